import type { TestProject } from 'vitest/node'
import { startTestServer } from './test-server'

/** Runs once, before any test that needs Postgres: one server, and in it one migrated template to clone. */
export default async function setup(project: TestProject) {
  const server = await startTestServer()
  project.provide('testServerUrl', server.url)
  project.provide('testTemplate', server.template)
  return () => server.stop()
}

declare module 'vitest' {
  interface ProvidedContext {
    testServerUrl: string
    testTemplate: string
  }
}
