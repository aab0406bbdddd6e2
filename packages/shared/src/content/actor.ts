import { citations } from './citation'
import { documentKind } from './document-kind'
import { flag, nameSet, patterned, requiredChoice, requiredText, text } from './field-types'
import { relations } from './relation'
import type { Terms } from './terms'

export const actorKinds = {
  PERSON: { label: 'Person', meaning: 'A human being.' },
  STATE: { label: 'State', meaning: 'A recognised state or its government.' },
  ENTITY: { label: 'Entity', meaning: 'An authority not recognised as a state.' },
  OFFICE: {
    label: 'Office',
    meaning: "An institution that speaks: a presidency, a ministry, an envoy's office.",
  },
  MILITARY: { label: 'Military', meaning: 'A military acting or signing apart from its state.' },
  ARMED_ORGANIZATION: {
    label: 'Armed organization',
    meaning: 'An armed group, or a party with an armed wing.',
  },
  POLITICAL_PARTY: { label: 'Political party', meaning: 'A political party.' },
  UMBRELLA: { label: 'Umbrella', meaning: 'An alliance acting as one.' },
  STATE_COALITION: {
    label: 'State coalition',
    meaning: 'States acting together without being an intergovernmental body.',
  },
  IGO: { label: 'Intergovernmental body', meaning: 'An intergovernmental organization.' },
  CIVIL_SOCIETY: { label: 'Civil society', meaning: 'An NGO, think tank or diaspora body.' },
  COLLECTIVE: {
    label: 'Collective',
    meaning: 'An unnamed or loose group, such as "opposition politicians".',
  },
  OTHER: { label: 'Other', meaning: 'None of these.' },
} as const satisfies Terms

/** A person, state, group or body in or around the talks. */
export const actor = documentKind({
  kind: 'ACTOR',
  table: 'Actor',
  noun: 'actor',
  plural: 'actors',
  namedBy: ['name'],
  version: 1,
  shape: {
    name: requiredText({ label: 'Name', max: 200, search: 'name' }),
    kind: requiredChoice({ label: 'Kind', name: 'ActorKind', terms: actorKinds }),
    named: flag({
      label: 'Has a proper name',
      initially: true,
      help: 'Off for a group that only a description points to.',
    }),
    aliases: nameSet({
      label: 'Also called',
      max: 200,
      most: 50,
      search: 'name',
      help: 'Other spellings, and metonyms such as Moscow; searched.',
    }),
    description: text({ label: 'Description', max: 2000, search: 'text', multiline: true }),
    countryCode: patterned({
      label: 'Country',
      max: 2,
      pattern: /^[A-Z]{2}$/,
      remedy: 'Write the two capital letters of the country code, as in AF.',
    }),
    wikidataId: patterned({
      label: 'Wikidata',
      max: 20,
      pattern: /^Q[1-9][0-9]*$/,
      remedy: 'Write the Wikidata item, as in Q42.',
    }),
    relations: relations(),
    citations: citations('ofActorId'),
  },
  rules(document, refuse) {
    document.relations.forEach((relation, index) => {
      if (relation.kind === 'HOLDS_OFFICE' && document.kind !== 'PERSON') {
        refuse(
          ['relations', index, 'kind'],
          'Only a person holds an office: choose another relation or make this a person.',
        )
      }
    })
  },
})
