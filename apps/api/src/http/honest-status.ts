import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server'
import { readsStatus } from './media-type'
import { ofTheDoor } from './refused'

/**
 * Status codes as GraphQL over HTTP has them: under `application/json`, which older clients send, an operation that
 * was understood as a request answers 200, also with errors; but not when whoever asks is not let in,
 * nor when the service itself is not to be had, nor when it asks for a change by GET. Where there is something to
 * read beside the errors it is 200 under any type, as the specification has it.
 */
export const honestStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, source }) {
        if (holdsData(response)) response.http.status = 200
        // Without a query it was no request of GraphQL at all.
        if (source === undefined || readsStatus(request.http?.headers.get('accept'))) return
        const { status } = response.http
        if (status === undefined || status < 400 || status >= 500) return
        if (ofTheDoor.has(status) || status === wrongMethod) return
        response.http.status = 200
      },
    }
  },
}

const wrongMethod = 405

function holdsData({ body }: GraphQLResponse): boolean {
  return body.kind === 'single' && (body.singleResult.data ?? null) !== null
}
