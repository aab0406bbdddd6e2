import { bounds } from '@parley/shared/when/bounds'
import { relationToInterval } from '@parley/shared/when/order'
import { enumOf } from '../../graphql/enums'

export const Validity = enumOf(
  'Validity',
  {
    CERTAINLY: { label: 'Certainly', meaning: 'It held on that day, whatever days its date really means.' },
    POSSIBLY: { label: 'Possibly', meaning: 'Its date leaves it open, or it has none.' },
    NO: { label: 'No', meaning: 'Its date and that day have nothing in common.' },
  },
  'Whether something held on a day, as far as its date tells.',
)

/** Whether what has this date held on a day. */
export function validityOn(day: string, edtf: string | null) {
  return relationToInterval(bounds(edtf), { from: day, to: day })
}
