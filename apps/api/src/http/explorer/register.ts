import type { FastifyInstance } from 'fastify'
import { bundleExplorer } from './bundle'
import { renderExplorer } from './page'

/**
 * Registers `/graphql/explorer`: GraphiQL, with everything it runs. Its page alone may run scripts of ours and ask this
 * server; like every page here it loads nothing from elsewhere.
 */
export function registerExplorer(app: FastifyInstance) {
  const helmet = {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // GraphiQL's menus and its editor write styles into the page; its fonts and icons stand in its style sheet.
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ['data:'],
        imgSrc: ['data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
  }
  app.get('/graphql/explorer', { helmet }, async (_request, reply) => {
    const { hash } = await bundleExplorer()
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(renderExplorer(hash))
  })
  app.get<{ Params: { file: string } }>('/graphql/explorer/:file', async (request, reply) => {
    const { script, style, hash } = await bundleExplorer()
    const files: Readonly<Record<string, { type: string; text: string }>> = {
      [`${hash}.js`]: { type: 'text/javascript; charset=utf-8', text: script },
      [`${hash}.css`]: { type: 'text/css; charset=utf-8', text: style },
    }
    const file = Object.hasOwn(files, request.params.file) ? files[request.params.file] : undefined
    if (!file) return reply.callNotFound()
    // The name changes with the content.
    return reply
      .type(file.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(file.text)
  })
}
