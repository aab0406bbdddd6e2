/** What those who work here may ask of what they owe the record, and of what happened since they last looked. */
import './radar-query'
import './source-check'
import './check-source'
import './since-looked'
import './mark-looked'
