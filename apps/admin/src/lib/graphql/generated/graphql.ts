/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day without a time zone, as in 2019-02-06. */
  Date: { input: string; output: string; }
  /** A moment in time, as in 2019-02-06T18:00:00.000Z. Input may carry any offset; output is in UTC. */
  DateTime: { input: string; output: string; }
  /** Any JSON value: a document or a part of one, exactly as the record keeps it. */
  JSON: { input: unknown; output: unknown; }
};

/** Which actors to give; all that is said must hold. */
export type ActorFilter = {
  /** Only actors that were published or changed here after this moment. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only actors that were published or changed by editions after this one, by its number. */
  changedSinceEdition?: InputMaybe<Scalars['Int']['input']>;
  /** Only actors with such a citation. */
  cited?: InputMaybe<CitationFilter>;
  /** Only actors of these countries, each by its two letters in ISO 3166. */
  countryCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only actors that were new here after this moment. */
  firstPublishedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only the actors with these ids, at most 100. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only actors with a seat in every one of these tracks, by slug, at most 20; a seat at one of its meetings counts. */
  inAllTracks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only actors who have spoken, or only those of whom the record has no statement. */
  isQuoted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only actors of these kinds. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Only actors whose name or one of whose other names contains this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only actors with a name of their own, or only groups without one. */
  named?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only actors with a seat at which they were there so; with `inAllTracks`, in each of them. */
  presence?: InputMaybe<Array<Presence>>;
  /** Only actors with such a relation, as told of them. */
  relation?: InputMaybe<RelationFilter>;
  /** Only actors with a seat in such a role; with `inAllTracks`, in each of them. */
  role?: InputMaybe<Array<ParticipationRole>>;
  /** Only the actors with these slugs, at most 100. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only actors in the story with this slug. */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Only the actors with these items in Wikidata, as in Q42. */
  wikidataIds?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Actor, whole: what is left out takes its ordinary value. */
export type ActorInput = {
  /** Also called. Other spellings, and metonyms such as Moscow; searched. At most 50, each of at most 200 characters. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Citations. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Country. At most 2 characters. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Description. At most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Kind. Owed when it is staged. */
  kind?: InputMaybe<ActorKind>;
  /** Name. At most 200 characters. Owed when it is staged. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Has a proper name. Off for a group that only a description points to. */
  named?: InputMaybe<Scalars['Boolean']['input']>;
  /** Relations. */
  relations?: InputMaybe<Array<RelationInput>>;
  /** Slug. Stands in addresses. Once published it belongs to this document for ever. Owed when it is staged. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Wikidata. At most 20 characters. */
  wikidataId?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of person or body an actor is. */
export type ActorKind =
  /** Armed organization. An armed group, or a party with an armed wing. */
  | 'ARMED_ORGANIZATION'
  /** Civil society. An NGO, think tank or diaspora body. */
  | 'CIVIL_SOCIETY'
  /** Collective. An unnamed or loose group, such as "opposition politicians". */
  | 'COLLECTIVE'
  /** Entity. An authority not recognised as a state. */
  | 'ENTITY'
  /** Intergovernmental body. An intergovernmental organization. */
  | 'IGO'
  /** Military. A military acting or signing apart from its state. */
  | 'MILITARY'
  /** Office. An institution that speaks: a presidency, a ministry, an envoy's office. */
  | 'OFFICE'
  /** Other. None of these. */
  | 'OTHER'
  /** Person. A human being. */
  | 'PERSON'
  /** Political party. A political party. */
  | 'POLITICAL_PARTY'
  /** State. A recognised state or its government. */
  | 'STATE'
  /** State coalition. States acting together without being an intergovernmental body. */
  | 'STATE_COALITION'
  /** Umbrella. An alliance acting as one. */
  | 'UMBRELLA';

/** In which order actors come. */
export type ActorOrder =
  /** By when they were new here, the newest first. */
  | 'FIRST_PUBLISHED'
  /** By when they were new here, the oldest first. */
  | 'FIRST_PUBLISHED_ASCENDING'
  /** By when they were last changed here, the newest first. */
  | 'LAST_CHANGE'
  /** By when they were last changed here, the oldest first. */
  | 'LAST_CHANGE_ASCENDING'
  /** By name. */
  | 'NAME'
  /** By name, from the end of the alphabet. */
  | 'NAME_DESCENDING';

/** What part of the way an agreement settles. */
export type AgreementStage =
  /** Ceasefire. A halt to fighting. */
  | 'CEASEFIRE'
  /** Framework, comprehensive. Substance, meant as a whole. */
  | 'FRAMEWORK_COMPREHENSIVE'
  /** Framework, partial. Substance, on some issues. */
  | 'FRAMEWORK_PARTIAL'
  /** Implementation. How an agreement is carried out. */
  | 'IMPLEMENTATION'
  /** Other. None of these. */
  | 'OTHER'
  /** Pre-negotiation. How to talk. */
  | 'PRE_NEGOTIATION'
  /** Renewal. An earlier commitment is renewed. */
  | 'RENEWAL';

/** How binding an agreement is. */
export type AgreementStatus =
  /** Agreed. Agreed, not signed. */
  | 'AGREED'
  /** In principle. Agreed in principle, not final. */
  | 'IN_PRINCIPLE'
  /** Reported. Known only by report. */
  | 'REPORTED'
  /** Repudiated. A party has gone back on it. */
  | 'REPUDIATED'
  /** Signed. Signed. */
  | 'SIGNED'
  /** Unclear. Its standing is not clear. */
  | 'UNCLEAR'
  /** Unilateral. One side's document. */
  | 'UNILATERAL';

/** An edition in review, to be approved. */
export type ApproveEditionInput = {
  /** Its `fingerprint` as it was read with what is approved: anything saved since refuses the approval. */
  fingerprint: Scalars['String']['input'];
  /** Its id. */
  id: Scalars['ID']['input'];
  /** What to say along with it. At most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** To whom a statement is attributed. */
export type Attribution =
  /** Named. A named person, office or organisation. */
  | 'NAMED'
  /** Publication. The publication's own voice. */
  | 'PUBLICATION'
  /** Unattributed. Nobody is named or described, as in "reportedly". */
  | 'UNATTRIBUTED'
  /** Unnamed group. Several who are not named, as in "analysts say". */
  | 'UNNAMED_GROUP'
  /** Unnamed person. One person who is not named. */
  | 'UNNAMED_PERSON';

/** Which entries are meant: those for which all of this holds. */
export type AuditFilter = {
  /** One of these happened. */
  kinds?: InputMaybe<Array<AuditKind>>;
  /** One of these people did it, or it was about one of them. */
  people?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** It happened at this moment or later. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** It was about this: a `subjectId`. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** It happened at this moment or before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What an entry of the audit tells of. */
export type AuditKind =
  /** Backup codes made. Somebody made new codes that take the place of their app once each. */
  | 'BACKUP_CODES_MADE'
  /** Approval voided. An edition was changed after its approval. */
  | 'EDITION_APPROVAL_VOIDED'
  /** Approved. An edition was approved. */
  | 'EDITION_APPROVED'
  /** Discarded. A draft edition was given up. */
  | 'EDITION_DISCARDED'
  /** Published. An edition was published. */
  | 'EDITION_PUBLISHED'
  /** Published at once. An edition was published without a review, with a reason. */
  | 'EDITION_PUBLISHED_AT_ONCE'
  /** Taken back. An edition was taken back before anybody decided on it. */
  | 'EDITION_RECALLED'
  /** Returned. An edition was given back, with a reason. */
  | 'EDITION_RETURNED'
  /** Reverted. The inverse of a published edition was drafted. */
  | 'EDITION_REVERTED'
  /** Reviewed. An edition was reviewed after it had gone out. */
  | 'EDITION_REVIEWED'
  /** Scheduled. It was laid down when an edition goes out. */
  | 'EDITION_SCHEDULED'
  /** Did not go out. The time of a scheduled edition came, and it could not go out. */
  | 'EDITION_SCHEDULE_FAILED'
  /** Handed in. An edition was handed in for review. */
  | 'EDITION_SUBMITTED'
  /** Unscheduled. An edition was taken off the schedule. */
  | 'EDITION_UNSCHEDULED'
  /** Exported. Something was taken out as a file. */
  | 'EXPORTED'
  /** Key made. A key was made. */
  | 'KEY_CREATED'
  /** Key revoked. A key was ended for good. */
  | 'KEY_REVOKED'
  /** Key used. A key was used from an address, for the first time on a day. */
  | 'KEY_USED'
  /** Link made. A link was made that signs somebody in once. */
  | 'LINK_MADE'
  /** Passkey added. Somebody may sign in with a device of theirs. */
  | 'PASSKEY_ADDED'
  /** Passkey removed. A device of somebody no longer signs them in. */
  | 'PASSKEY_REMOVED'
  /** Password changed. Somebody changed their password. */
  | 'PASSWORD_CHANGED'
  /** Password set. Somebody set their first password. */
  | 'PASSWORD_SET'
  /** Deactivated. Somebody was shut out. */
  | 'PERSON_DEACTIVATED'
  /** Invited. Somebody was invited to work here. */
  | 'PERSON_INVITED'
  /** Reactivated. Somebody was let in again. */
  | 'PERSON_REACTIVATED'
  /** Refused. Somebody asked for what their role may not do. */
  | 'REFUSED'
  /** Role changed. Somebody was trusted with more or less. */
  | 'ROLE_CHANGED'
  /** Second factor added. Somebody is asked for a code from now on, after their password or link. */
  | 'SECOND_FACTOR_ADDED'
  /** Second factor removed. Somebody is asked for no code any more. */
  | 'SECOND_FACTOR_REMOVED'
  /** Session ended. Somebody signed out of another browser of theirs. */
  | 'SESSION_ENDED'
  /** Signed in. Somebody signed in. */
  | 'SIGNED_IN'
  /** Signed out. Somebody signed out. */
  | 'SIGNED_OUT'
  /** Sign-in failed. A wrong password or address, or a link that works no more. */
  | 'SIGN_IN_FAILED'
  /** Sign-in refused. Somebody tried to sign in who no longer may. */
  | 'SIGN_IN_REFUSED'
  /** Webhook changed. A webhook was paused or resumed, or given another address or other events. */
  | 'WEBHOOK_CHANGED'
  /** Webhook made. An address was given that is told what happens. */
  | 'WEBHOOK_CREATED'
  /** Webhook deleted. An address is told no more. */
  | 'WEBHOOK_DELETED'
  /** Webhook secret renewed. A webhook was given another secret to sign with. */
  | 'WEBHOOK_SECRET_RENEWED';

/** What an entry of the audit is about. */
export type AuditSubject =
  /** Edition. An edition, published or not. */
  | 'EDITION'
  /** Key. A key by which a frontend or a program is known. */
  | 'KEY'
  /** Person. Somebody who works or worked here. */
  | 'PERSON'
  /** Webhook. An address that is told what happens. */
  | 'WEBHOOK';

/** Which way a citation points. */
export type Bearing =
  /** Disputes. The source says otherwise. */
  | 'DISPUTES'
  /** Supports. The source says so. */
  | 'SUPPORTS';

/** How much stands in the way. */
export type BlockerClass =
  /** Cannot hold. The story would be broken, so it cannot be previewed either. */
  | 'CANNOT_HOLD'
  /** Must not go out. It holds together, but readers must not get it. */
  | 'MUST_NOT_GO_OUT';

/** What kind of reason stands in the way. */
export type BlockerCode =
  /** Conflict. A later edition changed the same field, differently. */
  | 'CONFLICT'
  /** Cycle. Documents stand above, or after, themselves. */
  | 'CYCLE'
  /** Dead reference. It refers to what is neither live nor in this edition. */
  | 'DEAD_REFERENCE'
  /** Duplicate. It repeats what may stand once only. */
  | 'DUPLICATE'
  /** Empty. The edition changes nothing. */
  | 'EMPTY'
  /** Invalid. The merged document breaks a rule. */
  | 'INVALID'
  /** In the future. It is said to have occurred, but its day is still to come. */
  | 'IN_THE_FUTURE'
  /** Missing. A value is owed. */
  | 'MISSING'
  /** Note missing. Readers are owed a public note. */
  | 'NOTE_MISSING'
  /** Owed. It is owed to readers, such as a citation. */
  | 'OWED'
  /** Slug taken. The slug belongs to another document. */
  | 'SLUG_TAKEN'
  /** Still referenced. Live documents refer to what is withdrawn. */
  | 'STILL_REFERENCED';

/** How well something is known. */
export type Certainty =
  /** Claimed. Said only by an interested party. */
  | 'CLAIMED'
  /** Confirmed. Own reporting, a document, or independent sources. */
  | 'CONFIRMED'
  /** Disputed. Contradicted by a party or a source. */
  | 'DISPUTED'
  /** Reported. A credible single source. */
  | 'REPORTED';

/** What is to be different about a webhook; what is not given stays. */
export type ChangeWebhookInput = {
  /** What it is told from now on. */
  events?: InputMaybe<Array<WebhookEvent>>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** True to send it nothing for now: what happens waits, for 30 days at most. False to go on, with what waits. */
  isPaused?: InputMaybe<Scalars['Boolean']['input']>;
  /** Another address. What waits goes there, too. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A source whose address is to be looked at. */
export type CheckSourceInput = {
  /** The id of the source. */
  id: Scalars['ID']['input'];
};

/** Which citations are meant; all that is said must hold of one and the same. */
export type CitationFilter = {
  /** Those that point so: support, or dispute. */
  bearing?: InputMaybe<Array<Bearing>>;
  /** Of the source with this slug. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Those of the statement with this slug, as it stands in the source. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** One citation. */
export type CitationInput = {
  /** Bearing. */
  bearing?: InputMaybe<Bearing>;
  /** Excerpt. A few words as printed, if they help. At most 600 characters. */
  excerpt?: InputMaybe<Scalars['String']['input']>;
  /** Its id, a UUIDv7; made by the server when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where in it. Section, paragraph, page or minute. At most 200 characters. */
  locator?: InputMaybe<Scalars['String']['input']>;
  /** Source. The id of a document of kind SOURCE. Owed when it is staged. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Statement. The statement that supports or disputes it. The id of a document of kind STATEMENT. */
  statementId?: InputMaybe<Scalars['ID']['input']>;
};

/** What to say about an edition, a document, a field of one, or in reply to a comment. */
export type CommentInput = {
  /** The document it is about. */
  document?: InputMaybe<DocumentKeyInput>;
  /** The edition it is about, or in which it is about a document; also a published or discarded one. */
  edition?: InputMaybe<Scalars['ID']['input']>;
  /** Its id, a UUIDv7 of the client, so that it can be sent again; else the server makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whom the text mentions: people who work here, at most 20. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The field of the document: names and item ids joined by dots, as the changes of a document say it. */
  path?: InputMaybe<Scalars['String']['input']>;
  /** The comment it replies to; what that is about is not said again. */
  replyTo?: InputMaybe<Scalars['ID']['input']>;
  /** What to say. At most 4000 characters. Where the name of somebody is to stand it holds `@[id]`, and the id stands in `mentions`. */
  text: Scalars['String']['input'];
};

/** A choice for one conflict. */
export type ConflictChoiceInput = {
  /** The path of the conflict. */
  path: Scalars['String']['input'];
  /** Whose value is to stand. */
  take: ConflictSide;
};

/** Why two edits of one document do not fit together. */
export type ConflictReason =
  /** Both changed. Both changed this field, differently. */
  | 'BOTH_CHANGED'
  /** Order. Both reordered this list, differently. */
  | 'ORDER'
  /** Removed and edited. One removed this item, the other edited it. */
  | 'REMOVED_AND_EDITED'
  /** Withdrawn and edited. One withdrew the document, the other edited it. */
  | 'WITHDRAWN_AND_EDITED';

/** Whose value is to stand. */
export type ConflictSide =
  /** Before. What both began from: neither of the two. */
  | 'BASE'
  /** Mine. What this edition, or this save, wants. */
  | 'MINE'
  /** Theirs. What was published or saved meanwhile. */
  | 'THEIRS';

/** A program that is to work here. */
export type CreateApiKeyInput = {
  /** When the key stops to work, at most 366 days from now. */
  expiresAt: Scalars['DateTime']['input'];
  /** What it is called, as it will stand by what it does. At most 100 characters. */
  name: Scalars['String']['input'];
  /** What it is trusted with. */
  role: Role;
};

/** A new draft edition. */
export type CreateEditionInput = {
  /** Who it is by. At most 200 characters. */
  byline?: InputMaybe<Scalars['String']['input']>;
  /** Its id, a UUIDv7 of the client, so that it can be sent again; else the server makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What only those who work here read. At most 4000 characters. */
  internalNote?: InputMaybe<Scalars['String']['input']>;
  /** Why it is to be published. */
  kind?: InputMaybe<EditionKind>;
  /** What readers will be told of it. At most 4000 characters. */
  publicNote?: InputMaybe<Scalars['String']['input']>;
  /** Its title. At most 200 characters. */
  title: Scalars['String']['input'];
};

/** An address that is to be told what happens. */
export type CreateWebhookInput = {
  /** What it is told: one event at least. */
  events: Array<WebhookEvent>;
  /** Where messages are sent: an `https://` address of the open internet, or of a host that PARLEY_WEBHOOK_HOSTS names. */
  url: Scalars['String']['input'];
};

/** How a date whose day is uncertain is held against a range of days. */
export type DateMatch =
  /** Certainly. It was in the range whatever days its date really means; of what lasted, some day surely falls in it. */
  | 'CERTAINLY'
  /** Certainly not. No day that its date may mean falls in the range. */
  | 'CERTAINLY_NOT'
  /** Possibly. The date may mean a day of the range: one it surely means, or one that its uncertainty leaves open. */
  | 'POSSIBLY';

/** Days from one to another, both included; an end that is left out is open. What has no date is found only with `undated`: nothing is silently taken to lie in a range. */
export type DateRange = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** How sure it must be. Left out: what is possibly in the range. */
  match?: InputMaybe<DateMatch>;
  /** The last day; not before the first. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Also what has no date, or one open on both sides: it may have been on any day. */
  undated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How far a delivery is. */
export type DeliveryState =
  /** Delivered. The receiver took it. */
  | 'DELIVERED'
  /** Failed. It was given up. It can be sent again by hand. */
  | 'FAILED'
  /** Waiting. It is to be sent, for the first time or again. */
  | 'WAITING';

/** Which developments to give; all that is said must hold. */
export type DevelopmentFilter = {
  /** Only developments in which the actor with this slug has a part. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** Only agreements as binding as this. */
  agreementStatus?: InputMaybe<Array<AgreementStatus>>;
  /** Only developments that came about in these days. */
  between?: InputMaybe<DateRange>;
  /** Only developments known so well. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Only developments that were published or changed here after this moment. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only developments that were published or changed by editions after this one, by its number. */
  changedSinceEdition?: InputMaybe<Scalars['Int']['input']>;
  /** Only developments with such a citation. */
  cited?: InputMaybe<CitationFilter>;
  /** Only developments that were new here after this moment. */
  firstPublishedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only developments that came of the one with this slug. */
  follows?: InputMaybe<Scalars['String']['input']>;
  /** Only developments of some track, or only those of none. */
  hasTrack?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the developments with these ids, at most 100. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only developments of these kinds. */
  kinds?: InputMaybe<Array<DevelopmentKind>>;
  /** Only developments that stand so. */
  occurrence?: InputMaybe<Array<Occurrence>>;
  /** Only where somebody, or the `actor` that is named, was there so. */
  presence?: InputMaybe<Array<Presence>>;
  /** Only developments reached at the meeting with this slug. */
  reachedAt?: InputMaybe<Scalars['String']['input']>;
  /** Only where somebody, or the `actor` that is named, takes part so. */
  role?: InputMaybe<Array<ParticipationRole>>;
  /** Only developments that the actor with this slug signed. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** Only the developments with these slugs, at most 100. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only agreements that settle this part of the way. */
  stage?: InputMaybe<Array<AgreementStage>>;
  /** Only developments in the story with this slug. */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Only developments of the track with this slug. */
  track?: InputMaybe<Scalars['String']['input']>;
};

/** Development, whole: what is left out takes its ordinary value. */
export type DevelopmentInput = {
  /** Agreement status. */
  agreementStatus?: InputMaybe<AgreementStatus>;
  /** Certainty. Owed when it is published. */
  certainty?: InputMaybe<Certainty>;
  /** Citations. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Document. Where its text can be read. */
  documentUrl?: InputMaybe<Scalars['String']['input']>;
  /** Follows. The development it came of. The id of a document of kind DEVELOPMENT. */
  followsId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind. Owed when it is published. */
  kind?: InputMaybe<DevelopmentKind>;
  /** Occurrence. Owed when it is published. */
  occurrence?: InputMaybe<Occurrence>;
  /** Participants. */
  participations?: InputMaybe<Array<ParticipationInput>>;
  /** Earlier dates. Dates it was set for before. */
  previousWhen?: InputMaybe<Array<WhenInput>>;
  /** Reached at. The id of a document of kind MEETING. */
  reachedAtId?: InputMaybe<Scalars['ID']['input']>;
  /** Slug. Stands in addresses. Once published it belongs to this document for ever. Owed when it is staged. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Stage. */
  stage?: InputMaybe<AgreementStage>;
  /** Summary. At most 4000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Title. At most 200 characters. Owed when it is staged. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Track. None for an outside event such as an election. The id of a document of kind TRACK. */
  trackId?: InputMaybe<Scalars['ID']['input']>;
  /** Date. As printed; the bounds follow from it. */
  when?: InputMaybe<WhenInput>;
};

/** What kind of development it is. */
export type DevelopmentKind =
  /** Agreement. A deal between parties. */
  | 'AGREEMENT'
  /** Appointment. Somebody is named to a post. */
  | 'APPOINTMENT'
  /** Ceasefire. A halt to fighting. */
  | 'CEASEFIRE'
  /** Confidence measure. A step to build trust. */
  | 'CONFIDENCE_MEASURE'
  /** Deadline. A day by which something is due. */
  | 'DEADLINE'
  /** Election. A vote. */
  | 'ELECTION'
  /** Framework. An agreed outline of a later deal. */
  | 'FRAMEWORK'
  /** Incident. An outside event that moved the talks. */
  | 'INCIDENT'
  /** Joint statement. A communique or declaration. */
  | 'JOINT_STATEMENT'
  /** Other. None of these. */
  | 'OTHER'
  /** Suspension. Talks are called off for now. */
  | 'SUSPENSION';

/** In which order developments come. */
export type DevelopmentOrder =
  /** By when they were new here, the newest first. */
  | 'FIRST_PUBLISHED'
  /** By when they were new here, the oldest first. */
  | 'FIRST_PUBLISHED_ASCENDING'
  /** By when they were last changed here, the newest first. */
  | 'LAST_CHANGE'
  /** By when they were last changed here, the oldest first. */
  | 'LAST_CHANGE_ASCENDING'
  /** By their dates in the world, the earliest first; the undated last. */
  | 'WHEN'
  /** By their dates in the world, the latest first; the undated last. */
  | 'WHEN_DESCENDING';

/** How official the talks of a track are. */
export type DiplomacyLevel =
  /** Track 1. Officials of governments or of parties with authority to commit. */
  | 'TRACK_1'
  /** Track 1.5. Officials in an unofficial capacity together with non-officials. */
  | 'TRACK_1_5'
  /** Track 2. Unofficial, influential people, no officials. */
  | 'TRACK_2'
  /** Track 3. Grassroots, people to people. */
  | 'TRACK_3'
  /** Not stated. No source states the level. */
  | 'UNSPECIFIED';

/** Which document is meant. */
export type DocumentKeyInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** What kind of document it is. */
  kind: DocumentKind;
};

/** The kinds of document: things with an id, an address and a history of their own. */
export type DocumentKind =
  /** Actor. A person, state, group or body in or around the talks. */
  | 'ACTOR'
  /** Development. What is neither meeting nor speech but moves a track: a framework, an agreement, an election. */
  | 'DEVELOPMENT'
  /** Meeting. An occasion on which actors meet, planned, held or called off. */
  | 'MEETING'
  /** Source. A publication or document that stands behind what the record says. */
  | 'SOURCE'
  /** Statement. What somebody said, felt or held, as reported, with its attribution. */
  | 'STATEMENT'
  /** Story. A piece for readers: a headline, a standfirst and sections that place documents. */
  | 'STORY'
  /** Track. A parallel process of negotiation, with its own parties and meetings. */
  | 'TRACK';

/** What to change about a draft edition; what is not given stays. */
export type EditEditionInput = {
  /** Who it is by; null for the usual byline. At most 200 characters. */
  byline?: InputMaybe<Scalars['String']['input']>;
  /** The draft edition. */
  id: Scalars['ID']['input'];
  /** What only those who work here read; null for nothing. At most 4000 characters. */
  internalNote?: InputMaybe<Scalars['String']['input']>;
  /** Why it is to be published. */
  kind?: InputMaybe<EditionKind>;
  /** What readers will be told of it; null for nothing. At most 4000 characters. */
  publicNote?: InputMaybe<Scalars['String']['input']>;
  /** Its title. At most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A document that editions changed, also one that was withdrawn. */
export type EditionHistoryDocument = {
  /** Its id, or a slug that it has or had. */
  key: Scalars['String']['input'];
  /** What kind of document it is. */
  kind: DocumentKind;
};

/** Which published editions are meant: those for which all of this holds. */
export type EditionHistoryFilter = {
  /** It changed a document of one of these kinds. */
  changed?: InputMaybe<Array<DocumentKind>>;
  /** It changed this document. */
  document?: InputMaybe<EditionHistoryDocument>;
  /** It was published on this day of the newsroom, or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** It is of one of these kinds. */
  kinds?: InputMaybe<Array<EditionKind>>;
  /** It did one of these to a document; to that document, or one of those kinds, where such are given too. */
  operations?: InputMaybe<Array<Operation>>;
  /** Somebody began it, published it, or saved one of its changes last. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** It changed something in the story with this slug. */
  story?: InputMaybe<Scalars['String']['input']>;
  /** It was published on this day of the newsroom, or before. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A draft edition. */
export type EditionIdInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** Why an edition was published. */
export type EditionKind =
  /** Clarification. What stood was true but misleading; it is reworded. */
  | 'CLARIFICATION'
  /** Correction. What stood was wrong. */
  | 'CORRECTION'
  /** Minor. Spelling or layout. */
  | 'MINOR'
  /** Retraction. What stood is withdrawn. */
  | 'RETRACTION'
  /** Update. The world moved. */
  | 'UPDATE';

/** Where an edition stands on its way to readers. */
export type EditionState =
  /** Approved. May be published as it is. */
  | 'APPROVED'
  /** Discarded. Given up before publication. */
  | 'DISCARDED'
  /** Draft. Being prepared. */
  | 'DRAFT'
  /** In review. Handed in, waiting for a decision. */
  | 'IN_REVIEW'
  /** Published. Part of the record. */
  | 'PUBLISHED'
  /** Scheduled. Will be published at its time. */
  | 'SCHEDULED';

/** What was decided on an edition on its way to readers. */
export type EditionStepKind =
  /** Approved. It may be published as it stood then. */
  | 'APPROVED'
  /** Published at once. It went out without a review, with a reason. */
  | 'PUBLISHED_AT_ONCE'
  /** Taken back. It was taken back before anybody decided on it. */
  | 'RECALLED'
  /** Returned. It was given back to be worked on, with a reason. */
  | 'RETURNED'
  /** Reviewed. It was reviewed after it had gone out. */
  | 'REVIEWED'
  /** Scheduled. It was laid down when it goes out, exactly as it stood then. */
  | 'SCHEDULED'
  /** Did not go out. Its time came, and something stood in the way, or nothing was running until long after. */
  | 'SCHEDULE_FAILED'
  /** Handed in. It was handed in for review. */
  | 'SUBMITTED'
  /** Taken off the schedule. It no longer goes out by itself. */
  | 'UNSCHEDULED'
  /** Approval voided. It was changed after its approval, and is in review again. */
  | 'VOIDED';

/** What happened to a field or item. */
export type FieldChangeKind =
  /** Added. An item or member was added to a list. */
  | 'ADDED'
  /** Moved. An item has another place in its list. */
  | 'MOVED'
  /** Removed. An item or member was removed from a list. */
  | 'REMOVED'
  /** Set. A field has another value. */
  | 'SET';

/** Where a document stands. */
export type FoundState =
  /** Live. Readers see it. */
  | 'LIVE'
  /** Staged. It is new in the draft edition that was asked about. */
  | 'STAGED'
  /** Withdrawn. It was withdrawn, or this draft edition withdraws it. */
  | 'WITHDRAWN';

/** What something in the inbox waits for. */
export type InboxReason =
  /** Did not go out. It was scheduled, and something stood in the way at its time. */
  | 'DID_NOT_GO_OUT'
  /** In review. It was handed in and waits to be approved or returned. */
  | 'IN_REVIEW'
  /** Mentioned. A comment, or a reply to it, mentions whoever asks. */
  | 'MENTIONED'
  /** Unreviewed. It went out without a review and waits for one. */
  | 'UNREVIEWED';

/** Somebody who is to work here. */
export type InviteUserInput = {
  /** Their mail address, which nobody else here has. */
  email: Scalars['String']['input'];
  /** Their name. At most 100 characters. */
  name: Scalars['String']['input'];
  /** What they are trusted with. */
  role: Role;
};

/** How far somebody has looked. */
export type MarkLookedInput = {
  /** `upTo` of the `sinceLooked` they were shown: what came after that was not shown, and stays to be seen. */
  upTo: Scalars['DateTime']['input'];
};

/** A published edition that went out without a review, and has one now. */
export type MarkReviewedInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** What to say along with it. At most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Which meetings to give; all that is said must hold. */
export type MeetingFilter = {
  /** Only meetings at which the actor with this slug has a seat. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** Only meetings said to come after the one with this slug. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Only meetings held in these days. */
  between?: InputMaybe<DateRange>;
  /** Only meetings known so well. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Only meetings that were published or changed here after this moment. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only meetings that were published or changed by editions after this one, by its number. */
  changedSinceEdition?: InputMaybe<Scalars['Int']['input']>;
  /** Only meetings with such a citation. */
  cited?: InputMaybe<CitationFilter>;
  /** Only meetings in these countries, each by its two letters in ISO 3166. */
  countryCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only meetings that were new here after this moment. */
  firstPublishedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only meetings of these formats. */
  format?: InputMaybe<Array<MeetingFormat>>;
  /** Only rounds of a series, or only meetings that are none. */
  hasParent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the meetings with these ids, at most 100. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only meetings that stand so. */
  occurrence?: InputMaybe<Array<Occurrence>>;
  /** Only rounds of the meeting with this slug. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** Only meetings whose place contains this, in any case. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Only where somebody, or the `actor` that is named, was there so. */
  presence?: InputMaybe<Array<Presence>>;
  /** Only where somebody, or the `actor` that is named, takes part so. */
  role?: InputMaybe<Array<ParticipationRole>>;
  /** Only the meetings with these slugs, at most 100. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only meetings in the story with this slug. */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Only meetings of the track with this slug. */
  track?: InputMaybe<Scalars['String']['input']>;
};

/** How the participants of a meeting meet. */
export type MeetingFormat =
  /** Backchannel. Not public when held. */
  | 'BACKCHANNEL'
  /** Conference. Many parties or states. */
  | 'CONFERENCE'
  /** Consultation. One side with a third party. */
  | 'CONSULTATION'
  /** Direct talks. Parties face to face. */
  | 'DIRECT_TALKS'
  /** National dialogue. A broad domestic forum. */
  | 'NATIONAL_DIALOGUE'
  /** Proximity talks. Same site, apart; a third party carries messages. */
  | 'PROXIMITY_TALKS'
  /** Shuttle diplomacy. A third party travels between them. */
  | 'SHUTTLE_DIPLOMACY'
  /** Signing. A ceremony of signature. */
  | 'SIGNING'
  /** Not stated. No source states the format. */
  | 'UNSPECIFIED'
  /** Working group. Technical work. */
  | 'WORKING_GROUP';

/** Meeting, whole: what is left out takes its ordinary value. */
export type MeetingInput = {
  /** Held after. When the order is known and the date is not. The id of a document of kind MEETING. */
  afterId?: InputMaybe<Scalars['ID']['input']>;
  /** Certainty. Owed when it is published. */
  certainty?: InputMaybe<Certainty>;
  /** Citations. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Country. At most 2 characters. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Format. Owed when it is published. */
  format?: InputMaybe<MeetingFormat>;
  /** Occurrence. Owed when it is published. */
  occurrence?: InputMaybe<Occurrence>;
  /** Number in its series. From 1 to 999. */
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  /** Round of. The series this is a round of. The id of a document of kind MEETING. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Participants. */
  participations?: InputMaybe<Array<ParticipationInput>>;
  /** Place. At most 200 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Earlier dates. Dates it was set for before. */
  previousWhen?: InputMaybe<Array<WhenInput>>;
  /** Slug. Stands in addresses. Once published it belongs to this document for ever. Owed when it is staged. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Summary. At most 4000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Title. At most 200 characters. Owed when it is staged. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Track. The id of a document of kind TRACK. Owed when it is published. */
  trackId?: InputMaybe<Scalars['ID']['input']>;
  /** Date. As printed; the bounds follow from it. */
  when?: InputMaybe<WhenInput>;
};

/** In which order meetings come. */
export type MeetingOrder =
  /** By when they were new here, the newest first. */
  | 'FIRST_PUBLISHED'
  /** By when they were new here, the oldest first. */
  | 'FIRST_PUBLISHED_ASCENDING'
  /** By when they were last changed here, the newest first. */
  | 'LAST_CHANGE'
  /** By when they were last changed here, the oldest first. */
  | 'LAST_CHANGE_ASCENDING'
  /** By their dates in the world, the earliest first; the undated last. */
  | 'WHEN'
  /** By their dates in the world, the latest first; the undated last. */
  | 'WHEN_DESCENDING';

/** One mention. */
export type MentionInput = {
  /** Actor. The id of a document of kind ACTOR. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Development. The id of a document of kind DEVELOPMENT. */
  developmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Its id, a UUIDv7; made by the server when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Meeting. The id of a document of kind MEETING. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** Outlook. */
  outlook?: InputMaybe<Outlook>;
  /** Stance. */
  stance?: InputMaybe<Stance>;
  /** Track. The id of a document of kind TRACK. */
  trackId?: InputMaybe<Scalars['ID']['input']>;
};

/** Two actors that are one. */
export type MergeActorsInput = {
  /** One for each clash. */
  choices?: InputMaybe<Array<MergeChoiceInput>>;
  /** The draft edition it goes to; or else `newEdition`. */
  edition?: InputMaybe<Scalars['ID']['input']>;
  /** Of what `actorMerge` said: the merge is refused when it would do something else by now. Without it, it is done unseen. */
  fingerprint?: InputMaybe<Scalars['String']['input']>;
  /** The actor that goes. */
  from: Scalars['ID']['input'];
  /** The one that stays. */
  into: Scalars['ID']['input'];
  /** A new draft edition for it. */
  newEdition?: InputMaybe<CreateEditionInput>;
};

/** A choice for one clash of a merge. */
export type MergeChoiceInput = {
  /** The document. */
  id: Scalars['ID']['input'];
  /** What kind of document it is in. */
  kind: DocumentKind;
  /** The path of the clash. */
  path: Scalars['String']['input'];
  /** Whose words are to stand. */
  take: MergeSide;
};

/** What becomes of something when one actor is merged into another. */
export type MergeEffect =
  /** Dropped. It would tie the actor to itself. */
  | 'DROPPED'
  /** Kept. It stays beside another of the same actor, for the two say different things. */
  | 'KEPT'
  /** Left behind. The actor that stays has its own; this stays in the history. */
  | 'LEFT'
  /** Replaced. It refers to the other from now on. */
  | 'REPLACED'
  /** Settled. Two that differ become one, as was chosen, with the citations of both. */
  | 'SETTLED'
  /** Taken over. The actor that stays has it from now on. */
  | 'TAKEN_OVER'
  /** United. Two that say the same become one, with the citations of both. */
  | 'UNITED'
  /** Withdrawn. It leaves the story, and readers are led to the other. */
  | 'WITHDRAWN';

/** Whose words are to stand when two become one. */
export type MergeSide =
  /** The one that goes. What is said of the actor that goes is to stand. */
  | 'FROM'
  /** The one that stays. What is said of the actor that stays is to stand. */
  | 'INTO';

/** How firmly it is said. */
export type Modality =
  /** Categorical. Said without reserve. */
  | 'CATEGORICAL'
  /** Conditional. Said to hold only if something else does. */
  | 'CONDITIONAL'
  /** Hedged. Said with may, could, perhaps. */
  | 'HEDGED';

/** A change of one edition, and the edition it goes to. */
export type MoveChangeInput = {
  /** The edition that holds the change. */
  from: Scalars['ID']['input'];
  /** The document. */
  id: Scalars['ID']['input'];
  /** What kind of document it changes. */
  kind: DocumentKind;
  /** The lock of the change as the person saw it. */
  lock: Scalars['Int']['input'];
  /** The draft edition it goes to. */
  to: Scalars['ID']['input'];
};

/** Whether a meeting or development took place. */
export type Occurrence =
  /** Cancelled. Called off. */
  | 'CANCELLED'
  /** Occurred. It took place. */
  | 'OCCURRED'
  /** Ongoing. Under way. */
  | 'ONGOING'
  /** Postponed. Put off, with no new date. */
  | 'POSTPONED'
  /** Scheduled. Fixed for a date to come. */
  | 'SCHEDULED'
  /** Tentative. Spoken of, not fixed. */
  | 'TENTATIVE';

/** What an edition does to a document. */
export type Operation =
  /** New. The document is new, or comes back after it was withdrawn. */
  | 'CREATE'
  /** Changed. The document is changed. */
  | 'EDIT'
  /** Withdrawn. The document leaves the story; its history stays. */
  | 'WITHDRAW';

/** What a statement says will become of what it mentions. */
export type Outlook =
  /** Gains. The statement says it gains. */
  | 'GAINS'
  /** Loses. The statement says it loses. */
  | 'LOSES'
  /** Neither. The statement says it neither gains nor loses. */
  | 'NEITHER'
  /** Uncertain. The statement leaves open, or ties to a condition, whether it gains or loses. */
  | 'UNCERTAIN';

/** Which seats to give; all that is said must hold. */
export type ParticipationFilter = {
  /** Only seats of the actor with this slug. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** Only seats that were held in these days. */
  between?: InputMaybe<DateRange>;
  /** Only seats known so well. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Only seats with such a citation. */
  cited?: InputMaybe<CitationFilter>;
  /** Only seats at the development with this slug. */
  development?: InputMaybe<Scalars['String']['input']>;
  /** Only where the actor with this slug kept it out. */
  excludedBy?: InputMaybe<Scalars['String']['input']>;
  /** Only those who led their side, or only the others. */
  isLead?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only seats at the meeting with this slug. */
  meeting?: InputMaybe<Scalars['String']['input']>;
  /** Only seats held for the actor with this slug. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Only those who were there so. */
  presence?: InputMaybe<Array<Presence>>;
  /** Only seats in these roles. */
  role?: InputMaybe<Array<ParticipationRole>>;
  /** Only those who signed, or only the others. */
  signed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only seats at tracks, meetings and developments in the story with this slug. */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Only seats at the track with this slug, or at one of its meetings. */
  track?: InputMaybe<Scalars['String']['input']>;
  /** Only seats that may have been held on this day, as `between` says with `undated`; `validAt(day:)` of a seat says how sure that is. */
  validAt?: InputMaybe<Scalars['Date']['input']>;
};

/** One participant. */
export type ParticipationInput = {
  /** Actor. The id of a document of kind ACTOR. Owed when it is staged. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Named as. The name in the document or report. At most 300 characters. */
  asNamed?: InputMaybe<Scalars['String']['input']>;
  /** Certainty. Owed when it is published. */
  certainty?: InputMaybe<Certainty>;
  /** Citations. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Kept out by. The id of a document of kind ACTOR. */
  excludedById?: InputMaybe<Scalars['ID']['input']>;
  /** How many. As printed. At most 100 characters. */
  headcountText?: InputMaybe<Scalars['String']['input']>;
  /** Its id, a UUIDv7; made by the server when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Leads its side. */
  isLead?: InputMaybe<Scalars['Boolean']['input']>;
  /** On behalf of. The id of a document of kind ACTOR. */
  onBehalfOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Presence. Owed when it is staged. */
  presence?: InputMaybe<Presence>;
  /** Reason. Why it was kept out, would not come or left. At most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** No reason is stated. */
  reasonNotStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Reasons given. Statements that give a reason. */
  reasons?: InputMaybe<Array<ParticipationReasonInput>>;
  /** Role. Owed when it is staged. */
  role?: InputMaybe<ParticipationRole>;
  /** Signed. Only for developments. */
  signed?: InputMaybe<Scalars['Boolean']['input']>;
  /** When. When it joined or left, if not throughout. */
  when?: InputMaybe<WhenInput>;
};

/** In which order seats come. */
export type ParticipationOrder =
  /** As they were recorded: a new one comes last. */
  | 'RECORD';

/** One reason. */
export type ParticipationReasonInput = {
  /** Its id, a UUIDv7; made by the server when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Statement. The id of a document of kind STATEMENT. Owed when it is staged. */
  statementId?: InputMaybe<Scalars['ID']['input']>;
};

/** As what an actor takes part. */
export type ParticipationRole =
  /** Convener. Calls and organises. */
  | 'CONVENER'
  /** Facilitator. Third party that helps communication, not content. */
  | 'FACILITATOR'
  /** Guarantor. Promises to act if commitments fail; the title alone has few legal effects. */
  | 'GUARANTOR'
  /** Host. Provides the place. */
  | 'HOST'
  /** Mediator. Third party that also proposes substance. */
  | 'MEDIATOR'
  /** Observer. Present without a say. */
  | 'OBSERVER'
  /** Participant. Took part, seat not stated. */
  | 'PARTICIPANT'
  /** Party. Negotiates for itself and would be bound. */
  | 'PARTY'
  /** Sponsor. Backs the track politically. */
  | 'SPONSOR'
  /** Witness. Attests what was said or signed. */
  | 'WITNESS';

/** Whether an actor was there, was to be, or was left out. */
export type Presence =
  /** Absent. Was away; the reason is not known. */
  | 'ABSENT'
  /** Attended. Was there. */
  | 'ATTENDED'
  /** Declined. Was invited and would not come. */
  | 'DECLINED'
  /** Excluded. Was not invited, or was kept out. */
  | 'EXCLUDED'
  /** Expected. Is to come. */
  | 'EXPECTED'
  /** Invited. Was asked to come; whether it did is not known. */
  | 'INVITED'
  /** Withdrew. Walked out. */
  | 'WITHDREW';

/** A draft edition, to be published. */
export type PublishEditionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Why it goes out without a review. Where four eyes are asked for, an edition that nobody else has approved needs one; it then waits in the inbox to be reviewed. At most 2000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What the record may owe somebody. */
export type RadarConcern =
  /** Dead citations. Something cites a source that cannot be read at its address any more, and no archived address is given. */
  | 'DEAD_CITATION'
  /** Meetings with no outcome. The last day of the meeting has passed. It is still planned or going on, or it took place and the record does not tell what came of it: no summary, no development reached at it, no statement made at it. */
  | 'MEETING_WITHOUT_OUTCOME'
  /** Tracks with no next step. The track is active or exploratory, and no meeting or development in it or its parts is going on or planned for today or later. */
  | 'TRACK_WITHOUT_NEXT_STEP'
  /** Statements without a citation. No source supports the statement. Those in the voice of the publication may stand so, and come last. */
  | 'UNCITED_STATEMENT';

/** What is meant: all of this must hold. */
export type RadarFilter = {
  /** Only concerns of these kinds. */
  concerns?: InputMaybe<Array<RadarConcern>>;
  /** Only what is about the story with this slug. */
  story?: InputMaybe<Scalars['String']['input']>;
};

/** An edition in review, to be worked on again before it is handed in anew. */
export type RecallEditionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** What to say along with it. At most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A delivery that is to be sent once more. */
export type RedeliverInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** Which relations to give; all that is said must hold. */
export type RelationFilter = {
  /** Only relations that held in these days. */
  between?: InputMaybe<DateRange>;
  /** Only relations known so well. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Only relations with such a citation. */
  cited?: InputMaybe<CitationFilter>;
  /** Only relations told of the actor with this slug. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Only relations of these kinds. */
  kinds?: InputMaybe<Array<RelationKind>>;
  /** Only those that hold, held, or are to hold. */
  standing?: InputMaybe<Array<Standing>>;
  /** Only relations that lead to the actor with this slug. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** Only relations that may have held on this day, as `between` says with `undated`; `validAt(day:)` of a relation says how sure that is. */
  validAt?: InputMaybe<Scalars['Date']['input']>;
};

/** One relation. */
export type RelationInput = {
  /** Certainty. Owed when it is published. */
  certainty?: InputMaybe<Certainty>;
  /** Citations. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Its id, a UUIDv7; made by the server when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Relation. Owed when it is staged. */
  kind?: InputMaybe<RelationKind>;
  /** Note. At most 1000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Standing. Owed when it is staged. */
  standing?: InputMaybe<Standing>;
  /** Title. The office or post, as printed. At most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** To. The id of a document of kind ACTOR. Owed when it is staged. */
  toId?: InputMaybe<Scalars['ID']['input']>;
  /** When. */
  when?: InputMaybe<WhenInput>;
};

/** How one actor stands to another. */
export type RelationKind =
  /** Backs. Supports the other politically or materially. */
  | 'BACKS'
  /** Holds office in. A person holds a titled office in the other. */
  | 'HOLDS_OFFICE'
  /** Is a member of. Belongs to the other as a member. */
  | 'MEMBER_OF'
  /** Is part of. Is a part, organ or wing of the other. */
  | 'PART_OF'
  /** Refuses to meet. Will not sit down with the other. */
  | 'REFUSES_TO_MEET'
  /** Is a rival of. Competes with the other; holds both ways. */
  | 'RIVAL_OF'
  /** Runs against. Stands for election against the other. */
  | 'RUNS_AGAINST'
  /** Succeeds. Takes the place of the other. */
  | 'SUCCEEDS'
  /** Works for. Is employed by or consults for the other. */
  | 'WORKS_FOR';

/** In which order relations come. */
export type RelationOrder =
  /** As they were recorded: a new one comes last. */
  | 'RECORD';

/** A comment that is resolved, or is not after all. */
export type ResolveCommentInput = {
  /** Its id; not that of a reply. */
  id: Scalars['ID']['input'];
  /** False to reopen it. */
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A choice for every conflict of a document. */
export type ResolveConflictInput = {
  /** One for each conflict. */
  choices: Array<ConflictChoiceInput>;
  /** The draft edition. */
  edition: Scalars['ID']['input'];
  /** The document. */
  id: Scalars['ID']['input'];
  /** What kind of document it is. */
  kind: DocumentKind;
  /** The lock of its change as the person saw it. */
  lock: Scalars['Int']['input'];
};

/** An earlier version of a document, to bring back. */
export type RestoreRevisionInput = {
  /** The draft edition. */
  edition: Scalars['ID']['input'];
  /** The fields to bring back, by their names in the document; all when empty. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The document. */
  id: Scalars['ID']['input'];
  /** What kind of document it is. */
  kind: DocumentKind;
  /** The lock of its change in this edition; 0 while there is none. */
  lock?: InputMaybe<Scalars['Int']['input']>;
  /** The published version to bring back. */
  version: Scalars['Int']['input'];
};

/** An edition in review, or approved, to be given back to those who prepare it. */
export type ReturnEditionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** What is to be changed. At most 2000 characters. */
  reason: Scalars['String']['input'];
};

/** A published edition, and what its readers will be told. */
export type RevertEditionInput = {
  /** Why it is taken back: the kind of the new draft edition. */
  kind?: InputMaybe<EditionKind>;
  /** Its number. */
  number: Scalars['Int']['input'];
  /** What readers will be told: why it is taken back. Without it, most kinds wait for a note before they can be published. At most 4000 characters. */
  publicNote?: InputMaybe<Scalars['String']['input']>;
};

/** A withdrawn document to bring back. */
export type ReviveDocumentInput = {
  /** The draft edition. */
  edition: Scalars['ID']['input'];
  /** The document. */
  id: Scalars['ID']['input'];
  /** What kind of document it is. */
  kind: DocumentKind;
  /** The lock of its change in this edition; 0 while there is none. */
  lock?: InputMaybe<Scalars['Int']['input']>;
};

/** A key that is to end. */
export type RevokeApiKeyInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What somebody who works here is trusted with. */
export type Role =
  /** Administrator. Also looks after people, keys and webhooks. */
  | 'ADMIN'
  /** Editor. Also prepares editions. */
  | 'EDITOR'
  /** Publisher. Also publishes and reverts. */
  | 'PUBLISHER'
  /** Reviewer. Reads everything, drafts too, and comments. */
  | 'REVIEWER';

/** An edition, and when it is to go out. */
export type ScheduleEditionInput = {
  /** When, later than now and at most 366 days ahead. */
  at: Scalars['DateTime']['input'];
  /** Its `fingerprint` as it was read: exactly that goes out. Anything saved since refuses. */
  fingerprint: Scalars['String']['input'];
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The time zone the time was chosen in, as IANA names it, such as `Europe/Vienna`: it is shown with the time. Without it, the newsroom’s. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** How a document was found, the best first. */
export type SearchRank =
  /** A name like it. Its names are spelled nearly so, or have the words between them. */
  | 'LIKE_NAME'
  /** Its name. It is called just so. */
  | 'NAME'
  /** Another name. Another name of it is just so: an alias, a short name, a publisher. */
  | 'OTHER_NAME'
  /** Start of its name. Its name begins so. */
  | 'START_OF_NAME'
  /** Start of another name. Another name of it begins so. */
  | 'START_OF_OTHER_NAME'
  /** Words. A part of it has all the words somewhere in its texts. */
  | 'WORDS'
  /** Words in a row. A text of it has the words one after another. */
  | 'WORDS_IN_A_ROW'
  /** Words of a name. A name of it has all the words, in whatever order. */
  | 'WORDS_OF_NAME';

/** One section. */
export type SectionInput = {
  /** What the picture shows. For readers who do not see it. At most 500 characters. */
  alt?: InputMaybe<Scalars['String']['input']>;
  /** Text. At most 20000 characters. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** Caption. At most 500 characters. */
  caption?: InputMaybe<Scalars['String']['input']>;
  /** Credit. At most 200 characters. */
  credit?: InputMaybe<Scalars['String']['input']>;
  /** Heading. The question. At most 300 characters. */
  heading?: InputMaybe<Scalars['String']['input']>;
  /** Its id, a UUIDv7; made by the server when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Picture. */
  imageUrl?: InputMaybe<Scalars['String']['input']>;
  /** File photo. */
  isFilePhoto?: InputMaybe<Scalars['Boolean']['input']>;
  /** Placed here. What this section tells of; for an image, who and which meeting it shows. */
  items?: InputMaybe<Array<SectionItemInput>>;
  /** Kind. Owed when it is staged. */
  kind?: InputMaybe<SectionKind>;
};

/** One placed document. */
export type SectionItemInput = {
  /** Actor. The id of a document of kind ACTOR. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Development. The id of a document of kind DEVELOPMENT. */
  developmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Its id, a UUIDv7; made by the server when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Meeting. The id of a document of kind MEETING. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** Statement. The id of a document of kind STATEMENT. */
  statementId?: InputMaybe<Scalars['ID']['input']>;
  /** Track. The id of a document of kind TRACK. */
  trackId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a section of a story is. */
export type SectionKind =
  /** Image. A picture, with who and what it shows. */
  | 'IMAGE'
  /** Introduction. What stands before the first question. */
  | 'INTRO'
  /** Question. A question and its answer. */
  | 'QUESTION';

/** What somebody is to be trusted with. */
export type SetRoleInput = {
  /** Their id. */
  id: Scalars['ID']['input'];
  /** The role. */
  role: Role;
};

/** How the address of a source stands. */
export type SourceCheckState =
  /** Answers. The source can be read at its address. */
  | 'ANSWERS'
  /** Archived. It is dead, and an archived address is given. */
  | 'ARCHIVED'
  /** Dead. It has been gone for a day or longer. */
  | 'DEAD'
  /** Gone for now. It was not there when it was last looked at. It may come back. */
  | 'FAILING'
  /** Not sure. The last look could not tell whether it is there. */
  | 'UNSURE';

/** Which sources to give; all that is said must hold. */
export type SourceFilter = {
  /** Only sources by this author, exactly as named. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** Only sources with a citation that points so: that support, or dispute, something. */
  bearing?: InputMaybe<Array<Bearing>>;
  /** Only sources that were published or changed here after this moment. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only sources that were published or changed by editions after this one, by its number. */
  changedSinceEdition?: InputMaybe<Scalars['Int']['input']>;
  /** Only sources that were new here after this moment. */
  firstPublishedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only the sources with these ids, at most 100. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only sources that something cites, or only those that nothing does. */
  isCited?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only sources of these kinds. */
  kinds?: InputMaybe<Array<SourceKind>>;
  /** Only sources published in these days. */
  published?: InputMaybe<DateRange>;
  /** Only sources of this publisher, exactly as named. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** Only the sources with these slugs, at most 100. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Source, whole: what is left out takes its ordinary value. */
export type SourceInput = {
  /** Read on. A day, as in 2019-02-06. */
  accessedAt?: InputMaybe<Scalars['String']['input']>;
  /** Archived at. */
  archivedUrl?: InputMaybe<Scalars['String']['input']>;
  /** Author. At most 200 characters. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** Kind. Owed when it is staged. */
  kind?: InputMaybe<SourceKind>;
  /** Note. At most 1000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Published. When it was published; never the date of what it reports. */
  published?: InputMaybe<WhenInput>;
  /** Publisher. At most 200 characters. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** Slug. Stands in addresses. Once published it belongs to this document for ever. Owed when it is staged. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Title. At most 300 characters. Owed when it is staged. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Address. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of publication or document a source is. */
export type SourceKind =
  /** Article. A piece of journalism. */
  | 'ARTICLE'
  /** Dataset. Structured data. */
  | 'DATASET'
  /** Official document. A text issued by a party or body. */
  | 'OFFICIAL_DOCUMENT'
  /** Other. None of these. */
  | 'OTHER'
  /** Social post. A post on a social network. */
  | 'SOCIAL_POST'
  /** Speech or interview. Spoken words, recorded or transcribed. */
  | 'SPEECH';

/** In which order sources come. */
export type SourceOrder =
  /** By when they were new here, the newest first. */
  | 'FIRST_PUBLISHED'
  /** By when they were new here, the oldest first. */
  | 'FIRST_PUBLISHED_ASCENDING'
  /** By when they were last changed here, the newest first. */
  | 'LAST_CHANGE'
  /** By when they were last changed here, the oldest first. */
  | 'LAST_CHANGE_ASCENDING'
  /** By when they were published, the earliest first; the undated last. */
  | 'PUBLISHED'
  /** By when they were published, the latest first; the undated last. */
  | 'PUBLISHED_DESCENDING'
  /** By title. */
  | 'TITLE'
  /** By title, from the end of the alphabet. */
  | 'TITLE_DESCENDING';

/** What a speaker does by saying it. */
export type SpeechAct =
  /** Accuses. Criticises or alleges. */
  | 'ACCUSE'
  /** Agrees. Agrees, offers or intends. */
  | 'AGREE'
  /** Asserts. States as fact. */
  | 'ASSERT'
  /** Assesses. Judges or forecasts. */
  | 'ASSESS'
  /** Believes. Holds a view, a fear or a feeling. */
  | 'BELIEVE'
  /** Concedes. Gives way or admits. */
  | 'CONCEDE'
  /** Rejects. Refuses. */
  | 'REJECT'
  /** Requests. Asks or demands. */
  | 'REQUEST'
  /** Supports. Speaks for somebody or something. */
  | 'SUPPORT'
  /** Threatens. Warns of harm. */
  | 'THREATEN';

/** An actor that is two, and what of it goes over to the other. */
export type SplitActorInput = {
  /** The aliases that go over. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The draft edition it goes to; or else `newEdition`. */
  edition?: InputMaybe<Scalars['ID']['input']>;
  /** The actor that is split. */
  from: Scalars['ID']['input'];
  /** The other, made in the same edition. */
  newActor?: InputMaybe<SplitNewActorInput>;
  /** A new draft edition for it. */
  newEdition?: InputMaybe<CreateEditionInput>;
  /** The references and relations that go over. All others stay. */
  parts?: InputMaybe<Array<SplitPartInput>>;
  /** The actor that some of it goes over to; with `newActor` a UUIDv7 of the client for it, else the server makes one. */
  to?: InputMaybe<Scalars['ID']['input']>;
};

/** A new actor, to which some of another goes over. */
export type SplitNewActorInput = {
  /** Whether it says of itself what the one that is split says: description, country, citations. Never its aliases, relations and Wikidata item. */
  isCopy?: InputMaybe<Scalars['Boolean']['input']>;
  /** What kind of person or body it is; as the one that is split, when it is left out. */
  kind?: InputMaybe<ActorKind>;
  /** Its name. At most 200 characters. */
  name: Scalars['String']['input'];
  /** Its slug. */
  slug: Scalars['String']['input'];
};

/** One thing that goes over to the other actor, as `actorSplit` names it. */
export type SplitPartInput = {
  /** The document. */
  id: Scalars['ID']['input'];
  /** What kind of document it is in. */
  kind: DocumentKind;
  /** Its path. */
  path: Scalars['String']['input'];
};

/** What an actor is to be, and what stood before its writer. */
export type StageActorInput = {
  /** The published version its writer began from; 0 for a new one. Counts while `lock` is 0. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The whole actor. */
  document: ActorInput;
  /** The draft edition to put it into. */
  edition: Scalars['ID']['input'];
  /** The actor; for a new one a UUIDv7 of the client, else the server makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The lock of the change its writer saw in this edition; 0 while there is none. */
  lock?: InputMaybe<Scalars['Int']['input']>;
};

/** What a development is to be, and what stood before its writer. */
export type StageDevelopmentInput = {
  /** The published version its writer began from; 0 for a new one. Counts while `lock` is 0. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The whole development. */
  document: DevelopmentInput;
  /** The draft edition to put it into. */
  edition: Scalars['ID']['input'];
  /** The development; for a new one a UUIDv7 of the client, else the server makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The lock of the change its writer saw in this edition; 0 while there is none. */
  lock?: InputMaybe<Scalars['Int']['input']>;
};

/** What a meeting is to be, and what stood before its writer. */
export type StageMeetingInput = {
  /** The published version its writer began from; 0 for a new one. Counts while `lock` is 0. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The whole meeting. */
  document: MeetingInput;
  /** The draft edition to put it into. */
  edition: Scalars['ID']['input'];
  /** The meeting; for a new one a UUIDv7 of the client, else the server makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The lock of the change its writer saw in this edition; 0 while there is none. */
  lock?: InputMaybe<Scalars['Int']['input']>;
};

/** What a source is to be, and what stood before its writer. */
export type StageSourceInput = {
  /** The published version its writer began from; 0 for a new one. Counts while `lock` is 0. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The whole source. */
  document: SourceInput;
  /** The draft edition to put it into. */
  edition: Scalars['ID']['input'];
  /** The source; for a new one a UUIDv7 of the client, else the server makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The lock of the change its writer saw in this edition; 0 while there is none. */
  lock?: InputMaybe<Scalars['Int']['input']>;
};

/** What a statement is to be, and what stood before its writer. */
export type StageStatementInput = {
  /** The published version its writer began from; 0 for a new one. Counts while `lock` is 0. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The whole statement. */
  document: StatementInput;
  /** The draft edition to put it into. */
  edition: Scalars['ID']['input'];
  /** The statement; for a new one a UUIDv7 of the client, else the server makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The lock of the change its writer saw in this edition; 0 while there is none. */
  lock?: InputMaybe<Scalars['Int']['input']>;
};

/** What a story is to be, and what stood before its writer. */
export type StageStoryInput = {
  /** The published version its writer began from; 0 for a new one. Counts while `lock` is 0. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The whole story. */
  document: StoryInput;
  /** The draft edition to put it into. */
  edition: Scalars['ID']['input'];
  /** The story; for a new one a UUIDv7 of the client, else the server makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The lock of the change its writer saw in this edition; 0 while there is none. */
  lock?: InputMaybe<Scalars['Int']['input']>;
};

/** What a track is to be, and what stood before its writer. */
export type StageTrackInput = {
  /** The published version its writer began from; 0 for a new one. Counts while `lock` is 0. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The whole track. */
  document: TrackInput;
  /** The draft edition to put it into. */
  edition: Scalars['ID']['input'];
  /** The track; for a new one a UUIDv7 of the client, else the server makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The lock of the change its writer saw in this edition; 0 while there is none. */
  lock?: InputMaybe<Scalars['Int']['input']>;
};

/** A document to withdraw. */
export type StageWithdrawalInput = {
  /** The published version that is withdrawn. */
  baseVersion: Scalars['Int']['input'];
  /** The draft edition. */
  edition: Scalars['ID']['input'];
  /** The document. */
  id: Scalars['ID']['input'];
  /** What kind of document it is. */
  kind: DocumentKind;
  /** The lock of its change in this edition; 0 while there is none. */
  lock?: InputMaybe<Scalars['Int']['input']>;
  /** A document of the same kind that takes its place: readers are led there. */
  successorId?: InputMaybe<Scalars['ID']['input']>;
};

/** How a statement speaks of what it mentions. */
export type Stance =
  /** Critical. The statement speaks against it. */
  | 'CRITICAL'
  /** Mixed. The statement speaks both for and against it. */
  | 'MIXED'
  /** Neutral. The statement takes no side. */
  | 'NEUTRAL'
  /** Supportive. The statement speaks for it. */
  | 'SUPPORTIVE';

/** Whether a relation holds, held, or is to hold. */
export type Standing =
  /** Current. It is so. */
  | 'CURRENT'
  /** Former. It was so and is no longer. */
  | 'FORMER'
  /** Prospective. It is to be so. */
  | 'PROSPECTIVE';

/** What a statement is about; all that is said must hold. */
export type StatementAbout = {
  /** The slug of an actor. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** The slug of a development. */
  development?: InputMaybe<Scalars['String']['input']>;
  /** The slug of a meeting. */
  meeting?: InputMaybe<Scalars['String']['input']>;
  /** Only where it sees this coming for each that is named, or for anything where none is. */
  outlook?: InputMaybe<Array<Outlook>>;
  /** Only where it speaks so of each that is named, or of anything where none is. */
  stance?: InputMaybe<Array<Stance>>;
  /** The slug of a track. */
  track?: InputMaybe<Scalars['String']['input']>;
};

/** Which statements to give; all that is said must hold. */
export type StatementFilter = {
  /** Only statements about these; all that are named must be mentioned. */
  about?: InputMaybe<StatementAbout>;
  /** Only statements that do this. */
  act?: InputMaybe<Array<SpeechAct>>;
  /** Only statements attributed so. */
  attribution?: InputMaybe<Array<Attribution>>;
  /** Only statements made in these days. */
  between?: InputMaybe<DateRange>;
  /** Only statements that were published or changed here after this moment. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only statements that were published or changed by editions after this one, by its number. */
  changedSinceEdition?: InputMaybe<Scalars['Int']['input']>;
  /** Only statements with such a citation. */
  cited?: InputMaybe<CitationFilter>;
  /** Only statements that were new here after this moment. */
  firstPublishedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only statements in these forms. */
  form?: InputMaybe<Array<StatementForm>>;
  /** Only the statements with these ids, at most 100. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only positions that a later one has replaced, or only those that still stand. */
  isSuperseded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only statements made in these languages, by the tags the record gives, such as "ps". */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only statements made at the meeting with this slug. */
  madeAt?: InputMaybe<Scalars['String']['input']>;
  /** Only statements as firm as this. */
  modality?: InputMaybe<Array<Modality>>;
  /** Only statements made for the actor with this slug. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Only the statements with these slugs, at most 100. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only statements by the actor with this slug. */
  speaker?: InputMaybe<Scalars['String']['input']>;
  /** Only statements by named actors of these kinds. */
  speakerKinds?: InputMaybe<Array<ActorKind>>;
  /** Only statements in the story with this slug. */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Only statements translated, or not. */
  translated?: InputMaybe<Array<Translated>>;
};

/** How closely a statement gives the words spoken. */
export type StatementForm =
  /** Direct. All in quotation marks. */
  | 'DIRECT'
  /** Indirect. Paraphrase only. */
  | 'INDIRECT'
  /** Mixed. Quoted fragments inside a paraphrase. */
  | 'MIXED';

/** Statement, whole: what is left out takes its ordinary value. */
export type StatementInput = {
  /** Act. Owed when it is published. */
  act?: InputMaybe<SpeechAct>;
  /** Attribution. Owed when it is staged. */
  attribution?: InputMaybe<Attribution>;
  /** Attribution as printed. At most 300 characters. Owed when it is published. */
  attributionText?: InputMaybe<Scalars['String']['input']>;
  /** Citations. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Form. Owed when it is staged. */
  form?: InputMaybe<StatementForm>;
  /** Language. At most 35 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Made at. The id of a document of kind MEETING. */
  madeAtId?: InputMaybe<Scalars['ID']['input']>;
  /** About. */
  mentions?: InputMaybe<Array<MentionInput>>;
  /** Modality. Owed when it is published. */
  modality?: InputMaybe<Modality>;
  /** On behalf of. The id of a document of kind ACTOR. */
  onBehalfOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Paraphrase. In our own words. At most 2000 characters. */
  paraphrase?: InputMaybe<Scalars['String']['input']>;
  /** Quoted words. To the letter, in order; additions only in square brackets. At most 20, each of at most 2000 characters. */
  segments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slug. Stands in addresses. Once published it belongs to this document for ever. Owed when it is staged. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Speaker. The id of a document of kind ACTOR. */
  speakerId?: InputMaybe<Scalars['ID']['input']>;
  /** Role as printed. As printed, at that time. At most 300 characters. */
  speakerRole?: InputMaybe<Scalars['String']['input']>;
  /** Supersedes. The earlier position it replaces. The id of a document of kind STATEMENT. */
  supersedesId?: InputMaybe<Scalars['ID']['input']>;
  /** Translated. */
  translated?: InputMaybe<Translated>;
  /** Said. When it was said, not when it was printed. */
  when?: InputMaybe<WhenInput>;
};

/** In which order statements come. */
export type StatementOrder =
  /** By when they were new here, the newest first. */
  | 'FIRST_PUBLISHED'
  /** By when they were new here, the oldest first. */
  | 'FIRST_PUBLISHED_ASCENDING'
  /** By when they were last changed here, the newest first. */
  | 'LAST_CHANGE'
  /** By when they were last changed here, the oldest first. */
  | 'LAST_CHANGE_ASCENDING'
  /** By when they were said, the earliest first; the undated last. */
  | 'SAID'
  /** By when they were said, the latest first; the undated last. */
  | 'SAID_DESCENDING';

/** Which stories to give; all that is said must hold. */
export type StoryFilter = {
  /** Only stories that were published or changed here after this moment. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only stories that were published or changed by editions after this one, by its number. */
  changedSinceEdition?: InputMaybe<Scalars['Int']['input']>;
  /** Only stories that were new here after this moment. */
  firstPublishedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only the stories with these ids, at most 100. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only stories of these kinds. */
  kinds?: InputMaybe<Array<StoryKind>>;
  /** Only the stories with these slugs, at most 100. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only stories that have this document in them, by its id: an actor, a meeting, a statement … */
  tellsOf?: InputMaybe<Scalars['ID']['input']>;
  /** Only stories written of the track with this slug. */
  track?: InputMaybe<Scalars['String']['input']>;
};

/** Story, whole: what is left out takes its ordinary value. */
export type StoryInput = {
  /** Headline. At most 200 characters. Owed when it is staged. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** Kind. */
  kind?: InputMaybe<StoryKind>;
  /** Sections. */
  sections?: InputMaybe<Array<SectionInput>>;
  /** Slug. Stands in addresses. Once published it belongs to this document for ever. Owed when it is staged. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Standfirst. At most 2000 characters. Owed when it is published. */
  standfirst?: InputMaybe<Scalars['String']['input']>;
  /** Tracks. */
  tracks?: InputMaybe<Array<StoryTrackInput>>;
};

/** What kind of piece a story is. */
export type StoryKind =
  /** Explainer. Background: questions and their answers. */
  | 'EXPLAINER'
  /** Live. Updated while things happen. */
  | 'LIVE'
  /** Timeline. What happened, in order. */
  | 'TIMELINE';

/** In which order stories come. */
export type StoryOrder =
  /** By when they were new here, the newest first. */
  | 'FIRST_PUBLISHED'
  /** By when they were new here, the oldest first. */
  | 'FIRST_PUBLISHED_ASCENDING'
  /** By headline. */
  | 'HEADLINE'
  /** By headline, from the end of the alphabet. */
  | 'HEADLINE_DESCENDING'
  /** By when they were last changed here, the newest first. */
  | 'LAST_CHANGE'
  /** By when they were last changed here, the oldest first. */
  | 'LAST_CHANGE_ASCENDING';

/** One track. */
export type StoryTrackInput = {
  /** Its id, a UUIDv7; made by the server when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Track. The id of a document of kind TRACK. Owed when it is staged. */
  trackId?: InputMaybe<Scalars['ID']['input']>;
};

/** A draft edition, to be handed in for review. */
export type SubmitEditionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** What to say along with it. At most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A choice for two items of the document of which only one may stay. */
export type SuccessorChoiceInput = {
  /** The path of the item that refers to what is withdrawn. */
  path: Scalars['String']['input'];
  /** Whose words are to stand. */
  take: MergeSide;
};

/** A webhook that is to be tried out. */
export type TestWebhookInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What can stand in a timeline. */
export type TimelineKind =
  /** Development. What else moved a track. */
  | 'DEVELOPMENT'
  /** Meeting. An occasion on which actors meet. */
  | 'MEETING'
  /** Statement. What was said, where its own date is known. */
  | 'STATEMENT';

/** Which tracks to give; all that is said must hold. */
export type TrackFilter = {
  /** Only tracks at which the actor with this slug has a seat of its own. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** Only tracks that were published or changed here after this moment. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only tracks that were published or changed by editions after this one, by its number. */
  changedSinceEdition?: InputMaybe<Scalars['Int']['input']>;
  /** Only tracks with such a citation. */
  cited?: InputMaybe<CitationFilter>;
  /** Only tracks that were new here after this moment. */
  firstPublishedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only parts of a track, or only tracks that are none. */
  hasParent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the tracks with these ids, at most 100. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only tracks of these levels. */
  level?: InputMaybe<Array<DiplomacyLevel>>;
  /** Only parts of the track with this slug. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** Only tracks that continue the one with this slug. */
  predecessor?: InputMaybe<Scalars['String']['input']>;
  /** Only where somebody, or the `actor` that is named, was there so. */
  presence?: InputMaybe<Array<Presence>>;
  /** Only where somebody, or the `actor` that is named, takes part so. */
  role?: InputMaybe<Array<ParticipationRole>>;
  /** Only the tracks with these slugs, at most 100. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only tracks in the story with this slug. */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Only tracks that stand so. */
  trackStatus?: InputMaybe<Array<TrackStatus>>;
};

/** Track, whole: what is left out takes its ordinary value. */
export type TrackInput = {
  /** Citations. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Level. */
  level?: InputMaybe<DiplomacyLevel>;
  /** Name. At most 200 characters. Owed when it is staged. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Note on the name. For example how a publication prints it. At most 500 characters. */
  nameNote?: InputMaybe<Scalars['String']['input']>;
  /** Part of. The track of which this is a working group or part. The id of a document of kind TRACK. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Participants. */
  participations?: InputMaybe<Array<ParticipationInput>>;
  /** Predecessors. Tracks that this one continues. */
  predecessors?: InputMaybe<Array<TrackPredecessorInput>>;
  /** Short name. At most 60 characters. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** Slug. Stands in addresses. Once published it belongs to this document for ever. Owed when it is staged. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Summary. At most 4000 characters. Owed when it is published. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Status. Owed when it is published. */
  trackStatus?: InputMaybe<TrackStatus>;
};

/** In which order tracks come. */
export type TrackOrder =
  /** By when they were new here, the newest first. */
  | 'FIRST_PUBLISHED'
  /** By when they were new here, the oldest first. */
  | 'FIRST_PUBLISHED_ASCENDING'
  /** By when they were last changed here, the newest first. */
  | 'LAST_CHANGE'
  /** By when they were last changed here, the oldest first. */
  | 'LAST_CHANGE_ASCENDING'
  /** By name. */
  | 'NAME'
  /** By name, from the end of the alphabet. */
  | 'NAME_DESCENDING';

/** One predecessor. */
export type TrackPredecessorInput = {
  /** Its id, a UUIDv7; made by the server when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Track. The id of a document of kind TRACK. Owed when it is staged. */
  predecessorId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a track stands. */
export type TrackStatus =
  /** Active. Rounds under way. */
  | 'ACTIVE'
  /** Collapsed. Ended without agreement. */
  | 'COLLAPSED'
  /** Concluded. Ended by agreement or mandate. */
  | 'CONCLUDED'
  /** Exploratory. Talks about talks. */
  | 'EXPLORATORY'
  /** Proposed. Named, nothing held. */
  | 'PROPOSED'
  /** Stalled. No progress, not called off. */
  | 'STALLED'
  /** Suspended. Called off for now by a party. */
  | 'SUSPENDED';

/** Whether the words are a translation. */
export type Translated =
  /** No. The words are as spoken. */
  | 'NO'
  /** Not known. No source says whether the words are translated. */
  | 'UNKNOWN'
  /** Yes. The words are translated. */
  | 'YES';

/** A scheduled edition, to be taken off the schedule. */
export type UnscheduleEditionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Why. At most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A document to take out of a draft edition. */
export type UnstageInput = {
  /** The draft edition. */
  edition: Scalars['ID']['input'];
  /** The document. */
  id: Scalars['ID']['input'];
  /** What kind of document it is. */
  kind: DocumentKind;
  /** The lock of its change as the person saw it. */
  lock: Scalars['Int']['input'];
};

/** A document that refers to one that was withdrawn in favour of another. */
export type UseSuccessorInput = {
  /** One for each clash. */
  choices?: InputMaybe<Array<SuccessorChoiceInput>>;
  /** The draft edition. */
  edition: Scalars['ID']['input'];
  /** The document that refers to it. */
  id: Scalars['ID']['input'];
  /** What kind of document refers to it. */
  kind: DocumentKind;
  /** The lock of its change as the person saw it; not looked at when left out. */
  lock?: InputMaybe<Scalars['Int']['input']>;
  /** What is withdrawn. */
  withdrawn: DocumentKeyInput;
};

/** Somebody who works or worked here. */
export type UserIdInput = {
  /** Their id. */
  id: Scalars['ID']['input'];
};

/** Whether something held on a day, as far as its date tells. */
export type Validity =
  /** Certainly. It held on that day, whatever days its date really means. */
  | 'CERTAINLY'
  /** No. Its date and that day have nothing in common. */
  | 'NO'
  /** Possibly. Its date leaves it open, or it has none. */
  | 'POSSIBLY';

/** What a webhook may ask to be told. */
export type WebhookEvent =
  /** Edition published. An edition went out, a revert too. It tells only what readers can read. */
  | 'EDITION_PUBLISHED'
  /** Edition scheduled. It was laid down when an edition goes out. */
  | 'EDITION_SCHEDULED'
  /** Edition taken off the schedule. An edition that was scheduled no longer goes out by itself, because somebody changed that. */
  | 'EDITION_UNSCHEDULED'
  /** Edition did not go out. The time of a scheduled edition came, and nothing of it was published. */
  | 'SCHEDULE_FAILED';

/** A webhook. */
export type WebhookIdInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** How a webhook stands. */
export type WebhookState =
  /** Active. What happens is sent to it. */
  | 'ACTIVE'
  /** Failing. The last message did not get through. */
  | 'FAILING'
  /** Paused. Nothing is sent to it; what happens waits until it is resumed. */
  | 'PAUSED';

/** How the date of a thing in the world is known. */
export type WhenBasis =
  /** Inferred. The newsroom worked the date out and says how. */
  | 'INFERRED'
  /** Not stated. The source gives no date. */
  | 'NOT_STATED'
  /** Relative. The source counts from another date, as in "last week". */
  | 'RELATIVE'
  /** Stated. The source gives the date, if without its year. */
  | 'STATED';

/** When something happened or was said in the world: as printed, as a date, and how it is known. */
export type WhenInput = {
  /** How the date is known. Owed when it is staged. */
  basis?: InputMaybe<WhenBasis>;
  /** The date in Extended Date/Time Format, as in 2019-02. At most 200 characters. */
  edtf?: InputMaybe<Scalars['String']['input']>;
  /** How the date was worked out. At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The date as printed, such as "last week". At most 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Where in the edition a client is: empty for the edition itself. */
export type WhereaboutsInput = {
  /** The document that is open. */
  document?: InputMaybe<DocumentKeyInput>;
  /** The field of it that has the cursor: names and item ids joined by dots. */
  path?: InputMaybe<Scalars['String']['input']>;
};

export type MergeActorsMutationVariables = Exact<{
  input: MergeActorsInput;
}>;


export type MergeActorsMutation = { mergeActors:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'MergedActors', edition: { id: string } }
    | { __typename: 'NotFound', message: string }
   };

export type ActorMergeQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  edition?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ActorMergeQuery = { actorMerge: { fingerprint: string, from: { id: string, title: string }, into: { id: string, title: string }, documents: Array<{ document: { kind: DocumentKind, id: string, slug: string, title: string }, lines: Array<{ what: MergeEffect, path: string, sentence: string }>, clashes: Array<{ path: string, sentence: string, differences: Array<{ label: string, from: string, into: string }> }>, problems: Array<{ label: string, message: string }> }> } };

export type SplitActorMutationVariables = Exact<{
  input: SplitActorInput;
}>;


export type SplitActorMutation = { splitActor:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SplitActors', edition: { id: string } }
   };

export type ActorSplitQueryVariables = Exact<{
  actor: Scalars['ID']['input'];
  edition?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ActorSplitQuery = { actorSplit: { aliases: Array<string>, actor: { id: string, title: string }, documents: Array<{ document: { kind: DocumentKind, id: string, slug: string, title: string }, parts: Array<{ path: string, sentence: string }> }> } };

export type AuditQueryVariables = Exact<{
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AuditQuery = { audit: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, kind: AuditKind, sentence: string, subject: AuditSubject | null, subjectId: string | null, note: string | null, address: string | null, userAgent: string | null } }> }, people: Array<{ id: string, name: string }> };

export type MentionRowFragment = { id: string, text: string, at: string, label: string | null, documentKind: DocumentKind | null, documentId: string | null, by: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, document: { kind: DocumentKind, id: string, title: string } | null, edition: { id: string, title: string } | null, replies: Array<{ text: string, at: string, by: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }> };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { people: Array<{ id: string, name: string, email: string | null }> };

export type EditionCommentsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EditionCommentsQuery = { draftEdition: { comments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, at: string, path: string | null, label: string | null, documentKind: DocumentKind | null, documentId: string | null, resolvedAt: string | null, by: { id: string, name: string }, resolvedBy: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, document: { kind: DocumentKind, id: string, title: string } | null, edition: { id: string, title: string } | null, replies: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }> } }> } } | null };

export type DocumentCommentsQueryVariables = Exact<{
  kind: DocumentKind;
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DocumentCommentsQuery = { documentComments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, text: string, at: string, path: string | null, label: string | null, documentKind: DocumentKind | null, documentId: string | null, resolvedAt: string | null, by: { id: string, name: string }, resolvedBy: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, document: { kind: DocumentKind, id: string, title: string } | null, edition: { id: string, title: string } | null, replies: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }> } }> } };

export type CommentWordsFragment = { id: string, text: string, at: string, path: string | null, label: string | null, documentKind: DocumentKind | null, documentId: string | null, resolvedAt: string | null, by: { id: string, name: string }, resolvedBy: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, document: { kind: DocumentKind, id: string, title: string } | null, edition: { id: string, title: string } | null, replies: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }> };

export type CommentMutationVariables = Exact<{
  input: CommentInput;
}>;


export type CommentMutation = { comment:
    | { __typename: 'Comment' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type ResolveCommentMutationVariables = Exact<{
  input: ResolveCommentInput;
}>;


export type ResolveCommentMutation = { resolveComment:
    | { __typename: 'Comment' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type FindInListQueryVariables = Exact<{
  query: Scalars['String']['input'];
  kinds: Array<DocumentKind> | DocumentKind;
  edition?: InputMaybe<Scalars['ID']['input']>;
}>;


export type FindInListQuery = { findDocuments: Array<{ id: string, slug: string, title: string, state: FoundState }> };

export type DocumentTitlesQueryVariables = Exact<{
  documents: Array<DocumentKeyInput> | DocumentKeyInput;
  edition?: InputMaybe<Scalars['ID']['input']>;
}>;


export type DocumentTitlesQuery = { documentTitles: Array<{ kind: DocumentKind, id: string, title: string }> };

export type AddressCheckQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AddressCheckQuery = { node:
    | { __typename: 'Actor' }
    | { __typename: 'Citation' }
    | { __typename: 'Comment' }
    | { __typename: 'Development' }
    | { __typename: 'DraftEdition' }
    | { __typename: 'Edition' }
    | { __typename: 'Meeting' }
    | { __typename: 'Mention' }
    | { __typename: 'Participation' }
    | { __typename: 'Relation' }
    | { __typename: 'Revision' }
    | { __typename: 'Section' }
    | { __typename: 'SectionItem' }
    | { __typename: 'Source', url: string | null, addressCheck: { state: SourceCheckState, checkedAt: string, status: number | null, failure: string | null, firstFailedAt: string | null, failures: number } | null }
    | { __typename: 'Statement' }
    | { __typename: 'Story' }
    | { __typename: 'Track' }
   | null };

export type CheckSourceMutationVariables = Exact<{
  input: CheckSourceInput;
}>;


export type CheckSourceMutation = { checkSource:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SourceCheck' }
   };

export type ExistingQueryVariables = Exact<{
  kind: DocumentKind;
  key: Scalars['String']['input'];
  edition?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ExistingQuery = { editable: { document: unknown, baseVersion: number, lock: number, title: string } | null };

export type EditableQueryVariables = Exact<{
  kind: DocumentKind;
  key: Scalars['String']['input'];
  edition?: InputMaybe<Scalars['ID']['input']>;
}>;


export type EditableQuery = { editable: { id: string, kind: DocumentKind, slug: string, title: string, document: unknown, live: unknown | null, version: number, baseVersion: number, lock: number, isWithdrawn: boolean, change: { operation: Operation, conflicts: Array<{ path: string }> } | null, otherDrafts: Array<{ id: string, title: string }> } | null };

export type VersionsToRestoreQueryVariables = Exact<{
  kind: DocumentKind;
  key: Scalars['String']['input'];
}>;


export type VersionsToRestoreQuery = { editable: { revisions: Array<{ version: number, document: unknown | null }> } | null };

export type LastRevisionQueryVariables = Exact<{
  kind: DocumentKind;
  key: Scalars['String']['input'];
}>;


export type LastRevisionQuery = { editable: { revisions: Array<{ version: number, operation: Operation, edition: { number: number, title: string, publicNote: string | null, publishedAt: string, draftId: string } }> } | null };

export type ReferrersQueryVariables = Exact<{
  kind: DocumentKind;
  key: Scalars['String']['input'];
  edition?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ReferrersQuery = { editable: { referrers: Array<{ kind: DocumentKind, id: string, slug: string, title: string, detail: string | null, state: FoundState }> } | null };

export type ActorRowsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
}>;


export type ActorRowsQuery = { actors: { totalCount: number, pageInfo: { endCursor: string | null, startCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { __typename: 'Actor', id: string, slug: string, lastPublishedAt: string, name: string, countryCode: string | null, aliases: Array<string>, actorKind: ActorKind } }> } };

export type ActorRowFragment = { __typename: 'Actor', id: string, slug: string, lastPublishedAt: string, name: string, countryCode: string | null, aliases: Array<string>, actorKind: ActorKind };

export type DevelopmentRowsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DevelopmentFilter>;
  orderBy?: InputMaybe<DevelopmentOrder>;
}>;


export type DevelopmentRowsQuery = { developments: { totalCount: number, pageInfo: { endCursor: string | null, startCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { __typename: 'Development', id: string, slug: string, lastPublishedAt: string, title: string, occurrence: Occurrence, developmentKind: DevelopmentKind, when: { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, developmentTrack: { name: string } | null } }> } };

export type DevelopmentRowFragment = { __typename: 'Development', id: string, slug: string, lastPublishedAt: string, title: string, occurrence: Occurrence, developmentKind: DevelopmentKind, when: { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, developmentTrack: { name: string } | null };

export type MeetingRowsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
}>;


export type MeetingRowsQuery = { meetings: { totalCount: number, pageInfo: { endCursor: string | null, startCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { __typename: 'Meeting', id: string, slug: string, lastPublishedAt: string, title: string, occurrence: Occurrence, certainty: Certainty, when: { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, track: { name: string } } }> } };

export type MeetingRowFragment = { __typename: 'Meeting', id: string, slug: string, lastPublishedAt: string, title: string, occurrence: Occurrence, certainty: Certainty, when: { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, track: { name: string } };

export type RowWhenFragment = { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null };

export type RowsByIdQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type RowsByIdQuery = { nodes: Array<
    | { __typename: 'Actor', slug: string, id: string, lastPublishedAt: string, name: string, countryCode: string | null, aliases: Array<string>, actorKind: ActorKind }
    | { __typename: 'Citation' }
    | { __typename: 'Comment' }
    | { __typename: 'Development', slug: string, id: string, lastPublishedAt: string, title: string, occurrence: Occurrence, developmentKind: DevelopmentKind, when: { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, developmentTrack: { name: string } | null }
    | { __typename: 'DraftEdition' }
    | { __typename: 'Edition' }
    | { __typename: 'Meeting', slug: string, id: string, lastPublishedAt: string, title: string, occurrence: Occurrence, certainty: Certainty, when: { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, track: { name: string } }
    | { __typename: 'Mention' }
    | { __typename: 'Participation' }
    | { __typename: 'Relation' }
    | { __typename: 'Revision' }
    | { __typename: 'Section' }
    | { __typename: 'SectionItem' }
    | { __typename: 'Source', slug: string, id: string, lastPublishedAt: string, title: string, publisher: string | null, sourceKind: SourceKind, published: { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
    | { __typename: 'Statement', slug: string, id: string, lastPublishedAt: string, form: StatementForm, act: SpeechAct, attribution: Attribution, attributionText: string, segments: Array<string>, paraphrase: string | null, when: { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
    | { __typename: 'Story', slug: string, id: string, lastPublishedAt: string, headline: string, storyKind: StoryKind }
    | { __typename: 'Track', slug: string, id: string, lastPublishedAt: string, name: string, trackStatus: TrackStatus, level: DiplomacyLevel }
   | null> };

export type SourceRowsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
}>;


export type SourceRowsQuery = { sources: { totalCount: number, pageInfo: { endCursor: string | null, startCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { __typename: 'Source', id: string, slug: string, lastPublishedAt: string, title: string, publisher: string | null, sourceKind: SourceKind, published: { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null } }> } };

export type SourceRowFragment = { __typename: 'Source', id: string, slug: string, lastPublishedAt: string, title: string, publisher: string | null, sourceKind: SourceKind, published: { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null };

export type StatementRowsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
}>;


export type StatementRowsQuery = { statements: { totalCount: number, pageInfo: { endCursor: string | null, startCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { __typename: 'Statement', id: string, slug: string, lastPublishedAt: string, form: StatementForm, act: SpeechAct, attribution: Attribution, attributionText: string, segments: Array<string>, paraphrase: string | null, when: { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null } }> } };

export type StatementRowFragment = { __typename: 'Statement', id: string, slug: string, lastPublishedAt: string, form: StatementForm, act: SpeechAct, attribution: Attribution, attributionText: string, segments: Array<string>, paraphrase: string | null, when: { text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null };

export type StoryRowsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StoryFilter>;
  orderBy?: InputMaybe<StoryOrder>;
}>;


export type StoryRowsQuery = { stories: { totalCount: number, pageInfo: { endCursor: string | null, startCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { __typename: 'Story', id: string, slug: string, lastPublishedAt: string, headline: string, storyKind: StoryKind } }> } };

export type StoryRowFragment = { __typename: 'Story', id: string, slug: string, lastPublishedAt: string, headline: string, storyKind: StoryKind };

export type TrackRowsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrackFilter>;
  orderBy?: InputMaybe<TrackOrder>;
}>;


export type TrackRowsQuery = { tracks: { totalCount: number, pageInfo: { endCursor: string | null, startCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: { __typename: 'Track', id: string, slug: string, lastPublishedAt: string, name: string, trackStatus: TrackStatus, level: DiplomacyLevel } }> } };

export type TrackRowFragment = { __typename: 'Track', id: string, slug: string, lastPublishedAt: string, name: string, trackStatus: TrackStatus, level: DiplomacyLevel };

export type StagedDocumentsQueryVariables = Exact<{
  edition: Scalars['ID']['input'];
}>;


export type StagedDocumentsQuery = { draftEdition: { changes: Array<{ kind: DocumentKind, documentId: string, operation: Operation, title: string, next: unknown | null }> } | null };

export type BlockerWordsFragment = { class: BlockerClass, code: BlockerCode, path: string, label: string, message: string, document: { kind: DocumentKind, id: string, slug: string, title: string } | null, related: Array<{ kind: DocumentKind, id: string, title: string }>, successor: { title: string } | null };

export type CannotHoldQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CannotHoldQuery = { draftEdition: { blockers: Array<{ class: BlockerClass, code: BlockerCode, path: string, label: string, message: string, document: { kind: DocumentKind, id: string, slug: string, title: string } | null, related: Array<{ kind: DocumentKind, id: string, title: string }>, successor: { title: string } | null }> } | null };

export type DraftsQueryVariables = Exact<{
  includeDiscarded: Scalars['Boolean']['input'];
}>;


export type DraftsQuery = { draftEditions: { edges: Array<{ node: { id: string, number: number | null, state: EditionState, kind: EditionKind, title: string, publicNote: string | null, createdAt: string, discardedAt: string | null, scheduledFor: string | null, scheduledZone: string | null, scheduleFailedAt: string | null, unresolvedComments: number, createdBy: { id: string, name: string }, changes: Array<{ id: string, kind: DocumentKind, title: string }> } }> } };

export type InboxQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxQuery = { inbox: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Comment', id: string, text: string, at: string, label: string | null, documentKind: DocumentKind | null, documentId: string | null, by: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, document: { kind: DocumentKind, id: string, title: string } | null, edition: { id: string, title: string } | null, replies: Array<{ text: string, at: string, by: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }> }
        | { __typename: 'DraftEdition', id: string, number: number | null, state: EditionState, kind: EditionKind, title: string, publicNote: string | null, createdAt: string, discardedAt: string | null, scheduledFor: string | null, scheduledZone: string | null, scheduleFailedAt: string | null, unresolvedComments: number, createdBy: { id: string, name: string }, changes: Array<{ id: string, kind: DocumentKind, title: string }> }
       }> } };

export type ScheduledEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ScheduledEditionsQuery = { scheduledEditions: Array<{ id: string, number: number | null, state: EditionState, kind: EditionKind, title: string, publicNote: string | null, createdAt: string, discardedAt: string | null, scheduledFor: string | null, scheduledZone: string | null, scheduleFailedAt: string | null, unresolvedComments: number, createdBy: { id: string, name: string }, changes: Array<{ id: string, kind: DocumentKind, title: string }> }> };

export type PublishedEditionsQueryVariables = Exact<{
  last: Scalars['Int']['input'];
}>;


export type PublishedEditionsQuery = { editions: { edges: Array<{ node: { id: string, number: number, kind: EditionKind, title: string, publicNote: string | null, publishedAt: string, imported: boolean, draftId: string, byline: string | null, unresolvedComments: number, createdBy: { id: string, name: string }, publishedBy: { id: string, name: string } | null, changes: Array<{ id: string, kind: DocumentKind, documentId: string, title: string, operation: Operation }> } }> } };

export type DraftRowFragment = { id: string, number: number | null, state: EditionState, kind: EditionKind, title: string, publicNote: string | null, createdAt: string, discardedAt: string | null, scheduledFor: string | null, scheduledZone: string | null, scheduleFailedAt: string | null, unresolvedComments: number, createdBy: { id: string, name: string }, changes: Array<{ id: string, kind: DocumentKind, title: string }> };

export type PublishedRowFragment = { id: string, number: number, kind: EditionKind, title: string, publicNote: string | null, publishedAt: string, imported: boolean, draftId: string, byline: string | null, unresolvedComments: number, createdBy: { id: string, name: string }, publishedBy: { id: string, name: string } | null, changes: Array<{ id: string, kind: DocumentKind, documentId: string, title: string, operation: Operation }> };

export type CreateEditionMutationVariables = Exact<{
  input: CreateEditionInput;
}>;


export type CreateEditionMutation = { createEdition:
    | { __typename: 'DraftEdition', id: string, title: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type MoveChangeMutationVariables = Exact<{
  input: MoveChangeInput;
}>;


export type MoveChangeMutation = { moveChange:
    | { __typename: 'Conflict', message: string, conflicts: Array<{ path: string, label: string, mineText: string, theirsText: string }> }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StagedChange' }
   };

export type CopyChangeMutationVariables = Exact<{
  input: MoveChangeInput;
}>;


export type CopyChangeMutation = { copyChange:
    | { __typename: 'Conflict', message: string, conflicts: Array<{ path: string, label: string, mineText: string, theirsText: string }> }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StagedChange' }
   };

export type CreateEditionForMutationVariables = Exact<{
  input: CreateEditionInput;
}>;


export type CreateEditionForMutation = { createEdition:
    | { __typename: 'DraftEdition' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type ResolveConflictMutationVariables = Exact<{
  input: ResolveConflictInput;
}>;


export type ResolveConflictMutation = { resolveConflict:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StagedChange' }
   };

export type DiscardEditionMutationVariables = Exact<{
  input: EditionIdInput;
}>;


export type DiscardEditionMutation = { discardEdition:
    | { __typename: 'DraftEdition' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type EditEditionMutationVariables = Exact<{
  input: EditEditionInput;
}>;


export type EditEditionMutation = { editEdition:
    | { __typename: 'DraftEdition' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type SaveNoteMutationVariables = Exact<{
  input: EditEditionInput;
}>;


export type SaveNoteMutation = { editEdition:
    | { __typename: 'DraftEdition' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type PublishEditionMutationVariables = Exact<{
  input: PublishEditionInput;
}>;


export type PublishEditionMutation = { publishEdition:
    | { __typename: 'Blocked', message: string, blockers: Array<{ class: BlockerClass, code: BlockerCode, path: string, label: string, message: string, document: { kind: DocumentKind, id: string, slug: string, title: string } | null, related: Array<{ kind: DocumentKind, id: string, title: string }>, successor: { title: string } | null }> }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PublishedEdition', edition: { number: number } }
   };

export type PublishedEditionPageQueryVariables = Exact<{
  number: Scalars['Int']['input'];
}>;


export type PublishedEditionPageQuery = { edition: { byline: string | null, digest: string | null, imported: boolean, changes: Array<{ id: string, kind: DocumentKind, documentId: string, title: string, operation: Operation, diff: Array<{ path: string, label: string, itemId: string | null, change: FieldChangeKind, before: unknown | null, after: unknown | null, sentence: string }> }> } | null, stories: { edges: Array<{ node: { slug: string, headline: string } }> } };

export type EditionOfNumberQueryVariables = Exact<{
  number: Scalars['Int']['input'];
}>;


export type EditionOfNumberQuery = { edition: { id: string } | null };

export type EditionPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EditionPageQuery = { draftEdition: { id: string, state: EditionState, fingerprint: string, needsReason: boolean, mayReview: boolean, kind: EditionKind, title: string, publicNote: string | null, internalNote: string | null, byline: string | null, number: number | null, publishedAt: string | null, createdAt: string, discardedAt: string | null, scheduledFor: string | null, scheduledZone: string | null, scheduleFailedAt: string | null, scheduledBy: { id: string, name: string } | null, createdBy: { id: string, name: string }, publishedBy: { id: string, name: string } | null, discardedBy: { id: string, name: string } | null, reverts: { number: number, title: string, draftId: string } | null, overtakenBy: Array<{ edition: { id: string, number: number, title: string }, documents: Array<{ kind: DocumentKind, id: string, title: string }> }>, steps: Array<{ kind: EditionStepKind, at: string, note: string | null, scheduledFor: string | null, scheduledZone: string | null, by: { id: string, name: string } }>, changes: Array<{ id: string, kind: DocumentKind, documentId: string, title: string, operation: Operation, lock: number, editedAt: string, editedBy: { id: string, name: string }, successor: { kind: DocumentKind, id: string, slug: string, title: string } | null, diff: Array<{ path: string, label: string, itemId: string | null, change: FieldChangeKind, before: unknown | null, after: unknown | null, sentence: string }>, conflicts: Array<{ path: string }> }>, blockers: Array<{ class: BlockerClass, code: BlockerCode, path: string, label: string, message: string, document: { kind: DocumentKind, id: string, slug: string, title: string } | null, related: Array<{ kind: DocumentKind, id: string, title: string }>, successor: { title: string } | null }>, conflicts: Array<{ kind: DocumentKind, documentId: string, title: string, lock: number, conflicts: Array<{ path: string, label: string, reason: ConflictReason, baseText: string, theirsText: string, mineText: string, orders: { base: Array<{ id: string, title: string, movedFrom: number | null, isNew: boolean }>, theirs: Array<{ id: string, title: string, movedFrom: number | null, isNew: boolean }>, mine: Array<{ id: string, title: string, movedFrom: number | null, isNew: boolean }> } | null }> }> } | null };

export type ConflictWordsFragment = { kind: DocumentKind, documentId: string, title: string, lock: number, conflicts: Array<{ path: string, label: string, reason: ConflictReason, baseText: string, theirsText: string, mineText: string, orders: { base: Array<{ id: string, title: string, movedFrom: number | null, isNew: boolean }>, theirs: Array<{ id: string, title: string, movedFrom: number | null, isNew: boolean }>, mine: Array<{ id: string, title: string, movedFrom: number | null, isNew: boolean }> } | null }> };

export type PlacedItemWordsFragment = { id: string, title: string, movedFrom: number | null, isNew: boolean };

export type RevertEditionMutationVariables = Exact<{
  input: RevertEditionInput;
}>;


export type RevertEditionMutation = { revertEdition:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RevertedEdition', edition: { id: string } }
   };

export type SubmitEditionMutationVariables = Exact<{
  input: SubmitEditionInput;
}>;


export type SubmitEditionMutation = { submitEdition:
    | { __typename: 'DraftEdition' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type RecallEditionMutationVariables = Exact<{
  input: RecallEditionInput;
}>;


export type RecallEditionMutation = { recallEdition:
    | { __typename: 'DraftEdition' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type ApproveEditionMutationVariables = Exact<{
  input: ApproveEditionInput;
}>;


export type ApproveEditionMutation = { approveEdition:
    | { __typename: 'DraftEdition' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type ReturnEditionMutationVariables = Exact<{
  input: ReturnEditionInput;
}>;


export type ReturnEditionMutation = { returnEdition:
    | { __typename: 'DraftEdition' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type MarkReviewedMutationVariables = Exact<{
  input: MarkReviewedInput;
}>;


export type MarkReviewedMutation = { markReviewed:
    | { __typename: 'DraftEdition' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type ScheduleEditionMutationVariables = Exact<{
  input: ScheduleEditionInput;
}>;


export type ScheduleEditionMutation = { scheduleEdition:
    | { __typename: 'Blocked', message: string, blockers: Array<{ class: BlockerClass, code: BlockerCode, path: string, label: string, message: string, document: { kind: DocumentKind, id: string, slug: string, title: string } | null, related: Array<{ kind: DocumentKind, id: string, title: string }>, successor: { title: string } | null }> }
    | { __typename: 'DraftEdition' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type UnscheduleEditionMutationVariables = Exact<{
  input: UnscheduleEditionInput;
}>;


export type UnscheduleEditionMutation = { unscheduleEdition:
    | { __typename: 'DraftEdition' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type UnstageChangeMutationVariables = Exact<{
  input: UnstageInput;
}>;


export type UnstageChangeMutation = { unstage:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UnstagedChange' }
   };

export type TrayQueryVariables = Exact<{
  edition: Scalars['ID']['input'];
  hasEdition: Scalars['Boolean']['input'];
}>;


export type TrayQuery = { me: { id: string, name: string, email: string | null, role: Role } | null, draftEditions: { edges: Array<{ node: { id: string, title: string, kind: EditionKind, state: EditionState, createdAt: string, createdBy: { id: string, name: string } } }> }, draftEdition?: { id: string, title: string, kind: EditionKind, state: EditionState, publicNote: string | null, changes: Array<{ id: string, kind: DocumentKind, documentId: string, title: string, operation: Operation, lock: number, editedAt: string }> } | null };

export type UseSuccessorMutationVariables = Exact<{
  input: UseSuccessorInput;
}>;


export type UseSuccessorMutation = { useSuccessor:
    | { __typename: 'ClashingItems', message: string, lock: number, clashes: Array<{ path: string, sentence: string, differences: Array<{ label: string, from: string, into: string }> }> }
    | { __typename: 'Conflict', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StagedChange' }
   };

export type FindEverywhereQueryVariables = Exact<{
  query: Scalars['String']['input'];
  kinds: Array<DocumentKind> | DocumentKind;
  edition?: InputMaybe<Scalars['ID']['input']>;
}>;


export type FindEverywhereQuery = { findDocuments: Array<{ kind: DocumentKind, id: string, slug: string, title: string, detail: string | null, state: FoundState }>, findEditions: Array<{ id: string, number: number | null, title: string, kind: EditionKind, state: EditionState, publishedAt: string | null }>, people: Array<{ id: string, name: string, email: string | null }> };

export type EditionHistoryQueryVariables = Exact<{
  filter?: InputMaybe<EditionHistoryFilter>;
  oldestFirst: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  hasDocument: Scalars['Boolean']['input'];
  kind: DocumentKind;
  key: Scalars['String']['input'];
  hasStory: Scalars['Boolean']['input'];
  story: Scalars['String']['input'];
}>;


export type EditionHistoryQuery = { editionHistory: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, kind: EditionKind, title: string, publicNote: string | null, publishedAt: string, imported: boolean, draftId: string, byline: string | null, unresolvedComments: number, createdBy: { id: string, name: string }, publishedBy: { id: string, name: string } | null, changes: Array<{ id: string, kind: DocumentKind, documentId: string, title: string, operation: Operation }> } }> }, people: Array<{ id: string, name: string }>, editable?: { title: string } | null, story?: { title: string } | null };

export type MarkLookedMutationVariables = Exact<{
  input: MarkLookedInput;
}>;


export type MarkLookedMutation = { markLooked:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'Looked' }
   };

export type SinceLookedQueryVariables = Exact<{
  since?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type SinceLookedQuery = { sinceLooked: { lookedAt: string | null, since: string, upTo: string, published: { totalCount: number, edges: Array<{ node: { id: string, number: number | null, kind: EditionKind, title: string, publishedAt: string | null, changeCount: number, publishedBy: { id: string, name: string } | null } }> }, staged: { totalCount: number, edges: Array<{ node: { at: string, changes: number, by: Array<{ id: string, name: string }>, edition: { id: string, title: string }, documents: Array<{ kind: DocumentKind, id: string, title: string }> } }> }, steps: { totalCount: number, edges: Array<{ node: { kind: EditionStepKind, at: string, note: string | null, by: { id: string, name: string }, edition: { id: string, title: string } } }> }, mentions: { totalCount: number, edges: Array<{ node: { id: string, at: string, documentKind: DocumentKind | null, documentId: string | null, by: { id: string, name: string }, edition: { id: string, title: string } | null, document: { title: string } | null, replyTo: { id: string, documentKind: DocumentKind | null, documentId: string | null, edition: { id: string, title: string } | null, document: { title: string } | null } | null } }> } } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'CreatedApiKey', secret: string, apiKey: { name: string, expiresAt: string } }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type KeysQueryVariables = Exact<{ [key: string]: never; }>;


export type KeysQuery = { apiKeys: Array<{ id: string, name: string, role: Role, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { name: string } }> };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'ApiKey' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type InviteUserMutationVariables = Exact<{
  input: InviteUserInput;
}>;


export type InviteUserMutation = { inviteUser:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'Invitation', url: string, expiresAt: string, isMailed: boolean, mailProblem: string | null, user: { name: string, email: string } }
    | { __typename: 'NotFound', message: string }
   };

export type RenewSignInLinkMutationVariables = Exact<{
  input: UserIdInput;
}>;


export type RenewSignInLinkMutation = { renewSignInLink:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'Invitation', url: string, expiresAt: string, isMailed: boolean, mailProblem: string | null, user: { name: string, email: string } }
    | { __typename: 'NotFound', message: string }
   };

export type DeactivateUserMutationVariables = Exact<{
  input: UserIdInput;
}>;


export type DeactivateUserMutation = { deactivateUser:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'User' }
   };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: UserIdInput;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'User' }
   };

export type ReactivateUserMutationVariables = Exact<{
  input: UserIdInput;
}>;


export type ReactivateUserMutation = { reactivateUser:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'User' }
   };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { users: Array<{ id: string, name: string, email: string, role: Role, createdAt: string, lastSignInAt: string | null, deactivatedAt: string | null, hasSecondFactor: boolean }> };

export type SetRoleMutationVariables = Exact<{
  input: SetRoleInput;
}>;


export type SetRoleMutation = { setRole:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'User' }
   };

export type FindToChooseQueryVariables = Exact<{
  query: Scalars['String']['input'];
  kinds: Array<DocumentKind> | DocumentKind;
  edition?: InputMaybe<Scalars['ID']['input']>;
}>;


export type FindToChooseQuery = { findDocuments: Array<{ kind: DocumentKind, id: string, slug: string, title: string, detail: string | null, state: FoundState }> };

export type EditionChangesSubscriptionVariables = Exact<{
  edition: Scalars['ID']['input'];
}>;


export type EditionChangesSubscription = { draftEditionChanged: { edition: { title: string, state: EditionState }, saves: Array<{ documentKind: DocumentKind, documentId: string, lock: number, by: { id: string } }> } };

export type PresenceSubscriptionVariables = Exact<{
  edition: Scalars['ID']['input'];
  here?: InputMaybe<WhereaboutsInput>;
}>;


export type PresenceSubscription = { presence: Array<{ person: { id: string, name: string }, places: Array<{ documentKind: DocumentKind | null, documentId: string | null, path: string | null, document: { title: string } | null }> }> };

export type RadarRowFragment = { concern: RadarConcern, sentence: string, remedy: string, kind: DocumentKind, documentId: string, title: string, path: string };

export type RadarQueryVariables = Exact<{
  story?: InputMaybe<Scalars['String']['input']>;
  hasStory: Scalars['Boolean']['input'];
  slug: Scalars['String']['input'];
}>;


export type RadarQuery = { meetings: { totalCount: number, edges: Array<{ node: { concern: RadarConcern, sentence: string, remedy: string, kind: DocumentKind, documentId: string, title: string, path: string } }> }, tracks: { totalCount: number, edges: Array<{ node: { concern: RadarConcern, sentence: string, remedy: string, kind: DocumentKind, documentId: string, title: string, path: string } }> }, citations: { totalCount: number, edges: Array<{ node: { concern: RadarConcern, sentence: string, remedy: string, kind: DocumentKind, documentId: string, title: string, path: string } }> }, statements: { totalCount: number, edges: Array<{ node: { concern: RadarConcern, sentence: string, remedy: string, kind: DocumentKind, documentId: string, title: string, path: string } }> }, unreviewed: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Comment' }
        | { __typename: 'DraftEdition', id: string, number: number | null, state: EditionState, kind: EditionKind, title: string, publicNote: string | null, createdAt: string, discardedAt: string | null, scheduledFor: string | null, scheduledZone: string | null, scheduleFailedAt: string | null, unresolvedComments: number, createdBy: { id: string, name: string }, changes: Array<{ id: string, kind: DocumentKind, title: string }> }
       }> }, told?: { headline: string } | null };

export type RadarConcernPageQueryVariables = Exact<{
  filter?: InputMaybe<RadarFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  hasStory: Scalars['Boolean']['input'];
  slug: Scalars['String']['input'];
}>;


export type RadarConcernPageQuery = { radar: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { concern: RadarConcern, sentence: string, remedy: string, kind: DocumentKind, documentId: string, title: string, path: string } }> }, told?: { headline: string } | null };

export type RadarSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type RadarSummaryQuery = { meetings: { totalCount: number }, tracks: { totalCount: number }, citations: { totalCount: number }, statements: { totalCount: number }, pressing: { totalCount: number, edges: Array<{ node: { concern: RadarConcern, sentence: string, remedy: string, kind: DocumentKind, documentId: string, title: string, path: string } }> } };

export type LiveReadingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type LiveReadingQuery = { node:
    | { __typename: 'Actor', slug: string, id: string, name: string, aliases: Array<string>, description: string | null, countryCode: string | null, actorKind: ActorKind, relations: Array<{ id: string, kind: RelationKind, standing: Standing, title: string | null, note: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, to: { id: string, slug: string, name: string } }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> }
    | { __typename: 'Citation' }
    | { __typename: 'Comment' }
    | { __typename: 'Development', slug: string, id: string, title: string, occurrence: Occurrence, certainty: Certainty, summary: string | null, stage: AgreementStage | null, agreementStatus: AgreementStatus | null, documentUrl: string | null, developmentKind: DevelopmentKind, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, previousWhen: Array<{ label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null }>, developmentTrack: { id: string, slug: string, name: string } | null, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, asNamed: string | null, isLead: boolean, headcountText: string | null, certainty: Certainty, reason: string | null, reasonNotStated: boolean, signed: boolean, seatWhen: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, actor: { id: string, slug: string, name: string }, onBehalfOf: { id: string, slug: string, name: string } | null, excludedBy: { id: string, slug: string, name: string } | null, reasons: Array<{ id: string, slug: string, attributionText: string, paraphrase: string | null, segments: Array<string> }> }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> }
    | { __typename: 'DraftEdition' }
    | { __typename: 'Edition' }
    | { __typename: 'Meeting', slug: string, id: string, title: string, format: MeetingFormat, occurrence: Occurrence, certainty: Certainty, place: string | null, countryCode: string | null, summary: string | null, ordinal: number | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, previousWhen: Array<{ label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null }>, track: { id: string, slug: string, name: string }, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, asNamed: string | null, isLead: boolean, headcountText: string | null, certainty: Certainty, reason: string | null, reasonNotStated: boolean, signed: boolean, seatWhen: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, actor: { id: string, slug: string, name: string }, onBehalfOf: { id: string, slug: string, name: string } | null, excludedBy: { id: string, slug: string, name: string } | null, reasons: Array<{ id: string, slug: string, attributionText: string, paraphrase: string | null, segments: Array<string> }> }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> }
    | { __typename: 'Mention' }
    | { __typename: 'Participation' }
    | { __typename: 'Relation' }
    | { __typename: 'Revision' }
    | { __typename: 'Section' }
    | { __typename: 'SectionItem' }
    | { __typename: 'Source', slug: string, id: string, title: string, publisher: string | null, author: string | null, url: string | null, note: string | null, archivedUrl: string | null, accessedAt: string | null, sourceKind: SourceKind, published: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
    | { __typename: 'Statement', slug: string, id: string, form: StatementForm, segments: Array<string>, paraphrase: string | null, attribution: Attribution, attributionText: string, speakerRole: string | null, act: SpeechAct, modality: Modality, translated: Translated, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, speaker: { id: string, slug: string, name: string } | null, onBehalfOf: { id: string, slug: string, name: string } | null, madeAt: { id: string, slug: string, title: string } | null, mentions: Array<{ id: string, stance: Stance | null, outlook: Outlook | null, target:
          | { __typename: 'Actor', id: string, slug: string, name: string }
          | { __typename: 'Development', id: string, slug: string, title: string }
          | { __typename: 'Meeting', id: string, slug: string, title: string }
          | { __typename: 'Track', id: string, slug: string, name: string }
         }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> }
    | { __typename: 'Story', slug: string }
    | { __typename: 'Track', slug: string, id: string, name: string, nameNote: string | null, level: DiplomacyLevel, trackStatus: TrackStatus, trackSummary: string, parent: { id: string, slug: string, name: string } | null, predecessors: Array<{ id: string, slug: string, name: string }>, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, asNamed: string | null, isLead: boolean, headcountText: string | null, certainty: Certainty, reason: string | null, reasonNotStated: boolean, signed: boolean, seatWhen: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, actor: { id: string, slug: string, name: string }, onBehalfOf: { id: string, slug: string, name: string } | null, excludedBy: { id: string, slug: string, name: string } | null, reasons: Array<{ id: string, slug: string, attributionText: string, paraphrase: string | null, segments: Array<string> }> }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> }
   | null };

export type PreviewReadingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  edition: Scalars['ID']['input'];
}>;


export type PreviewReadingQuery = { node:
    | { __typename: 'Actor', slug: string, id: string, name: string, aliases: Array<string>, description: string | null, countryCode: string | null, actorKind: ActorKind, relations: Array<{ id: string, kind: RelationKind, standing: Standing, title: string | null, note: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, to: { id: string, slug: string, name: string } }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> }
    | { __typename: 'Citation' }
    | { __typename: 'Comment' }
    | { __typename: 'Development', slug: string, id: string, title: string, occurrence: Occurrence, certainty: Certainty, summary: string | null, stage: AgreementStage | null, agreementStatus: AgreementStatus | null, documentUrl: string | null, developmentKind: DevelopmentKind, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, previousWhen: Array<{ label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null }>, developmentTrack: { id: string, slug: string, name: string } | null, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, asNamed: string | null, isLead: boolean, headcountText: string | null, certainty: Certainty, reason: string | null, reasonNotStated: boolean, signed: boolean, seatWhen: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, actor: { id: string, slug: string, name: string }, onBehalfOf: { id: string, slug: string, name: string } | null, excludedBy: { id: string, slug: string, name: string } | null, reasons: Array<{ id: string, slug: string, attributionText: string, paraphrase: string | null, segments: Array<string> }> }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> }
    | { __typename: 'DraftEdition' }
    | { __typename: 'Edition' }
    | { __typename: 'Meeting', slug: string, id: string, title: string, format: MeetingFormat, occurrence: Occurrence, certainty: Certainty, place: string | null, countryCode: string | null, summary: string | null, ordinal: number | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, previousWhen: Array<{ label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null }>, track: { id: string, slug: string, name: string }, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, asNamed: string | null, isLead: boolean, headcountText: string | null, certainty: Certainty, reason: string | null, reasonNotStated: boolean, signed: boolean, seatWhen: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, actor: { id: string, slug: string, name: string }, onBehalfOf: { id: string, slug: string, name: string } | null, excludedBy: { id: string, slug: string, name: string } | null, reasons: Array<{ id: string, slug: string, attributionText: string, paraphrase: string | null, segments: Array<string> }> }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> }
    | { __typename: 'Mention' }
    | { __typename: 'Participation' }
    | { __typename: 'Relation' }
    | { __typename: 'Revision' }
    | { __typename: 'Section' }
    | { __typename: 'SectionItem' }
    | { __typename: 'Source', slug: string, id: string, title: string, publisher: string | null, author: string | null, url: string | null, note: string | null, archivedUrl: string | null, accessedAt: string | null, sourceKind: SourceKind, published: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
    | { __typename: 'Statement', slug: string, id: string, form: StatementForm, segments: Array<string>, paraphrase: string | null, attribution: Attribution, attributionText: string, speakerRole: string | null, act: SpeechAct, modality: Modality, translated: Translated, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, speaker: { id: string, slug: string, name: string } | null, onBehalfOf: { id: string, slug: string, name: string } | null, madeAt: { id: string, slug: string, title: string } | null, mentions: Array<{ id: string, stance: Stance | null, outlook: Outlook | null, target:
          | { __typename: 'Actor', id: string, slug: string, name: string }
          | { __typename: 'Development', id: string, slug: string, title: string }
          | { __typename: 'Meeting', id: string, slug: string, title: string }
          | { __typename: 'Track', id: string, slug: string, name: string }
         }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> }
    | { __typename: 'Story', slug: string }
    | { __typename: 'Track', slug: string, id: string, name: string, nameNote: string | null, level: DiplomacyLevel, trackStatus: TrackStatus, trackSummary: string, parent: { id: string, slug: string, name: string } | null, predecessors: Array<{ id: string, slug: string, name: string }>, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, asNamed: string | null, isLead: boolean, headcountText: string | null, certainty: Certainty, reason: string | null, reasonNotStated: boolean, signed: boolean, seatWhen: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, actor: { id: string, slug: string, name: string }, onBehalfOf: { id: string, slug: string, name: string } | null, excludedBy: { id: string, slug: string, name: string } | null, reasons: Array<{ id: string, slug: string, attributionText: string, paraphrase: string | null, segments: Array<string> }> }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> }
   | null };

export type WhenWordsFragment = { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null };

export type CitationWordsFragment = { id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } };

export type SeatWordsFragment = { id: string, role: ParticipationRole, presence: Presence, asNamed: string | null, isLead: boolean, headcountText: string | null, certainty: Certainty, reason: string | null, reasonNotStated: boolean, signed: boolean, seatWhen: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, actor: { id: string, slug: string, name: string }, onBehalfOf: { id: string, slug: string, name: string } | null, excludedBy: { id: string, slug: string, name: string } | null, reasons: Array<{ id: string, slug: string, attributionText: string, paraphrase: string | null, segments: Array<string> }> };

export type TrackReadingFragment = { id: string, slug: string, name: string, nameNote: string | null, level: DiplomacyLevel, trackStatus: TrackStatus, trackSummary: string, parent: { id: string, slug: string, name: string } | null, predecessors: Array<{ id: string, slug: string, name: string }>, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, asNamed: string | null, isLead: boolean, headcountText: string | null, certainty: Certainty, reason: string | null, reasonNotStated: boolean, signed: boolean, seatWhen: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, actor: { id: string, slug: string, name: string }, onBehalfOf: { id: string, slug: string, name: string } | null, excludedBy: { id: string, slug: string, name: string } | null, reasons: Array<{ id: string, slug: string, attributionText: string, paraphrase: string | null, segments: Array<string> }> }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> };

export type ActorReadingFragment = { id: string, slug: string, name: string, aliases: Array<string>, description: string | null, countryCode: string | null, actorKind: ActorKind, relations: Array<{ id: string, kind: RelationKind, standing: Standing, title: string | null, note: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, to: { id: string, slug: string, name: string } }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> };

export type MeetingReadingFragment = { id: string, slug: string, title: string, format: MeetingFormat, occurrence: Occurrence, certainty: Certainty, place: string | null, countryCode: string | null, summary: string | null, ordinal: number | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, previousWhen: Array<{ label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null }>, track: { id: string, slug: string, name: string }, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, asNamed: string | null, isLead: boolean, headcountText: string | null, certainty: Certainty, reason: string | null, reasonNotStated: boolean, signed: boolean, seatWhen: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, actor: { id: string, slug: string, name: string }, onBehalfOf: { id: string, slug: string, name: string } | null, excludedBy: { id: string, slug: string, name: string } | null, reasons: Array<{ id: string, slug: string, attributionText: string, paraphrase: string | null, segments: Array<string> }> }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> };

export type DevelopmentReadingFragment = { id: string, slug: string, title: string, occurrence: Occurrence, certainty: Certainty, summary: string | null, stage: AgreementStage | null, agreementStatus: AgreementStatus | null, documentUrl: string | null, developmentKind: DevelopmentKind, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, previousWhen: Array<{ label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null }>, developmentTrack: { id: string, slug: string, name: string } | null, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, asNamed: string | null, isLead: boolean, headcountText: string | null, certainty: Certainty, reason: string | null, reasonNotStated: boolean, signed: boolean, seatWhen: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, actor: { id: string, slug: string, name: string }, onBehalfOf: { id: string, slug: string, name: string } | null, excludedBy: { id: string, slug: string, name: string } | null, reasons: Array<{ id: string, slug: string, attributionText: string, paraphrase: string | null, segments: Array<string> }> }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> };

export type StatementReadingFragment = { id: string, slug: string, form: StatementForm, segments: Array<string>, paraphrase: string | null, attribution: Attribution, attributionText: string, speakerRole: string | null, act: SpeechAct, modality: Modality, translated: Translated, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, speaker: { id: string, slug: string, name: string } | null, onBehalfOf: { id: string, slug: string, name: string } | null, madeAt: { id: string, slug: string, title: string } | null, mentions: Array<{ id: string, stance: Stance | null, outlook: Outlook | null, target:
      | { __typename: 'Actor', id: string, slug: string, name: string }
      | { __typename: 'Development', id: string, slug: string, title: string }
      | { __typename: 'Meeting', id: string, slug: string, title: string }
      | { __typename: 'Track', id: string, slug: string, name: string }
     }>, citations: Array<{ id: string, bearing: Bearing, locator: string | null, excerpt: string | null, source: { id: string, slug: string, title: string, publisher: string | null, url: string | null } }> };

export type SourceReadingFragment = { id: string, slug: string, title: string, publisher: string | null, author: string | null, url: string | null, note: string | null, archivedUrl: string | null, accessedAt: string | null, sourceKind: SourceKind, published: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null };

export type StoryReadingFragment = { id: string, slug: string, headline: string, standfirst: string, lastPublishedAt: string, tracks: Array<{ id: string, slug: string, name: string, trackStatus: TrackStatus }>, sections: Array<{ id: string, kind: SectionKind, heading: string | null, body: string | null, imageUrl: string | null, alt: string | null, caption: string | null, credit: string | null, isFilePhoto: boolean, items: Array<{ id: string, document:
        | { __typename: 'Actor', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Development', id: string, slug: string, title: string, occurrence: Occurrence, certainty: Certainty, placedSummary: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
        | { __typename: 'Meeting', id: string, slug: string, title: string, occurrence: Occurrence, certainty: Certainty, place: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, actor: { id: string, name: string } }> }
        | { __typename: 'Source', id: string, slug: string }
        | { __typename: 'Statement', id: string, slug: string, segments: Array<string>, paraphrase: string | null, attributionText: string, speakerRole: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, citations: Array<{ id: string, source: { id: string, title: string, publisher: string | null } }> }
        | { __typename: 'Story', id: string, slug: string }
        | { __typename: 'Track', id: string, slug: string, name: string, summary: string, trackStatus: TrackStatus }
       }> }> };

type PlacedDocument_Actor_Fragment = { name: string, description: string | null };

type PlacedDocument_Development_Fragment = { title: string, occurrence: Occurrence, certainty: Certainty, placedSummary: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null };

type PlacedDocument_Meeting_Fragment = { title: string, occurrence: Occurrence, certainty: Certainty, place: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, actor: { id: string, name: string } }> };

type PlacedDocument_Source_Fragment = Record<PropertyKey, never>;

type PlacedDocument_Statement_Fragment = { segments: Array<string>, paraphrase: string | null, attributionText: string, speakerRole: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, citations: Array<{ id: string, source: { id: string, title: string, publisher: string | null } }> };

type PlacedDocument_Story_Fragment = Record<PropertyKey, never>;

type PlacedDocument_Track_Fragment = { name: string, summary: string, trackStatus: TrackStatus };

export type PlacedDocumentFragment =
  | PlacedDocument_Actor_Fragment
  | PlacedDocument_Development_Fragment
  | PlacedDocument_Meeting_Fragment
  | PlacedDocument_Source_Fragment
  | PlacedDocument_Statement_Fragment
  | PlacedDocument_Story_Fragment
  | PlacedDocument_Track_Fragment
;

type TimelineLine_Development_Fragment = { __typename: 'Development', slug: string, title: string, occurrence: Occurrence, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null };

type TimelineLine_Meeting_Fragment = { __typename: 'Meeting', slug: string, title: string, occurrence: Occurrence, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null };

type TimelineLine_Statement_Fragment = { __typename: 'Statement', slug: string, attributionText: string, segments: Array<string>, paraphrase: string | null, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null };

export type TimelineLineFragment =
  | TimelineLine_Development_Fragment
  | TimelineLine_Meeting_Fragment
  | TimelineLine_Statement_Fragment
;

export type PreviewedStoriesQueryVariables = Exact<{
  edition: Scalars['ID']['input'];
}>;


export type PreviewedStoriesQuery = { stories: { edges: Array<{ node: { slug: string, headline: string } }> } };

export type LiveStoryQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type LiveStoryQuery = { story: { id: string, slug: string, headline: string, standfirst: string, lastPublishedAt: string, tracks: Array<{ id: string, slug: string, name: string, trackStatus: TrackStatus }>, sections: Array<{ id: string, kind: SectionKind, heading: string | null, body: string | null, imageUrl: string | null, alt: string | null, caption: string | null, credit: string | null, isFilePhoto: boolean, items: Array<{ id: string, document:
          | { __typename: 'Actor', id: string, slug: string, name: string, description: string | null }
          | { __typename: 'Development', id: string, slug: string, title: string, occurrence: Occurrence, certainty: Certainty, placedSummary: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
          | { __typename: 'Meeting', id: string, slug: string, title: string, occurrence: Occurrence, certainty: Certainty, place: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, actor: { id: string, name: string } }> }
          | { __typename: 'Source', id: string, slug: string }
          | { __typename: 'Statement', id: string, slug: string, segments: Array<string>, paraphrase: string | null, attributionText: string, speakerRole: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, citations: Array<{ id: string, source: { id: string, title: string, publisher: string | null } }> }
          | { __typename: 'Story', id: string, slug: string }
          | { __typename: 'Track', id: string, slug: string, name: string, summary: string, trackStatus: TrackStatus }
         }> }> } | null, timeline: { edges: Array<{ node:
        | { __typename: 'Development', slug: string, title: string, occurrence: Occurrence, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
        | { __typename: 'Meeting', slug: string, title: string, occurrence: Occurrence, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
        | { __typename: 'Statement', slug: string, attributionText: string, segments: Array<string>, paraphrase: string | null, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
       }> } };

export type StoryAsOfDayQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  time: Scalars['DateTime']['input'];
}>;


export type StoryAsOfDayQuery = { story: { id: string, slug: string, headline: string, standfirst: string, lastPublishedAt: string, tracks: Array<{ id: string, slug: string, name: string, trackStatus: TrackStatus }>, sections: Array<{ id: string, kind: SectionKind, heading: string | null, body: string | null, imageUrl: string | null, alt: string | null, caption: string | null, credit: string | null, isFilePhoto: boolean, items: Array<{ id: string, document:
          | { __typename: 'Actor', id: string, slug: string, name: string, description: string | null }
          | { __typename: 'Development', id: string, slug: string, title: string, occurrence: Occurrence, certainty: Certainty, placedSummary: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
          | { __typename: 'Meeting', id: string, slug: string, title: string, occurrence: Occurrence, certainty: Certainty, place: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, actor: { id: string, name: string } }> }
          | { __typename: 'Source', id: string, slug: string }
          | { __typename: 'Statement', id: string, slug: string, segments: Array<string>, paraphrase: string | null, attributionText: string, speakerRole: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, citations: Array<{ id: string, source: { id: string, title: string, publisher: string | null } }> }
          | { __typename: 'Story', id: string, slug: string }
          | { __typename: 'Track', id: string, slug: string, name: string, summary: string, trackStatus: TrackStatus }
         }> }> } | null, timeline: { edges: Array<{ node:
        | { __typename: 'Development', slug: string, title: string, occurrence: Occurrence, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
        | { __typename: 'Meeting', slug: string, title: string, occurrence: Occurrence, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
        | { __typename: 'Statement', slug: string, attributionText: string, segments: Array<string>, paraphrase: string | null, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
       }> } };

export type StoryAsOfEditionQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  edition: Scalars['Int']['input'];
}>;


export type StoryAsOfEditionQuery = { story: { id: string, slug: string, headline: string, standfirst: string, lastPublishedAt: string, tracks: Array<{ id: string, slug: string, name: string, trackStatus: TrackStatus }>, sections: Array<{ id: string, kind: SectionKind, heading: string | null, body: string | null, imageUrl: string | null, alt: string | null, caption: string | null, credit: string | null, isFilePhoto: boolean, items: Array<{ id: string, document:
          | { __typename: 'Actor', id: string, slug: string, name: string, description: string | null }
          | { __typename: 'Development', id: string, slug: string, title: string, occurrence: Occurrence, certainty: Certainty, placedSummary: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
          | { __typename: 'Meeting', id: string, slug: string, title: string, occurrence: Occurrence, certainty: Certainty, place: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, actor: { id: string, name: string } }> }
          | { __typename: 'Source', id: string, slug: string }
          | { __typename: 'Statement', id: string, slug: string, segments: Array<string>, paraphrase: string | null, attributionText: string, speakerRole: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, citations: Array<{ id: string, source: { id: string, title: string, publisher: string | null } }> }
          | { __typename: 'Story', id: string, slug: string }
          | { __typename: 'Track', id: string, slug: string, name: string, summary: string, trackStatus: TrackStatus }
         }> }> } | null, timeline: { edges: Array<{ node:
        | { __typename: 'Development', slug: string, title: string, occurrence: Occurrence, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
        | { __typename: 'Meeting', slug: string, title: string, occurrence: Occurrence, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
        | { __typename: 'Statement', slug: string, attributionText: string, segments: Array<string>, paraphrase: string | null, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
       }> } };

export type StoryPreviewQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  edition: Scalars['ID']['input'];
}>;


export type StoryPreviewQuery = { story: { id: string, slug: string, headline: string, standfirst: string, lastPublishedAt: string, tracks: Array<{ id: string, slug: string, name: string, trackStatus: TrackStatus }>, sections: Array<{ id: string, kind: SectionKind, heading: string | null, body: string | null, imageUrl: string | null, alt: string | null, caption: string | null, credit: string | null, isFilePhoto: boolean, items: Array<{ id: string, document:
          | { __typename: 'Actor', id: string, slug: string, name: string, description: string | null }
          | { __typename: 'Development', id: string, slug: string, title: string, occurrence: Occurrence, certainty: Certainty, placedSummary: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
          | { __typename: 'Meeting', id: string, slug: string, title: string, occurrence: Occurrence, certainty: Certainty, place: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, participations: Array<{ id: string, role: ParticipationRole, presence: Presence, actor: { id: string, name: string } }> }
          | { __typename: 'Source', id: string, slug: string }
          | { __typename: 'Statement', id: string, slug: string, segments: Array<string>, paraphrase: string | null, attributionText: string, speakerRole: string | null, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null, citations: Array<{ id: string, source: { id: string, title: string, publisher: string | null } }> }
          | { __typename: 'Story', id: string, slug: string }
          | { __typename: 'Track', id: string, slug: string, name: string, summary: string, trackStatus: TrackStatus }
         }> }> } | null, timeline: { edges: Array<{ node:
        | { __typename: 'Development', slug: string, title: string, occurrence: Occurrence, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
        | { __typename: 'Meeting', slug: string, title: string, occurrence: Occurrence, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
        | { __typename: 'Statement', slug: string, attributionText: string, segments: Array<string>, paraphrase: string | null, id: string, isDated: boolean, when: { label: string, text: string | null, edtf: string | null, basis: WhenBasis, note: string | null } | null }
       }> } };

export type ChangeWordsFragment = { path: string, label: string, itemId: string | null, change: FieldChangeKind, before: unknown | null, after: unknown | null, sentence: string };

export type HistoryQueryVariables = Exact<{
  kind: DocumentKind;
  key: Scalars['String']['input'];
}>;


export type HistoryQuery = { editable: { revisions: Array<{ version: number, operation: Operation, changeCount: number, title: string, editedBy: { id: string, name: string }, publishedBy: { id: string, name: string } | null, edition: { number: number, title: string, kind: EditionKind, publicNote: string | null, publishedAt: string, imported: boolean, draftId: string, byline: string | null } }> } | null };

export type DifferenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
}>;


export type DifferenceQuery = { node:
    | { diff: Array<{ path: string, label: string, itemId: string | null, change: FieldChangeKind, before: unknown | null, after: unknown | null, sentence: string }> }
    | { diff: Array<{ path: string, label: string, itemId: string | null, change: FieldChangeKind, before: unknown | null, after: unknown | null, sentence: string }> }
    | { diff: Array<{ path: string, label: string, itemId: string | null, change: FieldChangeKind, before: unknown | null, after: unknown | null, sentence: string }> }
    | { diff: Array<{ path: string, label: string, itemId: string | null, change: FieldChangeKind, before: unknown | null, after: unknown | null, sentence: string }> }
    | { diff: Array<{ path: string, label: string, itemId: string | null, change: FieldChangeKind, before: unknown | null, after: unknown | null, sentence: string }> }
    | { diff: Array<{ path: string, label: string, itemId: string | null, change: FieldChangeKind, before: unknown | null, after: unknown | null, sentence: string }> }
    | { diff: Array<{ path: string, label: string, itemId: string | null, change: FieldChangeKind, before: unknown | null, after: unknown | null, sentence: string }> }
    | Record<PropertyKey, never>
   | null };

export type StatesQueryVariables = Exact<{
  kind: DocumentKind;
  key: Scalars['String']['input'];
}>;


export type StatesQuery = { editable: { revisions: Array<{ version: number, document: unknown | null }> } | null };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { createWebhook:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'WebhookWithSecret', secret: string }
   };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhooks: Array<{ id: string, url: string, events: Array<WebhookEvent>, state: WebhookState, pausedAt: string | null, isGone: boolean, failingSince: string | null, waiting: number, signsTwiceUntil: string | null, createdAt: string, createdBy: { name: string } }> };

export type WebhookWithDeliveriesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  states?: InputMaybe<Array<DeliveryState> | DeliveryState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type WebhookWithDeliveriesQuery = { webhooks: Array<{ id: string, url: string, events: Array<WebhookEvent>, state: WebhookState, pausedAt: string | null, isGone: boolean, failingSince: string | null, waiting: number, signsTwiceUntil: string | null, createdAt: string, createdBy: { name: string } }>, deliveries: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, messageId: string, event: WebhookEvent | null, body: string, happenedAt: string, state: DeliveryState, nextAttemptAt: string | null, attempts: Array<{ at: string, milliseconds: number, status: number | null, failure: string | null, answer: string }> } }> } };

export type RedeliverMutationVariables = Exact<{
  input: RedeliverInput;
}>;


export type RedeliverMutation = { redeliver:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'WebhookDelivery', state: DeliveryState, attempts: Array<{ milliseconds: number, status: number | null, failure: string | null }> }
   };

export type TestWebhookMutationVariables = Exact<{
  input: TestWebhookInput;
}>;


export type TestWebhookMutation = { testWebhook:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'WebhookDelivery', state: DeliveryState, attempts: Array<{ milliseconds: number, status: number | null, failure: string | null }> }
   };

export type ChangeWebhookMutationVariables = Exact<{
  input: ChangeWebhookInput;
}>;


export type ChangeWebhookMutation = { changeWebhook:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Webhook' }
   };

export type RenewWebhookSecretMutationVariables = Exact<{
  input: WebhookIdInput;
}>;


export type RenewWebhookSecretMutation = { renewWebhookSecret:
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'WebhookWithSecret', secret: string }
   };

export type DeleteWebhookMutationVariables = Exact<{
  input: WebhookIdInput;
}>;


export type DeleteWebhookMutation = { deleteWebhook:
    | { __typename: 'DeletedWebhook' }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MentionRowFragmentDoc = new TypedDocumentString(`
    fragment MentionRow on Comment {
  id
  text
  at
  label
  documentKind
  documentId
  by {
    id
    name
  }
  mentions {
    id
    name
  }
  document {
    kind
    id
    title
  }
  edition {
    id
    title
  }
  replies {
    text
    at
    by {
      id
      name
    }
    mentions {
      id
      name
    }
  }
}
    `, {"fragmentName":"MentionRow"}) as unknown as TypedDocumentString<MentionRowFragment, unknown>;
export const CommentWordsFragmentDoc = new TypedDocumentString(`
    fragment CommentWords on Comment {
  id
  text
  at
  path
  label
  documentKind
  documentId
  resolvedAt
  by {
    id
    name
  }
  resolvedBy {
    id
    name
  }
  mentions {
    id
    name
  }
  document {
    kind
    id
    title
  }
  edition {
    id
    title
  }
  replies {
    id
    text
    at
    by {
      id
      name
    }
    mentions {
      id
      name
    }
  }
}
    `, {"fragmentName":"CommentWords"}) as unknown as TypedDocumentString<CommentWordsFragment, unknown>;
export const ActorRowFragmentDoc = new TypedDocumentString(`
    fragment ActorRow on Actor {
  __typename
  id
  slug
  lastPublishedAt
  name
  actorKind: kind
  countryCode
  aliases
}
    `, {"fragmentName":"ActorRow"}) as unknown as TypedDocumentString<ActorRowFragment, unknown>;
export const RowWhenFragmentDoc = new TypedDocumentString(`
    fragment RowWhen on When {
  text
  edtf
  basis
  note
}
    `, {"fragmentName":"RowWhen"}) as unknown as TypedDocumentString<RowWhenFragment, unknown>;
export const DevelopmentRowFragmentDoc = new TypedDocumentString(`
    fragment DevelopmentRow on Development {
  __typename
  id
  slug
  lastPublishedAt
  title
  developmentKind: kind
  occurrence
  when {
    ...RowWhen
  }
  developmentTrack: track {
    name
  }
}
    fragment RowWhen on When {
  text
  edtf
  basis
  note
}`, {"fragmentName":"DevelopmentRow"}) as unknown as TypedDocumentString<DevelopmentRowFragment, unknown>;
export const MeetingRowFragmentDoc = new TypedDocumentString(`
    fragment MeetingRow on Meeting {
  __typename
  id
  slug
  lastPublishedAt
  title
  occurrence
  certainty
  when {
    ...RowWhen
  }
  track {
    name
  }
}
    fragment RowWhen on When {
  text
  edtf
  basis
  note
}`, {"fragmentName":"MeetingRow"}) as unknown as TypedDocumentString<MeetingRowFragment, unknown>;
export const SourceRowFragmentDoc = new TypedDocumentString(`
    fragment SourceRow on Source {
  __typename
  id
  slug
  lastPublishedAt
  title
  sourceKind: kind
  publisher
  published {
    ...RowWhen
  }
}
    fragment RowWhen on When {
  text
  edtf
  basis
  note
}`, {"fragmentName":"SourceRow"}) as unknown as TypedDocumentString<SourceRowFragment, unknown>;
export const StatementRowFragmentDoc = new TypedDocumentString(`
    fragment StatementRow on Statement {
  __typename
  id
  slug
  lastPublishedAt
  form
  act
  attribution
  attributionText
  segments
  paraphrase
  when {
    ...RowWhen
  }
}
    fragment RowWhen on When {
  text
  edtf
  basis
  note
}`, {"fragmentName":"StatementRow"}) as unknown as TypedDocumentString<StatementRowFragment, unknown>;
export const StoryRowFragmentDoc = new TypedDocumentString(`
    fragment StoryRow on Story {
  __typename
  id
  slug
  lastPublishedAt
  headline
  storyKind: kind
}
    `, {"fragmentName":"StoryRow"}) as unknown as TypedDocumentString<StoryRowFragment, unknown>;
export const TrackRowFragmentDoc = new TypedDocumentString(`
    fragment TrackRow on Track {
  __typename
  id
  slug
  lastPublishedAt
  name
  trackStatus
  level
}
    `, {"fragmentName":"TrackRow"}) as unknown as TypedDocumentString<TrackRowFragment, unknown>;
export const BlockerWordsFragmentDoc = new TypedDocumentString(`
    fragment BlockerWords on Blocker {
  class
  code
  path
  label
  message
  document {
    kind
    id
    slug
    title
  }
  related {
    kind
    id
    title
  }
  successor {
    title
  }
}
    `, {"fragmentName":"BlockerWords"}) as unknown as TypedDocumentString<BlockerWordsFragment, unknown>;
export const DraftRowFragmentDoc = new TypedDocumentString(`
    fragment DraftRow on DraftEdition {
  id
  number
  state
  kind
  title
  publicNote
  createdAt
  discardedAt
  scheduledFor
  scheduledZone
  scheduleFailedAt
  createdBy {
    id
    name
  }
  changes {
    id
    kind
    title
  }
  unresolvedComments
}
    `, {"fragmentName":"DraftRow"}) as unknown as TypedDocumentString<DraftRowFragment, unknown>;
export const PublishedRowFragmentDoc = new TypedDocumentString(`
    fragment PublishedRow on Edition {
  id
  number
  kind
  title
  publicNote
  publishedAt
  imported
  draftId
  byline
  createdBy {
    id
    name
  }
  publishedBy {
    id
    name
  }
  changes {
    id
    kind
    documentId
    title
    operation
  }
  unresolvedComments
}
    `, {"fragmentName":"PublishedRow"}) as unknown as TypedDocumentString<PublishedRowFragment, unknown>;
export const PlacedItemWordsFragmentDoc = new TypedDocumentString(`
    fragment PlacedItemWords on PlacedItem {
  id
  title
  movedFrom
  isNew
}
    `, {"fragmentName":"PlacedItemWords"}) as unknown as TypedDocumentString<PlacedItemWordsFragment, unknown>;
export const ConflictWordsFragmentDoc = new TypedDocumentString(`
    fragment ConflictWords on DocumentConflict {
  kind
  documentId
  title
  lock
  conflicts {
    path
    label
    reason
    baseText
    theirsText
    mineText
    orders {
      base {
        ...PlacedItemWords
      }
      theirs {
        ...PlacedItemWords
      }
      mine {
        ...PlacedItemWords
      }
    }
  }
}
    fragment PlacedItemWords on PlacedItem {
  id
  title
  movedFrom
  isNew
}`, {"fragmentName":"ConflictWords"}) as unknown as TypedDocumentString<ConflictWordsFragment, unknown>;
export const RadarRowFragmentDoc = new TypedDocumentString(`
    fragment RadarRow on RadarItem {
  concern
  sentence
  remedy
  kind
  documentId
  title
  path
}
    `, {"fragmentName":"RadarRow"}) as unknown as TypedDocumentString<RadarRowFragment, unknown>;
export const WhenWordsFragmentDoc = new TypedDocumentString(`
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
    `, {"fragmentName":"WhenWords"}) as unknown as TypedDocumentString<WhenWordsFragment, unknown>;
export const SeatWordsFragmentDoc = new TypedDocumentString(`
    fragment SeatWords on Participation {
  id
  role
  presence
  asNamed
  isLead
  headcountText
  certainty
  reason
  reasonNotStated
  signed
  seatWhen: when {
    ...WhenWords
  }
  actor {
    id
    slug
    name
  }
  onBehalfOf {
    id
    slug
    name
  }
  excludedBy {
    id
    slug
    name
  }
  reasons {
    id
    slug
    attributionText
    paraphrase
    segments
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}`, {"fragmentName":"SeatWords"}) as unknown as TypedDocumentString<SeatWordsFragment, unknown>;
export const CitationWordsFragmentDoc = new TypedDocumentString(`
    fragment CitationWords on Citation {
  id
  bearing
  locator
  excerpt
  source {
    id
    slug
    title
    publisher
    url
  }
}
    `, {"fragmentName":"CitationWords"}) as unknown as TypedDocumentString<CitationWordsFragment, unknown>;
export const TrackReadingFragmentDoc = new TypedDocumentString(`
    fragment TrackReading on Track {
  id
  slug
  name
  nameNote
  trackSummary: summary
  level
  trackStatus
  parent {
    id
    slug
    name
  }
  predecessors {
    id
    slug
    name
  }
  participations {
    ...SeatWords
  }
  citations {
    ...CitationWords
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
fragment CitationWords on Citation {
  id
  bearing
  locator
  excerpt
  source {
    id
    slug
    title
    publisher
    url
  }
}
fragment SeatWords on Participation {
  id
  role
  presence
  asNamed
  isLead
  headcountText
  certainty
  reason
  reasonNotStated
  signed
  seatWhen: when {
    ...WhenWords
  }
  actor {
    id
    slug
    name
  }
  onBehalfOf {
    id
    slug
    name
  }
  excludedBy {
    id
    slug
    name
  }
  reasons {
    id
    slug
    attributionText
    paraphrase
    segments
  }
}`, {"fragmentName":"TrackReading"}) as unknown as TypedDocumentString<TrackReadingFragment, unknown>;
export const ActorReadingFragmentDoc = new TypedDocumentString(`
    fragment ActorReading on Actor {
  id
  slug
  name
  actorKind: kind
  aliases
  description
  countryCode
  relations {
    id
    kind
    standing
    title
    note
    when {
      ...WhenWords
    }
    to {
      id
      slug
      name
    }
  }
  citations {
    ...CitationWords
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
fragment CitationWords on Citation {
  id
  bearing
  locator
  excerpt
  source {
    id
    slug
    title
    publisher
    url
  }
}`, {"fragmentName":"ActorReading"}) as unknown as TypedDocumentString<ActorReadingFragment, unknown>;
export const MeetingReadingFragmentDoc = new TypedDocumentString(`
    fragment MeetingReading on Meeting {
  id
  slug
  title
  format
  occurrence
  certainty
  place
  countryCode
  summary
  ordinal
  when {
    ...WhenWords
  }
  previousWhen {
    ...WhenWords
  }
  track {
    id
    slug
    name
  }
  participations {
    ...SeatWords
  }
  citations {
    ...CitationWords
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
fragment CitationWords on Citation {
  id
  bearing
  locator
  excerpt
  source {
    id
    slug
    title
    publisher
    url
  }
}
fragment SeatWords on Participation {
  id
  role
  presence
  asNamed
  isLead
  headcountText
  certainty
  reason
  reasonNotStated
  signed
  seatWhen: when {
    ...WhenWords
  }
  actor {
    id
    slug
    name
  }
  onBehalfOf {
    id
    slug
    name
  }
  excludedBy {
    id
    slug
    name
  }
  reasons {
    id
    slug
    attributionText
    paraphrase
    segments
  }
}`, {"fragmentName":"MeetingReading"}) as unknown as TypedDocumentString<MeetingReadingFragment, unknown>;
export const DevelopmentReadingFragmentDoc = new TypedDocumentString(`
    fragment DevelopmentReading on Development {
  id
  slug
  title
  developmentKind: kind
  occurrence
  certainty
  summary
  stage
  agreementStatus
  documentUrl
  when {
    ...WhenWords
  }
  previousWhen {
    ...WhenWords
  }
  developmentTrack: track {
    id
    slug
    name
  }
  participations {
    ...SeatWords
  }
  citations {
    ...CitationWords
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
fragment CitationWords on Citation {
  id
  bearing
  locator
  excerpt
  source {
    id
    slug
    title
    publisher
    url
  }
}
fragment SeatWords on Participation {
  id
  role
  presence
  asNamed
  isLead
  headcountText
  certainty
  reason
  reasonNotStated
  signed
  seatWhen: when {
    ...WhenWords
  }
  actor {
    id
    slug
    name
  }
  onBehalfOf {
    id
    slug
    name
  }
  excludedBy {
    id
    slug
    name
  }
  reasons {
    id
    slug
    attributionText
    paraphrase
    segments
  }
}`, {"fragmentName":"DevelopmentReading"}) as unknown as TypedDocumentString<DevelopmentReadingFragment, unknown>;
export const StatementReadingFragmentDoc = new TypedDocumentString(`
    fragment StatementReading on Statement {
  id
  slug
  form
  segments
  paraphrase
  attribution
  attributionText
  speakerRole
  act
  modality
  translated
  when {
    ...WhenWords
  }
  speaker {
    id
    slug
    name
  }
  onBehalfOf {
    id
    slug
    name
  }
  madeAt {
    id
    slug
    title
  }
  mentions {
    id
    stance
    outlook
    target {
      __typename
      ... on Actor {
        id
        slug
        name
      }
      ... on Track {
        id
        slug
        name
      }
      ... on Meeting {
        id
        slug
        title
      }
      ... on Development {
        id
        slug
        title
      }
    }
  }
  citations {
    ...CitationWords
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
fragment CitationWords on Citation {
  id
  bearing
  locator
  excerpt
  source {
    id
    slug
    title
    publisher
    url
  }
}`, {"fragmentName":"StatementReading"}) as unknown as TypedDocumentString<StatementReadingFragment, unknown>;
export const SourceReadingFragmentDoc = new TypedDocumentString(`
    fragment SourceReading on Source {
  id
  slug
  title
  sourceKind: kind
  publisher
  author
  url
  note
  archivedUrl
  accessedAt
  published {
    ...WhenWords
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}`, {"fragmentName":"SourceReading"}) as unknown as TypedDocumentString<SourceReadingFragment, unknown>;
export const PlacedDocumentFragmentDoc = new TypedDocumentString(`
    fragment PlacedDocument on Document {
  ... on Actor {
    name
    description
  }
  ... on Track {
    name
    summary
    trackStatus
  }
  ... on Meeting {
    title
    occurrence
    certainty
    place
    when {
      ...WhenWords
    }
    participations {
      id
      role
      presence
      actor {
        id
        name
      }
    }
  }
  ... on Development {
    title
    occurrence
    certainty
    placedSummary: summary
    when {
      ...WhenWords
    }
  }
  ... on Statement {
    segments
    paraphrase
    attributionText
    speakerRole
    when {
      ...WhenWords
    }
    citations {
      id
      source {
        id
        title
        publisher
      }
    }
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}`, {"fragmentName":"PlacedDocument"}) as unknown as TypedDocumentString<PlacedDocumentFragment, unknown>;
export const StoryReadingFragmentDoc = new TypedDocumentString(`
    fragment StoryReading on Story {
  id
  slug
  headline
  standfirst
  lastPublishedAt
  tracks {
    id
    slug
    name
    trackStatus
  }
  sections {
    id
    kind
    heading
    body
    imageUrl
    alt
    caption
    credit
    isFilePhoto
    items {
      id
      document {
        __typename
        id
        slug
        ...PlacedDocument
      }
    }
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
fragment PlacedDocument on Document {
  ... on Actor {
    name
    description
  }
  ... on Track {
    name
    summary
    trackStatus
  }
  ... on Meeting {
    title
    occurrence
    certainty
    place
    when {
      ...WhenWords
    }
    participations {
      id
      role
      presence
      actor {
        id
        name
      }
    }
  }
  ... on Development {
    title
    occurrence
    certainty
    placedSummary: summary
    when {
      ...WhenWords
    }
  }
  ... on Statement {
    segments
    paraphrase
    attributionText
    speakerRole
    when {
      ...WhenWords
    }
    citations {
      id
      source {
        id
        title
        publisher
      }
    }
  }
}`, {"fragmentName":"StoryReading"}) as unknown as TypedDocumentString<StoryReadingFragment, unknown>;
export const TimelineLineFragmentDoc = new TypedDocumentString(`
    fragment TimelineLine on TimelineEntry {
  __typename
  id
  isDated
  when {
    ...WhenWords
  }
  ... on Meeting {
    slug
    title
    occurrence
  }
  ... on Development {
    slug
    title
    occurrence
  }
  ... on Statement {
    slug
    attributionText
    segments
    paraphrase
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}`, {"fragmentName":"TimelineLine"}) as unknown as TypedDocumentString<TimelineLineFragment, unknown>;
export const ChangeWordsFragmentDoc = new TypedDocumentString(`
    fragment ChangeWords on FieldChange {
  path
  label
  itemId
  change
  before
  after
  sentence
}
    `, {"fragmentName":"ChangeWords"}) as unknown as TypedDocumentString<ChangeWordsFragment, unknown>;
export const MergeActorsDocument = new TypedDocumentString(`
    mutation MergeActors($input: MergeActorsInput!) {
  mergeActors(input: $input) {
    __typename
    ... on MergedActors {
      edition {
        id
      }
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MergeActorsMutation, MergeActorsMutationVariables>;
export const ActorMergeDocument = new TypedDocumentString(`
    query ActorMerge($from: ID!, $into: ID!, $edition: ID) {
  actorMerge(from: $from, into: $into, edition: $edition) {
    fingerprint
    from {
      id
      title
    }
    into {
      id
      title
    }
    documents {
      document {
        kind
        id
        slug
        title
      }
      lines {
        what
        path
        sentence
      }
      clashes {
        path
        sentence
        differences {
          label
          from
          into
        }
      }
      problems {
        label
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorMergeQuery, ActorMergeQueryVariables>;
export const SplitActorDocument = new TypedDocumentString(`
    mutation SplitActor($input: SplitActorInput!) {
  splitActor(input: $input) {
    __typename
    ... on SplitActors {
      edition {
        id
      }
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SplitActorMutation, SplitActorMutationVariables>;
export const ActorSplitDocument = new TypedDocumentString(`
    query ActorSplit($actor: ID!, $edition: ID) {
  actorSplit(actor: $actor, edition: $edition) {
    actor {
      id
      title
    }
    aliases
    documents {
      document {
        kind
        id
        slug
        title
      }
      parts {
        path
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorSplitQuery, ActorSplitQueryVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($filter: AuditFilter, $first: Int, $after: String, $last: Int, $before: String) {
  audit(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        id
        at
        kind
        sentence
        subject
        subjectId
        note
        address
        userAgent
      }
    }
  }
  people {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues {
  people(isActive: true) {
    id
    name
    email
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const EditionCommentsDocument = new TypedDocumentString(`
    query EditionComments($id: ID!, $after: String) {
  draftEdition(id: $id) {
    comments(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CommentWords
        }
      }
    }
  }
}
    fragment CommentWords on Comment {
  id
  text
  at
  path
  label
  documentKind
  documentId
  resolvedAt
  by {
    id
    name
  }
  resolvedBy {
    id
    name
  }
  mentions {
    id
    name
  }
  document {
    kind
    id
    title
  }
  edition {
    id
    title
  }
  replies {
    id
    text
    at
    by {
      id
      name
    }
    mentions {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<EditionCommentsQuery, EditionCommentsQueryVariables>;
export const DocumentCommentsDocument = new TypedDocumentString(`
    query DocumentComments($kind: DocumentKind!, $id: ID!, $after: String) {
  documentComments(kind: $kind, id: $id, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...CommentWords
      }
    }
  }
}
    fragment CommentWords on Comment {
  id
  text
  at
  path
  label
  documentKind
  documentId
  resolvedAt
  by {
    id
    name
  }
  resolvedBy {
    id
    name
  }
  mentions {
    id
    name
  }
  document {
    kind
    id
    title
  }
  edition {
    id
    title
  }
  replies {
    id
    text
    at
    by {
      id
      name
    }
    mentions {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DocumentCommentsQuery, DocumentCommentsQueryVariables>;
export const CommentDocument = new TypedDocumentString(`
    mutation Comment($input: CommentInput!) {
  comment(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommentMutation, CommentMutationVariables>;
export const ResolveCommentDocument = new TypedDocumentString(`
    mutation ResolveComment($input: ResolveCommentInput!) {
  resolveComment(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResolveCommentMutation, ResolveCommentMutationVariables>;
export const FindInListDocument = new TypedDocumentString(`
    query FindInList($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {
  findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 50) {
    id
    slug
    title
    state
  }
}
    `) as unknown as TypedDocumentString<FindInListQuery, FindInListQueryVariables>;
export const DocumentTitlesDocument = new TypedDocumentString(`
    query DocumentTitles($documents: [DocumentKeyInput!]!, $edition: ID) {
  documentTitles(documents: $documents, edition: $edition) {
    kind
    id
    title
  }
}
    `) as unknown as TypedDocumentString<DocumentTitlesQuery, DocumentTitlesQueryVariables>;
export const AddressCheckDocument = new TypedDocumentString(`
    query AddressCheck($id: ID!) {
  node(id: $id) {
    __typename
    ... on Source {
      url
      addressCheck {
        state
        checkedAt
        status
        failure
        firstFailedAt
        failures
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddressCheckQuery, AddressCheckQueryVariables>;
export const CheckSourceDocument = new TypedDocumentString(`
    mutation CheckSource($input: CheckSourceInput!) {
  checkSource(input: $input) {
    __typename
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CheckSourceMutation, CheckSourceMutationVariables>;
export const ExistingDocument = new TypedDocumentString(`
    query Existing($kind: DocumentKind!, $key: String!, $edition: ID) {
  editable(kind: $kind, key: $key, edition: $edition) {
    document
    baseVersion
    lock
    title
  }
}
    `) as unknown as TypedDocumentString<ExistingQuery, ExistingQueryVariables>;
export const EditableDocument = new TypedDocumentString(`
    query Editable($kind: DocumentKind!, $key: String!, $edition: ID) {
  editable(kind: $kind, key: $key, edition: $edition) {
    id
    kind
    slug
    title
    document
    live
    version
    baseVersion
    lock
    isWithdrawn
    change {
      operation
      conflicts {
        path
      }
    }
    otherDrafts {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<EditableQuery, EditableQueryVariables>;
export const VersionsToRestoreDocument = new TypedDocumentString(`
    query VersionsToRestore($kind: DocumentKind!, $key: String!) {
  editable(kind: $kind, key: $key) {
    revisions {
      version
      document
    }
  }
}
    `) as unknown as TypedDocumentString<VersionsToRestoreQuery, VersionsToRestoreQueryVariables>;
export const LastRevisionDocument = new TypedDocumentString(`
    query LastRevision($kind: DocumentKind!, $key: String!) {
  editable(kind: $kind, key: $key) {
    revisions {
      version
      operation
      edition {
        number
        title
        publicNote
        publishedAt
        draftId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LastRevisionQuery, LastRevisionQueryVariables>;
export const ReferrersDocument = new TypedDocumentString(`
    query Referrers($kind: DocumentKind!, $key: String!, $edition: ID) {
  editable(kind: $kind, key: $key, edition: $edition) {
    referrers {
      kind
      id
      slug
      title
      detail
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ReferrersQuery, ReferrersQueryVariables>;
export const ActorRowsDocument = new TypedDocumentString(`
    query ActorRows($first: Int, $after: String, $last: Int, $before: String, $filter: ActorFilter, $orderBy: ActorOrder) {
  actors(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
      startCursor
      hasNextPage
      hasPreviousPage
    }
    edges {
      node {
        ...ActorRow
      }
    }
  }
}
    fragment ActorRow on Actor {
  __typename
  id
  slug
  lastPublishedAt
  name
  actorKind: kind
  countryCode
  aliases
}`) as unknown as TypedDocumentString<ActorRowsQuery, ActorRowsQueryVariables>;
export const DevelopmentRowsDocument = new TypedDocumentString(`
    query DevelopmentRows($first: Int, $after: String, $last: Int, $before: String, $filter: DevelopmentFilter, $orderBy: DevelopmentOrder) {
  developments(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
      startCursor
      hasNextPage
      hasPreviousPage
    }
    edges {
      node {
        ...DevelopmentRow
      }
    }
  }
}
    fragment DevelopmentRow on Development {
  __typename
  id
  slug
  lastPublishedAt
  title
  developmentKind: kind
  occurrence
  when {
    ...RowWhen
  }
  developmentTrack: track {
    name
  }
}
fragment RowWhen on When {
  text
  edtf
  basis
  note
}`) as unknown as TypedDocumentString<DevelopmentRowsQuery, DevelopmentRowsQueryVariables>;
export const MeetingRowsDocument = new TypedDocumentString(`
    query MeetingRows($first: Int, $after: String, $last: Int, $before: String, $filter: MeetingFilter, $orderBy: MeetingOrder) {
  meetings(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
      startCursor
      hasNextPage
      hasPreviousPage
    }
    edges {
      node {
        ...MeetingRow
      }
    }
  }
}
    fragment MeetingRow on Meeting {
  __typename
  id
  slug
  lastPublishedAt
  title
  occurrence
  certainty
  when {
    ...RowWhen
  }
  track {
    name
  }
}
fragment RowWhen on When {
  text
  edtf
  basis
  note
}`) as unknown as TypedDocumentString<MeetingRowsQuery, MeetingRowsQueryVariables>;
export const RowsByIdDocument = new TypedDocumentString(`
    query RowsById($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Document {
      slug
    }
    ...StoryRow
    ...TrackRow
    ...ActorRow
    ...MeetingRow
    ...DevelopmentRow
    ...StatementRow
    ...SourceRow
  }
}
    fragment ActorRow on Actor {
  __typename
  id
  slug
  lastPublishedAt
  name
  actorKind: kind
  countryCode
  aliases
}
fragment DevelopmentRow on Development {
  __typename
  id
  slug
  lastPublishedAt
  title
  developmentKind: kind
  occurrence
  when {
    ...RowWhen
  }
  developmentTrack: track {
    name
  }
}
fragment MeetingRow on Meeting {
  __typename
  id
  slug
  lastPublishedAt
  title
  occurrence
  certainty
  when {
    ...RowWhen
  }
  track {
    name
  }
}
fragment RowWhen on When {
  text
  edtf
  basis
  note
}
fragment SourceRow on Source {
  __typename
  id
  slug
  lastPublishedAt
  title
  sourceKind: kind
  publisher
  published {
    ...RowWhen
  }
}
fragment StatementRow on Statement {
  __typename
  id
  slug
  lastPublishedAt
  form
  act
  attribution
  attributionText
  segments
  paraphrase
  when {
    ...RowWhen
  }
}
fragment StoryRow on Story {
  __typename
  id
  slug
  lastPublishedAt
  headline
  storyKind: kind
}
fragment TrackRow on Track {
  __typename
  id
  slug
  lastPublishedAt
  name
  trackStatus
  level
}`) as unknown as TypedDocumentString<RowsByIdQuery, RowsByIdQueryVariables>;
export const SourceRowsDocument = new TypedDocumentString(`
    query SourceRows($first: Int, $after: String, $last: Int, $before: String, $filter: SourceFilter, $orderBy: SourceOrder) {
  sources(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
      startCursor
      hasNextPage
      hasPreviousPage
    }
    edges {
      node {
        ...SourceRow
      }
    }
  }
}
    fragment RowWhen on When {
  text
  edtf
  basis
  note
}
fragment SourceRow on Source {
  __typename
  id
  slug
  lastPublishedAt
  title
  sourceKind: kind
  publisher
  published {
    ...RowWhen
  }
}`) as unknown as TypedDocumentString<SourceRowsQuery, SourceRowsQueryVariables>;
export const StatementRowsDocument = new TypedDocumentString(`
    query StatementRows($first: Int, $after: String, $last: Int, $before: String, $filter: StatementFilter, $orderBy: StatementOrder) {
  statements(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
      startCursor
      hasNextPage
      hasPreviousPage
    }
    edges {
      node {
        ...StatementRow
      }
    }
  }
}
    fragment RowWhen on When {
  text
  edtf
  basis
  note
}
fragment StatementRow on Statement {
  __typename
  id
  slug
  lastPublishedAt
  form
  act
  attribution
  attributionText
  segments
  paraphrase
  when {
    ...RowWhen
  }
}`) as unknown as TypedDocumentString<StatementRowsQuery, StatementRowsQueryVariables>;
export const StoryRowsDocument = new TypedDocumentString(`
    query StoryRows($first: Int, $after: String, $last: Int, $before: String, $filter: StoryFilter, $orderBy: StoryOrder) {
  stories(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
      startCursor
      hasNextPage
      hasPreviousPage
    }
    edges {
      node {
        ...StoryRow
      }
    }
  }
}
    fragment StoryRow on Story {
  __typename
  id
  slug
  lastPublishedAt
  headline
  storyKind: kind
}`) as unknown as TypedDocumentString<StoryRowsQuery, StoryRowsQueryVariables>;
export const TrackRowsDocument = new TypedDocumentString(`
    query TrackRows($first: Int, $after: String, $last: Int, $before: String, $filter: TrackFilter, $orderBy: TrackOrder) {
  tracks(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      endCursor
      startCursor
      hasNextPage
      hasPreviousPage
    }
    edges {
      node {
        ...TrackRow
      }
    }
  }
}
    fragment TrackRow on Track {
  __typename
  id
  slug
  lastPublishedAt
  name
  trackStatus
  level
}`) as unknown as TypedDocumentString<TrackRowsQuery, TrackRowsQueryVariables>;
export const StagedDocumentsDocument = new TypedDocumentString(`
    query StagedDocuments($edition: ID!) {
  draftEdition(id: $edition) {
    changes {
      kind
      documentId
      operation
      title
      next
    }
  }
}
    `) as unknown as TypedDocumentString<StagedDocumentsQuery, StagedDocumentsQueryVariables>;
export const CannotHoldDocument = new TypedDocumentString(`
    query CannotHold($id: ID!) {
  draftEdition(id: $id) {
    blockers {
      ...BlockerWords
    }
  }
}
    fragment BlockerWords on Blocker {
  class
  code
  path
  label
  message
  document {
    kind
    id
    slug
    title
  }
  related {
    kind
    id
    title
  }
  successor {
    title
  }
}`) as unknown as TypedDocumentString<CannotHoldQuery, CannotHoldQueryVariables>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts($includeDiscarded: Boolean!) {
  draftEditions(first: 100, includeDiscarded: $includeDiscarded) {
    edges {
      node {
        ...DraftRow
      }
    }
  }
}
    fragment DraftRow on DraftEdition {
  id
  number
  state
  kind
  title
  publicNote
  createdAt
  discardedAt
  scheduledFor
  scheduledZone
  scheduleFailedAt
  createdBy {
    id
    name
  }
  changes {
    id
    kind
    title
  }
  unresolvedComments
}`) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox {
  inbox(first: 50) {
    totalCount
    edges {
      node {
        __typename
        ... on DraftEdition {
          ...DraftRow
        }
        ... on Comment {
          ...MentionRow
        }
      }
    }
  }
}
    fragment MentionRow on Comment {
  id
  text
  at
  label
  documentKind
  documentId
  by {
    id
    name
  }
  mentions {
    id
    name
  }
  document {
    kind
    id
    title
  }
  edition {
    id
    title
  }
  replies {
    text
    at
    by {
      id
      name
    }
    mentions {
      id
      name
    }
  }
}
fragment DraftRow on DraftEdition {
  id
  number
  state
  kind
  title
  publicNote
  createdAt
  discardedAt
  scheduledFor
  scheduledZone
  scheduleFailedAt
  createdBy {
    id
    name
  }
  changes {
    id
    kind
    title
  }
  unresolvedComments
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const ScheduledEditionsDocument = new TypedDocumentString(`
    query ScheduledEditions {
  scheduledEditions {
    ...DraftRow
  }
}
    fragment DraftRow on DraftEdition {
  id
  number
  state
  kind
  title
  publicNote
  createdAt
  discardedAt
  scheduledFor
  scheduledZone
  scheduleFailedAt
  createdBy {
    id
    name
  }
  changes {
    id
    kind
    title
  }
  unresolvedComments
}`) as unknown as TypedDocumentString<ScheduledEditionsQuery, ScheduledEditionsQueryVariables>;
export const PublishedEditionsDocument = new TypedDocumentString(`
    query PublishedEditions($last: Int!) {
  editions(last: $last, includeMinor: true) {
    edges {
      node {
        ...PublishedRow
      }
    }
  }
}
    fragment PublishedRow on Edition {
  id
  number
  kind
  title
  publicNote
  publishedAt
  imported
  draftId
  byline
  createdBy {
    id
    name
  }
  publishedBy {
    id
    name
  }
  changes {
    id
    kind
    documentId
    title
    operation
  }
  unresolvedComments
}`) as unknown as TypedDocumentString<PublishedEditionsQuery, PublishedEditionsQueryVariables>;
export const CreateEditionDocument = new TypedDocumentString(`
    mutation CreateEdition($input: CreateEditionInput!) {
  createEdition(input: $input) {
    __typename
    ... on DraftEdition {
      id
      title
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateEditionMutation, CreateEditionMutationVariables>;
export const MoveChangeDocument = new TypedDocumentString(`
    mutation MoveChange($input: MoveChangeInput!) {
  moveChange(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
    ... on Conflict {
      conflicts {
        path
        label
        mineText
        theirsText
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoveChangeMutation, MoveChangeMutationVariables>;
export const CopyChangeDocument = new TypedDocumentString(`
    mutation CopyChange($input: MoveChangeInput!) {
  copyChange(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
    ... on Conflict {
      conflicts {
        path
        label
        mineText
        theirsText
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CopyChangeMutation, CopyChangeMutationVariables>;
export const CreateEditionForDocument = new TypedDocumentString(`
    mutation CreateEditionFor($input: CreateEditionInput!) {
  createEdition(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateEditionForMutation, CreateEditionForMutationVariables>;
export const ResolveConflictDocument = new TypedDocumentString(`
    mutation ResolveConflict($input: ResolveConflictInput!) {
  resolveConflict(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResolveConflictMutation, ResolveConflictMutationVariables>;
export const DiscardEditionDocument = new TypedDocumentString(`
    mutation DiscardEdition($input: EditionIdInput!) {
  discardEdition(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardEditionMutation, DiscardEditionMutationVariables>;
export const EditEditionDocument = new TypedDocumentString(`
    mutation EditEdition($input: EditEditionInput!) {
  editEdition(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditEditionMutation, EditEditionMutationVariables>;
export const SaveNoteDocument = new TypedDocumentString(`
    mutation SaveNote($input: EditEditionInput!) {
  editEdition(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveNoteMutation, SaveNoteMutationVariables>;
export const PublishEditionDocument = new TypedDocumentString(`
    mutation PublishEdition($input: PublishEditionInput!) {
  publishEdition(input: $input) {
    __typename
    ... on PublishedEdition {
      edition {
        number
      }
    }
    ... on Problem {
      message
    }
    ... on Blocked {
      blockers {
        ...BlockerWords
      }
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    fragment BlockerWords on Blocker {
  class
  code
  path
  label
  message
  document {
    kind
    id
    slug
    title
  }
  related {
    kind
    id
    title
  }
  successor {
    title
  }
}`) as unknown as TypedDocumentString<PublishEditionMutation, PublishEditionMutationVariables>;
export const PublishedEditionPageDocument = new TypedDocumentString(`
    query PublishedEditionPage($number: Int!) {
  edition(number: $number) {
    byline
    digest
    imported
    changes {
      id
      kind
      documentId
      title
      operation
      diff {
        ...ChangeWords
      }
    }
  }
  stories(first: 5) {
    edges {
      node {
        slug
        headline
      }
    }
  }
}
    fragment ChangeWords on FieldChange {
  path
  label
  itemId
  change
  before
  after
  sentence
}`) as unknown as TypedDocumentString<PublishedEditionPageQuery, PublishedEditionPageQueryVariables>;
export const EditionOfNumberDocument = new TypedDocumentString(`
    query EditionOfNumber($number: Int!) {
  edition(number: $number) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditionOfNumberQuery, EditionOfNumberQueryVariables>;
export const EditionPageDocument = new TypedDocumentString(`
    query EditionPage($id: ID!) {
  draftEdition(id: $id) {
    id
    state
    fingerprint
    needsReason
    mayReview
    kind
    title
    publicNote
    internalNote
    byline
    number
    publishedAt
    createdAt
    discardedAt
    scheduledFor
    scheduledZone
    scheduledBy {
      id
      name
    }
    scheduleFailedAt
    createdBy {
      id
      name
    }
    publishedBy {
      id
      name
    }
    discardedBy {
      id
      name
    }
    reverts {
      number
      title
      draftId
    }
    overtakenBy {
      edition {
        id
        number
        title
      }
      documents {
        kind
        id
        title
      }
    }
    steps {
      kind
      at
      note
      scheduledFor
      scheduledZone
      by {
        id
        name
      }
    }
    changes {
      id
      kind
      documentId
      title
      operation
      lock
      editedAt
      editedBy {
        id
        name
      }
      successor {
        kind
        id
        slug
        title
      }
      diff {
        ...ChangeWords
      }
      conflicts {
        path
      }
    }
    blockers {
      ...BlockerWords
    }
    conflicts {
      ...ConflictWords
    }
  }
}
    fragment BlockerWords on Blocker {
  class
  code
  path
  label
  message
  document {
    kind
    id
    slug
    title
  }
  related {
    kind
    id
    title
  }
  successor {
    title
  }
}
fragment ConflictWords on DocumentConflict {
  kind
  documentId
  title
  lock
  conflicts {
    path
    label
    reason
    baseText
    theirsText
    mineText
    orders {
      base {
        ...PlacedItemWords
      }
      theirs {
        ...PlacedItemWords
      }
      mine {
        ...PlacedItemWords
      }
    }
  }
}
fragment PlacedItemWords on PlacedItem {
  id
  title
  movedFrom
  isNew
}
fragment ChangeWords on FieldChange {
  path
  label
  itemId
  change
  before
  after
  sentence
}`) as unknown as TypedDocumentString<EditionPageQuery, EditionPageQueryVariables>;
export const RevertEditionDocument = new TypedDocumentString(`
    mutation RevertEdition($input: RevertEditionInput!) {
  revertEdition(input: $input) {
    __typename
    ... on RevertedEdition {
      edition {
        id
      }
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevertEditionMutation, RevertEditionMutationVariables>;
export const SubmitEditionDocument = new TypedDocumentString(`
    mutation SubmitEdition($input: SubmitEditionInput!) {
  submitEdition(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitEditionMutation, SubmitEditionMutationVariables>;
export const RecallEditionDocument = new TypedDocumentString(`
    mutation RecallEdition($input: RecallEditionInput!) {
  recallEdition(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecallEditionMutation, RecallEditionMutationVariables>;
export const ApproveEditionDocument = new TypedDocumentString(`
    mutation ApproveEdition($input: ApproveEditionInput!) {
  approveEdition(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveEditionMutation, ApproveEditionMutationVariables>;
export const ReturnEditionDocument = new TypedDocumentString(`
    mutation ReturnEdition($input: ReturnEditionInput!) {
  returnEdition(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnEditionMutation, ReturnEditionMutationVariables>;
export const MarkReviewedDocument = new TypedDocumentString(`
    mutation MarkReviewed($input: MarkReviewedInput!) {
  markReviewed(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarkReviewedMutation, MarkReviewedMutationVariables>;
export const ScheduleEditionDocument = new TypedDocumentString(`
    mutation ScheduleEdition($input: ScheduleEditionInput!) {
  scheduleEdition(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on Blocked {
      blockers {
        ...BlockerWords
      }
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    fragment BlockerWords on Blocker {
  class
  code
  path
  label
  message
  document {
    kind
    id
    slug
    title
  }
  related {
    kind
    id
    title
  }
  successor {
    title
  }
}`) as unknown as TypedDocumentString<ScheduleEditionMutation, ScheduleEditionMutationVariables>;
export const UnscheduleEditionDocument = new TypedDocumentString(`
    mutation UnscheduleEdition($input: UnscheduleEditionInput!) {
  unscheduleEdition(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnscheduleEditionMutation, UnscheduleEditionMutationVariables>;
export const UnstageChangeDocument = new TypedDocumentString(`
    mutation UnstageChange($input: UnstageInput!) {
  unstage(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnstageChangeMutation, UnstageChangeMutationVariables>;
export const TrayDocument = new TypedDocumentString(`
    query Tray($edition: ID!, $hasEdition: Boolean!) {
  me {
    id
    name
    email
    role
  }
  draftEditions(first: 50) {
    edges {
      node {
        id
        title
        kind
        state
        createdAt
        createdBy {
          id
          name
        }
      }
    }
  }
  draftEdition(id: $edition) @include(if: $hasEdition) {
    id
    title
    kind
    state
    publicNote
    changes {
      id
      kind
      documentId
      title
      operation
      lock
      editedAt
    }
  }
}
    `) as unknown as TypedDocumentString<TrayQuery, TrayQueryVariables>;
export const UseSuccessorDocument = new TypedDocumentString(`
    mutation UseSuccessor($input: UseSuccessorInput!) {
  useSuccessor(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
    ... on ClashingItems {
      lock
      clashes {
        path
        sentence
        differences {
          label
          from
          into
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UseSuccessorMutation, UseSuccessorMutationVariables>;
export const FindEverywhereDocument = new TypedDocumentString(`
    query FindEverywhere($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {
  findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 8) {
    kind
    id
    slug
    title
    detail
    state
  }
  findEditions(query: $query, first: 5) {
    id
    number
    title
    kind
    state
    publishedAt
  }
  people(query: $query) {
    id
    name
    email
  }
}
    `) as unknown as TypedDocumentString<FindEverywhereQuery, FindEverywhereQueryVariables>;
export const EditionHistoryDocument = new TypedDocumentString(`
    query EditionHistory($filter: EditionHistoryFilter, $oldestFirst: Boolean!, $first: Int, $after: String, $last: Int, $before: String, $hasDocument: Boolean!, $kind: DocumentKind!, $key: String!, $hasStory: Boolean!, $story: String!) {
  editionHistory(
    filter: $filter
    oldestFirst: $oldestFirst
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...PublishedRow
      }
    }
  }
  people {
    id
    name
  }
  editable(kind: $kind, key: $key) @include(if: $hasDocument) {
    title
  }
  story: editable(kind: STORY, key: $story) @include(if: $hasStory) {
    title
  }
}
    fragment PublishedRow on Edition {
  id
  number
  kind
  title
  publicNote
  publishedAt
  imported
  draftId
  byline
  createdBy {
    id
    name
  }
  publishedBy {
    id
    name
  }
  changes {
    id
    kind
    documentId
    title
    operation
  }
  unresolvedComments
}`) as unknown as TypedDocumentString<EditionHistoryQuery, EditionHistoryQueryVariables>;
export const MarkLookedDocument = new TypedDocumentString(`
    mutation MarkLooked($input: MarkLookedInput!) {
  markLooked(input: $input) {
    __typename
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MarkLookedMutation, MarkLookedMutationVariables>;
export const SinceLookedDocument = new TypedDocumentString(`
    query SinceLooked($since: DateTime) {
  sinceLooked(since: $since) {
    lookedAt
    since
    upTo
    published(first: 20) {
      totalCount
      edges {
        node {
          id
          number
          kind
          title
          publishedAt
          publishedBy {
            id
            name
          }
          changeCount
        }
      }
    }
    staged(first: 20) {
      totalCount
      edges {
        node {
          at
          changes
          by {
            id
            name
          }
          edition {
            id
            title
          }
          documents {
            kind
            id
            title
          }
        }
      }
    }
    steps(first: 20) {
      totalCount
      edges {
        node {
          kind
          at
          note
          by {
            id
            name
          }
          edition {
            id
            title
          }
        }
      }
    }
    mentions(first: 20) {
      totalCount
      edges {
        node {
          id
          at
          by {
            id
            name
          }
          documentKind
          documentId
          edition {
            id
            title
          }
          document {
            title
          }
          replyTo {
            id
            documentKind
            documentId
            edition {
              id
              title
            }
            document {
              title
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SinceLookedQuery, SinceLookedQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on CreatedApiKey {
      secret
      apiKey {
        name
        expiresAt
      }
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const KeysDocument = new TypedDocumentString(`
    query Keys {
  apiKeys {
    id
    name
    role
    createdAt
    createdBy {
      name
    }
    expiresAt
    lastUsedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<KeysQuery, KeysQueryVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($input: InviteUserInput!) {
  inviteUser(input: $input) {
    __typename
    ... on Invitation {
      url
      expiresAt
      isMailed
      mailProblem
      user {
        name
        email
      }
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const RenewSignInLinkDocument = new TypedDocumentString(`
    mutation RenewSignInLink($input: UserIdInput!) {
  renewSignInLink(input: $input) {
    __typename
    ... on Invitation {
      url
      expiresAt
      isMailed
      mailProblem
      user {
        name
        email
      }
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RenewSignInLinkMutation, RenewSignInLinkMutationVariables>;
export const DeactivateUserDocument = new TypedDocumentString(`
    mutation DeactivateUser($input: UserIdInput!) {
  deactivateUser(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeactivateUserMutation, DeactivateUserMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor($input: UserIdInput!) {
  removeSecondFactor(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const ReactivateUserDocument = new TypedDocumentString(`
    mutation ReactivateUser($input: UserIdInput!) {
  reactivateUser(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReactivateUserMutation, ReactivateUserMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  users {
    id
    name
    email
    role
    createdAt
    lastSignInAt
    deactivatedAt
    hasSecondFactor
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const SetRoleDocument = new TypedDocumentString(`
    mutation SetRole($input: SetRoleInput!) {
  setRole(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetRoleMutation, SetRoleMutationVariables>;
export const FindToChooseDocument = new TypedDocumentString(`
    query FindToChoose($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {
  findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 20) {
    kind
    id
    slug
    title
    detail
    state
  }
}
    `) as unknown as TypedDocumentString<FindToChooseQuery, FindToChooseQueryVariables>;
export const EditionChangesDocument = new TypedDocumentString(`
    subscription EditionChanges($edition: ID!) {
  draftEditionChanged(edition: $edition) {
    edition {
      title
      state
    }
    saves {
      documentKind
      documentId
      lock
      by {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditionChangesSubscription, EditionChangesSubscriptionVariables>;
export const PresenceDocument = new TypedDocumentString(`
    subscription Presence($edition: ID!, $here: WhereaboutsInput) {
  presence(edition: $edition, here: $here) {
    person {
      id
      name
    }
    places {
      documentKind
      documentId
      document {
        title
      }
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PresenceSubscription, PresenceSubscriptionVariables>;
export const RadarDocument = new TypedDocumentString(`
    query Radar($story: String, $hasStory: Boolean!, $slug: String!) {
  meetings: radar(
    filter: {story: $story, concerns: [MEETING_WITHOUT_OUTCOME]}
    first: 10
  ) {
    totalCount
    edges {
      node {
        ...RadarRow
      }
    }
  }
  tracks: radar(
    filter: {story: $story, concerns: [TRACK_WITHOUT_NEXT_STEP]}
    first: 10
  ) {
    totalCount
    edges {
      node {
        ...RadarRow
      }
    }
  }
  citations: radar(filter: {story: $story, concerns: [DEAD_CITATION]}, first: 10) {
    totalCount
    edges {
      node {
        ...RadarRow
      }
    }
  }
  statements: radar(
    filter: {story: $story, concerns: [UNCITED_STATEMENT]}
    first: 10
  ) {
    totalCount
    edges {
      node {
        ...RadarRow
      }
    }
  }
  unreviewed: inbox(reason: UNREVIEWED, first: 20) {
    totalCount
    edges {
      node {
        __typename
        ... on DraftEdition {
          ...DraftRow
        }
      }
    }
  }
  told: story(slug: $slug) @include(if: $hasStory) {
    headline
  }
}
    fragment DraftRow on DraftEdition {
  id
  number
  state
  kind
  title
  publicNote
  createdAt
  discardedAt
  scheduledFor
  scheduledZone
  scheduleFailedAt
  createdBy {
    id
    name
  }
  changes {
    id
    kind
    title
  }
  unresolvedComments
}
fragment RadarRow on RadarItem {
  concern
  sentence
  remedy
  kind
  documentId
  title
  path
}`) as unknown as TypedDocumentString<RadarQuery, RadarQueryVariables>;
export const RadarConcernPageDocument = new TypedDocumentString(`
    query RadarConcernPage($filter: RadarFilter, $first: Int, $after: String, $last: Int, $before: String, $hasStory: Boolean!, $slug: String!) {
  radar(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...RadarRow
      }
    }
  }
  told: story(slug: $slug) @include(if: $hasStory) {
    headline
  }
}
    fragment RadarRow on RadarItem {
  concern
  sentence
  remedy
  kind
  documentId
  title
  path
}`) as unknown as TypedDocumentString<RadarConcernPageQuery, RadarConcernPageQueryVariables>;
export const RadarSummaryDocument = new TypedDocumentString(`
    query RadarSummary {
  meetings: radar(filter: {concerns: [MEETING_WITHOUT_OUTCOME]}, first: 0) {
    totalCount
  }
  tracks: radar(filter: {concerns: [TRACK_WITHOUT_NEXT_STEP]}, first: 0) {
    totalCount
  }
  citations: radar(filter: {concerns: [DEAD_CITATION]}, first: 0) {
    totalCount
  }
  statements: radar(filter: {concerns: [UNCITED_STATEMENT]}, first: 0) {
    totalCount
  }
  pressing: radar(first: 5) {
    totalCount
    edges {
      node {
        ...RadarRow
      }
    }
  }
}
    fragment RadarRow on RadarItem {
  concern
  sentence
  remedy
  kind
  documentId
  title
  path
}`) as unknown as TypedDocumentString<RadarSummaryQuery, RadarSummaryQueryVariables>;
export const LiveReadingDocument = new TypedDocumentString(`
    query LiveReading($id: ID!) {
  node(id: $id) {
    __typename
    ... on Document {
      slug
    }
    ...TrackReading
    ...ActorReading
    ...MeetingReading
    ...DevelopmentReading
    ...StatementReading
    ...SourceReading
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
fragment CitationWords on Citation {
  id
  bearing
  locator
  excerpt
  source {
    id
    slug
    title
    publisher
    url
  }
}
fragment SeatWords on Participation {
  id
  role
  presence
  asNamed
  isLead
  headcountText
  certainty
  reason
  reasonNotStated
  signed
  seatWhen: when {
    ...WhenWords
  }
  actor {
    id
    slug
    name
  }
  onBehalfOf {
    id
    slug
    name
  }
  excludedBy {
    id
    slug
    name
  }
  reasons {
    id
    slug
    attributionText
    paraphrase
    segments
  }
}
fragment TrackReading on Track {
  id
  slug
  name
  nameNote
  trackSummary: summary
  level
  trackStatus
  parent {
    id
    slug
    name
  }
  predecessors {
    id
    slug
    name
  }
  participations {
    ...SeatWords
  }
  citations {
    ...CitationWords
  }
}
fragment ActorReading on Actor {
  id
  slug
  name
  actorKind: kind
  aliases
  description
  countryCode
  relations {
    id
    kind
    standing
    title
    note
    when {
      ...WhenWords
    }
    to {
      id
      slug
      name
    }
  }
  citations {
    ...CitationWords
  }
}
fragment MeetingReading on Meeting {
  id
  slug
  title
  format
  occurrence
  certainty
  place
  countryCode
  summary
  ordinal
  when {
    ...WhenWords
  }
  previousWhen {
    ...WhenWords
  }
  track {
    id
    slug
    name
  }
  participations {
    ...SeatWords
  }
  citations {
    ...CitationWords
  }
}
fragment DevelopmentReading on Development {
  id
  slug
  title
  developmentKind: kind
  occurrence
  certainty
  summary
  stage
  agreementStatus
  documentUrl
  when {
    ...WhenWords
  }
  previousWhen {
    ...WhenWords
  }
  developmentTrack: track {
    id
    slug
    name
  }
  participations {
    ...SeatWords
  }
  citations {
    ...CitationWords
  }
}
fragment StatementReading on Statement {
  id
  slug
  form
  segments
  paraphrase
  attribution
  attributionText
  speakerRole
  act
  modality
  translated
  when {
    ...WhenWords
  }
  speaker {
    id
    slug
    name
  }
  onBehalfOf {
    id
    slug
    name
  }
  madeAt {
    id
    slug
    title
  }
  mentions {
    id
    stance
    outlook
    target {
      __typename
      ... on Actor {
        id
        slug
        name
      }
      ... on Track {
        id
        slug
        name
      }
      ... on Meeting {
        id
        slug
        title
      }
      ... on Development {
        id
        slug
        title
      }
    }
  }
  citations {
    ...CitationWords
  }
}
fragment SourceReading on Source {
  id
  slug
  title
  sourceKind: kind
  publisher
  author
  url
  note
  archivedUrl
  accessedAt
  published {
    ...WhenWords
  }
}`) as unknown as TypedDocumentString<LiveReadingQuery, LiveReadingQueryVariables>;
export const PreviewReadingDocument = new TypedDocumentString(`
    query PreviewReading($id: ID!, $edition: ID!) @preview(edition: $edition) {
  node(id: $id) {
    __typename
    ... on Document {
      slug
    }
    ...TrackReading
    ...ActorReading
    ...MeetingReading
    ...DevelopmentReading
    ...StatementReading
    ...SourceReading
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
fragment CitationWords on Citation {
  id
  bearing
  locator
  excerpt
  source {
    id
    slug
    title
    publisher
    url
  }
}
fragment SeatWords on Participation {
  id
  role
  presence
  asNamed
  isLead
  headcountText
  certainty
  reason
  reasonNotStated
  signed
  seatWhen: when {
    ...WhenWords
  }
  actor {
    id
    slug
    name
  }
  onBehalfOf {
    id
    slug
    name
  }
  excludedBy {
    id
    slug
    name
  }
  reasons {
    id
    slug
    attributionText
    paraphrase
    segments
  }
}
fragment TrackReading on Track {
  id
  slug
  name
  nameNote
  trackSummary: summary
  level
  trackStatus
  parent {
    id
    slug
    name
  }
  predecessors {
    id
    slug
    name
  }
  participations {
    ...SeatWords
  }
  citations {
    ...CitationWords
  }
}
fragment ActorReading on Actor {
  id
  slug
  name
  actorKind: kind
  aliases
  description
  countryCode
  relations {
    id
    kind
    standing
    title
    note
    when {
      ...WhenWords
    }
    to {
      id
      slug
      name
    }
  }
  citations {
    ...CitationWords
  }
}
fragment MeetingReading on Meeting {
  id
  slug
  title
  format
  occurrence
  certainty
  place
  countryCode
  summary
  ordinal
  when {
    ...WhenWords
  }
  previousWhen {
    ...WhenWords
  }
  track {
    id
    slug
    name
  }
  participations {
    ...SeatWords
  }
  citations {
    ...CitationWords
  }
}
fragment DevelopmentReading on Development {
  id
  slug
  title
  developmentKind: kind
  occurrence
  certainty
  summary
  stage
  agreementStatus
  documentUrl
  when {
    ...WhenWords
  }
  previousWhen {
    ...WhenWords
  }
  developmentTrack: track {
    id
    slug
    name
  }
  participations {
    ...SeatWords
  }
  citations {
    ...CitationWords
  }
}
fragment StatementReading on Statement {
  id
  slug
  form
  segments
  paraphrase
  attribution
  attributionText
  speakerRole
  act
  modality
  translated
  when {
    ...WhenWords
  }
  speaker {
    id
    slug
    name
  }
  onBehalfOf {
    id
    slug
    name
  }
  madeAt {
    id
    slug
    title
  }
  mentions {
    id
    stance
    outlook
    target {
      __typename
      ... on Actor {
        id
        slug
        name
      }
      ... on Track {
        id
        slug
        name
      }
      ... on Meeting {
        id
        slug
        title
      }
      ... on Development {
        id
        slug
        title
      }
    }
  }
  citations {
    ...CitationWords
  }
}
fragment SourceReading on Source {
  id
  slug
  title
  sourceKind: kind
  publisher
  author
  url
  note
  archivedUrl
  accessedAt
  published {
    ...WhenWords
  }
}`) as unknown as TypedDocumentString<PreviewReadingQuery, PreviewReadingQueryVariables>;
export const PreviewedStoriesDocument = new TypedDocumentString(`
    query PreviewedStories($edition: ID!) @preview(edition: $edition) {
  stories(first: 50) {
    edges {
      node {
        slug
        headline
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewedStoriesQuery, PreviewedStoriesQueryVariables>;
export const LiveStoryDocument = new TypedDocumentString(`
    query LiveStory($slug: String!) {
  story(slug: $slug) {
    ...StoryReading
  }
  timeline(story: $slug, first: 100) {
    edges {
      node {
        ...TimelineLine
      }
    }
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
fragment StoryReading on Story {
  id
  slug
  headline
  standfirst
  lastPublishedAt
  tracks {
    id
    slug
    name
    trackStatus
  }
  sections {
    id
    kind
    heading
    body
    imageUrl
    alt
    caption
    credit
    isFilePhoto
    items {
      id
      document {
        __typename
        id
        slug
        ...PlacedDocument
      }
    }
  }
}
fragment PlacedDocument on Document {
  ... on Actor {
    name
    description
  }
  ... on Track {
    name
    summary
    trackStatus
  }
  ... on Meeting {
    title
    occurrence
    certainty
    place
    when {
      ...WhenWords
    }
    participations {
      id
      role
      presence
      actor {
        id
        name
      }
    }
  }
  ... on Development {
    title
    occurrence
    certainty
    placedSummary: summary
    when {
      ...WhenWords
    }
  }
  ... on Statement {
    segments
    paraphrase
    attributionText
    speakerRole
    when {
      ...WhenWords
    }
    citations {
      id
      source {
        id
        title
        publisher
      }
    }
  }
}
fragment TimelineLine on TimelineEntry {
  __typename
  id
  isDated
  when {
    ...WhenWords
  }
  ... on Meeting {
    slug
    title
    occurrence
  }
  ... on Development {
    slug
    title
    occurrence
  }
  ... on Statement {
    slug
    attributionText
    segments
    paraphrase
  }
}`) as unknown as TypedDocumentString<LiveStoryQuery, LiveStoryQueryVariables>;
export const StoryAsOfDayDocument = new TypedDocumentString(`
    query StoryAsOfDay($slug: String!, $time: DateTime!) @asOf(time: $time) {
  story(slug: $slug) {
    ...StoryReading
  }
  timeline(story: $slug, first: 100) {
    edges {
      node {
        ...TimelineLine
      }
    }
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
fragment StoryReading on Story {
  id
  slug
  headline
  standfirst
  lastPublishedAt
  tracks {
    id
    slug
    name
    trackStatus
  }
  sections {
    id
    kind
    heading
    body
    imageUrl
    alt
    caption
    credit
    isFilePhoto
    items {
      id
      document {
        __typename
        id
        slug
        ...PlacedDocument
      }
    }
  }
}
fragment PlacedDocument on Document {
  ... on Actor {
    name
    description
  }
  ... on Track {
    name
    summary
    trackStatus
  }
  ... on Meeting {
    title
    occurrence
    certainty
    place
    when {
      ...WhenWords
    }
    participations {
      id
      role
      presence
      actor {
        id
        name
      }
    }
  }
  ... on Development {
    title
    occurrence
    certainty
    placedSummary: summary
    when {
      ...WhenWords
    }
  }
  ... on Statement {
    segments
    paraphrase
    attributionText
    speakerRole
    when {
      ...WhenWords
    }
    citations {
      id
      source {
        id
        title
        publisher
      }
    }
  }
}
fragment TimelineLine on TimelineEntry {
  __typename
  id
  isDated
  when {
    ...WhenWords
  }
  ... on Meeting {
    slug
    title
    occurrence
  }
  ... on Development {
    slug
    title
    occurrence
  }
  ... on Statement {
    slug
    attributionText
    segments
    paraphrase
  }
}`) as unknown as TypedDocumentString<StoryAsOfDayQuery, StoryAsOfDayQueryVariables>;
export const StoryAsOfEditionDocument = new TypedDocumentString(`
    query StoryAsOfEdition($slug: String!, $edition: Int!) @asOf(edition: $edition) {
  story(slug: $slug) {
    ...StoryReading
  }
  timeline(story: $slug, first: 100) {
    edges {
      node {
        ...TimelineLine
      }
    }
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
fragment StoryReading on Story {
  id
  slug
  headline
  standfirst
  lastPublishedAt
  tracks {
    id
    slug
    name
    trackStatus
  }
  sections {
    id
    kind
    heading
    body
    imageUrl
    alt
    caption
    credit
    isFilePhoto
    items {
      id
      document {
        __typename
        id
        slug
        ...PlacedDocument
      }
    }
  }
}
fragment PlacedDocument on Document {
  ... on Actor {
    name
    description
  }
  ... on Track {
    name
    summary
    trackStatus
  }
  ... on Meeting {
    title
    occurrence
    certainty
    place
    when {
      ...WhenWords
    }
    participations {
      id
      role
      presence
      actor {
        id
        name
      }
    }
  }
  ... on Development {
    title
    occurrence
    certainty
    placedSummary: summary
    when {
      ...WhenWords
    }
  }
  ... on Statement {
    segments
    paraphrase
    attributionText
    speakerRole
    when {
      ...WhenWords
    }
    citations {
      id
      source {
        id
        title
        publisher
      }
    }
  }
}
fragment TimelineLine on TimelineEntry {
  __typename
  id
  isDated
  when {
    ...WhenWords
  }
  ... on Meeting {
    slug
    title
    occurrence
  }
  ... on Development {
    slug
    title
    occurrence
  }
  ... on Statement {
    slug
    attributionText
    segments
    paraphrase
  }
}`) as unknown as TypedDocumentString<StoryAsOfEditionQuery, StoryAsOfEditionQueryVariables>;
export const StoryPreviewDocument = new TypedDocumentString(`
    query StoryPreview($slug: String!, $edition: ID!) @preview(edition: $edition) {
  story(slug: $slug) {
    ...StoryReading
  }
  timeline(story: $slug, first: 100) {
    edges {
      node {
        ...TimelineLine
      }
    }
  }
}
    fragment WhenWords on When {
  label
  text
  edtf
  basis
  note
}
fragment StoryReading on Story {
  id
  slug
  headline
  standfirst
  lastPublishedAt
  tracks {
    id
    slug
    name
    trackStatus
  }
  sections {
    id
    kind
    heading
    body
    imageUrl
    alt
    caption
    credit
    isFilePhoto
    items {
      id
      document {
        __typename
        id
        slug
        ...PlacedDocument
      }
    }
  }
}
fragment PlacedDocument on Document {
  ... on Actor {
    name
    description
  }
  ... on Track {
    name
    summary
    trackStatus
  }
  ... on Meeting {
    title
    occurrence
    certainty
    place
    when {
      ...WhenWords
    }
    participations {
      id
      role
      presence
      actor {
        id
        name
      }
    }
  }
  ... on Development {
    title
    occurrence
    certainty
    placedSummary: summary
    when {
      ...WhenWords
    }
  }
  ... on Statement {
    segments
    paraphrase
    attributionText
    speakerRole
    when {
      ...WhenWords
    }
    citations {
      id
      source {
        id
        title
        publisher
      }
    }
  }
}
fragment TimelineLine on TimelineEntry {
  __typename
  id
  isDated
  when {
    ...WhenWords
  }
  ... on Meeting {
    slug
    title
    occurrence
  }
  ... on Development {
    slug
    title
    occurrence
  }
  ... on Statement {
    slug
    attributionText
    segments
    paraphrase
  }
}`) as unknown as TypedDocumentString<StoryPreviewQuery, StoryPreviewQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($kind: DocumentKind!, $key: String!) {
  editable(kind: $kind, key: $key) {
    revisions {
      version
      operation
      changeCount
      title
      editedBy {
        id
        name
      }
      publishedBy {
        id
        name
      }
      edition {
        number
        title
        kind
        publicNote
        publishedAt
        imported
        draftId
        byline
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const DifferenceDocument = new TypedDocumentString(`
    query Difference($id: ID!, $from: Int!, $to: Int!) {
  node(id: $id) {
    ... on Document {
      diff(from: $from, to: $to) {
        ...ChangeWords
      }
    }
  }
}
    fragment ChangeWords on FieldChange {
  path
  label
  itemId
  change
  before
  after
  sentence
}`) as unknown as TypedDocumentString<DifferenceQuery, DifferenceQueryVariables>;
export const StatesDocument = new TypedDocumentString(`
    query States($kind: DocumentKind!, $key: String!) {
  editable(kind: $kind, key: $key) {
    revisions {
      version
      document
    }
  }
}
    `) as unknown as TypedDocumentString<StatesQuery, StatesQueryVariables>;
export const CreateWebhookDocument = new TypedDocumentString(`
    mutation CreateWebhook($input: CreateWebhookInput!) {
  createWebhook(input: $input) {
    __typename
    ... on WebhookWithSecret {
      secret
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks {
  webhooks {
    id
    url
    events
    state
    pausedAt
    isGone
    failingSince
    waiting
    signsTwiceUntil
    createdAt
    createdBy {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookWithDeliveriesDocument = new TypedDocumentString(`
    query WebhookWithDeliveries($id: ID!, $states: [DeliveryState!], $first: Int, $after: String, $last: Int, $before: String) {
  webhooks {
    id
    url
    events
    state
    pausedAt
    isGone
    failingSince
    waiting
    signsTwiceUntil
    createdAt
    createdBy {
      name
    }
  }
  deliveries(
    webhook: $id
    states: $states
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        id
        messageId
        event
        body
        happenedAt
        state
        nextAttemptAt
        attempts {
          at
          milliseconds
          status
          failure
          answer
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WebhookWithDeliveriesQuery, WebhookWithDeliveriesQueryVariables>;
export const RedeliverDocument = new TypedDocumentString(`
    mutation Redeliver($input: RedeliverInput!) {
  redeliver(input: $input) {
    __typename
    ... on WebhookDelivery {
      state
      attempts {
        milliseconds
        status
        failure
      }
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RedeliverMutation, RedeliverMutationVariables>;
export const TestWebhookDocument = new TypedDocumentString(`
    mutation TestWebhook($input: TestWebhookInput!) {
  testWebhook(input: $input) {
    __typename
    ... on WebhookDelivery {
      state
      attempts {
        milliseconds
        status
        failure
      }
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;
export const ChangeWebhookDocument = new TypedDocumentString(`
    mutation ChangeWebhook($input: ChangeWebhookInput!) {
  changeWebhook(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeWebhookMutation, ChangeWebhookMutationVariables>;
export const RenewWebhookSecretDocument = new TypedDocumentString(`
    mutation RenewWebhookSecret($input: WebhookIdInput!) {
  renewWebhookSecret(input: $input) {
    __typename
    ... on WebhookWithSecret {
      secret
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RenewWebhookSecretMutation, RenewWebhookSecretMutationVariables>;
export const DeleteWebhookDocument = new TypedDocumentString(`
    mutation DeleteWebhook($input: WebhookIdInput!) {
  deleteWebhook(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteWebhookMutation, DeleteWebhookMutationVariables>;