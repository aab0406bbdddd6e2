import type { Page, WebSocketRoute } from 'playwright-core'

/** The line of one browser to all that it knows. */
export interface Line {
  cut(): Promise<void>
  mend(): Promise<void>
}

/**
 * Lays a line that can be cut. The driver's own `setOffline` ends Chromium's network process now and then while sockets
 * are open, and with it go the cookies.
 */
export async function layLine(page: Page): Promise<Line> {
  const context = page.context()
  const sockets = new Set<WebSocketRoute>()
  let isCut = false
  await context.routeWebSocket(/\/editorial$/, (socket) => {
    if (isCut) return void socket.close(goneAway)
    sockets.add(socket)
    const server = socket.connectToServer()
    socket.onClose(() => {
      sockets.delete(socket)
      void server.close()
    })
  })
  await context.addInitScript(watchLine)
  const tell = (isOnline: boolean) =>
    Promise.all(context.pages().map((each) => each.evaluate(`window.setLine?.(${isOnline})`).catch(() => {})))
  return {
    async cut() {
      isCut = true
      await context.route('**/*', (route) => route.abort('internetdisconnected'))
      for (const socket of sockets) await socket.close(goneAway)
      await tell(false)
    },
    async mend() {
      isCut = false
      await context.unroute('**/*')
      await tell(true)
    },
  }
}

const goneAway = { code: 1001 }

/** The page asks `navigator.onLine`, and is told of changes, as by a browser whose network went. */
const watchLine = `(() => {
  let isOnline = true
  Object.defineProperty(navigator, 'onLine', { get: () => isOnline })
  window.setLine = (is) => {
    isOnline = is
    window.dispatchEvent(new Event(is ? 'online' : 'offline'))
  }
})()`
