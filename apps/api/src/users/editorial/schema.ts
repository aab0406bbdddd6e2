/** What administrators may ask and do about those who work here. */
import './user'
import './user-mutations'
