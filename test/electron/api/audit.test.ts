import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { done } from '#api/answer';
import { auditWriting, writeAudit } from '#api/audit';
import type { House } from '#api/house';
import { blankPerson } from '#core/people/blank-person';
import { auditRecipe } from '#core/records/audit-record';
import { personIn, value } from '#test/world/group-of-mondays';
import { openProgram, press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const days = { from: '2026-11-01', to: '2026-12-31' };
const minute = 60_000;

async function opened() {
  const folder = temporaryFolder();
  return { folder, ...(await openProgram(folder)) };
}

type Opened = Awaited<ReturnType<typeof opened>>;

function look(house: House, target: string) {
  return house.serially(async () => done(await writeAudit(house, [{ did: 'saw', kind: 'person', target }])));
}

async function page({ facilitator }: Opened, more: object = {}) {
  const answer = await facilitator.audit({ ...days, ...more });
  if (!answer.done) throw new Error(answer.why);
  // What is about no record is told by the tests of the gate: these here began with unlocking.
  const told = answer.value.days.map(({ date, entries }) => ({
    date,
    entries: entries.filter(({ target }) => target !== ''),
  }));
  return { ...answer.value, days: told.filter(({ entries }) => entries.length > 0) };
}

async function fileOf({ facilitator }: Opened, more: object = {}): Promise<string> {
  let text = '';
  for await (const piece of await facilitator.auditFile({ ...days, ...more })) if ('text' in piece) text += piece.text;
  return text;
}

test('a look, a change and a file are listed by the day of the room, the newest first, and are there after a restart', async () => {
  const program = await opened();
  const { house, clock, folder, close } = program;
  house.useSettings({ ...house.settings, facilitator: { name: 'Sam Rivers', credential: 'LCSW' } });
  await look(house, 'per_1');
  clock.pass(6 * 60 * minute);
  await house.serially(async () => {
    const entry = { did: 'changed', kind: 'group', target: 'grp_1', fields: ['title'] } as const;
    return done(await house.parts.store.writeAll([await auditWriting(house, [entry])]));
  });
  const { days: told, next } = await page(program);
  // Six in the evening in Denver is the next day in UTC, where both are kept in one document.
  expect(told.map(({ date, entries }) => [date, entries.map(({ by, did }) => `${by} ${did}`)])).toEqual([
    ['2026-11-24', ['Sam Rivers changed']],
    ['2026-11-23', ['Sam Rivers saw']],
  ]);
  expect(next).toBeNull();
  await close();
  const again = { folder, ...(await openProgram(folder, clock)) };
  expect((await page(again)).days).toEqual(told);
});

test('a page can be narrowed to a deed, a kind, a record and some days', async () => {
  const program = await opened();
  const { house } = program;
  await look(house, 'per_1');
  await look(house, 'per_2');
  await house.serially(async () => done(await writeAudit(house, [{ did: 'printed', kind: 'sheet', target: 'ses_1' }])));
  const targets = async (more: object) =>
    (await page(program, more)).days.flatMap(({ entries }) => entries.map(({ target }) => target));
  expect(await targets({ did: 'printed' })).toEqual(['ses_1']);
  expect(await targets({ kind: 'person' })).toEqual(['per_2', 'per_1']);
  expect(await targets({ target: 'per_1' })).toEqual(['per_1']);
  expect(await targets({ from: '2026-11-24' })).toEqual([]);
  expect(await program.facilitator.audit({ from: '2026-11-24', to: '2026-11-23' })).toEqual({
    done: false,
    why: 'bad-range',
  });
});

test('of a person the lines of all entries are told that were found to be theirs', async () => {
  const program = await opened();
  const { facilitator } = program;
  const [kept, gone] = [await personIn(facilitator, 'Robin'), await personIn(facilitator, 'Robyn')];
  const { merged } = await value(facilitator.mergePreview({ kept, gone }));
  const pair = { kept, gone, person: merged, revisions: { kept: 1, gone: 1 } };
  await value(facilitator.merge({ key: press(), ...pair }));
  const told = async (target: string) =>
    (await page(program, { target, did: 'made' })).days.flatMap(({ entries }) => entries.map((one) => one.target));
  for (const target of [kept, gone]) expect(new Set(await told(target))).toEqual(new Set([kept, gone]));
});

test('pages end with whole days and lead on to all that there is', async () => {
  const program = await opened();
  const { house, clock } = program;
  for (let day = 0; day < 3; day += 1) {
    const entries = Array.from(
      { length: 150 },
      (_, index) => ({ did: 'saw', kind: 'person', target: `per_${day}_${index}` }) as const,
    );
    await house.serially(async () => done(await writeAudit(house, entries)));
    clock.pass(24 * 60 * minute);
  }
  const first = await page(program);
  expect(first.days.map(({ date, entries }) => [date, entries.length])).toEqual([
    ['2026-11-25', 150],
    ['2026-11-24', 150],
  ]);
  expect(first.next).toBe('2026-11-23');
  const second = await page(program, { to: first.next });
  expect([second.days.length, second.next]).toEqual([1, null]);
});

test('a full document is followed by the next one, and no line is lost or told twice', async () => {
  const program = await opened();
  const { house } = program;
  for (let from = 0; from < 450; from += 75) {
    const entries = Array.from(
      { length: 75 },
      (_, index) => ({ did: 'saw', kind: 'person', target: `per_${from + index}` }) as const,
    );
    await house.serially(async () => done(await writeAudit(house, entries)));
  }
  const ids = (await house.parts.store.list('audit')).toSorted();
  expect(ids).toEqual(['2026-11-24', '2026-11-24-2']);
  const targets = (await page(program)).days.flatMap(({ entries }) => entries.map(({ target }) => target));
  expect(targets.toSorted()).toEqual(Array.from({ length: 450 }, (_, index) => `per_${index}`).toSorted());
  expect(targets[0]).toBe('per_449');
});

test('a damaged document is told of and left alone, and what is done next is kept beside it', async () => {
  const program = await opened();
  await look(program.house, 'per_1');
  await program.close();
  writeFileSync(join(program.folder, 'audit', '2026-11-24.json'), 'nothing');
  const again = { folder: program.folder, ...(await openProgram(program.folder, program.clock)) };
  await look(again.house, 'per_2');
  expect((await page(again)).days.flatMap(({ entries }) => entries)).toMatchObject([{ target: 'per_2' }]);
  expect(again.house.remarks.unusable).toMatchObject([{ kind: 'audit', id: '2026-11-24', why: 'corrupt' }]);
});

test('the file is a table with ids and without names, safe in a spreadsheet, and that it was made is in it', async () => {
  const program = await opened();
  const { house } = program;
  house.useSettings({ ...house.settings, facilitator: { name: '=SUM(A1)', credential: '' } });
  await look(house, 'per_1');
  const [header, ...lines] = (await fileOf(program)).split('\r\n');
  const [exported, saw] = lines.filter((line) => /,exported,|,saw,/.test(line));
  expect(header).toBe('\uFEFFentry_id,at,tz_offset,by,did,kind,target,fields,count');
  expect(exported).toMatch(/^aud_\w+,2026-11-23T18:00:00,UTC-07:00,'=SUM\(A1\),exported,audit,,,1$/);
  expect(saw).toMatch(/,saw,person,per_1,,1$/);
});

test('no name and no word about a person is ever in a line, whatever is made, changed, put away and looked at', async () => {
  const program = await opened();
  const { facilitator, house, clock } = program;
  const word = fc.stringMatching(/^Q[a-z]{6}x$/);
  const texts = fc.record({
    given: word,
    family: word,
    preferred: word,
    accessibility: word,
    phone: fc.constant('303 555 0187'),
  });
  await fc.assert(
    fc.asyncProperty(texts, texts, async (one, other) => {
      clock.pass(11 * minute);
      const made = await facilitator.savePerson({
        key: press(),
        revision: null,
        person: { ...blankPerson(''), ...one },
      });
      if (!made.done) throw new Error(made.why);
      const { id, revision } = made.value;
      await facilitator.savePerson({ key: press(), revision, person: { ...blankPerson(id), ...other } });
      await facilitator.person({ id });
      await facilitator.archivePerson({ key: press(), id, archived: true });
      const kept: string[] = [];
      for (const document of await house.parts.store.list('audit')) {
        const read = await house.parts.store.read(auditRecipe, document);
        kept.push(JSON.stringify(read));
      }
      const all = `${kept.join('')}${await fileOf(program)}`;
      expect(all).toContain(id);
      for (const text of [...Object.values(one), ...Object.values(other)]) expect(all).not.toContain(text);
    }),
    { numRuns: 12 },
  );
});

test('lists name people as they are called now', async () => {
  const program = await opened();
  const person = { ...blankPerson(''), given: 'Robin', family: 'Vale' };
  const made = await program.facilitator.savePerson({ key: press(), revision: null, person });
  if (!made.done) throw new Error(made.why);
  expect((await page(program)).names).toEqual({ [made.value.id]: 'Robin Vale' });
});

test('the projector is told nothing of it', async () => {
  const { projector } = await opened();
  await expect(projector.audit(days)).rejects.toThrow('not for projector');
});
