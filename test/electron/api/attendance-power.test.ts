import { expect, test } from 'vitest';
import { amendSession } from '#api/attendance-amending';
import { joinSession } from '#api/attendance-joining';
import type { House } from '#api/house';
import { openHouse } from '#api/open-house';
import { markPerson } from '#api/people';
import { Screens } from '#api/screens';
import { openClass } from '#api/sessions';
import { signSession } from '#api/signing';
import { readWhole } from '#api/summary';
import { personRecipe } from '#core/records/person-record';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { openStore } from '#store/open-store';
import { PowerCut, PowerDisk } from '#test/faults/power-disk';
import { cutAfter } from '#test/faults/power-life';
import { evening } from '#test/world/open-program';
import { simulatedClock } from '#test/world/simulated-clock';
import { testRing } from '#test/world/test-ring';

const clock = simulatedClock(evening);
const ground = { clock, ids: randomIds(), ...builtInLibrary(), zone: 'America/Denver', onSigned: () => undefined };
const id = 'ses_open-000001';
const sam = { by: 'Sam Rivers', credential: '', statement: 'As marked.' };

async function houseOn(disk: PowerDisk) {
  await disk.makeFolder('/data');
  await disk.syncFolder('/');
  // The lock names this process, which stands for the dead program too.
  if ((await disk.kindOf('/data/breathing-room.lock')) === 'file') await disk.remove('/data/breathing-room.lock');
  const store = await openStore('/data', testRing, disk);
  const house = await openHouse({ store, ...ground, screens: new Screens() });
  return { store, house };
}

type Step = 'listed' | 'signed' | 'amended';

/** A walk-in, a signature and an amendment; `told` gains what was acknowledged. */
async function evenings(house: House, told: Set<Step>): Promise<void> {
  const opening = { key: 'open-000001', classId: 'first-hour', plannedStart: null, expected: ['Ann Lee'] };
  await openClass(house, opening);
  await house.command('press-0001', { ask: 'start' });
  const cas = { key: 'press-0002', person: null, given: 'Cas', family: 'Ode', came: 'walk-in' } as const;
  if ((await joinSession(house, cas)).done) told.add('listed');
  const ann = house.live?.state.people[0]?.person ?? '';
  await markPerson(house, 'press-0003', { person: ann, mark: 'absent' });
  await house.command('press-0004', { ask: 'end' });
  if ((await signSession(house, { key: 'press-0005', session: null }, sam)).done) told.add('signed');
  const change = { do: 'mark', person: ann, mark: 'present' } as const;
  const amendment = { key: 'press-0006', session: id, by: 'Sam Rivers', reason: 'Wrong row.', change };
  if ((await amendSession(house, amendment)).done) told.add('amended');
}

/** What is there after the power came back. */
async function found(disk: PowerDisk): Promise<ReadonlySet<Step>> {
  const { store, house } = await houseOn(disk);
  expect(store.findings).toEqual([]);
  const read = await readWhole(house, id);
  const steps = new Set<Step>();
  if ('found' in read) {
    const { people, signed, amendments } = read.found.state;
    const walkIns = people.filter(({ came }) => came === 'walk-in');
    for (const { person, name } of walkIns) {
      const kept = await store.read(personRecipe, person);
      expect(kept).toMatchObject({ found: { person: { given: 'Cas' } } });
      expect(name).toBe('Cas Ode');
      steps.add('listed');
    }
    if (signed !== null) steps.add('signed');
    const { record } = read.found;
    const due = [signed === null ? [] : ['sign'], amendments.map(() => 'amend')].flat();
    expect(record.seals.map(({ sealedFor }) => sealedFor)).toEqual(due);
    if (amendments.length > 0) steps.add('amended');
    if (amendments.length > 0) expect(people[0]).toMatchObject({ mark: 'present' });
  }
  await house.close();
  await store.close();
  return steps;
}

test('whenever the power goes, whoever was listed is in the roster, and what was signed or amended is there, whole', async () => {
  let isOver = false;
  const seen = new Set<string>();
  for (let steps = 0; !isOver; steps += 3) {
    const disk = new PowerDisk(cutAfter(steps));
    const told = new Set<Step>();
    try {
      const { house } = await houseOn(disk);
      await evenings(house, told);
      isOver = true;
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
    }
    for (const chance of [() => false, () => true]) {
      const there = await found(disk.afterPowerCut(chance, cutAfter(Number.POSITIVE_INFINITY)));
      for (const step of told) expect(there).toContain(step);
      seen.add([...there].join(' '));
    }
  }
  expect([...seen].toSorted()).toEqual(['', 'listed', 'listed signed', 'listed signed amended']);
});
