import { readFileSync } from 'node:fs'
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import { prose } from './html'
import { fieldList, linkTo, memberList } from './members'

const style = readFileSync(new URL('./page.css', import.meta.url), 'utf8')

/** Draws what a browser shows at `/graphql`: how to ask, and the whole schema to read. It loads nothing from elsewhere. */
export function renderSchemaPage(schema: GraphQLSchema): string {
  const groups = groupTypes(schema)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parley: the public GraphQL API</title>
<style>${style}</style>
<script src="graphql/page.js" defer></script>
<body>
<header>
  <h1>The public GraphQL API</h1>
  <p>Send a query by GET or POST to this address. Nothing here needs a key.
  <a class="button" href="graphql/explorer">Try it in the explorer</a></p>
</header>
<nav aria-label="The schema">
  <label for="find">Find a type or field</label>
  <input id="find" type="search" placeholder="participations" autocomplete="off" hidden>
  <p id="found" role="status"></p>
  ${groups.map(({ title, types }) => renderGroup(title, types)).join('\n')}
</nav>
<main>
<section>
<h2 id="asking">How to ask</h2>
<pre>curl -G <span id="address">localhost:4000/graphql</span> \\
  --data-urlencode 'query={ tracks { edges { node { name trackStatus } } } }'</pre>
<p>Every query also answers for the past: write <code>@asOf(time: …)</code> or <code>@asOf(edition: …)</code> after its
name. Lists come in pages: ask with <code>first</code> and <code>after</code>, or with <code>last</code> and
<code>before</code>, and take the cursors from the answer.</p>
${renderDirectives(schema)}
</section>
${groups.flatMap(({ types }) => types.map((type) => renderType(schema, type))).join('\n')}
</main>
</body>
</html>
`
}

interface Group {
  title: string
  types: GraphQLNamedType[]
}

/** The types by what they are for, each group by name. */
function groupTypes(schema: GraphQLSchema): Group[] {
  const roots = [schema.getQueryType(), schema.getSubscriptionType()].filter((type) => type != null)
  const others = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !roots.some((root) => root === type))
    .sort((one, other) => one.name.localeCompare(other.name))
  const isPage = ({ name }: GraphQLNamedType) => /(Connection|Edge)$|^PageInfo$/.test(name)
  return [
    { title: 'Questions', types: roots },
    { title: 'Objects', types: others.filter((type) => isObjectType(type) && !isPage(type)) },
    {
      title: 'Interfaces and unions',
      types: others.filter((type) => isInterfaceType(type) || isUnionType(type)),
    },
    { title: 'Closed lists', types: others.filter(isEnumType) },
    { title: 'Filters', types: others.filter(isInputObjectType) },
    { title: 'Scalars', types: others.filter(isScalarType) },
    { title: 'Pages of lists', types: others.filter(isPage) },
  ].filter(({ types }) => types.length > 0)
}

function renderGroup(title: string, types: readonly GraphQLNamedType[]): string {
  const links = types.map(({ name }) => `<li><a href="#${name}">${name}</a></li>`)
  return `<details open><summary>${title}</summary><ul>${links.join('')}</ul></details>`
}

function renderDirectives(schema: GraphQLSchema): string {
  return schema
    .getDirectives()
    .filter((directive) => !isSpecifiedDirective(directive))
    .map(
      ({ name, description, args }) =>
        `<h3 id="@${name}"><code>@${name}</code></h3>${prose(description)}${memberList(args, `@${name}`)}`,
    )
    .join('')
}

function renderType(schema: GraphQLSchema, type: GraphQLNamedType): string {
  return `<section class="type" data-name="${type.name}">
<h2 id="${type.name}"><a href="#${type.name}">${type.name}</a> <small>${kindOf(type)}</small></h2>
${prose(type.description)}${renderBody(schema, type)}</section>`
}

function renderBody(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isEnumType(type)) {
    const values = type
      .getValues()
      .map(
        ({ name, description }) =>
          `<dt id="${type.name}.${name}"><code>${name}</code></dt><dd>${prose(description)}</dd>`,
      )
    return `<dl>${values.join('')}</dl>`
  }
  if (isUnionType(type)) return `<p>One of ${type.getTypes().map(linkTo).join(', ')}.</p>`
  if (isInputObjectType(type)) return memberList(Object.values(type.getFields()), type.name)
  if (isInterfaceType(type) || isObjectType(type)) {
    const given = isInterfaceType(type)
      ? `<p>Implemented by ${schema.getPossibleTypes(type).map(linkTo).join(', ')}.</p>`
      : type.getInterfaces().length > 0
        ? `<p>Implements ${type.getInterfaces().map(linkTo).join(', ')}.</p>`
        : ''
    return given + fieldList(Object.values(type.getFields()), type.name)
  }
  return ''
}

function kindOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) return 'closed list'
  if (isUnionType(type)) return 'union'
  if (isInputObjectType(type)) return 'input'
  if (isInterfaceType(type)) return 'interface'
  return isScalarType(type) ? (isSpecifiedScalarType(type) ? 'scalar of GraphQL' : 'scalar') : 'object'
}
