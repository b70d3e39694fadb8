import { expect, test } from 'vitest';
import { amendSession } from '#api/attendance-amending';
import { exportChain } from '#api/chain-export';
import type { House } from '#api/house';
import { openHouse } from '#api/open-house';
import { markPerson } from '#api/people';
import { Screens } from '#api/screens';
import { openClass } from '#api/sessions';
import { coSign, signSession } from '#api/signing';
import { sessionRecipe } from '#core/records/session-record';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { openStore } from '#store/open-store';
import { verify } from '#test/core/chain/made-chain';
import { evening, press } from '#test/world/open-program';
import { simulatedClock } from '#test/world/simulated-clock';
import { testRing } from '#test/world/test-ring';
import { PowerCut, PowerDisk } from './power-disk';

const by = { by: 'Sam Rivers', credential: 'LCSW', statement: 'As marked.' };

/** The program on a disk whose power may go. */
async function houseOn(disk: PowerDisk): Promise<House> {
  await disk.makeFolder('/data');
  await disk.syncFolder('/');
  if ((await disk.kindOf('/data/breathing-room.lock')) === 'file') await disk.remove('/data/breathing-room.lock');
  const store = await openStore('/data', testRing, disk);
  const machine = {
    store,
    clock: simulatedClock(evening),
    ids: randomIds(),
    ...builtInLibrary(),
    zone: 'Europe/Berlin',
  };
  return openHouse({ ...machine, screens: new Screens(), onSigned: () => undefined });
}

/** A class that is over, with everybody marked. */
async function held(house: House): Promise<string> {
  const opening = { key: press(), classId: 'first-hour', plannedStart: null, expected: ['Ann Lee', 'Bo Ruiz'] };
  await openClass(house, opening);
  await house.command(press(), { ask: 'start' });
  await house.command(press(), { ask: 'end' });
  for (const { person } of house.live?.state.people ?? [])
    await markPerson(house, press(), { person, mark: 'present' });
  return house.live?.record.id ?? '';
}

/** Signs, signs besides and amends, one after the other; counts how many were acknowledged before the power went. */
async function signAll(house: House, session: string, keys: readonly string[]): Promise<number> {
  const [sign = '', besides = '', amend = ''] = keys;
  const person = house.live?.state.people[0]?.person ?? '';
  let done = 0;
  const steps = [
    () => signSession(house, { key: sign, session: null }, by),
    () => coSign(house, { key: besides, session }, { ...by, by: 'Dr Hart' }),
    () =>
      amendSession(house, {
        key: amend,
        session,
        by: 'Sam Rivers',
        reason: 'Wrong row.',
        change: { do: 'mark', person, mark: 'late' },
      }),
  ];
  for (const step of steps) {
    try {
      if (!(await step()).done) return done;
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      return done;
    }
    done += 1;
  }
  return done;
}

async function fileOf(house: House): Promise<readonly string[]> {
  let text = '';
  for await (const piece of exportChain(house)) if ('text' in piece) text += piece.text;
  return text.trimEnd().split('\n');
}

/** One life: the power goes after so many steps of the disk behind the end of the class. True where it went at all. */
async function live(cut: number, chance: () => boolean): Promise<boolean> {
  let left = Number.POSITIVE_INFINITY;
  let isCut = false;
  const disk = new PowerDisk(({ does, path }) => {
    left -= 1;
    isCut ||= left < 0;
    if (isCut) throw new PowerCut(`at ${does} ${path}`);
    return 'go on';
  });
  const first = await houseOn(disk);
  const session = await held(first);
  left = cut;
  const keys = [press(), press(), press()];
  const acknowledged = await signAll(first, session, keys);

  const second = await houseOn(disk.afterPowerCut(chance));
  expect(second.remarks.unusable).toEqual([]);
  const read = await second.parts.store.read(sessionRecipe, session);
  if (!('found' in read)) throw new Error('the session is gone');
  const signatures = read.found.events.filter(({ deed }) => ['sign', 'co-sign', 'amend'].includes(deed.do));
  expect(signatures.length).toBeGreaterThanOrEqual(acknowledged);
  expect(read.found.seals.map(({ event }) => event)).toEqual(signatures.map(({ id }) => id));
  expect(verify(await fileOf(second))).toMatchObject({ faults: [], links: signatures.length });

  // Whatever was not acknowledged is pressed again, and the chain goes on without a gap.
  if (signatures.length === 0) await signSession(second, { key: press(), session }, by);
  await coSign(second, { key: press(), session }, { ...by, by: 'Dr Green' });
  expect(verify(await fileOf(second)).faults).toEqual([]);
  return isCut;
}

test('whenever the power goes, each signature that counts has its link, and the chain is whole', async () => {
  let cut = 0;
  let lives = 0;
  for (let isCut = true; isCut; cut += 1) {
    isCut = await live(cut, () => (cut * 7 + lives) % 3 === 0);
    lives += 1;
  }
  expect(lives).toBeGreaterThan(20);
});
