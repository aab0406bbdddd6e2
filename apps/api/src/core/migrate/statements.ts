/** A statement of a script, and the line it begins on. */
export type Statement = { text: string; line: number }

/** Finds the statements of a script, to name the one that failed. What runs is always the script as it was written. */
export function splitStatements(script: string): Statement[] {
  const statements: Statement[] = []
  let start = 0
  for (const end of statementEnds(script)) {
    const text = script.slice(start, end)
    const skipped = leadingTrivia(text)
    const body = text.slice(skipped).replace(/;$/, '').trim()
    if (body !== '') statements.push({ text: body, line: lineAt(script, start + skipped) })
    start = end
  }
  return statements
}

/** Finds the statement at a character (counted from 0). */
export function statementAt(script: string, offset: number): Statement | undefined {
  const line = lineAt(script, offset)
  return splitStatements(script).findLast((statement) => statement.line <= line)
}

function* statementEnds(script: string): Generator<number> {
  let at = 0
  let depth = 0
  while (at < script.length) {
    const rest = script.slice(at)
    const skipped = quotedLength(rest)
    if (skipped > 0) {
      at += skipped
      continue
    }
    // A function body written as BEGIN ATOMIC … END holds semicolons outside any quotes.
    const word = /^\b(begin\s+atomic|case|end)\b/i.exec(rest)
    if (word?.[0] !== undefined && !/\w/.test(script[at - 1] ?? '')) {
      const opens = !/^end$/i.test(word[0]) && (depth > 0 || /^begin/i.test(word[0]))
      if (opens) depth++
      else if (depth > 0 && /^end$/i.test(word[0])) depth--
      at += word[0].length
      continue
    }
    at++
    if (rest[0] === ';' && depth === 0) yield at
  }
  yield script.length
}

/** The length of the string, quoted name, dollar body or comment that begins here; 0 when none does. */
function quotedLength(rest: string): number {
  const first = rest[0]
  if (first === "'" || first === '"')
    return matchLength(first === "'" ? /^'(?:[^']|'')*'?/ : /^"(?:[^"]|"")*"?/, rest)
  if (first === '$') {
    const tag = /^\$(?:[A-Za-z_]\w*)?\$/.exec(rest)?.[0]
    if (tag === undefined) return 0
    const end = rest.indexOf(tag, tag.length)
    return end < 0 ? rest.length : end + tag.length
  }
  return commentLength(rest)
}

function commentLength(rest: string): number {
  if (rest.startsWith('--')) return matchLength(/^--[^\n]*/, rest)
  if (!rest.startsWith('/*')) return 0
  const end = rest.indexOf('*/')
  return end < 0 ? rest.length : end + 2
}

function leadingTrivia(text: string): number {
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const skipped = matchLength(/^\s+/, rest) || commentLength(rest)
    if (skipped === 0) break
    at += skipped
  }
  return at
}

function matchLength(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0
}

function lineAt(script: string, offset: number): number {
  return script.slice(0, offset).split('\n').length
}
