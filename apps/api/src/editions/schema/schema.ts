import './document'
