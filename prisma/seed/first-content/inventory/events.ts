import { held, type InventorySection, line, notHeld, seatHeld } from './line'

export const trackLines: InventorySection = {
  T1: line('American talks with the Taliban in Doha', held('T1', 'name'), held('T1', 'summary')),
  T2: line(
    'Russia-backed talks in Moscow',
    held('T2', 'name'),
    held('T2', 'nameNote'),
    held('T2', 'summary'),
  ),
}

export const meetingLines: InventorySection = {
  M1: line('The Doha series as a whole, open start', held('M1', 'when', 'edtf'), held('M1', 'format')),
  M2: line('The latest round, "last week"', held('M2', 'when', 'text'), held('M2', 'parentId')),
  M3: line(
    'First Moscow conference, order only',
    held('M3', 'when', 'edtf'),
    seatHeld('M3', 'A09', 'CONVENER'),
  ),
  M4: line(
    'Second Moscow conference, February 5-6',
    held('M4', 'when', 'text'),
    held('M4', 'afterId'),
    seatHeld('M4', 'A09', 'CONVENER'),
  ),
}

export const developmentLines: InventorySection = {
  D1: line(
    'Basic framework, undated',
    held('D1', 'title'),
    held('D1', 'reachedAtId'),
    held('D1', 'agreementStatus'),
  ),
  D2: line('Presidential election in July', held('D2', 'when', 'text'), held('D2', 'occurrence')),
  D3: notHeld(
    'Announcements of candidacy',
    'Background without a date or a name; the group A20 and its relation to Ghani carry what is said.',
  ),
  D4: notHeld(
    'The war; eighteen years of the constitutional process',
    'A period, and not a happening; it stands in the quoted words of S08 and S18.',
  ),
}
