import { apiAddress } from '@/lib/api-address'

/** Hands a request to the API and its answer back, so that browsers know one origin only. */
export async function forward(request: Request): Promise<Response> {
  const { pathname, search, host, protocol } = new URL(request.url)
  const headers = new Headers(request.headers)
  for (const name of hopByHop) headers.delete(name)
  if (!headers.has('x-forwarded-host')) headers.set('x-forwarded-host', request.headers.get('host') ?? host)
  if (!headers.has('x-forwarded-proto')) headers.set('x-forwarded-proto', protocol.replace(':', ''))

  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  try {
    const answer = await fetch(apiAddress(pathname + search), {
      method: request.method,
      headers,
      body: hasBody ? await request.arrayBuffer() : undefined,
      // The browser follows redirects: it must see the cookies that come with them.
      redirect: 'manual',
      cache: 'no-store',
      signal: request.signal,
    })
    return new Response(answer.body, { status: answer.status, headers: passedOn(answer.headers) })
  } catch {
    if (request.signal.aborted) return new Response(null, { status: 499 })
    return Response.json(
      { errors: [{ message: 'Parley’s API does not answer.', extensions: { code: 'UNREACHABLE' } }] },
      { status: 502 },
    )
  }
}

const hopByHop = [
  'host',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'content-length',
  'expect',
]

/** The body has been unpacked on the way, so its packing and length no longer hold. Each cookie keeps its own line. */
function passedOn(received: Headers): Headers {
  const headers = new Headers(received)
  for (const name of [...hopByHop, 'content-encoding']) headers.delete(name)
  headers.delete('set-cookie')
  for (const cookie of received.getSetCookie()) headers.append('set-cookie', cookie)
  return headers
}
