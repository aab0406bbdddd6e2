/** What administrators may ask of the audit. */
import './entry'
import './audit-query'
