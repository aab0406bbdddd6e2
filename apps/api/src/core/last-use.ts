/** The table of some sort of keys, as far as their use goes. */
interface Keys {
  updateMany(change: { where: { id: string }; data: { lastUsedAt: Date } }): PromiseLike<unknown>
}

/** Notes that a key is used, to the minute: often enough to see which keys are in use, and rarely enough to cost nothing. */
export async function noteUse(keys: Keys, { id, lastUsedAt }: { id: string; lastUsedAt: Date | null }) {
  const now = new Date()
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < 60_000) return
  await keys.updateMany({ where: { id }, data: { lastUsedAt: now } })
}
