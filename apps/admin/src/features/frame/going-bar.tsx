import { useGoing } from './going'
import classes from './going-bar.module.css'

/** Shows at the top that another page is on its way, once it takes long enough to be noticed. The page one is on stays till then. */
export function GoingBar() {
  return useGoing() && <div role="progressbar" aria-label="Loading the next page" className={classes.bar} />
}
