import { idOf } from '../ids'
import { sectionId } from '../story'
import { held, type InventorySection, line, placedHeld } from './line'

export const questionLines: InventorySection = {
  Q1: line(
    'Why two processes at once',
    held('STORY', 'sections', { id: sectionId('Q1') }, 'heading'),
    held('STORY', 'sections', { id: sectionId('Q1') }, 'items'),
  ),
  Q2: line(
    'What follows from two tracks',
    held('STORY', 'sections', { id: sectionId('Q2') }, 'heading'),
    held('STORY', 'sections', { id: sectionId('Q2') }, 'items'),
  ),
  Q3: line(
    'Who wins and who loses',
    held('STORY', 'sections', { id: sectionId('Q3') }, 'heading'),
    held('STORY', 'sections', { id: sectionId('Q3') }, 'items'),
  ),
}

export const imageLines: InventorySection = {
  I1: line(
    'Taliban officials at the Moscow talks; no picture is kept',
    held('STORY', 'sections', { id: sectionId('I1') }, 'caption'),
    placedHeld(sectionId('I1'), { actorId: idOf('A16') }),
    placedHeld(sectionId('I1'), { meetingId: idOf('M4') }),
  ),
  I2: line(
    'President Ghani, file photo; no picture is kept',
    held('STORY', 'sections', { id: sectionId('I2') }, 'isFilePhoto'),
    placedHeld(sectionId('I2'), { actorId: idOf('A06') }),
  ),
}
