import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'

// What the browser runs, bundled by bundle.ts; the examples stand in the page, written by page.ts.
const root = document.getElementById('explorer')
const examples = document.getElementById('examples')?.textContent ?? '[]'
if (root) {
  createRoot(root).render(
    createElement(GraphiQL, {
      fetcher: createGraphiQLFetcher({ url: new URL('../graphql', location.href).href }),
      defaultTabs: JSON.parse(examples),
      shouldPersistHeaders: false,
    }),
  )
}
