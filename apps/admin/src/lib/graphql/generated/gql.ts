/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation MergeActors($input: MergeActorsInput!) {\n    mergeActors(input: $input) {\n      __typename\n      ... on MergedActors { edition { id } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.MergeActorsDocument,
    "\n  query ActorMerge($from: ID!, $into: ID!, $edition: ID) {\n    actorMerge(from: $from, into: $into, edition: $edition) {\n      fingerprint\n      from { id title }\n      into { id title }\n      documents {\n        document { kind id slug title }\n        lines { what path sentence }\n        clashes { path sentence differences { label from into } }\n        problems { label message }\n      }\n    }\n  }\n": typeof types.ActorMergeDocument,
    "\n  mutation SplitActor($input: SplitActorInput!) {\n    splitActor(input: $input) {\n      __typename\n      ... on SplitActors { edition { id } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.SplitActorDocument,
    "\n  query ActorSplit($actor: ID!, $edition: ID) {\n    actorSplit(actor: $actor, edition: $edition) {\n      actor { id title }\n      aliases\n      documents { document { kind id slug title } parts { path sentence } }\n    }\n  }\n": typeof types.ActorSplitDocument,
    "\n  query Audit($filter: AuditFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    audit(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { node { id at kind sentence subject subjectId note address userAgent } }\n    }\n    people { id name }\n  }\n": typeof types.AuditDocument,
    "\n  fragment MentionRow on Comment {\n    id text at label documentKind documentId\n    by { id name }\n    mentions { id name }\n    document { kind id title }\n    edition { id title }\n    replies { text at by { id name } mentions { id name } }\n  }\n": typeof types.MentionRowFragmentDoc,
    "\n  query Colleagues { people(isActive: true) { id name email } }\n": typeof types.ColleaguesDocument,
    "\n  query EditionComments($id: ID!, $after: String) {\n    draftEdition(id: $id) {\n      comments(first: 50, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ...CommentWords } } }\n    }\n  }\n": typeof types.EditionCommentsDocument,
    "\n  query DocumentComments($kind: DocumentKind!, $id: ID!, $after: String) {\n    documentComments(kind: $kind, id: $id, first: 50, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...CommentWords } }\n    }\n  }\n": typeof types.DocumentCommentsDocument,
    "\n  fragment CommentWords on Comment {\n    id text at path label documentKind documentId resolvedAt\n    by { id name }\n    resolvedBy { id name }\n    mentions { id name }\n    document { kind id title }\n    edition { id title }\n    replies { id text at by { id name } mentions { id name } }\n  }\n": typeof types.CommentWordsFragmentDoc,
    "\n  mutation Comment($input: CommentInput!) {\n    comment(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": typeof types.CommentDocument,
    "\n  mutation ResolveComment($input: ResolveCommentInput!) {\n    resolveComment(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": typeof types.ResolveCommentDocument,
    "\n  query FindInList($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {\n    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 50) { id slug title state }\n  }\n": typeof types.FindInListDocument,
    "\n  query DocumentTitles($documents: [DocumentKeyInput!]!, $edition: ID) {\n    documentTitles(documents: $documents, edition: $edition) { kind id title }\n  }\n": typeof types.DocumentTitlesDocument,
    "\n  query AddressCheck($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Source { url addressCheck { state checkedAt status failure firstFailedAt failures } }\n    }\n  }\n": typeof types.AddressCheckDocument,
    "\n  mutation CheckSource($input: CheckSourceInput!) {\n    checkSource(input: $input) { __typename ... on InvalidInput { issues { path message } } ... on Problem { message } }\n  }\n": typeof types.CheckSourceDocument,
    "\n  query Existing($kind: DocumentKind!, $key: String!, $edition: ID) {\n    editable(kind: $kind, key: $key, edition: $edition) { document baseVersion lock title }\n  }\n": typeof types.ExistingDocument,
    "\n  query Editable($kind: DocumentKind!, $key: String!, $edition: ID) {\n    editable(kind: $kind, key: $key, edition: $edition) {\n      id kind slug title document live version baseVersion lock isWithdrawn\n      change { operation conflicts { path } }\n      otherDrafts { id title }\n    }\n  }\n": typeof types.EditableDocument,
    "\n  query VersionsToRestore($kind: DocumentKind!, $key: String!) {\n    editable(kind: $kind, key: $key) { revisions { version document } }\n  }\n": typeof types.VersionsToRestoreDocument,
    "\n  query LastRevision($kind: DocumentKind!, $key: String!) {\n    editable(kind: $kind, key: $key) {\n      revisions { version operation edition { number title publicNote publishedAt draftId } }\n    }\n  }\n": typeof types.LastRevisionDocument,
    "\n  query Referrers($kind: DocumentKind!, $key: String!, $edition: ID) {\n    editable(kind: $kind, key: $key, edition: $edition) { referrers { kind id slug title detail state } }\n  }\n": typeof types.ReferrersDocument,
    "\n  query ActorRows($first: Int, $after: String, $last: Int, $before: String, $filter: ActorFilter, $orderBy: ActorOrder) {\n    actors(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...ActorRow } }\n    }\n  }\n": typeof types.ActorRowsDocument,
    "\n  fragment ActorRow on Actor { __typename id slug lastPublishedAt name actorKind: kind countryCode aliases }\n": typeof types.ActorRowFragmentDoc,
    "\n  query DevelopmentRows($first: Int, $after: String, $last: Int, $before: String, $filter: DevelopmentFilter, $orderBy: DevelopmentOrder) {\n    developments(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...DevelopmentRow } }\n    }\n  }\n": typeof types.DevelopmentRowsDocument,
    "\n  fragment DevelopmentRow on Development { __typename id slug lastPublishedAt title developmentKind: kind occurrence when { ...RowWhen } developmentTrack: track { name } }\n": typeof types.DevelopmentRowFragmentDoc,
    "\n  query MeetingRows($first: Int, $after: String, $last: Int, $before: String, $filter: MeetingFilter, $orderBy: MeetingOrder) {\n    meetings(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...MeetingRow } }\n    }\n  }\n": typeof types.MeetingRowsDocument,
    "\n  fragment MeetingRow on Meeting { __typename id slug lastPublishedAt title occurrence certainty when { ...RowWhen } track { name } }\n": typeof types.MeetingRowFragmentDoc,
    "\n  fragment RowWhen on When { text edtf basis note }\n": typeof types.RowWhenFragmentDoc,
    "\n  query RowsById($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on Document { slug }\n      ...StoryRow\n      ...TrackRow\n      ...ActorRow\n      ...MeetingRow\n      ...DevelopmentRow\n      ...StatementRow\n      ...SourceRow\n    }\n  }\n": typeof types.RowsByIdDocument,
    "\n  query SourceRows($first: Int, $after: String, $last: Int, $before: String, $filter: SourceFilter, $orderBy: SourceOrder) {\n    sources(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...SourceRow } }\n    }\n  }\n": typeof types.SourceRowsDocument,
    "\n  fragment SourceRow on Source { __typename id slug lastPublishedAt title sourceKind: kind publisher published { ...RowWhen } }\n": typeof types.SourceRowFragmentDoc,
    "\n  query StatementRows($first: Int, $after: String, $last: Int, $before: String, $filter: StatementFilter, $orderBy: StatementOrder) {\n    statements(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...StatementRow } }\n    }\n  }\n": typeof types.StatementRowsDocument,
    "\n  fragment StatementRow on Statement { __typename id slug lastPublishedAt form act attribution attributionText segments paraphrase when { ...RowWhen } }\n": typeof types.StatementRowFragmentDoc,
    "\n  query StoryRows($first: Int, $after: String, $last: Int, $before: String, $filter: StoryFilter, $orderBy: StoryOrder) {\n    stories(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...StoryRow } }\n    }\n  }\n": typeof types.StoryRowsDocument,
    "\n  fragment StoryRow on Story { __typename id slug lastPublishedAt headline storyKind: kind }\n": typeof types.StoryRowFragmentDoc,
    "\n  query TrackRows($first: Int, $after: String, $last: Int, $before: String, $filter: TrackFilter, $orderBy: TrackOrder) {\n    tracks(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...TrackRow } }\n    }\n  }\n": typeof types.TrackRowsDocument,
    "\n  fragment TrackRow on Track { __typename id slug lastPublishedAt name trackStatus level }\n": typeof types.TrackRowFragmentDoc,
    "\n  query StagedDocuments($edition: ID!) {\n    draftEdition(id: $edition) { changes { kind documentId operation title next } }\n  }\n": typeof types.StagedDocumentsDocument,
    "\n  fragment BlockerWords on Blocker {\n    class code path label message\n    document { kind id slug title }\n    related { kind id title }\n    successor { title }\n  }\n": typeof types.BlockerWordsFragmentDoc,
    "\n  query CannotHold($id: ID!) { draftEdition(id: $id) { blockers { ...BlockerWords } } }\n": typeof types.CannotHoldDocument,
    "\n  query Drafts($includeDiscarded: Boolean!) {\n    draftEditions(first: 100, includeDiscarded: $includeDiscarded) { edges { node { ...DraftRow } } }\n  }\n": typeof types.DraftsDocument,
    "\n  query Inbox {\n    inbox(first: 50) { totalCount edges { node { __typename ... on DraftEdition { ...DraftRow } ... on Comment { ...MentionRow } } } }\n  }\n": typeof types.InboxDocument,
    "\n  query ScheduledEditions { scheduledEditions { ...DraftRow } }\n": typeof types.ScheduledEditionsDocument,
    "\n  query PublishedEditions($last: Int!) {\n    editions(last: $last, includeMinor: true) { edges { node { ...PublishedRow } } }\n  }\n": typeof types.PublishedEditionsDocument,
    "\n  fragment DraftRow on DraftEdition {\n    id number state kind title publicNote createdAt discardedAt scheduledFor scheduledZone scheduleFailedAt\n    createdBy { id name }\n    changes { id kind title }\n    unresolvedComments\n  }\n": typeof types.DraftRowFragmentDoc,
    "\n  fragment PublishedRow on Edition {\n    id number kind title publicNote publishedAt imported draftId byline\n    createdBy { id name }\n    publishedBy { id name }\n    changes { id kind documentId title operation }\n    unresolvedComments\n  }\n": typeof types.PublishedRowFragmentDoc,
    "\n  mutation CreateEdition($input: CreateEditionInput!) {\n    createEdition(input: $input) {\n      __typename\n      ... on DraftEdition { id title }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.CreateEditionDocument,
    "\n  mutation MoveChange($input: MoveChangeInput!) {\n    moveChange(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n      ... on Conflict { conflicts { path label mineText theirsText } }\n    }\n  }\n": typeof types.MoveChangeDocument,
    "\n  mutation CopyChange($input: MoveChangeInput!) {\n    copyChange(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n      ... on Conflict { conflicts { path label mineText theirsText } }\n    }\n  }\n": typeof types.CopyChangeDocument,
    "\n  mutation CreateEditionFor($input: CreateEditionInput!) {\n    createEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.CreateEditionForDocument,
    "\n  mutation ResolveConflict($input: ResolveConflictInput!) {\n    resolveConflict(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.ResolveConflictDocument,
    "\n  mutation DiscardEdition($input: EditionIdInput!) {\n    discardEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.DiscardEditionDocument,
    "\n  mutation EditEdition($input: EditEditionInput!) {\n    editEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.EditEditionDocument,
    "\n  mutation SaveNote($input: EditEditionInput!) {\n    editEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.SaveNoteDocument,
    "\n  mutation PublishEdition($input: PublishEditionInput!) {\n    publishEdition(input: $input) {\n      __typename\n      ... on PublishedEdition { edition { number } }\n      ... on Problem { message }\n      ... on Blocked { blockers { ...BlockerWords } }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.PublishEditionDocument,
    "\n  query PublishedEditionPage($number: Int!) {\n    edition(number: $number) {\n      byline digest imported\n      changes { id kind documentId title operation diff { ...ChangeWords } }\n    }\n    stories(first: 5) { edges { node { slug headline } } }\n  }\n": typeof types.PublishedEditionPageDocument,
    "\n  query EditionOfNumber($number: Int!) { edition(number: $number) { id } }\n": typeof types.EditionOfNumberDocument,
    "\n  query EditionPage($id: ID!) {\n    draftEdition(id: $id) {\n      id state fingerprint needsReason mayReview kind title publicNote internalNote byline number publishedAt createdAt discardedAt\n      scheduledFor scheduledZone scheduledBy { id name } scheduleFailedAt\n      createdBy { id name } publishedBy { id name } discardedBy { id name }\n      reverts { number title draftId }\n      overtakenBy { edition { id number title } documents { kind id title } }\n      steps { kind at note scheduledFor scheduledZone by { id name } }\n      changes {\n        id kind documentId title operation lock editedAt editedBy { id name }\n        successor { kind id slug title }\n        diff { ...ChangeWords }\n        conflicts { path }\n      }\n      blockers { ...BlockerWords }\n      conflicts { ...ConflictWords }\n    }\n  }\n": typeof types.EditionPageDocument,
    "\n  fragment ConflictWords on DocumentConflict {\n    kind documentId title lock\n    conflicts {\n      path label reason baseText theirsText mineText\n      orders { base { ...PlacedItemWords } theirs { ...PlacedItemWords } mine { ...PlacedItemWords } }\n    }\n  }\n": typeof types.ConflictWordsFragmentDoc,
    "\n  fragment PlacedItemWords on PlacedItem { id title movedFrom isNew }\n": typeof types.PlacedItemWordsFragmentDoc,
    "\n  mutation RevertEdition($input: RevertEditionInput!) {\n    revertEdition(input: $input) {\n      __typename\n      ... on RevertedEdition { edition { id } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.RevertEditionDocument,
    "\n  mutation SubmitEdition($input: SubmitEditionInput!) {\n    submitEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": typeof types.SubmitEditionDocument,
    "\n  mutation RecallEdition($input: RecallEditionInput!) {\n    recallEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": typeof types.RecallEditionDocument,
    "\n  mutation ApproveEdition($input: ApproveEditionInput!) {\n    approveEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": typeof types.ApproveEditionDocument,
    "\n  mutation ReturnEdition($input: ReturnEditionInput!) {\n    returnEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": typeof types.ReturnEditionDocument,
    "\n  mutation MarkReviewed($input: MarkReviewedInput!) {\n    markReviewed(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": typeof types.MarkReviewedDocument,
    "\n  mutation ScheduleEdition($input: ScheduleEditionInput!) {\n    scheduleEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on Blocked { blockers { ...BlockerWords } }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.ScheduleEditionDocument,
    "\n  mutation UnscheduleEdition($input: UnscheduleEditionInput!) {\n    unscheduleEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.UnscheduleEditionDocument,
    "\n  mutation UnstageChange($input: UnstageInput!) {\n    unstage(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.UnstageChangeDocument,
    "\n  query Tray($edition: ID!, $hasEdition: Boolean!) {\n    me { id name email role }\n    draftEditions(first: 50) { edges { node { id title kind state createdAt createdBy { id name } } } }\n    draftEdition(id: $edition) @include(if: $hasEdition) {\n      id title kind state publicNote\n      changes { id kind documentId title operation lock editedAt }\n    }\n  }\n": typeof types.TrayDocument,
    "\n  mutation UseSuccessor($input: UseSuccessorInput!) {\n    useSuccessor(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n      ... on ClashingItems { lock clashes { path sentence differences { label from into } } }\n    }\n  }\n": typeof types.UseSuccessorDocument,
    "\n  query FindEverywhere($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {\n    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 8) { kind id slug title detail state }\n    findEditions(query: $query, first: 5) { id number title kind state publishedAt }\n    people(query: $query) { id name email }\n  }\n": typeof types.FindEverywhereDocument,
    "\n  query EditionHistory(\n    $filter: EditionHistoryFilter, $oldestFirst: Boolean!, $first: Int, $after: String, $last: Int, $before: String,\n    $hasDocument: Boolean!, $kind: DocumentKind!, $key: String!, $hasStory: Boolean!, $story: String!\n  ) {\n    editionHistory(\n      filter: $filter, oldestFirst: $oldestFirst, first: $first, after: $after, last: $last, before: $before\n    ) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { node { ...PublishedRow } }\n    }\n    people { id name }\n    editable(kind: $kind, key: $key) @include(if: $hasDocument) { title }\n    story: editable(kind: STORY, key: $story) @include(if: $hasStory) { title }\n  }\n": typeof types.EditionHistoryDocument,
    "\n  mutation MarkLooked($input: MarkLookedInput!) {\n    markLooked(input: $input) { __typename ... on InvalidInput { issues { path message } } ... on Problem { message } }\n  }\n": typeof types.MarkLookedDocument,
    "\n  query SinceLooked($since: DateTime) {\n    sinceLooked(since: $since) {\n      lookedAt since upTo\n      published(first: 20) {\n        totalCount\n        edges { node { id number kind title publishedAt publishedBy { id name } changeCount } }\n      }\n      staged(first: 20) {\n        totalCount\n        edges { node { at changes by { id name } edition { id title } documents { kind id title } } }\n      }\n      steps(first: 20) {\n        totalCount\n        edges { node { kind at note by { id name } edition { id title } } }\n      }\n      mentions(first: 20) {\n        totalCount\n        edges { node { id at by { id name } documentKind documentId edition { id title } document { title }\n          replyTo { id documentKind documentId edition { id title } document { title } } } }\n      }\n    }\n  }\n": typeof types.SinceLookedDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreatedApiKey { secret apiKey { name expiresAt } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  query Keys {\n    apiKeys { id name role createdAt createdBy { name } expiresAt lastUsedAt revokedAt }\n  }\n": typeof types.KeysDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  mutation InviteUser($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      __typename\n      ... on Invitation { url expiresAt isMailed mailProblem user { name email } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.InviteUserDocument,
    "\n  mutation RenewSignInLink($input: UserIdInput!) {\n    renewSignInLink(input: $input) {\n      __typename\n      ... on Invitation { url expiresAt isMailed mailProblem user { name email } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.RenewSignInLinkDocument,
    "\n  mutation DeactivateUser($input: UserIdInput!) {\n    deactivateUser(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.DeactivateUserDocument,
    "\n  mutation RemoveSecondFactor($input: UserIdInput!) {\n    removeSecondFactor(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.RemoveSecondFactorDocument,
    "\n  mutation ReactivateUser($input: UserIdInput!) {\n    reactivateUser(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.ReactivateUserDocument,
    "\n  query People {\n    users { id name email role createdAt lastSignInAt deactivatedAt hasSecondFactor }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation SetRole($input: SetRoleInput!) {\n    setRole(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.SetRoleDocument,
    "\n  query FindToChoose($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {\n    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 20) { kind id slug title detail state }\n  }\n": typeof types.FindToChooseDocument,
    "\n  subscription EditionChanges($edition: ID!) {\n    draftEditionChanged(edition: $edition) {\n      edition { title state }\n      saves { documentKind documentId lock by { id } }\n    }\n  }\n": typeof types.EditionChangesDocument,
    "\n  subscription Presence($edition: ID!, $here: WhereaboutsInput) {\n    presence(edition: $edition, here: $here) {\n      person { id name }\n      places { documentKind documentId document { title } path }\n    }\n  }\n": typeof types.PresenceDocument,
    "\n  fragment RadarRow on RadarItem { concern sentence remedy kind documentId title path }\n": typeof types.RadarRowFragmentDoc,
    "\n  query Radar($story: String, $hasStory: Boolean!, $slug: String!) {\n    meetings: radar(filter: { story: $story, concerns: [MEETING_WITHOUT_OUTCOME] }, first: 10) {\n      totalCount edges { node { ...RadarRow } }\n    }\n    tracks: radar(filter: { story: $story, concerns: [TRACK_WITHOUT_NEXT_STEP] }, first: 10) {\n      totalCount edges { node { ...RadarRow } }\n    }\n    citations: radar(filter: { story: $story, concerns: [DEAD_CITATION] }, first: 10) {\n      totalCount edges { node { ...RadarRow } }\n    }\n    statements: radar(filter: { story: $story, concerns: [UNCITED_STATEMENT] }, first: 10) {\n      totalCount edges { node { ...RadarRow } }\n    }\n    unreviewed: inbox(reason: UNREVIEWED, first: 20) {\n      totalCount edges { node { __typename ... on DraftEdition { ...DraftRow } } }\n    }\n    told: story(slug: $slug) @include(if: $hasStory) { headline }\n  }\n": typeof types.RadarDocument,
    "\n  query RadarConcernPage(\n    $filter: RadarFilter, $first: Int, $after: String, $last: Int, $before: String, $hasStory: Boolean!, $slug: String!\n  ) {\n    radar(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { node { ...RadarRow } }\n    }\n    told: story(slug: $slug) @include(if: $hasStory) { headline }\n  }\n": typeof types.RadarConcernPageDocument,
    "\n  query RadarSummary {\n    meetings: radar(filter: { concerns: [MEETING_WITHOUT_OUTCOME] }, first: 0) { totalCount }\n    tracks: radar(filter: { concerns: [TRACK_WITHOUT_NEXT_STEP] }, first: 0) { totalCount }\n    citations: radar(filter: { concerns: [DEAD_CITATION] }, first: 0) { totalCount }\n    statements: radar(filter: { concerns: [UNCITED_STATEMENT] }, first: 0) { totalCount }\n    pressing: radar(first: 5) { totalCount edges { node { ...RadarRow } } }\n  }\n": typeof types.RadarSummaryDocument,
    "\n  query LiveReading($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Document { slug }\n      ...TrackReading ...ActorReading ...MeetingReading ...DevelopmentReading ...StatementReading ...SourceReading\n    }\n  }\n": typeof types.LiveReadingDocument,
    "\n  query PreviewReading($id: ID!, $edition: ID!) @preview(edition: $edition) {\n    node(id: $id) {\n      __typename\n      ... on Document { slug }\n      ...TrackReading ...ActorReading ...MeetingReading ...DevelopmentReading ...StatementReading ...SourceReading\n    }\n  }\n": typeof types.PreviewReadingDocument,
    "\n  fragment WhenWords on When { label text edtf basis note }\n": typeof types.WhenWordsFragmentDoc,
    "\n  fragment CitationWords on Citation {\n    id bearing locator excerpt\n    source { id slug title publisher url }\n  }\n": typeof types.CitationWordsFragmentDoc,
    "\n  fragment SeatWords on Participation {\n    id role presence asNamed isLead headcountText certainty reason reasonNotStated signed\n    seatWhen: when { ...WhenWords }\n    actor { id slug name }\n    onBehalfOf { id slug name }\n    excludedBy { id slug name }\n    reasons { id slug attributionText paraphrase segments }\n  }\n": typeof types.SeatWordsFragmentDoc,
    "\n  fragment TrackReading on Track {\n    id slug name nameNote trackSummary: summary level trackStatus\n    parent { id slug name }\n    predecessors { id slug name }\n    participations { ...SeatWords }\n    citations { ...CitationWords }\n  }\n": typeof types.TrackReadingFragmentDoc,
    "\n  fragment ActorReading on Actor {\n    id slug name actorKind: kind aliases description countryCode\n    relations { id kind standing title note when { ...WhenWords } to { id slug name } }\n    citations { ...CitationWords }\n  }\n": typeof types.ActorReadingFragmentDoc,
    "\n  fragment MeetingReading on Meeting {\n    id slug title format occurrence certainty place countryCode summary ordinal\n    when { ...WhenWords }\n    previousWhen { ...WhenWords }\n    track { id slug name }\n    participations { ...SeatWords }\n    citations { ...CitationWords }\n  }\n": typeof types.MeetingReadingFragmentDoc,
    "\n  fragment DevelopmentReading on Development {\n    id slug title developmentKind: kind occurrence certainty summary stage agreementStatus documentUrl\n    when { ...WhenWords }\n    previousWhen { ...WhenWords }\n    developmentTrack: track { id slug name }\n    participations { ...SeatWords }\n    citations { ...CitationWords }\n  }\n": typeof types.DevelopmentReadingFragmentDoc,
    "\n  fragment StatementReading on Statement {\n    id slug form segments paraphrase attribution attributionText speakerRole act modality translated\n    when { ...WhenWords }\n    speaker { id slug name }\n    onBehalfOf { id slug name }\n    madeAt { id slug title }\n    mentions {\n      id stance outlook\n      target {\n        __typename\n        ... on Actor { id slug name }\n        ... on Track { id slug name }\n        ... on Meeting { id slug title }\n        ... on Development { id slug title }\n      }\n    }\n    citations { ...CitationWords }\n  }\n": typeof types.StatementReadingFragmentDoc,
    "\n  fragment SourceReading on Source {\n    id slug title sourceKind: kind publisher author url note archivedUrl accessedAt\n    published { ...WhenWords }\n  }\n": typeof types.SourceReadingFragmentDoc,
    "\n  fragment StoryReading on Story {\n    id slug headline standfirst lastPublishedAt\n    tracks { id slug name trackStatus }\n    sections {\n      id kind heading body imageUrl alt caption credit isFilePhoto\n      items { id document { __typename id slug ...PlacedDocument } }\n    }\n  }\n": typeof types.StoryReadingFragmentDoc,
    "\n  fragment PlacedDocument on Document {\n    ... on Actor { name description }\n    ... on Track { name summary trackStatus }\n    ... on Meeting {\n      title occurrence certainty place when { ...WhenWords }\n      participations { id role presence actor { id name } }\n    }\n    ... on Development { title occurrence certainty placedSummary: summary when { ...WhenWords } }\n    ... on Statement {\n      segments paraphrase attributionText speakerRole when { ...WhenWords }\n      citations { id source { id title publisher } }\n    }\n  }\n": typeof types.PlacedDocumentFragmentDoc,
    "\n  fragment TimelineLine on TimelineEntry {\n    __typename id isDated when { ...WhenWords }\n    ... on Meeting { slug title occurrence }\n    ... on Development { slug title occurrence }\n    ... on Statement { slug attributionText segments paraphrase }\n  }\n": typeof types.TimelineLineFragmentDoc,
    "\n  query PreviewedStories($edition: ID!) @preview(edition: $edition) {\n    stories(first: 50) { edges { node { slug headline } } }\n  }\n": typeof types.PreviewedStoriesDocument,
    "\n  query LiveStory($slug: String!) {\n    story(slug: $slug) { ...StoryReading }\n    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }\n  }\n": typeof types.LiveStoryDocument,
    "\n  query StoryAsOfDay($slug: String!, $time: DateTime!) @asOf(time: $time) {\n    story(slug: $slug) { ...StoryReading }\n    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }\n  }\n": typeof types.StoryAsOfDayDocument,
    "\n  query StoryAsOfEdition($slug: String!, $edition: Int!) @asOf(edition: $edition) {\n    story(slug: $slug) { ...StoryReading }\n    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }\n  }\n": typeof types.StoryAsOfEditionDocument,
    "\n  query StoryPreview($slug: String!, $edition: ID!) @preview(edition: $edition) {\n    story(slug: $slug) { ...StoryReading }\n    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }\n  }\n": typeof types.StoryPreviewDocument,
    "\n  fragment ChangeWords on FieldChange { path label itemId change before after sentence }\n": typeof types.ChangeWordsFragmentDoc,
    "\n  query History($kind: DocumentKind!, $key: String!) {\n    editable(kind: $kind, key: $key) {\n      revisions {\n        version operation changeCount title\n        editedBy { id name } publishedBy { id name }\n        edition { number title kind publicNote publishedAt imported draftId byline }\n      }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  query Difference($id: ID!, $from: Int!, $to: Int!) {\n    node(id: $id) { ... on Document { diff(from: $from, to: $to) { ...ChangeWords } } }\n  }\n": typeof types.DifferenceDocument,
    "\n  query States($kind: DocumentKind!, $key: String!) {\n    editable(kind: $kind, key: $key) { revisions { version document } }\n  }\n": typeof types.StatesDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) {\n      __typename\n      ... on WebhookWithSecret { secret }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.CreateWebhookDocument,
    "\n  query Webhooks {\n    webhooks {\n      id url events state pausedAt isGone failingSince waiting signsTwiceUntil createdAt\n      createdBy { name }\n    }\n  }\n": typeof types.WebhooksDocument,
    "\n  query WebhookWithDeliveries(\n    $id: ID!, $states: [DeliveryState!], $first: Int, $after: String, $last: Int, $before: String\n  ) {\n    webhooks {\n      id url events state pausedAt isGone failingSince waiting signsTwiceUntil createdAt\n      createdBy { name }\n    }\n    deliveries(\n      webhook: $id, states: $states, first: $first, after: $after, last: $last, before: $before\n    ) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges {\n        node {\n          id messageId event body happenedAt state nextAttemptAt\n          attempts { at milliseconds status failure answer }\n        }\n      }\n    }\n  }\n": typeof types.WebhookWithDeliveriesDocument,
    "\n  mutation Redeliver($input: RedeliverInput!) {\n    redeliver(input: $input) {\n      __typename\n      ... on WebhookDelivery { state attempts { milliseconds status failure } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.RedeliverDocument,
    "\n  mutation TestWebhook($input: TestWebhookInput!) {\n    testWebhook(input: $input) {\n      __typename\n      ... on WebhookDelivery { state attempts { milliseconds status failure } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.TestWebhookDocument,
    "\n  mutation ChangeWebhook($input: ChangeWebhookInput!) {\n    changeWebhook(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.ChangeWebhookDocument,
    "\n  mutation RenewWebhookSecret($input: WebhookIdInput!) {\n    renewWebhookSecret(input: $input) {\n      __typename\n      ... on WebhookWithSecret { secret }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.RenewWebhookSecretDocument,
    "\n  mutation DeleteWebhook($input: WebhookIdInput!) {\n    deleteWebhook(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": typeof types.DeleteWebhookDocument,
};
const documents: Documents = {
    "\n  mutation MergeActors($input: MergeActorsInput!) {\n    mergeActors(input: $input) {\n      __typename\n      ... on MergedActors { edition { id } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.MergeActorsDocument,
    "\n  query ActorMerge($from: ID!, $into: ID!, $edition: ID) {\n    actorMerge(from: $from, into: $into, edition: $edition) {\n      fingerprint\n      from { id title }\n      into { id title }\n      documents {\n        document { kind id slug title }\n        lines { what path sentence }\n        clashes { path sentence differences { label from into } }\n        problems { label message }\n      }\n    }\n  }\n": types.ActorMergeDocument,
    "\n  mutation SplitActor($input: SplitActorInput!) {\n    splitActor(input: $input) {\n      __typename\n      ... on SplitActors { edition { id } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.SplitActorDocument,
    "\n  query ActorSplit($actor: ID!, $edition: ID) {\n    actorSplit(actor: $actor, edition: $edition) {\n      actor { id title }\n      aliases\n      documents { document { kind id slug title } parts { path sentence } }\n    }\n  }\n": types.ActorSplitDocument,
    "\n  query Audit($filter: AuditFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    audit(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { node { id at kind sentence subject subjectId note address userAgent } }\n    }\n    people { id name }\n  }\n": types.AuditDocument,
    "\n  fragment MentionRow on Comment {\n    id text at label documentKind documentId\n    by { id name }\n    mentions { id name }\n    document { kind id title }\n    edition { id title }\n    replies { text at by { id name } mentions { id name } }\n  }\n": types.MentionRowFragmentDoc,
    "\n  query Colleagues { people(isActive: true) { id name email } }\n": types.ColleaguesDocument,
    "\n  query EditionComments($id: ID!, $after: String) {\n    draftEdition(id: $id) {\n      comments(first: 50, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ...CommentWords } } }\n    }\n  }\n": types.EditionCommentsDocument,
    "\n  query DocumentComments($kind: DocumentKind!, $id: ID!, $after: String) {\n    documentComments(kind: $kind, id: $id, first: 50, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...CommentWords } }\n    }\n  }\n": types.DocumentCommentsDocument,
    "\n  fragment CommentWords on Comment {\n    id text at path label documentKind documentId resolvedAt\n    by { id name }\n    resolvedBy { id name }\n    mentions { id name }\n    document { kind id title }\n    edition { id title }\n    replies { id text at by { id name } mentions { id name } }\n  }\n": types.CommentWordsFragmentDoc,
    "\n  mutation Comment($input: CommentInput!) {\n    comment(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": types.CommentDocument,
    "\n  mutation ResolveComment($input: ResolveCommentInput!) {\n    resolveComment(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": types.ResolveCommentDocument,
    "\n  query FindInList($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {\n    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 50) { id slug title state }\n  }\n": types.FindInListDocument,
    "\n  query DocumentTitles($documents: [DocumentKeyInput!]!, $edition: ID) {\n    documentTitles(documents: $documents, edition: $edition) { kind id title }\n  }\n": types.DocumentTitlesDocument,
    "\n  query AddressCheck($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Source { url addressCheck { state checkedAt status failure firstFailedAt failures } }\n    }\n  }\n": types.AddressCheckDocument,
    "\n  mutation CheckSource($input: CheckSourceInput!) {\n    checkSource(input: $input) { __typename ... on InvalidInput { issues { path message } } ... on Problem { message } }\n  }\n": types.CheckSourceDocument,
    "\n  query Existing($kind: DocumentKind!, $key: String!, $edition: ID) {\n    editable(kind: $kind, key: $key, edition: $edition) { document baseVersion lock title }\n  }\n": types.ExistingDocument,
    "\n  query Editable($kind: DocumentKind!, $key: String!, $edition: ID) {\n    editable(kind: $kind, key: $key, edition: $edition) {\n      id kind slug title document live version baseVersion lock isWithdrawn\n      change { operation conflicts { path } }\n      otherDrafts { id title }\n    }\n  }\n": types.EditableDocument,
    "\n  query VersionsToRestore($kind: DocumentKind!, $key: String!) {\n    editable(kind: $kind, key: $key) { revisions { version document } }\n  }\n": types.VersionsToRestoreDocument,
    "\n  query LastRevision($kind: DocumentKind!, $key: String!) {\n    editable(kind: $kind, key: $key) {\n      revisions { version operation edition { number title publicNote publishedAt draftId } }\n    }\n  }\n": types.LastRevisionDocument,
    "\n  query Referrers($kind: DocumentKind!, $key: String!, $edition: ID) {\n    editable(kind: $kind, key: $key, edition: $edition) { referrers { kind id slug title detail state } }\n  }\n": types.ReferrersDocument,
    "\n  query ActorRows($first: Int, $after: String, $last: Int, $before: String, $filter: ActorFilter, $orderBy: ActorOrder) {\n    actors(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...ActorRow } }\n    }\n  }\n": types.ActorRowsDocument,
    "\n  fragment ActorRow on Actor { __typename id slug lastPublishedAt name actorKind: kind countryCode aliases }\n": types.ActorRowFragmentDoc,
    "\n  query DevelopmentRows($first: Int, $after: String, $last: Int, $before: String, $filter: DevelopmentFilter, $orderBy: DevelopmentOrder) {\n    developments(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...DevelopmentRow } }\n    }\n  }\n": types.DevelopmentRowsDocument,
    "\n  fragment DevelopmentRow on Development { __typename id slug lastPublishedAt title developmentKind: kind occurrence when { ...RowWhen } developmentTrack: track { name } }\n": types.DevelopmentRowFragmentDoc,
    "\n  query MeetingRows($first: Int, $after: String, $last: Int, $before: String, $filter: MeetingFilter, $orderBy: MeetingOrder) {\n    meetings(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...MeetingRow } }\n    }\n  }\n": types.MeetingRowsDocument,
    "\n  fragment MeetingRow on Meeting { __typename id slug lastPublishedAt title occurrence certainty when { ...RowWhen } track { name } }\n": types.MeetingRowFragmentDoc,
    "\n  fragment RowWhen on When { text edtf basis note }\n": types.RowWhenFragmentDoc,
    "\n  query RowsById($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on Document { slug }\n      ...StoryRow\n      ...TrackRow\n      ...ActorRow\n      ...MeetingRow\n      ...DevelopmentRow\n      ...StatementRow\n      ...SourceRow\n    }\n  }\n": types.RowsByIdDocument,
    "\n  query SourceRows($first: Int, $after: String, $last: Int, $before: String, $filter: SourceFilter, $orderBy: SourceOrder) {\n    sources(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...SourceRow } }\n    }\n  }\n": types.SourceRowsDocument,
    "\n  fragment SourceRow on Source { __typename id slug lastPublishedAt title sourceKind: kind publisher published { ...RowWhen } }\n": types.SourceRowFragmentDoc,
    "\n  query StatementRows($first: Int, $after: String, $last: Int, $before: String, $filter: StatementFilter, $orderBy: StatementOrder) {\n    statements(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...StatementRow } }\n    }\n  }\n": types.StatementRowsDocument,
    "\n  fragment StatementRow on Statement { __typename id slug lastPublishedAt form act attribution attributionText segments paraphrase when { ...RowWhen } }\n": types.StatementRowFragmentDoc,
    "\n  query StoryRows($first: Int, $after: String, $last: Int, $before: String, $filter: StoryFilter, $orderBy: StoryOrder) {\n    stories(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...StoryRow } }\n    }\n  }\n": types.StoryRowsDocument,
    "\n  fragment StoryRow on Story { __typename id slug lastPublishedAt headline storyKind: kind }\n": types.StoryRowFragmentDoc,
    "\n  query TrackRows($first: Int, $after: String, $last: Int, $before: String, $filter: TrackFilter, $orderBy: TrackOrder) {\n    tracks(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...TrackRow } }\n    }\n  }\n": types.TrackRowsDocument,
    "\n  fragment TrackRow on Track { __typename id slug lastPublishedAt name trackStatus level }\n": types.TrackRowFragmentDoc,
    "\n  query StagedDocuments($edition: ID!) {\n    draftEdition(id: $edition) { changes { kind documentId operation title next } }\n  }\n": types.StagedDocumentsDocument,
    "\n  fragment BlockerWords on Blocker {\n    class code path label message\n    document { kind id slug title }\n    related { kind id title }\n    successor { title }\n  }\n": types.BlockerWordsFragmentDoc,
    "\n  query CannotHold($id: ID!) { draftEdition(id: $id) { blockers { ...BlockerWords } } }\n": types.CannotHoldDocument,
    "\n  query Drafts($includeDiscarded: Boolean!) {\n    draftEditions(first: 100, includeDiscarded: $includeDiscarded) { edges { node { ...DraftRow } } }\n  }\n": types.DraftsDocument,
    "\n  query Inbox {\n    inbox(first: 50) { totalCount edges { node { __typename ... on DraftEdition { ...DraftRow } ... on Comment { ...MentionRow } } } }\n  }\n": types.InboxDocument,
    "\n  query ScheduledEditions { scheduledEditions { ...DraftRow } }\n": types.ScheduledEditionsDocument,
    "\n  query PublishedEditions($last: Int!) {\n    editions(last: $last, includeMinor: true) { edges { node { ...PublishedRow } } }\n  }\n": types.PublishedEditionsDocument,
    "\n  fragment DraftRow on DraftEdition {\n    id number state kind title publicNote createdAt discardedAt scheduledFor scheduledZone scheduleFailedAt\n    createdBy { id name }\n    changes { id kind title }\n    unresolvedComments\n  }\n": types.DraftRowFragmentDoc,
    "\n  fragment PublishedRow on Edition {\n    id number kind title publicNote publishedAt imported draftId byline\n    createdBy { id name }\n    publishedBy { id name }\n    changes { id kind documentId title operation }\n    unresolvedComments\n  }\n": types.PublishedRowFragmentDoc,
    "\n  mutation CreateEdition($input: CreateEditionInput!) {\n    createEdition(input: $input) {\n      __typename\n      ... on DraftEdition { id title }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.CreateEditionDocument,
    "\n  mutation MoveChange($input: MoveChangeInput!) {\n    moveChange(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n      ... on Conflict { conflicts { path label mineText theirsText } }\n    }\n  }\n": types.MoveChangeDocument,
    "\n  mutation CopyChange($input: MoveChangeInput!) {\n    copyChange(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n      ... on Conflict { conflicts { path label mineText theirsText } }\n    }\n  }\n": types.CopyChangeDocument,
    "\n  mutation CreateEditionFor($input: CreateEditionInput!) {\n    createEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.CreateEditionForDocument,
    "\n  mutation ResolveConflict($input: ResolveConflictInput!) {\n    resolveConflict(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.ResolveConflictDocument,
    "\n  mutation DiscardEdition($input: EditionIdInput!) {\n    discardEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.DiscardEditionDocument,
    "\n  mutation EditEdition($input: EditEditionInput!) {\n    editEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.EditEditionDocument,
    "\n  mutation SaveNote($input: EditEditionInput!) {\n    editEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.SaveNoteDocument,
    "\n  mutation PublishEdition($input: PublishEditionInput!) {\n    publishEdition(input: $input) {\n      __typename\n      ... on PublishedEdition { edition { number } }\n      ... on Problem { message }\n      ... on Blocked { blockers { ...BlockerWords } }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.PublishEditionDocument,
    "\n  query PublishedEditionPage($number: Int!) {\n    edition(number: $number) {\n      byline digest imported\n      changes { id kind documentId title operation diff { ...ChangeWords } }\n    }\n    stories(first: 5) { edges { node { slug headline } } }\n  }\n": types.PublishedEditionPageDocument,
    "\n  query EditionOfNumber($number: Int!) { edition(number: $number) { id } }\n": types.EditionOfNumberDocument,
    "\n  query EditionPage($id: ID!) {\n    draftEdition(id: $id) {\n      id state fingerprint needsReason mayReview kind title publicNote internalNote byline number publishedAt createdAt discardedAt\n      scheduledFor scheduledZone scheduledBy { id name } scheduleFailedAt\n      createdBy { id name } publishedBy { id name } discardedBy { id name }\n      reverts { number title draftId }\n      overtakenBy { edition { id number title } documents { kind id title } }\n      steps { kind at note scheduledFor scheduledZone by { id name } }\n      changes {\n        id kind documentId title operation lock editedAt editedBy { id name }\n        successor { kind id slug title }\n        diff { ...ChangeWords }\n        conflicts { path }\n      }\n      blockers { ...BlockerWords }\n      conflicts { ...ConflictWords }\n    }\n  }\n": types.EditionPageDocument,
    "\n  fragment ConflictWords on DocumentConflict {\n    kind documentId title lock\n    conflicts {\n      path label reason baseText theirsText mineText\n      orders { base { ...PlacedItemWords } theirs { ...PlacedItemWords } mine { ...PlacedItemWords } }\n    }\n  }\n": types.ConflictWordsFragmentDoc,
    "\n  fragment PlacedItemWords on PlacedItem { id title movedFrom isNew }\n": types.PlacedItemWordsFragmentDoc,
    "\n  mutation RevertEdition($input: RevertEditionInput!) {\n    revertEdition(input: $input) {\n      __typename\n      ... on RevertedEdition { edition { id } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.RevertEditionDocument,
    "\n  mutation SubmitEdition($input: SubmitEditionInput!) {\n    submitEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": types.SubmitEditionDocument,
    "\n  mutation RecallEdition($input: RecallEditionInput!) {\n    recallEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": types.RecallEditionDocument,
    "\n  mutation ApproveEdition($input: ApproveEditionInput!) {\n    approveEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": types.ApproveEditionDocument,
    "\n  mutation ReturnEdition($input: ReturnEditionInput!) {\n    returnEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": types.ReturnEditionDocument,
    "\n  mutation MarkReviewed($input: MarkReviewedInput!) {\n    markReviewed(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n": types.MarkReviewedDocument,
    "\n  mutation ScheduleEdition($input: ScheduleEditionInput!) {\n    scheduleEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on Blocked { blockers { ...BlockerWords } }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.ScheduleEditionDocument,
    "\n  mutation UnscheduleEdition($input: UnscheduleEditionInput!) {\n    unscheduleEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.UnscheduleEditionDocument,
    "\n  mutation UnstageChange($input: UnstageInput!) {\n    unstage(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.UnstageChangeDocument,
    "\n  query Tray($edition: ID!, $hasEdition: Boolean!) {\n    me { id name email role }\n    draftEditions(first: 50) { edges { node { id title kind state createdAt createdBy { id name } } } }\n    draftEdition(id: $edition) @include(if: $hasEdition) {\n      id title kind state publicNote\n      changes { id kind documentId title operation lock editedAt }\n    }\n  }\n": types.TrayDocument,
    "\n  mutation UseSuccessor($input: UseSuccessorInput!) {\n    useSuccessor(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n      ... on ClashingItems { lock clashes { path sentence differences { label from into } } }\n    }\n  }\n": types.UseSuccessorDocument,
    "\n  query FindEverywhere($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {\n    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 8) { kind id slug title detail state }\n    findEditions(query: $query, first: 5) { id number title kind state publishedAt }\n    people(query: $query) { id name email }\n  }\n": types.FindEverywhereDocument,
    "\n  query EditionHistory(\n    $filter: EditionHistoryFilter, $oldestFirst: Boolean!, $first: Int, $after: String, $last: Int, $before: String,\n    $hasDocument: Boolean!, $kind: DocumentKind!, $key: String!, $hasStory: Boolean!, $story: String!\n  ) {\n    editionHistory(\n      filter: $filter, oldestFirst: $oldestFirst, first: $first, after: $after, last: $last, before: $before\n    ) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { node { ...PublishedRow } }\n    }\n    people { id name }\n    editable(kind: $kind, key: $key) @include(if: $hasDocument) { title }\n    story: editable(kind: STORY, key: $story) @include(if: $hasStory) { title }\n  }\n": types.EditionHistoryDocument,
    "\n  mutation MarkLooked($input: MarkLookedInput!) {\n    markLooked(input: $input) { __typename ... on InvalidInput { issues { path message } } ... on Problem { message } }\n  }\n": types.MarkLookedDocument,
    "\n  query SinceLooked($since: DateTime) {\n    sinceLooked(since: $since) {\n      lookedAt since upTo\n      published(first: 20) {\n        totalCount\n        edges { node { id number kind title publishedAt publishedBy { id name } changeCount } }\n      }\n      staged(first: 20) {\n        totalCount\n        edges { node { at changes by { id name } edition { id title } documents { kind id title } } }\n      }\n      steps(first: 20) {\n        totalCount\n        edges { node { kind at note by { id name } edition { id title } } }\n      }\n      mentions(first: 20) {\n        totalCount\n        edges { node { id at by { id name } documentKind documentId edition { id title } document { title }\n          replyTo { id documentKind documentId edition { id title } document { title } } } }\n      }\n    }\n  }\n": types.SinceLookedDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreatedApiKey { secret apiKey { name expiresAt } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  query Keys {\n    apiKeys { id name role createdAt createdBy { name } expiresAt lastUsedAt revokedAt }\n  }\n": types.KeysDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  mutation InviteUser($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      __typename\n      ... on Invitation { url expiresAt isMailed mailProblem user { name email } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.InviteUserDocument,
    "\n  mutation RenewSignInLink($input: UserIdInput!) {\n    renewSignInLink(input: $input) {\n      __typename\n      ... on Invitation { url expiresAt isMailed mailProblem user { name email } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.RenewSignInLinkDocument,
    "\n  mutation DeactivateUser($input: UserIdInput!) {\n    deactivateUser(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.DeactivateUserDocument,
    "\n  mutation RemoveSecondFactor($input: UserIdInput!) {\n    removeSecondFactor(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.RemoveSecondFactorDocument,
    "\n  mutation ReactivateUser($input: UserIdInput!) {\n    reactivateUser(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.ReactivateUserDocument,
    "\n  query People {\n    users { id name email role createdAt lastSignInAt deactivatedAt hasSecondFactor }\n  }\n": types.PeopleDocument,
    "\n  mutation SetRole($input: SetRoleInput!) {\n    setRole(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.SetRoleDocument,
    "\n  query FindToChoose($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {\n    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 20) { kind id slug title detail state }\n  }\n": types.FindToChooseDocument,
    "\n  subscription EditionChanges($edition: ID!) {\n    draftEditionChanged(edition: $edition) {\n      edition { title state }\n      saves { documentKind documentId lock by { id } }\n    }\n  }\n": types.EditionChangesDocument,
    "\n  subscription Presence($edition: ID!, $here: WhereaboutsInput) {\n    presence(edition: $edition, here: $here) {\n      person { id name }\n      places { documentKind documentId document { title } path }\n    }\n  }\n": types.PresenceDocument,
    "\n  fragment RadarRow on RadarItem { concern sentence remedy kind documentId title path }\n": types.RadarRowFragmentDoc,
    "\n  query Radar($story: String, $hasStory: Boolean!, $slug: String!) {\n    meetings: radar(filter: { story: $story, concerns: [MEETING_WITHOUT_OUTCOME] }, first: 10) {\n      totalCount edges { node { ...RadarRow } }\n    }\n    tracks: radar(filter: { story: $story, concerns: [TRACK_WITHOUT_NEXT_STEP] }, first: 10) {\n      totalCount edges { node { ...RadarRow } }\n    }\n    citations: radar(filter: { story: $story, concerns: [DEAD_CITATION] }, first: 10) {\n      totalCount edges { node { ...RadarRow } }\n    }\n    statements: radar(filter: { story: $story, concerns: [UNCITED_STATEMENT] }, first: 10) {\n      totalCount edges { node { ...RadarRow } }\n    }\n    unreviewed: inbox(reason: UNREVIEWED, first: 20) {\n      totalCount edges { node { __typename ... on DraftEdition { ...DraftRow } } }\n    }\n    told: story(slug: $slug) @include(if: $hasStory) { headline }\n  }\n": types.RadarDocument,
    "\n  query RadarConcernPage(\n    $filter: RadarFilter, $first: Int, $after: String, $last: Int, $before: String, $hasStory: Boolean!, $slug: String!\n  ) {\n    radar(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { node { ...RadarRow } }\n    }\n    told: story(slug: $slug) @include(if: $hasStory) { headline }\n  }\n": types.RadarConcernPageDocument,
    "\n  query RadarSummary {\n    meetings: radar(filter: { concerns: [MEETING_WITHOUT_OUTCOME] }, first: 0) { totalCount }\n    tracks: radar(filter: { concerns: [TRACK_WITHOUT_NEXT_STEP] }, first: 0) { totalCount }\n    citations: radar(filter: { concerns: [DEAD_CITATION] }, first: 0) { totalCount }\n    statements: radar(filter: { concerns: [UNCITED_STATEMENT] }, first: 0) { totalCount }\n    pressing: radar(first: 5) { totalCount edges { node { ...RadarRow } } }\n  }\n": types.RadarSummaryDocument,
    "\n  query LiveReading($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Document { slug }\n      ...TrackReading ...ActorReading ...MeetingReading ...DevelopmentReading ...StatementReading ...SourceReading\n    }\n  }\n": types.LiveReadingDocument,
    "\n  query PreviewReading($id: ID!, $edition: ID!) @preview(edition: $edition) {\n    node(id: $id) {\n      __typename\n      ... on Document { slug }\n      ...TrackReading ...ActorReading ...MeetingReading ...DevelopmentReading ...StatementReading ...SourceReading\n    }\n  }\n": types.PreviewReadingDocument,
    "\n  fragment WhenWords on When { label text edtf basis note }\n": types.WhenWordsFragmentDoc,
    "\n  fragment CitationWords on Citation {\n    id bearing locator excerpt\n    source { id slug title publisher url }\n  }\n": types.CitationWordsFragmentDoc,
    "\n  fragment SeatWords on Participation {\n    id role presence asNamed isLead headcountText certainty reason reasonNotStated signed\n    seatWhen: when { ...WhenWords }\n    actor { id slug name }\n    onBehalfOf { id slug name }\n    excludedBy { id slug name }\n    reasons { id slug attributionText paraphrase segments }\n  }\n": types.SeatWordsFragmentDoc,
    "\n  fragment TrackReading on Track {\n    id slug name nameNote trackSummary: summary level trackStatus\n    parent { id slug name }\n    predecessors { id slug name }\n    participations { ...SeatWords }\n    citations { ...CitationWords }\n  }\n": types.TrackReadingFragmentDoc,
    "\n  fragment ActorReading on Actor {\n    id slug name actorKind: kind aliases description countryCode\n    relations { id kind standing title note when { ...WhenWords } to { id slug name } }\n    citations { ...CitationWords }\n  }\n": types.ActorReadingFragmentDoc,
    "\n  fragment MeetingReading on Meeting {\n    id slug title format occurrence certainty place countryCode summary ordinal\n    when { ...WhenWords }\n    previousWhen { ...WhenWords }\n    track { id slug name }\n    participations { ...SeatWords }\n    citations { ...CitationWords }\n  }\n": types.MeetingReadingFragmentDoc,
    "\n  fragment DevelopmentReading on Development {\n    id slug title developmentKind: kind occurrence certainty summary stage agreementStatus documentUrl\n    when { ...WhenWords }\n    previousWhen { ...WhenWords }\n    developmentTrack: track { id slug name }\n    participations { ...SeatWords }\n    citations { ...CitationWords }\n  }\n": types.DevelopmentReadingFragmentDoc,
    "\n  fragment StatementReading on Statement {\n    id slug form segments paraphrase attribution attributionText speakerRole act modality translated\n    when { ...WhenWords }\n    speaker { id slug name }\n    onBehalfOf { id slug name }\n    madeAt { id slug title }\n    mentions {\n      id stance outlook\n      target {\n        __typename\n        ... on Actor { id slug name }\n        ... on Track { id slug name }\n        ... on Meeting { id slug title }\n        ... on Development { id slug title }\n      }\n    }\n    citations { ...CitationWords }\n  }\n": types.StatementReadingFragmentDoc,
    "\n  fragment SourceReading on Source {\n    id slug title sourceKind: kind publisher author url note archivedUrl accessedAt\n    published { ...WhenWords }\n  }\n": types.SourceReadingFragmentDoc,
    "\n  fragment StoryReading on Story {\n    id slug headline standfirst lastPublishedAt\n    tracks { id slug name trackStatus }\n    sections {\n      id kind heading body imageUrl alt caption credit isFilePhoto\n      items { id document { __typename id slug ...PlacedDocument } }\n    }\n  }\n": types.StoryReadingFragmentDoc,
    "\n  fragment PlacedDocument on Document {\n    ... on Actor { name description }\n    ... on Track { name summary trackStatus }\n    ... on Meeting {\n      title occurrence certainty place when { ...WhenWords }\n      participations { id role presence actor { id name } }\n    }\n    ... on Development { title occurrence certainty placedSummary: summary when { ...WhenWords } }\n    ... on Statement {\n      segments paraphrase attributionText speakerRole when { ...WhenWords }\n      citations { id source { id title publisher } }\n    }\n  }\n": types.PlacedDocumentFragmentDoc,
    "\n  fragment TimelineLine on TimelineEntry {\n    __typename id isDated when { ...WhenWords }\n    ... on Meeting { slug title occurrence }\n    ... on Development { slug title occurrence }\n    ... on Statement { slug attributionText segments paraphrase }\n  }\n": types.TimelineLineFragmentDoc,
    "\n  query PreviewedStories($edition: ID!) @preview(edition: $edition) {\n    stories(first: 50) { edges { node { slug headline } } }\n  }\n": types.PreviewedStoriesDocument,
    "\n  query LiveStory($slug: String!) {\n    story(slug: $slug) { ...StoryReading }\n    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }\n  }\n": types.LiveStoryDocument,
    "\n  query StoryAsOfDay($slug: String!, $time: DateTime!) @asOf(time: $time) {\n    story(slug: $slug) { ...StoryReading }\n    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }\n  }\n": types.StoryAsOfDayDocument,
    "\n  query StoryAsOfEdition($slug: String!, $edition: Int!) @asOf(edition: $edition) {\n    story(slug: $slug) { ...StoryReading }\n    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }\n  }\n": types.StoryAsOfEditionDocument,
    "\n  query StoryPreview($slug: String!, $edition: ID!) @preview(edition: $edition) {\n    story(slug: $slug) { ...StoryReading }\n    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }\n  }\n": types.StoryPreviewDocument,
    "\n  fragment ChangeWords on FieldChange { path label itemId change before after sentence }\n": types.ChangeWordsFragmentDoc,
    "\n  query History($kind: DocumentKind!, $key: String!) {\n    editable(kind: $kind, key: $key) {\n      revisions {\n        version operation changeCount title\n        editedBy { id name } publishedBy { id name }\n        edition { number title kind publicNote publishedAt imported draftId byline }\n      }\n    }\n  }\n": types.HistoryDocument,
    "\n  query Difference($id: ID!, $from: Int!, $to: Int!) {\n    node(id: $id) { ... on Document { diff(from: $from, to: $to) { ...ChangeWords } } }\n  }\n": types.DifferenceDocument,
    "\n  query States($kind: DocumentKind!, $key: String!) {\n    editable(kind: $kind, key: $key) { revisions { version document } }\n  }\n": types.StatesDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) {\n      __typename\n      ... on WebhookWithSecret { secret }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.CreateWebhookDocument,
    "\n  query Webhooks {\n    webhooks {\n      id url events state pausedAt isGone failingSince waiting signsTwiceUntil createdAt\n      createdBy { name }\n    }\n  }\n": types.WebhooksDocument,
    "\n  query WebhookWithDeliveries(\n    $id: ID!, $states: [DeliveryState!], $first: Int, $after: String, $last: Int, $before: String\n  ) {\n    webhooks {\n      id url events state pausedAt isGone failingSince waiting signsTwiceUntil createdAt\n      createdBy { name }\n    }\n    deliveries(\n      webhook: $id, states: $states, first: $first, after: $after, last: $last, before: $before\n    ) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges {\n        node {\n          id messageId event body happenedAt state nextAttemptAt\n          attempts { at milliseconds status failure answer }\n        }\n      }\n    }\n  }\n": types.WebhookWithDeliveriesDocument,
    "\n  mutation Redeliver($input: RedeliverInput!) {\n    redeliver(input: $input) {\n      __typename\n      ... on WebhookDelivery { state attempts { milliseconds status failure } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.RedeliverDocument,
    "\n  mutation TestWebhook($input: TestWebhookInput!) {\n    testWebhook(input: $input) {\n      __typename\n      ... on WebhookDelivery { state attempts { milliseconds status failure } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.TestWebhookDocument,
    "\n  mutation ChangeWebhook($input: ChangeWebhookInput!) {\n    changeWebhook(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.ChangeWebhookDocument,
    "\n  mutation RenewWebhookSecret($input: WebhookIdInput!) {\n    renewWebhookSecret(input: $input) {\n      __typename\n      ... on WebhookWithSecret { secret }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.RenewWebhookSecretDocument,
    "\n  mutation DeleteWebhook($input: WebhookIdInput!) {\n    deleteWebhook(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n": types.DeleteWebhookDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeActors($input: MergeActorsInput!) {\n    mergeActors(input: $input) {\n      __typename\n      ... on MergedActors { edition { id } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').MergeActorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActorMerge($from: ID!, $into: ID!, $edition: ID) {\n    actorMerge(from: $from, into: $into, edition: $edition) {\n      fingerprint\n      from { id title }\n      into { id title }\n      documents {\n        document { kind id slug title }\n        lines { what path sentence }\n        clashes { path sentence differences { label from into } }\n        problems { label message }\n      }\n    }\n  }\n"): typeof import('./graphql').ActorMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitActor($input: SplitActorInput!) {\n    splitActor(input: $input) {\n      __typename\n      ... on SplitActors { edition { id } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').SplitActorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActorSplit($actor: ID!, $edition: ID) {\n    actorSplit(actor: $actor, edition: $edition) {\n      actor { id title }\n      aliases\n      documents { document { kind id slug title } parts { path sentence } }\n    }\n  }\n"): typeof import('./graphql').ActorSplitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit($filter: AuditFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    audit(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { node { id at kind sentence subject subjectId note address userAgent } }\n    }\n    people { id name }\n  }\n"): typeof import('./graphql').AuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MentionRow on Comment {\n    id text at label documentKind documentId\n    by { id name }\n    mentions { id name }\n    document { kind id title }\n    edition { id title }\n    replies { text at by { id name } mentions { id name } }\n  }\n"): typeof import('./graphql').MentionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues { people(isActive: true) { id name email } }\n"): typeof import('./graphql').ColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionComments($id: ID!, $after: String) {\n    draftEdition(id: $id) {\n      comments(first: 50, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ...CommentWords } } }\n    }\n  }\n"): typeof import('./graphql').EditionCommentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentComments($kind: DocumentKind!, $id: ID!, $after: String) {\n    documentComments(kind: $kind, id: $id, first: 50, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      edges { node { ...CommentWords } }\n    }\n  }\n"): typeof import('./graphql').DocumentCommentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentWords on Comment {\n    id text at path label documentKind documentId resolvedAt\n    by { id name }\n    resolvedBy { id name }\n    mentions { id name }\n    document { kind id title }\n    edition { id title }\n    replies { id text at by { id name } mentions { id name } }\n  }\n"): typeof import('./graphql').CommentWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Comment($input: CommentInput!) {\n    comment(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n"): typeof import('./graphql').CommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveComment($input: ResolveCommentInput!) {\n    resolveComment(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n"): typeof import('./graphql').ResolveCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindInList($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {\n    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 50) { id slug title state }\n  }\n"): typeof import('./graphql').FindInListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentTitles($documents: [DocumentKeyInput!]!, $edition: ID) {\n    documentTitles(documents: $documents, edition: $edition) { kind id title }\n  }\n"): typeof import('./graphql').DocumentTitlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AddressCheck($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Source { url addressCheck { state checkedAt status failure firstFailedAt failures } }\n    }\n  }\n"): typeof import('./graphql').AddressCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckSource($input: CheckSourceInput!) {\n    checkSource(input: $input) { __typename ... on InvalidInput { issues { path message } } ... on Problem { message } }\n  }\n"): typeof import('./graphql').CheckSourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Existing($kind: DocumentKind!, $key: String!, $edition: ID) {\n    editable(kind: $kind, key: $key, edition: $edition) { document baseVersion lock title }\n  }\n"): typeof import('./graphql').ExistingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Editable($kind: DocumentKind!, $key: String!, $edition: ID) {\n    editable(kind: $kind, key: $key, edition: $edition) {\n      id kind slug title document live version baseVersion lock isWithdrawn\n      change { operation conflicts { path } }\n      otherDrafts { id title }\n    }\n  }\n"): typeof import('./graphql').EditableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VersionsToRestore($kind: DocumentKind!, $key: String!) {\n    editable(kind: $kind, key: $key) { revisions { version document } }\n  }\n"): typeof import('./graphql').VersionsToRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LastRevision($kind: DocumentKind!, $key: String!) {\n    editable(kind: $kind, key: $key) {\n      revisions { version operation edition { number title publicNote publishedAt draftId } }\n    }\n  }\n"): typeof import('./graphql').LastRevisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Referrers($kind: DocumentKind!, $key: String!, $edition: ID) {\n    editable(kind: $kind, key: $key, edition: $edition) { referrers { kind id slug title detail state } }\n  }\n"): typeof import('./graphql').ReferrersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActorRows($first: Int, $after: String, $last: Int, $before: String, $filter: ActorFilter, $orderBy: ActorOrder) {\n    actors(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...ActorRow } }\n    }\n  }\n"): typeof import('./graphql').ActorRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActorRow on Actor { __typename id slug lastPublishedAt name actorKind: kind countryCode aliases }\n"): typeof import('./graphql').ActorRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DevelopmentRows($first: Int, $after: String, $last: Int, $before: String, $filter: DevelopmentFilter, $orderBy: DevelopmentOrder) {\n    developments(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...DevelopmentRow } }\n    }\n  }\n"): typeof import('./graphql').DevelopmentRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DevelopmentRow on Development { __typename id slug lastPublishedAt title developmentKind: kind occurrence when { ...RowWhen } developmentTrack: track { name } }\n"): typeof import('./graphql').DevelopmentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingRows($first: Int, $after: String, $last: Int, $before: String, $filter: MeetingFilter, $orderBy: MeetingOrder) {\n    meetings(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...MeetingRow } }\n    }\n  }\n"): typeof import('./graphql').MeetingRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingRow on Meeting { __typename id slug lastPublishedAt title occurrence certainty when { ...RowWhen } track { name } }\n"): typeof import('./graphql').MeetingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RowWhen on When { text edtf basis note }\n"): typeof import('./graphql').RowWhenFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RowsById($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on Document { slug }\n      ...StoryRow\n      ...TrackRow\n      ...ActorRow\n      ...MeetingRow\n      ...DevelopmentRow\n      ...StatementRow\n      ...SourceRow\n    }\n  }\n"): typeof import('./graphql').RowsByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourceRows($first: Int, $after: String, $last: Int, $before: String, $filter: SourceFilter, $orderBy: SourceOrder) {\n    sources(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...SourceRow } }\n    }\n  }\n"): typeof import('./graphql').SourceRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourceRow on Source { __typename id slug lastPublishedAt title sourceKind: kind publisher published { ...RowWhen } }\n"): typeof import('./graphql').SourceRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementRows($first: Int, $after: String, $last: Int, $before: String, $filter: StatementFilter, $orderBy: StatementOrder) {\n    statements(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...StatementRow } }\n    }\n  }\n"): typeof import('./graphql').StatementRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementRow on Statement { __typename id slug lastPublishedAt form act attribution attributionText segments paraphrase when { ...RowWhen } }\n"): typeof import('./graphql').StatementRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryRows($first: Int, $after: String, $last: Int, $before: String, $filter: StoryFilter, $orderBy: StoryOrder) {\n    stories(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...StoryRow } }\n    }\n  }\n"): typeof import('./graphql').StoryRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryRow on Story { __typename id slug lastPublishedAt headline storyKind: kind }\n"): typeof import('./graphql').StoryRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrackRows($first: Int, $after: String, $last: Int, $before: String, $filter: TrackFilter, $orderBy: TrackOrder) {\n    tracks(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {\n      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }\n      edges { node { ...TrackRow } }\n    }\n  }\n"): typeof import('./graphql').TrackRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrackRow on Track { __typename id slug lastPublishedAt name trackStatus level }\n"): typeof import('./graphql').TrackRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StagedDocuments($edition: ID!) {\n    draftEdition(id: $edition) { changes { kind documentId operation title next } }\n  }\n"): typeof import('./graphql').StagedDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BlockerWords on Blocker {\n    class code path label message\n    document { kind id slug title }\n    related { kind id title }\n    successor { title }\n  }\n"): typeof import('./graphql').BlockerWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CannotHold($id: ID!) { draftEdition(id: $id) { blockers { ...BlockerWords } } }\n"): typeof import('./graphql').CannotHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Drafts($includeDiscarded: Boolean!) {\n    draftEditions(first: 100, includeDiscarded: $includeDiscarded) { edges { node { ...DraftRow } } }\n  }\n"): typeof import('./graphql').DraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox {\n    inbox(first: 50) { totalCount edges { node { __typename ... on DraftEdition { ...DraftRow } ... on Comment { ...MentionRow } } } }\n  }\n"): typeof import('./graphql').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScheduledEditions { scheduledEditions { ...DraftRow } }\n"): typeof import('./graphql').ScheduledEditionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedEditions($last: Int!) {\n    editions(last: $last, includeMinor: true) { edges { node { ...PublishedRow } } }\n  }\n"): typeof import('./graphql').PublishedEditionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftRow on DraftEdition {\n    id number state kind title publicNote createdAt discardedAt scheduledFor scheduledZone scheduleFailedAt\n    createdBy { id name }\n    changes { id kind title }\n    unresolvedComments\n  }\n"): typeof import('./graphql').DraftRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublishedRow on Edition {\n    id number kind title publicNote publishedAt imported draftId byline\n    createdBy { id name }\n    publishedBy { id name }\n    changes { id kind documentId title operation }\n    unresolvedComments\n  }\n"): typeof import('./graphql').PublishedRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEdition($input: CreateEditionInput!) {\n    createEdition(input: $input) {\n      __typename\n      ... on DraftEdition { id title }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').CreateEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveChange($input: MoveChangeInput!) {\n    moveChange(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n      ... on Conflict { conflicts { path label mineText theirsText } }\n    }\n  }\n"): typeof import('./graphql').MoveChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyChange($input: MoveChangeInput!) {\n    copyChange(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n      ... on Conflict { conflicts { path label mineText theirsText } }\n    }\n  }\n"): typeof import('./graphql').CopyChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEditionFor($input: CreateEditionInput!) {\n    createEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').CreateEditionForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveConflict($input: ResolveConflictInput!) {\n    resolveConflict(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').ResolveConflictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardEdition($input: EditionIdInput!) {\n    discardEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').DiscardEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditEdition($input: EditEditionInput!) {\n    editEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').EditEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveNote($input: EditEditionInput!) {\n    editEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').SaveNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishEdition($input: PublishEditionInput!) {\n    publishEdition(input: $input) {\n      __typename\n      ... on PublishedEdition { edition { number } }\n      ... on Problem { message }\n      ... on Blocked { blockers { ...BlockerWords } }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').PublishEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedEditionPage($number: Int!) {\n    edition(number: $number) {\n      byline digest imported\n      changes { id kind documentId title operation diff { ...ChangeWords } }\n    }\n    stories(first: 5) { edges { node { slug headline } } }\n  }\n"): typeof import('./graphql').PublishedEditionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionOfNumber($number: Int!) { edition(number: $number) { id } }\n"): typeof import('./graphql').EditionOfNumberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionPage($id: ID!) {\n    draftEdition(id: $id) {\n      id state fingerprint needsReason mayReview kind title publicNote internalNote byline number publishedAt createdAt discardedAt\n      scheduledFor scheduledZone scheduledBy { id name } scheduleFailedAt\n      createdBy { id name } publishedBy { id name } discardedBy { id name }\n      reverts { number title draftId }\n      overtakenBy { edition { id number title } documents { kind id title } }\n      steps { kind at note scheduledFor scheduledZone by { id name } }\n      changes {\n        id kind documentId title operation lock editedAt editedBy { id name }\n        successor { kind id slug title }\n        diff { ...ChangeWords }\n        conflicts { path }\n      }\n      blockers { ...BlockerWords }\n      conflicts { ...ConflictWords }\n    }\n  }\n"): typeof import('./graphql').EditionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConflictWords on DocumentConflict {\n    kind documentId title lock\n    conflicts {\n      path label reason baseText theirsText mineText\n      orders { base { ...PlacedItemWords } theirs { ...PlacedItemWords } mine { ...PlacedItemWords } }\n    }\n  }\n"): typeof import('./graphql').ConflictWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlacedItemWords on PlacedItem { id title movedFrom isNew }\n"): typeof import('./graphql').PlacedItemWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevertEdition($input: RevertEditionInput!) {\n    revertEdition(input: $input) {\n      __typename\n      ... on RevertedEdition { edition { id } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').RevertEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitEdition($input: SubmitEditionInput!) {\n    submitEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n"): typeof import('./graphql').SubmitEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecallEdition($input: RecallEditionInput!) {\n    recallEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n"): typeof import('./graphql').RecallEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveEdition($input: ApproveEditionInput!) {\n    approveEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n"): typeof import('./graphql').ApproveEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnEdition($input: ReturnEditionInput!) {\n    returnEdition(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n"): typeof import('./graphql').ReturnEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkReviewed($input: MarkReviewedInput!) {\n    markReviewed(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }\n  }\n"): typeof import('./graphql').MarkReviewedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleEdition($input: ScheduleEditionInput!) {\n    scheduleEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on Blocked { blockers { ...BlockerWords } }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').ScheduleEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnscheduleEdition($input: UnscheduleEditionInput!) {\n    unscheduleEdition(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').UnscheduleEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnstageChange($input: UnstageInput!) {\n    unstage(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').UnstageChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tray($edition: ID!, $hasEdition: Boolean!) {\n    me { id name email role }\n    draftEditions(first: 50) { edges { node { id title kind state createdAt createdBy { id name } } } }\n    draftEdition(id: $edition) @include(if: $hasEdition) {\n      id title kind state publicNote\n      changes { id kind documentId title operation lock editedAt }\n    }\n  }\n"): typeof import('./graphql').TrayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UseSuccessor($input: UseSuccessorInput!) {\n    useSuccessor(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n      ... on ClashingItems { lock clashes { path sentence differences { label from into } } }\n    }\n  }\n"): typeof import('./graphql').UseSuccessorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindEverywhere($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {\n    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 8) { kind id slug title detail state }\n    findEditions(query: $query, first: 5) { id number title kind state publishedAt }\n    people(query: $query) { id name email }\n  }\n"): typeof import('./graphql').FindEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionHistory(\n    $filter: EditionHistoryFilter, $oldestFirst: Boolean!, $first: Int, $after: String, $last: Int, $before: String,\n    $hasDocument: Boolean!, $kind: DocumentKind!, $key: String!, $hasStory: Boolean!, $story: String!\n  ) {\n    editionHistory(\n      filter: $filter, oldestFirst: $oldestFirst, first: $first, after: $after, last: $last, before: $before\n    ) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { node { ...PublishedRow } }\n    }\n    people { id name }\n    editable(kind: $kind, key: $key) @include(if: $hasDocument) { title }\n    story: editable(kind: STORY, key: $story) @include(if: $hasStory) { title }\n  }\n"): typeof import('./graphql').EditionHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkLooked($input: MarkLookedInput!) {\n    markLooked(input: $input) { __typename ... on InvalidInput { issues { path message } } ... on Problem { message } }\n  }\n"): typeof import('./graphql').MarkLookedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SinceLooked($since: DateTime) {\n    sinceLooked(since: $since) {\n      lookedAt since upTo\n      published(first: 20) {\n        totalCount\n        edges { node { id number kind title publishedAt publishedBy { id name } changeCount } }\n      }\n      staged(first: 20) {\n        totalCount\n        edges { node { at changes by { id name } edition { id title } documents { kind id title } } }\n      }\n      steps(first: 20) {\n        totalCount\n        edges { node { kind at note by { id name } edition { id title } } }\n      }\n      mentions(first: 20) {\n        totalCount\n        edges { node { id at by { id name } documentKind documentId edition { id title } document { title }\n          replyTo { id documentKind documentId edition { id title } document { title } } } }\n      }\n    }\n  }\n"): typeof import('./graphql').SinceLookedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreatedApiKey { secret apiKey { name expiresAt } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').CreateApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Keys {\n    apiKeys { id name role createdAt createdBy { name } expiresAt lastUsedAt revokedAt }\n  }\n"): typeof import('./graphql').KeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').RevokeApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteUser($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      __typename\n      ... on Invitation { url expiresAt isMailed mailProblem user { name email } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').InviteUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewSignInLink($input: UserIdInput!) {\n    renewSignInLink(input: $input) {\n      __typename\n      ... on Invitation { url expiresAt isMailed mailProblem user { name email } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').RenewSignInLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateUser($input: UserIdInput!) {\n    deactivateUser(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').DeactivateUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSecondFactor($input: UserIdInput!) {\n    removeSecondFactor(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').RemoveSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivateUser($input: UserIdInput!) {\n    reactivateUser(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').ReactivateUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People {\n    users { id name email role createdAt lastSignInAt deactivatedAt hasSecondFactor }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRole($input: SetRoleInput!) {\n    setRole(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').SetRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindToChoose($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {\n    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 20) { kind id slug title detail state }\n  }\n"): typeof import('./graphql').FindToChooseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription EditionChanges($edition: ID!) {\n    draftEditionChanged(edition: $edition) {\n      edition { title state }\n      saves { documentKind documentId lock by { id } }\n    }\n  }\n"): typeof import('./graphql').EditionChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Presence($edition: ID!, $here: WhereaboutsInput) {\n    presence(edition: $edition, here: $here) {\n      person { id name }\n      places { documentKind documentId document { title } path }\n    }\n  }\n"): typeof import('./graphql').PresenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RadarRow on RadarItem { concern sentence remedy kind documentId title path }\n"): typeof import('./graphql').RadarRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Radar($story: String, $hasStory: Boolean!, $slug: String!) {\n    meetings: radar(filter: { story: $story, concerns: [MEETING_WITHOUT_OUTCOME] }, first: 10) {\n      totalCount edges { node { ...RadarRow } }\n    }\n    tracks: radar(filter: { story: $story, concerns: [TRACK_WITHOUT_NEXT_STEP] }, first: 10) {\n      totalCount edges { node { ...RadarRow } }\n    }\n    citations: radar(filter: { story: $story, concerns: [DEAD_CITATION] }, first: 10) {\n      totalCount edges { node { ...RadarRow } }\n    }\n    statements: radar(filter: { story: $story, concerns: [UNCITED_STATEMENT] }, first: 10) {\n      totalCount edges { node { ...RadarRow } }\n    }\n    unreviewed: inbox(reason: UNREVIEWED, first: 20) {\n      totalCount edges { node { __typename ... on DraftEdition { ...DraftRow } } }\n    }\n    told: story(slug: $slug) @include(if: $hasStory) { headline }\n  }\n"): typeof import('./graphql').RadarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RadarConcernPage(\n    $filter: RadarFilter, $first: Int, $after: String, $last: Int, $before: String, $hasStory: Boolean!, $slug: String!\n  ) {\n    radar(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges { node { ...RadarRow } }\n    }\n    told: story(slug: $slug) @include(if: $hasStory) { headline }\n  }\n"): typeof import('./graphql').RadarConcernPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RadarSummary {\n    meetings: radar(filter: { concerns: [MEETING_WITHOUT_OUTCOME] }, first: 0) { totalCount }\n    tracks: radar(filter: { concerns: [TRACK_WITHOUT_NEXT_STEP] }, first: 0) { totalCount }\n    citations: radar(filter: { concerns: [DEAD_CITATION] }, first: 0) { totalCount }\n    statements: radar(filter: { concerns: [UNCITED_STATEMENT] }, first: 0) { totalCount }\n    pressing: radar(first: 5) { totalCount edges { node { ...RadarRow } } }\n  }\n"): typeof import('./graphql').RadarSummaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LiveReading($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Document { slug }\n      ...TrackReading ...ActorReading ...MeetingReading ...DevelopmentReading ...StatementReading ...SourceReading\n    }\n  }\n"): typeof import('./graphql').LiveReadingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewReading($id: ID!, $edition: ID!) @preview(edition: $edition) {\n    node(id: $id) {\n      __typename\n      ... on Document { slug }\n      ...TrackReading ...ActorReading ...MeetingReading ...DevelopmentReading ...StatementReading ...SourceReading\n    }\n  }\n"): typeof import('./graphql').PreviewReadingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhenWords on When { label text edtf basis note }\n"): typeof import('./graphql').WhenWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CitationWords on Citation {\n    id bearing locator excerpt\n    source { id slug title publisher url }\n  }\n"): typeof import('./graphql').CitationWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatWords on Participation {\n    id role presence asNamed isLead headcountText certainty reason reasonNotStated signed\n    seatWhen: when { ...WhenWords }\n    actor { id slug name }\n    onBehalfOf { id slug name }\n    excludedBy { id slug name }\n    reasons { id slug attributionText paraphrase segments }\n  }\n"): typeof import('./graphql').SeatWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrackReading on Track {\n    id slug name nameNote trackSummary: summary level trackStatus\n    parent { id slug name }\n    predecessors { id slug name }\n    participations { ...SeatWords }\n    citations { ...CitationWords }\n  }\n"): typeof import('./graphql').TrackReadingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActorReading on Actor {\n    id slug name actorKind: kind aliases description countryCode\n    relations { id kind standing title note when { ...WhenWords } to { id slug name } }\n    citations { ...CitationWords }\n  }\n"): typeof import('./graphql').ActorReadingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingReading on Meeting {\n    id slug title format occurrence certainty place countryCode summary ordinal\n    when { ...WhenWords }\n    previousWhen { ...WhenWords }\n    track { id slug name }\n    participations { ...SeatWords }\n    citations { ...CitationWords }\n  }\n"): typeof import('./graphql').MeetingReadingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DevelopmentReading on Development {\n    id slug title developmentKind: kind occurrence certainty summary stage agreementStatus documentUrl\n    when { ...WhenWords }\n    previousWhen { ...WhenWords }\n    developmentTrack: track { id slug name }\n    participations { ...SeatWords }\n    citations { ...CitationWords }\n  }\n"): typeof import('./graphql').DevelopmentReadingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementReading on Statement {\n    id slug form segments paraphrase attribution attributionText speakerRole act modality translated\n    when { ...WhenWords }\n    speaker { id slug name }\n    onBehalfOf { id slug name }\n    madeAt { id slug title }\n    mentions {\n      id stance outlook\n      target {\n        __typename\n        ... on Actor { id slug name }\n        ... on Track { id slug name }\n        ... on Meeting { id slug title }\n        ... on Development { id slug title }\n      }\n    }\n    citations { ...CitationWords }\n  }\n"): typeof import('./graphql').StatementReadingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourceReading on Source {\n    id slug title sourceKind: kind publisher author url note archivedUrl accessedAt\n    published { ...WhenWords }\n  }\n"): typeof import('./graphql').SourceReadingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryReading on Story {\n    id slug headline standfirst lastPublishedAt\n    tracks { id slug name trackStatus }\n    sections {\n      id kind heading body imageUrl alt caption credit isFilePhoto\n      items { id document { __typename id slug ...PlacedDocument } }\n    }\n  }\n"): typeof import('./graphql').StoryReadingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlacedDocument on Document {\n    ... on Actor { name description }\n    ... on Track { name summary trackStatus }\n    ... on Meeting {\n      title occurrence certainty place when { ...WhenWords }\n      participations { id role presence actor { id name } }\n    }\n    ... on Development { title occurrence certainty placedSummary: summary when { ...WhenWords } }\n    ... on Statement {\n      segments paraphrase attributionText speakerRole when { ...WhenWords }\n      citations { id source { id title publisher } }\n    }\n  }\n"): typeof import('./graphql').PlacedDocumentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineLine on TimelineEntry {\n    __typename id isDated when { ...WhenWords }\n    ... on Meeting { slug title occurrence }\n    ... on Development { slug title occurrence }\n    ... on Statement { slug attributionText segments paraphrase }\n  }\n"): typeof import('./graphql').TimelineLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewedStories($edition: ID!) @preview(edition: $edition) {\n    stories(first: 50) { edges { node { slug headline } } }\n  }\n"): typeof import('./graphql').PreviewedStoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LiveStory($slug: String!) {\n    story(slug: $slug) { ...StoryReading }\n    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }\n  }\n"): typeof import('./graphql').LiveStoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryAsOfDay($slug: String!, $time: DateTime!) @asOf(time: $time) {\n    story(slug: $slug) { ...StoryReading }\n    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }\n  }\n"): typeof import('./graphql').StoryAsOfDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryAsOfEdition($slug: String!, $edition: Int!) @asOf(edition: $edition) {\n    story(slug: $slug) { ...StoryReading }\n    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }\n  }\n"): typeof import('./graphql').StoryAsOfEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryPreview($slug: String!, $edition: ID!) @preview(edition: $edition) {\n    story(slug: $slug) { ...StoryReading }\n    timeline(story: $slug, first: 100) { edges { node { ...TimelineLine } } }\n  }\n"): typeof import('./graphql').StoryPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeWords on FieldChange { path label itemId change before after sentence }\n"): typeof import('./graphql').ChangeWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($kind: DocumentKind!, $key: String!) {\n    editable(kind: $kind, key: $key) {\n      revisions {\n        version operation changeCount title\n        editedBy { id name } publishedBy { id name }\n        edition { number title kind publicNote publishedAt imported draftId byline }\n      }\n    }\n  }\n"): typeof import('./graphql').HistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Difference($id: ID!, $from: Int!, $to: Int!) {\n    node(id: $id) { ... on Document { diff(from: $from, to: $to) { ...ChangeWords } } }\n  }\n"): typeof import('./graphql').DifferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query States($kind: DocumentKind!, $key: String!) {\n    editable(kind: $kind, key: $key) { revisions { version document } }\n  }\n"): typeof import('./graphql').StatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) {\n      __typename\n      ... on WebhookWithSecret { secret }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').CreateWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks {\n    webhooks {\n      id url events state pausedAt isGone failingSince waiting signsTwiceUntil createdAt\n      createdBy { name }\n    }\n  }\n"): typeof import('./graphql').WebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookWithDeliveries(\n    $id: ID!, $states: [DeliveryState!], $first: Int, $after: String, $last: Int, $before: String\n  ) {\n    webhooks {\n      id url events state pausedAt isGone failingSince waiting signsTwiceUntil createdAt\n      createdBy { name }\n    }\n    deliveries(\n      webhook: $id, states: $states, first: $first, after: $after, last: $last, before: $before\n    ) {\n      totalCount\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      edges {\n        node {\n          id messageId event body happenedAt state nextAttemptAt\n          attempts { at milliseconds status failure answer }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WebhookWithDeliveriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Redeliver($input: RedeliverInput!) {\n    redeliver(input: $input) {\n      __typename\n      ... on WebhookDelivery { state attempts { milliseconds status failure } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').RedeliverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestWebhook($input: TestWebhookInput!) {\n    testWebhook(input: $input) {\n      __typename\n      ... on WebhookDelivery { state attempts { milliseconds status failure } }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').TestWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeWebhook($input: ChangeWebhookInput!) {\n    changeWebhook(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').ChangeWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewWebhookSecret($input: WebhookIdInput!) {\n    renewWebhookSecret(input: $input) {\n      __typename\n      ... on WebhookWithSecret { secret }\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').RenewWebhookSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteWebhook($input: WebhookIdInput!) {\n    deleteWebhook(input: $input) {\n      __typename\n      ... on Problem { message }\n      ... on InvalidInput { issues { path message } }\n    }\n  }\n"): typeof import('./graphql').DeleteWebhookDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
