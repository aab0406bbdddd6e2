/** What administrators may ask and do about those who work here, people and programs. */
import './api-key'
import './api-key-mutations'
import './user'
import './user-mutations'
