import type { TestProject } from 'vitest/node'
import { buildAdmin } from '../../scripts/build-admin'
import { unpackChromium } from './chromium'

/** Runs once, before the journeys: each starts a Parley of its own, and all of them serve this build to this browser. */
export default async function setup(project: TestProject) {
  const [chromium] = await Promise.all([unpackChromium(), buildAdmin()])
  project.provide('chromium', chromium)
}
