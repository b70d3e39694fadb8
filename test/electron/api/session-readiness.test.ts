import { expect, test } from 'vitest';
import type { Person } from '#core/people/person';
import { fillBilledYear } from '#test/world/billed-year';
import { value } from '#test/world/group-of-mondays';
import { openProgram, press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const minute = 60_000;
const agreed = { number: 'A-1', sessions: 3, until: null };

/** The last meeting of a billed group in the room, running. */
async function billedRoom(people = 3) {
  const program = await openProgram(temporaryFolder());
  const { facilitator, house, clock } = program;
  const { group, profile } = await fillBilledYear(program, { people, meetings: 6, signed: 3 }, '2026-11-16');
  const change = async (at: number, to: (person: Person) => Partial<Person>) => {
    const { record } = await value(facilitator.person({ id: group.people[at]?.person ?? '' }));
    const person = { ...record.person, ...to(record.person) };
    await value(facilitator.savePerson({ key: press(), revision: record.revision, person }));
  };
  const ids = group.people.map(({ person }) => person);
  const open = async (): Promise<string> => {
    const [plan] = await facilitator.classes();
    const at = { group: group.id, meeting: '2026-11-23' };
    await value(facilitator.openMeeting({ key: press(), ...at, classId: plan?.id ?? null }));
    await value(facilitator.command({ key: press(), command: { ask: 'start' } }));
    clock.pass(minute);
    for (const person of ids) await value(facilitator.mark({ key: press(), person, mark: 'present' }));
    return roomOf(house).session;
  };
  const end = async (): Promise<void> => {
    clock.pass(60 * minute);
    await value(facilitator.command({ key: press(), command: { ask: 'end' } }));
  };
  const ready = async (session: string) => value(facilitator.sessionReadiness({ id: session }));
  return { ...program, group, profile, change, ids, open, end, ready };
}

function told({ lines }: Awaited<ReturnType<Awaited<ReturnType<typeof billedRoom>>['ready']>>) {
  return lines.map(({ isReady, reasons }) => [
    isReady,
    reasons.map(({ kind, told: about }) => `${kind} ${about}`.trim()),
  ]);
}

test('while a class runs it is told who can be billed once it is signed, and what is missing of the others', async () => {
  const { change, open, ready, facilitator, ids, end } = await billedRoom();
  await change(1, () => ({ birthDate: null }));
  const session = await open();
  const running = await ready(session);
  expect(running.isOver).toBe(false);
  expect(running.lines.map(({ lane, payer }) => [lane, payer])).toEqual(
    Array.from({ length: 3 }, () => ['claim', 'Good Plan']),
  );
  expect(told(running)).toEqual([
    [true, []],
    [false, ['birth-date-missing']],
    [true, []],
  ]);
  // Who stays away is no line.
  await value(facilitator.mark({ key: press(), person: ids[2] ?? '', mark: 'absent' }));
  await change(1, () => ({ birthDate: '1984-03-09' }));
  await end();
  const over = await ready(session);
  expect([over.isOver, told(over)]).toEqual([
    true,
    [
      [true, []],
      [true, []],
    ],
  ]);
});

test('classes that are not billed yet count against an authorisation, and the last one says so', async () => {
  const { change, open, ready } = await billedRoom();
  await change(0, ({ coverage }) => ({ coverage: coverage.map((card) => ({ ...card, authorisation: agreed })) }));
  await change(1, ({ coverage }) => ({
    coverage: coverage.map((card) => ({ ...card, authorisation: { ...agreed, sessions: 5 } })),
  }));
  const lines = told(await ready(await open()));
  expect(lines[0]).toEqual([false, ['authorisation-spent 3']]);
  expect(lines[1]?.[0]).toBe(true);
  expect(String(lines[1]?.[1])).toMatch(/^authorisation-nearly-spent [01]$/);
  expect(lines[2]).toEqual([true, []]);
});

test('nobody is told of a class that is not there, and none of it while names are shut away', async () => {
  const { facilitator, open, house, ready, program } = await billedRoom();
  expect((await ready('ses_none')).lines).toEqual([]);
  const session = await open();
  expect(house.live?.record.id).toBe(session);
  await program.lock();
  await expect(facilitator.sessionReadiness({ id: session })).rejects.toThrow('locked');
});
