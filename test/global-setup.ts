import type { TestProject } from 'vitest/node'
import { startTestServer } from './test-server'

/** Runs once, before any test that needs Postgres: one server for the files to have their databases on. */
export default async function setup(project: TestProject) {
  const server = await startTestServer()
  project.provide('testServerUrl', server.url)
  return () => server.stop()
}

declare module 'vitest' {
  interface ProvidedContext {
    testServerUrl: string
  }
}
