import { ask } from '@/lib/ask'
import { bareId } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'

interface StaleMeeting {
  id: string
  title: string
  label: string
}

/** Meetings that are still set for a day before `today`. */
export async function readStaleMeetings(today: string): Promise<StaleMeeting[]> {
  const { meetings } = await ask(meetingsDocument, {})
  return meetings.edges.flatMap(({ node: { id, title, when } }) =>
    when?.latest && when.latest < today ? [{ id: bareId(id), title, label: when.label }] : [],
  )
}

const meetingsDocument = graphql(`
  query PlannedMeetings {
    meetings(filter: { occurrence: [SCHEDULED, TENTATIVE] }, first: 50) {
      edges { node { id title when { latest label } } }
    }
  }
`)
