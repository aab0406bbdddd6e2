import { held, type InventorySection, line, relationHeld, seatHeld } from './line'

export const relationLines: InventorySection = {
  R01: line(
    'Russia backs and organises T2',
    seatHeld('T2', 'A09', 'SPONSOR'),
    seatHeld('M3', 'A09', 'CONVENER'),
    seatHeld('M4', 'A09', 'CONVENER'),
  ),
  R02: line(
    'United States backs T1 and negotiates in it',
    seatHeld('T1', 'A08', 'SPONSOR'),
    seatHeld('T1', 'A08', 'PARTY'),
  ),
  R03: line('Russia is a rival of the United States', relationHeld('A09', 'A08', 'RIVAL_OF')),
  R04: line('Russia seeks to challenge T1; stays a statement', held('S04', 'mentions')),
  R05: line('The Taliban refuses to meet Kabul', relationHeld('A14', 'A10', 'REFUSES_TO_MEET')),
  R06: line('The Taliban sees Kabul as a puppet; stays a statement', held('S01', 'mentions')),
  R07: line(
    'The Taliban negotiates with the United States',
    seatHeld('T1', 'A14', 'PARTY'),
    seatHeld('M2', 'A14', 'PARTY'),
    held('S02', 'mentions'),
  ),
  R08: line(
    'The Taliban met the power brokers',
    seatHeld('M4', 'A14', 'PARTICIPANT'),
    seatHeld('M4', 'A18', 'PARTICIPANT'),
  ),
  R09: line(
    'The same negotiators in both tracks',
    seatHeld('T1', 'A15', 'PARTY'),
    seatHeld('T2', 'A15', 'PARTICIPANT'),
  ),
  R10: line(
    'Kabul is excluded from both tracks',
    seatHeld('T1', 'A10', 'PARTICIPANT'),
    seatHeld('T2', 'A10', 'PARTICIPANT'),
  ),
  R11: line('Opposition and government are divided; stays a statement', held('S09', 'mentions')),
  R12: line('Unnamed candidates run against Ghani', relationHeld('A20', 'A06', 'RUNS_AGAINST')),
  R13: line('Russia takes sides; stays a statement', held('S10', 'mentions'), held('S11', 'mentions')),
  R14: line("The president's office criticises; stays a statement", held('S13', 'mentions')),
  R15: line('Kabul distrusts the United States; stays a statement', held('S14', 'mentions')),
  R16: line('Ghani, President', relationHeld('A06', 'A10', 'HOLDS_OFFICE')),
  R17: line('Karzai, former President', relationHeld('A07', 'A12', 'HOLDS_OFFICE')),
  R18: line('Khalilzad, peace envoy', relationHeld('A01', 'A08', 'HOLDS_OFFICE')),
  R19: line('Lavrov, Foreign Minister', relationHeld('A02', 'A09', 'HOLDS_OFFICE')),
  R20: line('Ruttig, co-director', relationHeld('A03', 'A30', 'HOLDS_OFFICE')),
  R21: line('Smith, consultant', relationHeld('A05', 'A31', 'WORKS_FOR')),
  R22: line('Mir is based in Kabul', held('A04', 'description')),
  R23: line('The network is based in Kabul', held('A30', 'description')),
}
