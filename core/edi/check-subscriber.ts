import { everyLoop, segmentIn } from './check-parties';
import { type EdiFault, ediFault } from './edi-fault';
import type { Loop } from './walk-loops';
import { elementOf } from './x12-segments';

/** What is wrong with whoever holds the coverage, and with how they are bound to it. `today`: CCYYMMDD. */
export function checkSubscriber(subscriber: Loop, today: string): readonly EdiFault[] {
  const faults: EdiFault[] = [];
  const coverage = segmentIn(subscriber, 'SBR');
  const named = subscriber.loops.find(({ name }) => name === '2010BA');
  const hasPatient = subscriber.loops.some(({ name }) => name === '2000C');
  const name = named === undefined ? undefined : segmentIn(named, 'NM1');
  if (coverage !== undefined) {
    const isSelf = elementOf(coverage, 2) === '18';
    if (isSelf === hasPatient) {
      faults.push(ediFault('subscriber-facts-missing', coverage.no, { at: 'SBR02', told: elementOf(coverage, 2) }));
    }
    if (elementOf(coverage, 3) !== '' && elementOf(coverage, 4) !== '') {
      faults.push(ediFault('group-number-and-name', coverage.no, { at: 'SBR04', told: elementOf(coverage, 4) }));
    }
  }
  // Of somebody who is the patient too, address, birth date and sex are asked for.
  if (named !== undefined && name !== undefined && !hasPatient) {
    for (const id of ['N3', 'N4', 'DMG']) {
      if (segmentIn(named, id) === undefined) {
        faults.push(ediFault('subscriber-facts-missing', name.no, { at: `2010BA ${id}` }));
      }
    }
  }
  for (const loop of everyLoop(subscriber)) {
    const birth = segmentIn(loop, 'DMG');
    if (birth !== undefined && elementOf(birth, 2) > today) {
      faults.push(ediFault('birth-date-late', birth.no, { at: 'DMG02', told: elementOf(birth, 2) }));
    }
  }
  return faults;
}
