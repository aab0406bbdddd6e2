import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLType,
  isListType,
  isNonNullType,
  print,
} from 'graphql'
import { escaped } from '../../core/html'
import { prose } from './html'

/** The fields of a type, each with its arguments; every type leads to where it is described. */
export function fieldList(fields: ReadonlyArray<GraphQLField<unknown, unknown>>, owner: string): string {
  return list(fields, (field) => {
    const id = `${owner}.${field.name}`
    const args =
      field.args.length > 0
        ? `<details><summary>${countOf(field.args.length)}</summary>${memberList(field.args, id)}</details>`
        : ''
    return entry(id, field, `${prose(field.description)}${deprecation(field.deprecationReason)}${args}`)
  })
}

/** What can be given: arguments, and the fields of an input. */
export function memberList(
  members: ReadonlyArray<GraphQLArgument | GraphQLInputField>,
  owner: string,
): string {
  return list(members, (member) =>
    entry(
      `${owner}.${member.name}`,
      member,
      `${prose(member.description)}${defaultOf(member)}${deprecation(member.deprecationReason)}`,
    ),
  )
}

export function linkTo({ name }: GraphQLNamedType): string {
  return `<a href="#${name}">${name}</a>`
}

function list<Member>(members: readonly Member[], render: (member: Member) => string): string {
  return members.length > 0 ? `<dl>${members.map(render).join('')}</dl>` : ''
}

function entry(id: string, { name, type }: { name: string; type: GraphQLType }, text: string): string {
  return `<dt id="${id}"><a href="#${id}"><code>${name}</code></a> <span class="is">${typeOf(type)}</span></dt><dd>${text}</dd>`
}

function typeOf(type: GraphQLType): string {
  if (isNonNullType(type)) return `${typeOf(type.ofType)}!`
  if (isListType(type)) return `[${typeOf(type.ofType)}]`
  return linkTo(type)
}

function defaultOf({ defaultValue, type }: GraphQLArgument | GraphQLInputField): string {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type)
  return value ? `<p>Left out: <code>${escaped(print(value))}</code>.</p>` : ''
}

function deprecation(reason: string | null | undefined): string {
  return reason ? `<p class="deprecated">Deprecated. ${escaped(reason)}</p>` : ''
}

function countOf(many: number): string {
  return many === 1 ? '1 argument' : `${many} arguments`
}
