import classes from './sign-in-page.module.css'

/** How somebody comes in who has no password yet. */
export function FirstTimeHere() {
  return (
    <div className={classes.link}>
      <h2>First time here?</h2>
      <p>
        An administrator of your newsroom sends you a link, which signs you in once; then set a password. The
        first administrator finds such a link in the terminal that ran <code>npm start</code>. To get a new
        one, start Parley again.
      </p>
    </div>
  )
}
