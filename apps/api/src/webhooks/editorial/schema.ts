/** What administrators may ask and do about webhooks. */
import './delivery'
import './delivery-mutations'
import './webhook'
import './webhook-mutations'
