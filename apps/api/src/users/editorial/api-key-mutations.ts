import { Forbidden, InvalidInput, NotFound } from '../../editions/editorial/problems'
import { Role } from '../../editions/editorial/terms'
import { builder } from '../../graphql/builder'
import { findUuid } from '../../graphql/global-id'
import { createApiKey, longestLife, type MadeKey, revokeApiKey } from '../api-keys'
import { administer } from './administer'
import { ApiKey } from './api-key'
import { readProgramName } from './user-inputs'

const CreatedApiKey = builder.objectRef<MadeKey>('CreatedApiKey').implement({
  description: 'A new key with its secret, which is shown this once: only its hash is kept.',
  fields: (t) => ({
    apiKey: t.field({ type: ApiKey, description: 'The key.', resolve: ({ key }) => key }),
    secret: t.string({
      description: 'What the program sends, as `Authorization: Bearer …`.',
      resolve: ({ secret }) => secret,
    }),
  }),
})

const CreateApiKeyResult = builder.unionType('CreateApiKeyResult', {
  description: 'The new key, or why there is none.',
  types: [CreatedApiKey, InvalidInput, NotFound, Forbidden],
})

const ApiKeyResult = builder.unionType('ApiKeyResult', {
  description: 'The key as it now is, or why nothing was changed.',
  types: [ApiKey, InvalidInput, NotFound, Forbidden],
})

const CreateApiKeyInput = builder.inputType('CreateApiKeyInput', {
  description: 'A program that is to work here.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'What it is called, as it will stand by what it does. At most 100 characters.',
    }),
    role: t.field({ type: Role, required: true, description: 'What it is trusted with.' }),
    expiresAt: t.field({
      type: 'DateTime',
      required: true,
      description: `When the key stops to work, at most ${longestLife} days from now.`,
    }),
  }),
})

const RevokeApiKeyInput = builder.inputType('RevokeApiKeyInput', {
  description: 'A key that is to end.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Its id.' }) }),
})

builder.mutationFields((t) => ({
  createApiKey: t.field({
    type: CreateApiKeyResult,
    description: 'Makes a key by which a program works here, and shows its secret this once.',
    args: { input: t.arg({ type: CreateApiKeyInput, required: true, description: 'Which program.' }) },
    resolve: (_root, { input: { name, role, expiresAt } }, context) => {
      const read = readProgramName(name)
      return administer(context, 'CreatedApiKey', async (tx, by) =>
        read.ok ? createApiKey(tx, { name: read.name, role, expiresAt, by, now: context.now }) : read.issues,
      )
    },
  }),
  revokeApiKey: t.field({
    type: ApiKeyResult,
    description: 'Ends a key at once and for good. What was done with it stays under its name.',
    args: { input: t.arg({ type: RevokeApiKeyInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      administer(context, 'ApiKey', (tx, by) =>
        revokeApiKey(tx, { id: findUuid(input.id, ['ApiKey']), by, now: context.now }),
      ),
  }),
}))
