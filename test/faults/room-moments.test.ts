import { cpSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { instant } from '#core/time/instant';
import { read } from '#core/session/reading';
import { openProgram, press, roomOf } from '#test/world/open-program';
import { simulatedClock } from '#test/world/simulated-clock';
import { temporaryFolder } from '#test/world/temporary-folder';

const minute = 60_000;
async function collect(iterable: any) { const all: any[] = []; for await (const one of iterable) all.push(one); return all; }
const facts = JSON.parse(readFileSync('/tmp/h/old/facts.json', 'utf8'));
const range = { from: '2026-11-01', to: '2026-12-31' };

test('P10 running', async () => {
  const folder = temporaryFolder();
  cpSync('/tmp/h/old/running', folder, { recursive: true });
  const clock = simulatedClock(facts.wall + 45_000);
  clock.reboot();
  const p: any = await openProgram(folder, clock);
  console.log('remarks', JSON.stringify(p.remarks), p.troubles);
  const room = roomOf(p.house);
  console.log('run now', JSON.stringify(room.run), room.isPrivate, JSON.stringify(room.contract));
  console.log('run old', JSON.stringify(facts.room.run));
  console.log(p.house.now() - facts.now, JSON.stringify(read(room.agenda, room.run, p.house.now()).elapsed));
  console.log('settings', JSON.stringify(p.house.settings));
  const csv = (await collect(await p.facilitator.exportCsv(range))).flatMap((x: any) => ('text' in x ? [x.text] : [])).join('');
  console.log(csv);
  console.log('listed', JSON.stringify((await p.facilitator.sessions(range)).value.sessions));
  console.log('today', JSON.stringify((await p.facilitator.today())));
  expect(await p.facilitator.command({ key: press(), command: { ask: 'next' } })).toEqual({ done: true, value: null });
  clock.pass(20 * minute);
  await p.facilitator.command({ key: press(), command: { ask: 'end' } });
  for (const { person } of roomOf(p.house).people) await p.facilitator.mark({ key: press(), person, mark: 'present' });
  expect((await p.facilitator.sign({ key: press(), by: 'R', credential: '', statement: 'x' })).done).toBe(true);
  console.log('usual', JSON.stringify(await p.facilitator.usualTimes({ classId: room.plan.id })));
});

test('P10 left open', async () => {
  const folder = temporaryFolder();
  cpSync('/tmp/h/old/left-open', folder, { recursive: true });
  const clock = simulatedClock(facts.wall + 20 * 60 * minute);
  clock.reboot();
  const p: any = await openProgram(folder, clock);
  console.log('left', JSON.stringify(p.remarks), p.troubles, JSON.stringify((await p.facilitator.today()).value.waiting));
});

for (const [name, passphrase] of [['plain', null], ['sealed', 'another five calm words']] as const) {
  test(`P10 package ${name}`, async () => {
    const clock = simulatedClock(facts.wall + 20 * 60 * minute);
    const p: any = await openProgram(temporaryFolder(), clock);
    const text = readFileSync(`/tmp/h/old/package-${name}`, 'utf8');
    const begun = await p.facilitator.importBegin();
    const id = begun.value;
    for (let i = 0; i < text.length; i += 90_000) await p.facilitator.importPiece({ id, text: text.slice(i, i + 90_000) });
    console.log(name, JSON.stringify(await p.facilitator.importLook({ id, passphrase })));
    console.log(name, JSON.stringify(await p.facilitator.importApply({ id })));
    console.log(name, JSON.stringify((await p.facilitator.today()).value));
    const csv = (await collect(await p.facilitator.exportCsv(range))).flatMap((x: any) => ('text' in x ? [x.text] : [])).join('');
    console.log(csv);
    // again: same
    const again = (await p.facilitator.importBegin()).value;
    for (let i = 0; i < text.length; i += 90_000) await p.facilitator.importPiece({ id: again, text: text.slice(i, i + 90_000) });
    console.log('again', JSON.stringify(await p.facilitator.importLook({ id: again, passphrase })));
  });
}

test('P10 backup', async () => {
  const folder = temporaryFolder();
  cpSync('/tmp/h/old/running', folder, { recursive: true });
  const clock = simulatedClock(facts.wall + 20 * 60 * minute);
  const p: any = await openProgram(folder, clock);
  const list = await p.facilitator.backups();
  console.log(JSON.stringify(list));
  for (const one of list.backups) console.log(JSON.stringify(await p.facilitator.previewRestore({ place: one.place, id: one.id })));
  const own = list.backups.find((b: any) => b.id.endsWith('asked.backup') || b.id.includes('asked'));
  console.log(JSON.stringify(await p.facilitator.restoreBackup({ place: own.place, id: own.id, older: true })));
  console.log(JSON.stringify((await p.facilitator.sessions(range)).value.sessions.map((s: any) => [s.id, s.state, s.ended])));
  const q: any = await openProgram(temporaryFolder(), clock).catch((e: unknown) => e);
  void q;
  expect(instant(1)).toBe(1);
});
