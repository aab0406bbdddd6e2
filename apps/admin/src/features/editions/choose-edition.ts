'use server'
import { cookies } from 'next/headers'
import { chosenEditionCookie } from './chosen-edition-cookie'

/** Makes an edition the one this person works in; null works in none. */
export async function chooseEdition(id: string | null): Promise<void> {
  const jar = await cookies()
  if (id === null) {
    jar.delete(chosenEditionCookie())
    return
  }
  jar.set(chosenEditionCookie(), id, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 180 * 24 * 3600 })
}
