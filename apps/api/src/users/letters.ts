import type { Letter } from '../core/mail'
import type { SignInLink } from './sign-in-links'

interface Addressee {
  name: string
  email: string
}

/** To somebody who was taken in, or whose link was lost: the link an administrator made them. */
export function invitationLetter(
  to: Addressee,
  link: SignInLink,
  by: { name: string },
  adminUrl: string,
): Letter {
  return {
    to: { name: to.name, address: to.email },
    subject: `Your link to Parley at ${hostOf(adminUrl)}`,
    paragraphs: [
      `Hello ${to.name},`,
      `${by.name} made you a link that signs you in to the newsroom at ${adminUrl}. It works once, until ${inWords(link.expiresAt)}.`,
      'The link is for you alone: whoever follows it acts in your name. If you did not expect it, leave it be.',
    ],
    link: { words: 'Sign in', url: link.url },
  }
}

/** To somebody who asked for a link on the sign-in page. */
export function signInLetter(to: Addressee, link: SignInLink, adminUrl: string): Letter {
  return {
    to: { name: to.name, address: to.email },
    subject: `Sign in to Parley at ${hostOf(adminUrl)}`,
    paragraphs: [
      `Hello ${to.name},`,
      `Somebody asked at ${adminUrl} for a link that signs you in. It works once, until ${inWords(link.expiresAt)}.`,
      'If that was not you, leave it be: nobody comes in without this letter.',
    ],
    link: { words: 'Sign in', url: link.url },
  }
}

/** To somebody whose second factor an administrator took away. */
export function lossLetter(to: Addressee, by: { name: string }, adminUrl: string): Letter {
  return {
    to: { name: to.name, address: to.email },
    subject: `Your second factor for Parley at ${hostOf(adminUrl)} was taken away`,
    paragraphs: [
      `Hello ${to.name},`,
      `${by.name} took your second factor away: nobody who signs in as you at ${adminUrl} is asked for a code any more. You can add a new one on your account page.`,
      'If you did not ask for that, talk to an administrator at once.',
    ],
    link: { words: 'Your account', url: `${adminUrl}/account` },
  }
}

function hostOf(adminUrl: string): string {
  return new URL(adminUrl).hostname
}

/** A letter is read wherever its reader is: the hour of the world is the one that is true there. */
function inWords(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
    .format(moment)
    .concat(' UTC')
}
