import { ClaimCheck, type ClaimGround } from './check-claims';
import { EnvelopeWalk } from './check-envelope';
import { checkLevels, checkParties, everyLoop, segmentIn } from './check-parties';
import { checkSubscriber } from './check-subscriber';
import { claimTransaction } from './claim-loops';
import { type EdiFault, ediFault } from './edi-fault';
import { type Loop, LoopWalk } from './walk-loops';
import { elementOf, readInterchange } from './x12-segments';

/** What a file of claims holds, and what is wrong with it. */
export interface CheckedClaims {
  readonly faults: readonly EdiFault[];
  readonly claims: number;
  readonly lines: number;
}

const manyFaults = 1000;

/** What a loop says of the place of a segment; empty where there is none. */
function said(loop: Loop | undefined, id: string, place: number): string {
  const segment = loop === undefined ? undefined : segmentIn(loop, id);
  return segment === undefined ? '' : elementOf(segment, place);
}

function checkSet(root: Loop, ground: ClaimGround): readonly EdiFault[] {
  const faults: EdiFault[] = [...checkParties(root), ...checkLevels(root)];
  const [sender, receiver] = ['1000A', '1000B'].map((name) => root.loops.find((each) => each.name === name));
  const [from, to] = [sender, receiver].map((loop) => said(loop, 'NM1', 9));
  if (from !== '' && from === to) {
    faults.push(ediFault('same-party-again', receiver?.segments[0]?.no ?? 0, { at: '1000B NM109', told: to ?? '' }));
  }
  for (const billing of root.loops.filter(({ name }) => name === '2000A')) {
    const npi = said(
      billing.loops.find(({ name }) => name === '2010AA'),
      'NM1',
      9,
    );
    for (const subscriber of billing.loops.filter(({ name }) => name === '2000B')) {
      faults.push(...checkSubscriber(subscriber, ground.today));
      const holder = subscriber.loops.find(({ name }) => name === '2010BA');
      const payer = said(
        subscriber.loops.find(({ name }) => name === '2010BB'),
        'NM1',
        9,
      );
      for (const level of [subscriber, ...subscriber.loops.filter(({ name }) => name === '2000C')]) {
        const patient = level.loops.find(({ name }) => name === '2010CA') ?? holder;
        const named = [3, 4, 5].map((place) => said(patient, 'NM1', place)).join(' ');
        const payment = {
          member: said(holder, 'NM1', 9),
          patient: named,
          payer,
          birth: said(patient, 'DMG', 2),
          billing: npi,
        };
        for (const claim of level.loops.filter(({ name }) => name === '2300')) {
          faults.push(...new ClaimCheck(claim, ground, payment).check());
        }
      }
    }
  }
  return faults;
}

/**
 * Looks at a file of professional claims (837P, 005010X222A1) as a clearinghouse would before it sends it on, by our own rules:
 * its envelope, its loops and segments, every element of those that classes need, and what has to fit together. Faults come in
 * the order of the file, at most 1,000. It knows no payer's rules and no year's list of diagnoses.
 * @param today the day against which dates are held, CCYYMMDD
 */
export function checkClaimFile(text: string, today: string): CheckedClaims {
  const { interchange, faults } = readInterchange(text);
  if (interchange === null) return { faults, claims: 0, lines: 0 };
  const envelope = new EnvelopeWalk(interchange);
  for (const segment of interchange.segments) envelope.take(segment);
  envelope.end();
  const found = [...faults, ...envelope.faults];
  const ground: ClaimGround = { separators: interchange.separators, today, claims: new Set(), lines: new Set() };
  const loops: Loop[] = [];
  for (const { segments } of envelope.sets) {
    const walk = new LoopWalk(claimTransaction, interchange.separators);
    for (const segment of segments) walk.take(segment);
    const root = walk.end();
    found.push(...walk.faults, ...checkSet(root, ground));
    loops.push(...everyLoop(root));
  }
  if (envelope.sets.length === 0) found.push(ediFault('segment-missing', 0, { at: 'ST' }));
  return {
    faults: found.toSorted((one, other) => one.segment - other.segment).slice(0, manyFaults),
    claims: loops.filter(({ name }) => name === '2300').length,
    lines: loops.filter(({ name }) => name === '2400').length,
  };
}
