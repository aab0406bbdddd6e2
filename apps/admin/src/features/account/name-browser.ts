/** Names a browser as people do, "Firefox on Linux", from what it says of itself. */
export function nameBrowser(userAgent: string): string {
  const browser = firstIn(browsers, userAgent) ?? 'A browser'
  const system = firstIn(systems, userAgent)
  return system ? `${browser} on ${system}` : browser
}

function firstIn(names: ReadonlyArray<readonly [RegExp, string]>, userAgent: string): string | undefined {
  return names.find(([pattern]) => pattern.test(userAgent))?.[1]
}

// In this order: each names those it is built on, too.
const browsers = [
  [/Edg[A-Z]?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

const systems = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
] as const
