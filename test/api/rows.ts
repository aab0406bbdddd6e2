import type { Row } from './record'

const published = {
  version: 1,
  firstPublishedAt: '2019-01-01T12:00:00Z',
  lastPublishedAt: '2019-01-01T12:00:00Z',
}

/** Rows with every required column filled; `values` says what the test is about. */
export const rows = {
  track: (values: { id: string; slug: string } & Values): Row =>
    row('Track', {
      ...published,
      name: values.slug,
      summary: 'A summary.',
      level: 'UNSPECIFIED',
      trackStatus: 'ACTIVE',
      ...values,
    }),
  actor: (values: { id: string; slug: string } & Values): Row =>
    row('Actor', { ...published, name: values.slug, kind: 'PERSON', named: true, aliases: [], ...values }),
  meeting: (values: { id: string; slug: string; trackId: string } & Values): Row =>
    row('Meeting', {
      ...published,
      title: values.slug,
      format: 'DIRECT_TALKS',
      occurrence: 'OCCURRED',
      certainty: 'REPORTED',
      previousWhen: '[]',
      ...values,
    }),
  development: (values: { id: string; slug: string } & Values): Row =>
    row('Development', {
      ...published,
      title: values.slug,
      kind: 'OTHER',
      occurrence: 'OCCURRED',
      certainty: 'REPORTED',
      previousWhen: '[]',
      ...values,
    }),
  statement: (values: { id: string; slug: string } & Values): Row =>
    row('Statement', {
      ...published,
      form: 'INDIRECT',
      segments: [],
      paraphrase: values.slug,
      attribution: 'UNATTRIBUTED',
      attributionText: 'reportedly',
      act: 'ASSERT',
      modality: 'CATEGORICAL',
      translated: 'UNKNOWN',
      ...values,
    }),
  source: (values: { id: string; slug: string } & Values): Row =>
    row('Source', { ...published, title: values.slug, kind: 'ARTICLE', ...values }),
  story: (values: { id: string; slug: string } & Values): Row =>
    row('Story', {
      ...published,
      headline: values.slug,
      standfirst: 'A standfirst.',
      kind: 'EXPLAINER',
      ...values,
    }),
  seat: (values: { id: string; actorId: string } & Values): Row =>
    row('Participation', {
      position: 0,
      role: 'PARTY',
      presence: 'ATTENDED',
      isLead: false,
      certainty: 'REPORTED',
      reasonNotStated: false,
      signed: false,
      ...values,
    }),
}

type Values = Record<string, unknown>

function row(table: string, values: Values): Row {
  return { table, values }
}

/** The columns of a date, with the bounds the server would derive. */
export function on(earliest: string | null, latest: string | null = earliest): Values {
  const edtf = earliest === latest ? earliest : `[${earliest ?? ''}..${latest ?? ''}]`
  return { whenEdtf: edtf, whenText: null, whenBasis: 'STATED', whenEarliest: earliest, whenLatest: latest }
}
