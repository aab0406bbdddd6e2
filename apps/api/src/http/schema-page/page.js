// Where this page was found is where to ask.
document.getElementById('address').textContent = `${location.origin}${location.pathname}`

// Finds types and fields as one types. Without this script the page is whole, and the browser's own search finds them.
const input = document.getElementById('find')
const status = document.getElementById('found')
const sections = [...document.querySelectorAll('section.type')]
const asking = document.getElementById('asking').parentElement
const groups = [...document.querySelectorAll('nav details')]
const links = new Map([...document.querySelectorAll('nav li')].map((item) => [item.textContent, item]))

function find() {
  const words = input.value.trim().toLowerCase()
  let shown = 0
  for (const section of sections) {
    const name = section.dataset.name ?? ''
    const isNamed = name.toLowerCase().includes(words)
    let fields = 0
    for (const term of section.querySelectorAll(':scope > dl > dt')) {
      const named = [term, ...term.nextElementSibling.querySelectorAll('dt')]
      const isFound = isNamed || named.some(({ id }) => id.slice(name.length).toLowerCase().includes(words))
      term.hidden = !isFound
      term.nextElementSibling.hidden = !isFound
      if (isFound) fields += 1
    }
    section.hidden = !isNamed && fields === 0
    const link = links.get(name)
    if (link) link.hidden = section.hidden
    if (!section.hidden) shown += 1
  }
  // What was found begins the page.
  for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])')
  asking.hidden = words !== ''
  status.textContent = words === '' ? '' : shown === 1 ? '1 type' : `${shown} types`
}

/** What an address leads to is never hidden by what was looked for. */
function showTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target?.closest('[hidden]')) return
  input.value = ''
  find()
  target.scrollIntoView()
}

input.hidden = false
input.addEventListener('input', find)
addEventListener('hashchange', showTarget)
// On a phone the list of types would push the page away.
if (matchMedia('(max-width: 60rem)').matches) {
  for (const group of groups) group.open = false
}
