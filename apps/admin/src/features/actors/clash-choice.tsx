'use client'
import { Radio } from '@mantine/core'
import type { MergeSide } from '@parley/shared/actors/effect'
import classes from './actors.module.css'

export interface Clash {
  path: string
  sentence: string
  differences: ReadonlyArray<{ label: string; from: string; into: string }>
}

interface Props {
  clash: Clash
  names: { from: string; into: string }
  chosen: MergeSide | null
  onChoose(side: MergeSide): void
}

/** Two items of which one stays: whose words. What is cited for either is kept. */
export function ClashChoice({ clash: { path, sentence, differences }, names, chosen, onChoose }: Props) {
  const said = (side: 'from' | 'into') =>
    differences.map((each) => `${each.label}: ${each[side]}`).join(' · ')
  return (
    <Radio.Group
      className={classes.clash}
      label={`${sentence}. Whose words are to stand?`}
      // A mention has none.
      description={path.startsWith('mentions.') ? undefined : 'The citations of both are kept.'}
      value={chosen}
      onChange={(value) => onChoose(value === 'FROM' ? 'FROM' : 'INTO')}
    >
      <div className={classes.sides}>
        <Radio
          classNames={{ radio: classes.radio }}
          value="FROM"
          label={`As said of “${names.from}”`}
          description={said('from')}
        />
        <Radio
          classNames={{ radio: classes.radio }}
          value="INTO"
          label={`As said of “${names.into}”`}
          description={said('into')}
        />
      </div>
    </Radio.Group>
  )
}
