import { builder } from '../../graphql/builder'

builder.mutationType({
  description: 'What people who work here may do. Each is one transaction: all of it happens, or nothing.',
})
