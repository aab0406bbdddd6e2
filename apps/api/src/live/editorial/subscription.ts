import { builder } from '../../graphql/builder'

builder.subscriptionType({
  description:
    'What is heard while it happens, by WebSocket at the address of this endpoint (`graphql-transport-ws`). Each answers at once, and again whenever something changed; changes that follow one another quickly may be told as one.',
})
