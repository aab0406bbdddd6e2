import { graphql } from '@/lib/graphql/generated'

export const liveReadingDocument = graphql(`
  query LiveReading($id: ID!) {
    node(id: $id) {
      __typename
      ... on Document { slug }
      ...TrackReading ...ActorReading ...MeetingReading ...DevelopmentReading ...StatementReading ...SourceReading
    }
  }
`)

export const previewReadingDocument = graphql(`
  query PreviewReading($id: ID!, $edition: ID!) @preview(edition: $edition) {
    node(id: $id) {
      __typename
      ... on Document { slug }
      ...TrackReading ...ActorReading ...MeetingReading ...DevelopmentReading ...StatementReading ...SourceReading
    }
  }
`)
