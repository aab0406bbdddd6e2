import { buildAdmin } from '../../scripts/build-admin'

/** Runs once, before the journeys: each starts a Parley of its own, and all of them serve this build. */
export default async function setup() {
  await buildAdmin()
}
