import type { AuditDetail } from '@parley/shared/audit'
import { tellEntry } from '@parley/shared/audit-sentence'
import type { Person as PersonValue } from '../core/person'
import { Person } from '../editions/editorial/person'
import { AuditKind, AuditSubject, Role } from '../editions/editorial/terms'
import type { AuditEntry as Row } from '../generated/prisma/client'
import { builder } from '../graphql/builder'

export const AuditEntry = builder
  .objectRef<Row & { by: Omit<PersonValue, 'from'> | null }>('AuditEntry')
  .implement({
    description:
      'Something that was done here, or was refused. It is written in the moment it happens and never changes; names are those of then.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its id.' }),
      at: t.expose('at', { type: 'DateTime', description: 'When, by the clock of the database.' }),
      kind: t.expose('kind', { type: AuditKind, description: 'What happened.' }),
      sentence: t.string({ description: 'What happened, in a sentence.', resolve: sentenceOf }),
      by: t.field({
        type: Person,
        nullable: true,
        description:
          'Who did it, as they are called now; null where nobody was signed in, and for what operators do at the machine.',
        resolve: ({ by }) => by,
      }),
      byName: t.exposeString('byName', { nullable: true, description: 'What they were called then.' }),
      subject: t.expose('subject', {
        type: AuditSubject,
        nullable: true,
        description: 'What sort of thing it was about.',
      }),
      subjectId: t.exposeID('subjectId', {
        nullable: true,
        description: 'The id of what it was about, for `filter.subject`.',
      }),
      subjectName: t.exposeString('subjectName', {
        nullable: true,
        description: 'What that was called then.',
      }),
      address: t.exposeString('address', {
        nullable: true,
        description: 'The network address it came from; null for what did not come over HTTP.',
      }),
      userAgent: t.exposeString('userAgent', {
        nullable: true,
        description: 'What the browser or program called itself. At most 300 characters.',
      }),
      count: t.int({
        nullable: true,
        description:
          'Of what is counted together: how many alike there were within an hour, up to and with this one.',
        resolve: (entry) => detailOf(entry).count,
      }),
      note: t.string({
        nullable: true,
        description: 'What was said along with a decision, or why.',
        resolve: (entry) => detailOf(entry).note,
      }),
      editionNumber: t.int({
        nullable: true,
        description: 'The number of the edition, where it was published.',
        resolve: (entry) => detailOf(entry).number,
      }),
      roleBefore: t.field({
        type: Role,
        nullable: true,
        description: 'Of a changed role: what they were trusted with before.',
        resolve: (entry) => detailOf(entry).before,
      }),
      role: t.field({
        type: Role,
        nullable: true,
        description: 'Of a changed role or an invitation: what they are trusted with from then on.',
        resolve: (entry) => detailOf(entry).role,
      }),
      act: t.string({
        nullable: true,
        description: 'Of a refusal: what was asked for, by the name it has in this API.',
        resolve: (entry) => detailOf(entry).act,
      }),
    }),
  })

export const AuditEntryConnection = builder.connectionObject(
  {
    type: AuditEntry,
    name: 'AuditEntryConnection',
    description: 'A page of the audit.',
    subGraphs: ['Editorial'],
  },
  { name: 'AuditEntryEdge', description: 'An entry in a list.', subGraphs: ['Editorial'] },
)

export function sentenceOf(entry: Row): string {
  return tellEntry({
    kind: entry.kind,
    by: entry.byName,
    subject: entry.subjectName,
    detail: detailOf(entry),
  })
}

function detailOf({ detail }: Row): AuditDetail {
  return detail as AuditDetail // written by `record` alone, which takes nothing else
}
