import { expect, onTestFinished, test } from 'vitest';
import { appRouter } from '#api/router';
import { startProgram } from '#api/start-program';
import { auditDeeds, auditKinds } from '#core/audit/audit-entry';
import { blankPerson } from '#core/people/blank-person';
import { auditRecipe } from '#core/records/audit-record';
import { sampleQuestionnaire } from '#core/records/questionnaire-record';
import { instant } from '#core/time/instant';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { takeVault } from '#store/vault';
import { asFacilitator } from '#test/world/as-facilitator';
import { goodPlan, practice } from '#test/world/billing-world';
import { mondays, value } from '#test/world/group-of-mondays';
import { evening, openProgram, press, roomOf } from '#test/world/open-program';
import { simulatedClock } from '#test/world/simulated-clock';
import { temporaryFolder } from '#test/world/temporary-folder';
import { cheapCost, testPassphrase } from '#test/world/unlocked';

/** Verbs that are handed no word about anybody and hand out none: the library, the wall, sounds, clocks, titles and counts. */
const aboutNobody = new Set([
  ...[
    'clock',
    'wallAddress',
    'gate',
    'touched',
    'settings',
    'wall',
    'wallCheck',
    'showCheck',
    'click',
    'command',
    'undo',
  ],
  ...[
    'chainHead',
    'today',
    'usualTimes',
    'sessions',
    'backups',
    'groups',
    'todayMeetings',
    'instruments',
    'stressSources',
  ],
  ...['library', 'libraryItem', 'saveItem', 'copyItem', 'removeItem', 'bringBackItem', 'markItem', 'itemVersions'],
  ...['itemVersion', 'phrases', 'classes', 'classPlan', 'sessionPlan', 'media', 'mediaAbout', 'mediaPiece'],
  ...[
    'bringMediaBegin',
    'bringMediaPiece',
    'bringMediaFinish',
    'creditMedia',
    'removeMedia',
    'patterns',
    'savePattern',
  ],
  ...['removePattern', 'importBegin', 'importPiece', 'importDrop', 'rosterDrop', 'makeUpsOpen', 'rosterPlaces'],
  // In a folder without records, before any line can be written; the line comes with the records: see the test below.
  ...['createKeys', 'restoreFirst'],
  // What is in the room was told of when it was opened.
  'room',
]);

const range = { from: '2026-11-01', to: '2026-12-31' };
const meeting = '2026-11-23';
/** In whatever is typed here about anybody; nothing that the program itself writes holds it. */
const mark = 'Zq';
const signer = { by: 'Sam Rivers', credential: 'LCSW', statement: `${mark}statement` };
const consent = { what: 'wellbeing', given: true, on: '2026-11-20' } as const;

