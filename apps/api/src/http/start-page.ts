import { printSchema } from 'graphql'
import { publicSchema } from '../schema'

/** What a browser shows at `/graphql`: how to ask, and the whole schema to read; it loads nothing from elsewhere. */
export const startPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parley: the public GraphQL API</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  pre { font-size: .85rem; overflow-x: auto; padding: 1rem; background: #f4f4f2; color: #222; border-radius: .5rem; }
</style>
<h1>Parley: the public GraphQL API</h1>
<p>Send a query by GET or POST to this address. No key is needed; a frontend that has one sends it as <code>Authorization: Bearer …</code>.</p>
<pre>curl -G localhost:4000/graphql --data-urlencode 'query={ tracks { edges { node { name status } } } }'</pre>
<p>Every query also answers for the past: add <code>@asOf(time: …)</code> or <code>@asOf(edition: …)</code> to it.</p>
<h2>The schema</h2>
<pre>${escaped(printSchema(publicSchema))}</pre>
</html>
`

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
