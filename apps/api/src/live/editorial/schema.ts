/** What those who work here hear of while it happens. */
import './subscription'
import './presence'
import './draft-edition-changed'
