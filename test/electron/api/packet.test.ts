import { expect, test } from 'vitest';
import { fillBilledYear } from '#test/world/billed-year';
import { value } from '#test/world/group-of-mondays';
import { openProgram, press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const range = { from: '2026-10-01', to: '2026-11-30' };

async function billed(people = 14) {
  const program = await openProgram(temporaryFolder());
  await fillBilledYear(program, { people, meetings: 6, signed: 4 }, '2026-11-16');
  return program;
}

test('a packet tells of every signed session of one person, and of nobody else by name', async () => {
  const { facilitator, troubles } = await billed();
  const { packet, hash } = await value(facilitator.packet({ person: 'per_00000001', ...range }));
  expect(packet.patient).toMatchObject({ given: 'Björn', family: 'Abel', memberIds: ['M000001'] });
  expect(packet.sessions).toHaveLength(4);
  expect(packet.unsigned).toBe(1);
  expect(packet.sessions[0]?.leaders).toEqual(['Sam Rivers, LCSW']);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const text = JSON.stringify(packet);
  for (const name of ['Ana', 'Chidi', 'Dora', 'Fatou', 'Green', 'M000000', 'per_00000002'])
    expect(text).not.toContain(name);
  expect(await facilitator.packet({ person: 'per_nobody', ...range })).toEqual({ done: false, why: 'not-on-roster' });
  expect(troubles).toEqual([]);
});

test('a letter of medical necessity stands in the packet with who wrote it, whose name keeps nothing from being printed', async () => {
  const { facilitator } = await billed();
  const id = 'per_00000001';
  expect((await value(facilitator.packet({ person: id, ...range }))).packet).not.toHaveProperty('letter');
  const { record } = await value(facilitator.person({ id }));
  const { person } = record;
  // A doctor may be called as somebody else of the roster is.
  const letter = { by: 'Chidi Brandt', on: '2026-09-01', until: null, place: 'Blue folder, beside Dora Brandt' };
  const next = { ...person, billing: person.billing && { ...person.billing, letter } };
  await value(facilitator.savePerson({ key: press(), revision: record.revision, person: next }));
  const { packet } = await value(facilitator.packet({ person: id, ...range }));
  expect(packet.letter).toEqual({ by: 'Chidi Brandt', on: '2026-09-01', until: null });
  const text = 'Letter of medical necessity by Chidi Brandt';
  expect(await facilitator.aloneOnPaper({ person: id, text, besides: [] })).toEqual({ done: true, value: null });
});

test('a page passes while it tells of one person alone; with another’s name, number or birth date it does not, nor does one about nobody', async () => {
  const { facilitator, house } = await billed();
  const person = 'per_00000001';
  const besides = ['Sam Rivers'];
  const pass = (text: string, of: string | null = person) => facilitator.aloneOnPaper({ person: of, text, besides });
  expect(await pass('Björn Abel, born 1984-03-09, M000001. Led by Sam Rivers.')).toEqual({ done: true, value: null });
  const refusal = { done: false, why: 'names-others' };
  expect(await pass('Björn Abel. Sat beside Chidi Brandt.')).toEqual(refusal);
  expect(await pass('Björn Abel. M000002')).toEqual(refusal);
  expect(await pass('Björn Abel', null)).toEqual(refusal);
  expect(await pass('14 people, nobody named', null)).toEqual({ done: true, value: null });
  // Whoever is renamed is looked for under the new name.
  const { record } = await value(facilitator.person({ id: 'per_00000002' }));
  const renamed = { ...record.person, family: 'Quill' };
  await value(facilitator.savePerson({ key: press(), revision: record.revision, person: renamed }));
  expect(await pass('Chidi Quill')).toEqual(refusal);
  expect(await pass('Chidi Brandt')).toEqual({ done: true, value: null });
  expect(house.remarks.unusable).toEqual([]);
});

test('a batch of claims gives a table of the values of its forms, whose total is that of the claims', async () => {
  const { facilitator } = await billed();
  const asked = { key: press(), ...range, lane: 'claim' as const, lines: null, purpose: 'November' };
  const { id } = await value(facilitator.makeBatch(asked));
  const [file, claims] = [await value(facilitator.cmsFile({ id })), await value(facilitator.claimFile({ id }))];
  expect(file.name).toMatch(/^cms1500_2026-\d\d-\d\d_1\.csv$/);
  expect(file.total).toBe(claims.total);
  expect(file.claims).toBe(claims.claims);
  expect(file.text.split('\r\n').filter((row) => /,24F,/.test(row)).length).toBe(claims.total / 4500);
});

test('a programme report tells of years and of nobody, on the page as in its table', async () => {
  const { facilitator } = await billed();
  const asked = { from: 2025, to: 2026, group: 'grp_year' };
  const report = await value(facilitator.programme(asked));
  expect(report.years[0]).toMatchObject({ year: 2025, classes: 0, people: 0 });
  expect(report.years[1]).toMatchObject({ year: 2026, classes: 4, people: 14, visits: 42 });
  expect(report.unsigned).toBe(1);
  const { name, text } = await value(facilitator.programmeFile(asked));
  expect(name).toBe('programme_2025_2026.csv');
  expect(text).toContain('year,2026,4,14,42,');
  expect(await facilitator.programme({ ...asked, group: 'grp_none' })).toEqual({ done: false, why: 'no-such-group' });
  expect(await facilitator.programme({ ...asked, from: 2027 })).toEqual({ done: false, why: 'bad-range' });
});

test('of ten people or fewer nothing is counted', async () => {
  const { facilitator } = await billed(8);
  const { years, total } = await value(facilitator.programme({ from: 2026, to: 2026, group: null }));
  for (const row of [...years, total]) {
    expect(row).toMatchObject({ classes: 4, people: null, visits: null, rate: null, minutes: null });
  }
});
