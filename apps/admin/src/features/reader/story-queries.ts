import { graphql } from '@/lib/graphql/generated'

export const liveStoryDocument = graphql(`
  query LiveStory($slug: String!) {
    story(slug: $slug) { ...StoryReading }
    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }
  }
`)

export const storyAsOfDayDocument = graphql(`
  query StoryAsOfDay($slug: String!, $time: DateTime!) @asOf(time: $time) {
    story(slug: $slug) { ...StoryReading }
    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }
  }
`)

export const storyAsOfEditionDocument = graphql(`
  query StoryAsOfEdition($slug: String!, $edition: Int!) @asOf(edition: $edition) {
    story(slug: $slug) { ...StoryReading }
    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }
  }
`)

export const storyPreviewDocument = graphql(`
  query StoryPreview($slug: String!, $edition: ID!) @preview(edition: $edition) {
    story(slug: $slug) { ...StoryReading }
    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }
  }
`)
