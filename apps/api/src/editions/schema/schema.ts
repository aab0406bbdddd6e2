/** The record as readers see it: editions, revisions and the history of each document. */
import './document'
import './document-history'
import './document-result'
import './edition-queries'
import './revision'