async function opened(folder = temporaryFolder()) {
  const program = await openProgram(folder);
  const { house } = program;
  house.useSettings({ ...house.settings, facilitator: { name: 'Sam Rivers', credential: 'LCSW' } });
  const called = new Set<string>();
  const facilitator = new Proxy(program.facilitator, {
    get: (verbs, verb, receiver) => {
      if (typeof verb === 'string') called.add(verb);
      return Reflect.get(verbs, verb, receiver) as unknown;
    },
  });
  const entries = async () => {
    const { store } = program.program.house?.parts ?? house.parts;
    const found = [];
    for (const id of await store.list('audit')) {
      const read = await store.read(auditRecipe, id);
      if ('found' in read) found.push(...read.found.entries);
    }
    return found;
  };
  return { ...program, folder, facilitator, called, entries };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** A person of whom every field says something. */
function somebody(id: string, name: string) {
  return {
    ...blankPerson(id),
    given: `${mark}${name}`,
    family: `${mark}Vale`,
    preferred: `${mark}Bird`,
    birthDate: '1984-03-09',
    phone: '303 555 0187',
    email: `${mark}@example.org`,
    accessibility: `${mark}chair`,
    coverage: [
      {
        payer: `${mark}Blue`,
        memberId: `${mark}1`,
        group: `${mark}2`,
        from: null,
        until: null,
        profile: null,
        authorisation: { number: `${mark}3`, sessions: 8, until: null },
      },
    ],
    billing: {
      sex: 'F' as const,
      address: { street: `${mark}street`, more: '', city: `${mark}town`, state: 'CO', zip: '80203' },
      referrer: { given: `${mark}Ira`, family: `${mark}Reed`, npi: '1245319599' },
    },
    diagnoses: [{ code: 'F43.0', text: `${mark}stress`, source: `${mark}Dr Hart`, npi: '', on: '2026-01-02' }],
    emergency: { name: `${mark}Kin`, phone: '303 555 0188', relation: `${mark}sister` },
    consents: [consent],
  };
}

async function newPerson({ facilitator }: Opened, name: string): Promise<string> {
  return (await value(facilitator.savePerson({ key: press(), revision: null, person: somebody('', name) }))).id;
}

/** Everything that is done with people and with a roster that is brought in. */
async function peopleAreKept(program: Opened): Promise<readonly string[]> {
  const { facilitator } = program;
  const [robin, robyn] = [await newPerson(program, 'Robin'), await newPerson(program, 'Robyn')];
  const changed = { ...somebody(robin, 'Robin'), phone: '303 555 0199' };
  await value(facilitator.savePerson({ key: press(), revision: 1, person: changed }));
  await value(facilitator.archivePerson({ key: press(), id: robyn, archived: true }));
  await value(facilitator.archivePerson({ key: press(), id: robyn, archived: false }));
  await facilitator.people();
  await value(facilitator.person({ id: robin }));
  await value(facilitator.personCard({ person: robin }));
  await facilitator.likePeople({ given: `${mark}Robin`, family: `${mark}Vale`, birthDate: null, phone: '' });
  await facilitator.duplicates();
  const preview = await value(facilitator.mergePreview({ kept: robin, gone: robyn }));
  const revisions = { kept: 2, gone: 3 };
  const pair = { kept: robin, gone: robyn, person: preview.merged };
  const { id } = await value(facilitator.merge({ key: press(), ...pair, revisions }));
  await facilitator.merges();
  await value(facilitator.unmerge({ key: press(), id }));
  await value(facilitator.tellApart({ key: press(), one: robin, other: robyn, apart: true }));
  await facilitator.toldApart();
  await rosterComes(program);
  return [robin, robyn];
}

async function rosterComes({ facilitator }: Opened): Promise<void> {
  const bytes = Buffer.from(`Family;Given\n${mark}Aster;${mark}Kim\n`);
  const id = await value(facilitator.rosterBegin({ size: bytes.length }));
  await facilitator.rosterPiece({ id, base64: bytes.toString('base64') });
  await value(facilitator.rosterTable({ id }));
  const wish = { id, match: ['family', 'given'] as const, order: null };
  await value(facilitator.rosterPreview(wish));
  const taken = await value(facilitator.rosterImport({ key: press(), ...wish, fates: [], group: null }));
  await facilitator.rosterLast();
  await value(facilitator.rosterUndo({ id: taken.id }));
}

/** A group, its dates, and one of them held, signed and amended. */
async function classIsHeld({ facilitator, house, clock }: Opened, [robin = '', robyn = '']: readonly string[]) {
  const group = { ...mondays, place: `${mark}house`, label: `${mark}A`, title: `${mark}Mondays` };
  const { id } = await value(facilitator.saveGroup({ key: press(), revision: null, group }));
  const enrol = { key: press(), group: id, state: 'enrolled' as const, why: `${mark}why`, isOverfull: false };
  await value(facilitator.enrol({ ...enrol, person: robin }));
  await value(facilitator.group({ group: id }));
  await value(facilitator.grid({ group: id }));
  await value(facilitator.archiveGroup({ key: press(), id, archived: false }));
  const first = { group: id, meeting };
  const later = { group: id, meeting: '2026-11-30' };
  await value(facilitator.prepareMeeting({ key: press(), ...first }));
  await value(facilitator.apology({ key: press(), ...later, person: robin, note: `${mark}ill` }));
  await value(facilitator.takeBack({ key: press(), ...later, person: robin }));
  const elsewhere = await value(facilitator.saveGroup({ key: press(), revision: null, group }));
  const to = { group: elsewhere.id, meeting: '2026-12-07' };
  await value(facilitator.makeUp({ key: press(), person: robin, from: later, to }));
  const session = await value(facilitator.openMeeting({ key: press(), ...first, classId: null }));
  await value(facilitator.sheet({ key: press(), session }));
  await value(facilitator.toPaper({ kind: 'sheet', target: session, way: 'save' }));
  await value(facilitator.join({ key: press(), person: robyn, given: '', family: '', came: 'walk-in' }));
  await value(facilitator.addPerson({ key: press(), name: `${mark}Walk In` }));
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  clock.pass(60_000);
  for (const { person } of roomOf(house).people) {
    await value(facilitator.mark({ key: press(), person, mark: 'present' }));
    const typed = { kind: 'typed' as const, text: `${mark}sig` };
    await value(facilitator.signature({ key: press(), person, signature: typed }));
  }
  const reason = `${mark}reason`;
  await value(facilitator.prefer({ key: press(), person: robyn, holds: false }));
  await value(facilitator.note({ key: press(), text: `${mark}note`, about: 'distress' }));
  const remark = { participation: `${mark}wept`, referral: `${mark}to Dr Hart`, homePractice: true };
  await value(facilitator.remark({ key: press(), person: robyn, ...remark }));
  clock.pass(20 * 60_000);
  await facilitator.command({ key: press(), command: { ask: 'add', span: 60_000 } });
  const event = roomOf(house).changes.at(-1)?.event ?? 'evt_none';
  await facilitator.reason({ key: press(), event, text: reason });
  const arrived = instant(clock.now().wall - 60_000);
  await value(facilitator.times({ key: press(), person: robyn, arrived, left: null, reason }));
  await value(facilitator.headCount({ key: press(), people: 3, staff: 1 }));
  await facilitator.command({ key: press(), command: { ask: 'end' } });
  await value(facilitator.sign({ key: press(), ...signer }));
  await value(facilitator.leave());
  await value(facilitator.coSign({ key: press(), session, ...signer, by: `${mark}Dr Hart` }));
  const change = { do: 'mark', person: robyn, mark: 'absent' } as const;
  await value(facilitator.amend({ key: press(), session, by: 'Sam Rivers', reason, change }));
  await value(facilitator.signedRecord({ session }));
  const other = await value(facilitator.prepareMeeting({ key: press(), ...later }));
  await value(facilitator.cancelSession({ key: press(), session: other, reason }));
  await value(facilitator.cancelSession({ key: press(), session: other, reason: '' }));
  await value(facilitator.reopen({ id: other }));
  await value(facilitator.leave());
  return { group: id, session };
}

/** A class that nobody planned, left running when the laptop was shut. */
async function classIsLeft({ facilitator, clock }: Opened): Promise<void> {
  const [first] = await facilitator.classes();
  const expected = [`${mark}Guest`];
  const opening = { key: press(), classId: first?.id ?? '', plannedStart: null, expected };
  const id = await value(facilitator.open(opening));
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  clock.pass(1000);
  await facilitator.closeLate({ key: press(), id });
  await facilitator.command({ key: press(), command: { ask: 'end' } });
  await value(facilitator.leave());
}

async function peopleAreAsked(
  { facilitator }: Opened,
  person: string,
  { group, session }: { readonly group: string; readonly session: string },
): Promise<void> {
  await value(facilitator.saidYes({ key: press(), person, session, isTakenBack: false }));
  const about = { key: press(), person, session: null, moment: null, at: null, again: null, replaces: null };
  const { id } = await value(facilitator.saveAnswer({ ...about, instrument: 'pss4', responses: [0, 1, 2, 3] }));
  await value(facilitator.noteTalk({ key: press(), person, id, talked: true }));
  await value(facilitator.removeAnswer({ key: press(), person, id }));
  await value(facilitator.bringBackAnswer({ key: press(), person, id }));
  const sources = await value(facilitator.saveSources({ key: press(), person, at: null, ticked: ['sleep'] }));
  await value(facilitator.removeSources({ key: press(), person, id: sources.id }));
  await value(facilitator.bringBackSources({ key: press(), person, id: sources.id }));
  await value(facilitator.answers({ person }));
  await value(facilitator.sessionRatings({ session }));
  await value(facilitator.tally({ session }));
  await facilitator.groupChanges({ group });
  const { instrument } = sampleQuestionnaire;
  const own = { ...instrument, id: 'own-1', name: `${mark}check`, note: `${mark}note` };
  const wording = [`${mark}one`, `${mark}two`];
  await value(facilitator.saveQuestionnaire({ key: press(), version: null, instrument: own, wording }));
  await value(facilitator.removeQuestionnaire({ key: press(), id: own.id }));
  await value(facilitator.bringBackQuestionnaire({ key: press(), id: own.id }));
  await value(facilitator.toPaper({ kind: 'wellbeing', target: person, way: 'print' }));
}

async function filesLeave({ facilitator }: Opened): Promise<string> {
  for await (const piece of await facilitator.exportCsv(range)) expect(piece).not.toHaveProperty('refused');
  for await (const piece of await facilitator.chainFile()) expect(piece).not.toHaveProperty('refused');
  for await (const piece of await facilitator.auditFile(range)) expect(piece).not.toHaveProperty('refused');
  let text = '';
  const wish = { what: 'everything' as const, passphrase: null };
  for await (const piece of await facilitator.exportPackage(wish)) if ('text' in piece) text += piece.text;
  await value(facilitator.audit(range));
  return text;
}

async function packageComes({ facilitator }: Opened, text: string): Promise<void> {
  const id = await value(facilitator.importBegin());
  for (let at = 0; at < text.length; at += 90_000) {
    await value(facilitator.importPiece({ id, text: text.slice(at, at + 90_000) }));
  }
  await value(facilitator.importLook({ id, passphrase: null }));
  await value(facilitator.importApply({ id }));
}

/** Somebody is billed, and their payer answers. */
async function someoneIsBilled({ facilitator }: Opened, person: string): Promise<void> {
  const { revision } = await value(facilitator.billing());
  const fee = { ...practice, name: `${mark}Clinic`, fee: 4000 };
  await value(facilitator.savePractice({ revision, practice: fee }));
  const profile = { ...goodPlan, id: '', name: `${mark}Plan`, lane: 'invoice' as const };
  const kept = await value(facilitator.saveProfile({ key: press(), revision: revision + 1, profile }));
  const { record } = await value(facilitator.person({ id: person }));
  const billed = { ...record.person, coverage: [] };
  await value(facilitator.savePerson({ key: press(), revision: record.revision, person: billed }));
  const { lines } = await value(facilitator.billingLines(range));
  await value(facilitator.sessionReadiness({ id: lines[0]?.session ?? '' }));
  const asked = { key: press(), ...range, lines: null, purpose: `${mark}purpose` };
  const { key: _key, purpose: _purpose, ...chosen } = asked;
  await value(facilitator.planBatch({ ...chosen, lane: 'superbill' }));
  const { id } = await value(facilitator.makeBatch({ ...asked, lane: 'superbill' }));
  await value(facilitator.batches());
  const { batch } = await value(facilitator.batch({ id }));
  const [item] = batch.items;
  const named = { batch: id, item: item?.content.is === 'superbill' ? item.content.superbill.id : '' };
  await facilitator.claimFile({ id });
  await facilitator.makeAfter({ key: press(), ...named, as: 'void' });
  await value(facilitator.sayOfItem({ ...named, state: 'paid', paid: 4000, method: `${mark}cash`, reference: '' }));
  await value(facilitator.takeReply({ text: `claim,state\n${named.item},denied` }));
  const pieces = press();
  await value(facilitator.replyPiece({ id: pieces, at: 0, text: `claim,state\n${named.item},paid` }));
  await value(facilitator.takeLongReply({ id: pieces, count: 1 }));
  await billingLeaves(facilitator);
  await papersLeave(facilitator, person, id);
  const [first] = kept.profiles;
  await value(facilitator.removeProfile({ revision: kept.revision, id: first?.id ?? '' }));
}

/** Everything by which billing lines become files. */
async function billingLeaves(facilitator: Opened['facilitator']): Promise<void> {
  const lines = { ...range, rows: 'everybody' as const, columns: ['last_name', 'charge'] as const };
  await value(facilitator.exportTruth(range));
  await value(facilitator.exportPreview({ ...lines, columns: [...lines.columns] }));
  const shape = { rows: lines.rows, columns: lines.columns, form: 'csv', delimiter: ',' } as const;
  const asked = { ...range, ...shape, purpose: 'for-payer', passphrase: null } as const;
  for await (const piece of await facilitator.exportFile(asked)) expect(piece).not.toHaveProperty('refused');
  const [own] = await value(
    facilitator.saveExport({ key: press(), profile: { ...shape, id: '', name: `${mark}columns` } }),
  );
  await value(facilitator.exports());
  await value(facilitator.removeExport({ id: own?.id ?? '' }));
}

/** Everything by which documents about one person, or about nobody, come to paper. */
async function papersLeave(facilitator: Opened['facilitator'], person: string, batch: string): Promise<void> {
  await value(facilitator.packet({ person, ...range }));
  await value(facilitator.aloneOnPaper({ person, text: `${mark}text`, besides: [] }));
  await facilitator.cmsFile({ id: batch });
  const years = { from: 2026, to: 2026, group: null };
  await value(facilitator.programme(years));
  await value(facilitator.programmeFile(years));
}

/** Everything that is done with keys and backups. */
async function gateIsUsed({ facilitator, house }: Opened): Promise<void> {
  await value(facilitator.saveSettings({ ...house.settings, calmWords: `${mark}calm` }));
  await value(facilitator.useSecondFolder({ folder: temporaryFolder() }));
  const { id, place } = await value(facilitator.makeBackup());
  await value(facilitator.previewRestore({ place, id }));
  await value(facilitator.restoreBackup({ place, id, older: true }));
  for (const [kind, target] of [
    ['recovery-key', ''],
    ['report', 'ses_1'],
  ] as const) {
    await value(facilitator.toPaper({ kind, target, way: 'print' }));
  }
  const next = 'five other words for tests';
  await value(facilitator.changePassphrase({ current: testPassphrase, next }));
  await value(facilitator.newRecoveryKey({ passphrase: next }));
  const recoveryKey = await value(facilitator.rotateKey({ passphrase: next }));
  await value(facilitator.lock());
  await facilitator.unlock({ passphrase: `${mark}wrong` });
  await value(facilitator.unlock({ recoveryKey }));
}

test('whatever is done, no line holds a name or a word about anybody, each verb is one that was tried, and each choice of the filters finds a line', async () => {
  const program = await opened();
  const people = await peopleAreKept(program);
  const held = await classIsHeld(program, people);
  await classIsLeft(program);
  await peopleAreAsked(program, people[0] ?? '', held);
  await someoneIsBilled(program, people[0] ?? '');
  await packageComes(program, await filesLeave(program));
  await gateIsUsed(program);

  const entries = await program.entries();
  // Who did it is told by name: of a signature that is the name under it.
  expect(JSON.stringify(entries.map(({ by: _by, ...told }) => told))).not.toMatch(/Zq|1984-03|303 555|F43|Hart/);
  expect([...new Set(entries.map(({ by }) => by))].toSorted()).toEqual(['', 'Sam Rivers', `${mark}Dr Hart`]);
  const untried = Object.keys(appRouter._def.procedures).filter(
    (verb) => !program.called.has(verb) && !aboutNobody.has(verb),
  );
  expect(untried).toEqual([]);
  expect(auditDeeds.filter((did) => !entries.some((entry) => entry.did === did))).toEqual([]);
  expect(auditKinds.filter((kind) => !entries.some((entry) => entry.kind === kind))).toEqual([]);
});

/** What is told of the gate, the settings and backups, in order. */
async function atGate({ entries }: Opened) {
  const about = (await entries()).filter(({ kind }) => ['records', 'recovery-key', 'keys', 'settings'].includes(kind));
  return about.map(({ did, kind, fields, count }) => [did, kind, ...fields, ...(count > 1 ? [count] : [])].join(' '));
}

test('who locks and unlocks is told with the key that was used, and wrong keys once the records are open', async () => {
  const program = await opened();
  const { facilitator, clock, house, program: gate } = program;
  await value(facilitator.saveSettings({ ...house.settings, lockAfter: 15 }));
  for (const volume of [0.3, 0.4, 0.5]) await facilitator.saveSettings({ ...house.settings, volume });
  await value(facilitator.lock());
  for (const wrong of ['one', 'two', 'three']) await facilitator.unlock({ passphrase: wrong });
  await value(facilitator.unlock({ passphrase: testPassphrase }));
  clock.pass(16 * 60_000);
  await gate.beat();
  await value(facilitator.unlock({ passphrase: testPassphrase }));
  expect(await atGate(program)).toEqual([
    'made recovery-key',
    'unlocked records passphrase',
    'changed settings lockAfter',
    // A slider that is moved is one line.
    'changed settings volume',
    'locked records asked',
    'wrong-key records 3',
    'unlocked records passphrase',
    'locked records left-alone',
    'unlocked records passphrase',
  ]);
});

test('names that are shut away and told again in a class that runs are in the audit', async () => {
  const program = await opened();
  const { facilitator, house } = program;
  const [first] = await facilitator.classes();
  const opening = { key: press(), classId: first?.id ?? '', plannedStart: null, expected: [] };
  const session = await value(facilitator.open(opening));
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  await value(facilitator.lock());
  await value(facilitator.lock());
  expect(roomOf(house).isPrivate).toBe(true);
  await facilitator.unlock({ passphrase: 'wrong' });
  await value(facilitator.unlock({ passphrase: testPassphrase }));
  expect((await atGate(program)).slice(-3)).toEqual([
    'locked records asked',
    'wrong-key records',
    'unlocked records passphrase',
  ]);
  await program.close();
  const again = await opened(program.folder);
  // The class that ran is back in the room, and with it the names.
  expect(await again.entries()).toContainEqual(
    expect.objectContaining({ did: 'saw', kind: 'session', target: session }),
  );
});

test('older data that are brought back take no line of the audit with them', async () => {
  const program = await opened();
  const { facilitator, entries } = program;
  const { id, place } = await value(facilitator.makeBackup());
  const person = await newPerson(program, 'Robin');
  await value(facilitator.restoreBackup({ place, id, older: true }));
  const told = (await entries()).map(({ did, kind, target }) => `${did} ${kind} ${target}`);
  expect(told).toContain(`made person ${person}`);
  expect(told).toContain('restored records ');
});

test('records that come back into an empty folder say so in their audit', async () => {
  const { facilitator, folder, close } = await opened();
  await value(facilitator.makeBackup());
  await close();
  const clock = simulatedClock(evening);
  const vault = await takeVault(temporaryFolder(), { keychain: null, now: () => clock.now().wall, cost: cheapCost });
  const machine = { vault, clock, ids: randomIds(), ...builtInLibrary(), zone: 'America/Denver' };
  const { program, close: stop } = await startProgram({
    ...machine,
    onTrouble: () => undefined,
    onRemark: () => undefined,
  });
  onTestFinished(stop);
  await value(program.restoreFirst(`${folder}/backups`, { passphrase: testPassphrase }));
  const answer = await value(asFacilitator(program).audit({ ...range, kind: 'records' }));
  expect(answer.days.flatMap(({ entries }) => entries.map(({ did }) => did))).toEqual(
    expect.arrayContaining(['restored', 'unlocked']),
  );
});
