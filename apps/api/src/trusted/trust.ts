import { runCommand } from '../core/operator-command'
import { trustCommand } from './trust-command'

/** `npm run trust -- <folder>`, `npm run trust -- list`, `npm run trust -- remove <id>`: the operations of frontends. */
await runCommand(({ args, database }) => trustCommand(args, database.owner.now))
