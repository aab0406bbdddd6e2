import type { Terms } from './terms'

export const certainties = {
  CONFIRMED: { label: 'Confirmed', meaning: 'Own reporting, a document, or independent sources.' },
  REPORTED: { label: 'Reported', meaning: 'A credible single source.' },
  CLAIMED: { label: 'Claimed', meaning: 'Said only by an interested party.' },
  DISPUTED: { label: 'Disputed', meaning: 'Contradicted by a party or a source.' },
} as const satisfies Terms

export const occurrences = {
  TENTATIVE: { label: 'Tentative', meaning: 'Spoken of, not fixed.' },
  SCHEDULED: { label: 'Scheduled', meaning: 'Fixed for a date to come.' },
  ONGOING: { label: 'Ongoing', meaning: 'Under way.' },
  OCCURRED: { label: 'Occurred', meaning: 'It took place.' },
  POSTPONED: { label: 'Postponed', meaning: 'Put off, with no new date.' },
  CANCELLED: { label: 'Cancelled', meaning: 'Called off.' },
} as const satisfies Terms
