import { expect, test } from 'vitest'
import { withAddresses } from './shrinkwrap.mjs'

const addressed = (packages: Record<string, object>) =>
  withAddresses({ packages }, 'https://packages.example.org/npm/').packages

test('each package has its address in the registry of the machine, by its own name', () => {
  const packages = {
    'node_modules/graphql': { version: '16.15.0', integrity: 'sha512-x' },
    'apps/api/node_modules/@apollo/server': { version: '5.5.1' },
    'node_modules/strip-ansi-cjs': { name: 'strip-ansi', version: '6.0.1' },
  }
  expect(addressed(packages)).toEqual({
    'node_modules/graphql': {
      version: '16.15.0',
      integrity: 'sha512-x',
      resolved: 'https://packages.example.org/npm/graphql/-/graphql-16.15.0.tgz',
    },
    'apps/api/node_modules/@apollo/server': {
      version: '5.5.1',
      resolved: 'https://packages.example.org/npm/@apollo/server/-/server-5.5.1.tgz',
    },
    'node_modules/strip-ansi-cjs': {
      name: 'strip-ansi',
      version: '6.0.1',
      resolved: 'https://packages.example.org/npm/strip-ansi/-/strip-ansi-6.0.1.tgz',
    },
  })
})

test('what is not a package of the registry stays as it is', () => {
  const packages = {
    '': { name: 'parley' },
    'apps/api': { name: '@parley/api', version: '0.1.0' },
    'node_modules/@parley/api': { resolved: 'apps/api', link: true },
    'node_modules/from-elsewhere': { version: '1.0.0', resolved: 'https://example.org/from-elsewhere.tgz' },
    'node_modules/npm/node_modules/bundled': { version: '1.0.0', inBundle: true },
  }
  expect(addressed(packages)).toEqual(packages)
})
