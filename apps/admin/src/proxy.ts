import { type NextRequest, NextResponse } from 'next/server'
import { pathHeader } from '@/lib/path-header'

/** Tells server components which page they are part of, so that signing in comes back to it. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  headers.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: '/((?!_next|api/|editorial(?:$|/)|favicon).*)' }
