import { readFileSync } from 'node:fs'
import { escaped } from '../../core/html'

const examples: unknown = JSON.parse(readFileSync(new URL('./examples.json', import.meta.url), 'utf8'))
const style = readFileSync(new URL('./page.css', import.meta.url), 'utf8')

/** Draws the explorer's page. What it runs it takes from our own server, so it works without the internet. */
export function renderExplorer(hash: string): string {
  // Nothing in the examples may end the element they stand in.
  const data = JSON.stringify(examples).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parley: explore the API</title>
<link rel="stylesheet" href="explorer/${escaped(hash)}.css">
<style>${style}</style>
<script type="application/json" id="examples">${data}</script>
<script src="explorer/${escaped(hash)}.js" defer></script>
<body>
<p class="lead"><a href="../graphql">The schema, to read</a></p>
<div id="explorer"><p>Loading the explorer. It needs JavaScript; without it, read the schema and ask by GET.</p></div>
</body>
</html>
`
}
