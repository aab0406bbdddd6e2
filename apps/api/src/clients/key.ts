import { runCommand } from '../core/operator-command'
import { keyCommand } from './key-command'

/** `npm run key -- "Website"`, `npm run key -- list`, `npm run key -- revoke "Website"`: the keys of frontends. */
await runCommand(({ args, database }) => keyCommand(args, database.owner.now))
