import { graphql } from '@/lib/graphql/generated'

graphql(`
  fragment WhenWords on When { label text edtf basis note }
`)

graphql(`
  fragment CitationWords on Citation {
    id bearing locator excerpt
    source { id slug title publisher url }
  }
`)

graphql(`
  fragment SeatWords on Participation {
    id role presence asNamed isLead headcountText certainty reason reasonNotStated signed
    seatWhen: when { ...WhenWords }
    actor { id slug name }
    onBehalfOf { id slug name }
    excludedBy { id slug name }
    reasons { id slug attributionText paraphrase segments }
  }
`)

graphql(`
  fragment TrackReading on Track {
    id slug name nameNote trackSummary: summary level trackStatus
    parent { id slug name }
    predecessors { id slug name }
    participations { ...SeatWords }
    citations { ...CitationWords }
  }
`)

graphql(`
  fragment ActorReading on Actor {
    id slug name actorKind: kind aliases description countryCode
    relations { id kind standing title note when { ...WhenWords } to { id slug name } }
    citations { ...CitationWords }
  }
`)

graphql(`
  fragment MeetingReading on Meeting {
    id slug title format occurrence certainty place countryCode summary ordinal
    when { ...WhenWords }
    previousWhen { ...WhenWords }
    track { id slug name }
    participations { ...SeatWords }
    citations { ...CitationWords }
  }
`)

graphql(`
  fragment DevelopmentReading on Development {
    id slug title developmentKind: kind occurrence certainty summary stage agreementStatus documentUrl
    when { ...WhenWords }
    previousWhen { ...WhenWords }
    developmentTrack: track { id slug name }
    participations { ...SeatWords }
    citations { ...CitationWords }
  }
`)

graphql(`
  fragment StatementReading on Statement {
    id slug form segments paraphrase attribution attributionText speakerRole act modality translated
    when { ...WhenWords }
    speaker { id slug name }
    onBehalfOf { id slug name }
    madeAt { id slug title }
    mentions {
      id stance outlook
      target {
        __typename
        ... on Actor { id slug name }
        ... on Track { id slug name }
        ... on Meeting { id slug title }
        ... on Development { id slug title }
      }
    }
    citations { ...CitationWords }
  }
`)

graphql(`
  fragment SourceReading on Source {
    id slug title sourceKind: kind publisher author url note archivedUrl accessedAt
    published { ...WhenWords }
  }
`)

graphql(`
  fragment StoryReading on Story {
    id slug headline standfirst lastPublishedAt
    tracks { id slug name trackStatus }
    sections {
      id kind heading body imageUrl alt caption credit isFilePhoto
      items { id document { __typename id slug ...PlacedDocument } }
    }
  }
`)

graphql(`
  fragment PlacedDocument on Document {
    ... on Actor { name description }
    ... on Track { name summary trackStatus }
    ... on Meeting {
      title occurrence certainty place when { ...WhenWords }
      participations { id role presence actor { id name } }
    }
    ... on Development { title occurrence certainty placedSummary: summary when { ...WhenWords } }
    ... on Statement {
      segments paraphrase attributionText speakerRole when { ...WhenWords }
      citations { id source { id title publisher } }
    }
  }
`)

graphql(`
  fragment TimelineLine on TimelineEntry {
    __typename id isDated when { ...WhenWords }
    ... on Meeting { slug title occurrence }
    ... on Development { slug title occurrence }
    ... on Statement { slug attributionText segments paraphrase }
  }
`)
