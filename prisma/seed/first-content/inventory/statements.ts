import { held, type InventorySection, line } from './line'

export const statementLines: InventorySection = {
  S01: line('Taliban: Kabul is a puppet', held('S01', 'paraphrase'), held('S01', 'mentions')),
  S02: line('Taliban: will deal with Washington', held('S02', 'paraphrase'), held('S02', 'mentions')),
  S03: line('Publication: the Taliban refuses', held('S03', 'paraphrase'), held('S03', 'mentions')),
  S04: line('Analysts: Moscow as a broker', held('S04', 'paraphrase'), held('S04', 'mentions')),
  S05: line('Ruttig: sniping', held('S05', 'segments'), held('S05', 'mentions')),
  S06: line('Lavrov on the American talks, February 4', held('S06', 'segments'), held('S06', 'when', 'text')),
  S07: line("Mir: the Taliban's strategy", held('S07', 'paraphrase'), held('S07', 'mentions')),
  S08: line('Mir: first the Americans, then other Afghans', held('S08', 'segments'), held('S08', 'mentions')),
  S09: line('Analysts: deeper division', held('S09', 'paraphrase'), held('S09', 'mentions')),
  S10: line('Ruttig: an affront', held('S10', 'segments'), held('S10', 'mentions')),
  S11: line('Ruttig: a united camp', held('S11', 'segments'), held('S11', 'mentions')),
  S12: line('Reported, by nobody named: Ghani is angry', held('S12', 'paraphrase'), held('S12', 'mentions')),
  S13: line("President's office: a motive", held('S13', 'segments'), held('S13', 'mentions')),
  S14: line('Publication: Kabul fears a deal', held('S14', 'paraphrase'), held('S14', 'mentions')),
  S15: line('Mir: legitimacy and bargaining', held('S15', 'segments'), held('S15', 'mentions')),
  S16: line('Smith: neither won nor lost', held('S16', 'paraphrase'), held('S16', 'mentions')),
  S17: line('Smith: two conditions', held('S17', 'segments'), held('S17', 'modality')),
  S18: line('Mir: who else may lose', held('S18', 'segments'), held('S18', 'mentions')),
  S19: line("Analysts: Russia's image", held('S19', 'paraphrase'), held('S19', 'mentions')),
  S20: line("Ruttig: Russia's return", held('S20', 'segments'), held('S20', 'mentions')),
}

export const claimLines: InventorySection = {
  V1: line('A settlement is near and at risk', held('V1', 'paraphrase'), held('V1', 'modality')),
  V2: line('Two rivals back separate talks', held('V2', 'paraphrase'), held('V2', 'mentions')),
  V3: line('First Qatar, then Moscow', held('V3', 'paraphrase'), held('V3', 'mentions')),
  V4: line('What each track consists of', held('V4', 'paraphrase'), held('V4', 'mentions')),
  V5: line('Both leave out Kabul; one document with S03', held('S03', 'paraphrase'), held('S03', 'mentions')),
  V6: line('Declared candidates went to Moscow', held('V6', 'paraphrase'), held('V6', 'mentions')),
  V7: line('Kabul fears a deal; one document with S14', held('S14', 'paraphrase'), held('S14', 'mentions')),
  V8: line('Kabul may feel it loses most', held('V8', 'paraphrase'), held('V8', 'mentions')),
}
