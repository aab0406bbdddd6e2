import { getTray } from '../tray'
import type { OtherEdition } from './bring-dialog'

/** The open editions beside this one, those of whoever looks first, each newest first. */
export async function readOtherEditions(editionId: string): Promise<OtherEdition[]> {
  const { me, open } = await getTray()
  const others = open.filter(({ id }) => id !== editionId)
  const isMine = ({ createdBy }: (typeof others)[number]) => createdBy.id === me?.id
  return [...others.filter(isMine), ...others.filter((edition) => !isMine(edition))].map(
    ({ id, title, state, createdBy }) => ({ id, title, state, createdBy: createdBy.name }),
  )
}
