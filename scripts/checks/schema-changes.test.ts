import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { compare } from '../schema-changes'

const released = 'type Query { a: Int b(of: Int): Kind! } enum Kind { ONE }'
const changesTo = (sdl: string) =>
  compare('public.graphql', buildSchema(released), buildSchema(sdl)).map(
    ({ weight, description }) => `${weight}: ${description}`,
  )

test('a field that goes, or may be null now, breaks what was released', () => {
  expect(changesTo('type Query { b(of: Int): Kind } enum Kind { ONE }')).toEqual([
    'breaking: Query.a was removed.',
    'breaking: Query.b changed type from Kind! to Kind.',
  ])
})

test('an argument that is now needed breaks; a new term of a closed list is dangerous', () => {
  expect(changesTo('type Query { a: Int b(of: Int, to: Int!): Kind! } enum Kind { ONE TWO }')).toEqual([
    'breaking: A required arg to on Query.b was added.',
    'dangerous: TWO was added to enum type Kind.',
  ])
})

test('what is only added takes nothing from anybody', () => {
  expect(
    changesTo('type Query { a: Int b(of: Int): Kind! c: Int } enum Kind { ONE } type More { d: Int }'),
  ).toEqual([])
})
