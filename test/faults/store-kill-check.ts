import { isDeepStrictEqual } from 'node:util';
import type { Indexed, Store } from '#core/ports/store';
import type { OpenVault } from '#core/ports/vault';
import { parseSessionEvent } from '#core/records/session-event';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { settingsRecipe } from '#core/records/settings-record';
import type { SessionEvent } from '#core/session/event';
import { takeVault } from '#store/vault';
import { cheapCost, testPassphrase } from '#test/world/unlocked';
import { type Said, volumeStep } from './store-marker';

/** What programs have acknowledged since the folder was new. */
export interface Acknowledged {
  /** Marks and notes. */
  readonly deeds: Extract<Said, { readonly wrote: string }>[];
  readonly signed: Set<string>;
  volume: number;
  /** Signed sessions that were looked at already: nobody writes to them any more, so that they wait for the next full check. */
  readonly settled: Set<string>;
}

/** What was looked at in one check, and what was wrong. */
export interface Checked {
  readonly wrong: readonly string[];
  readonly sessions: number;
  readonly lines: number;
  /** Journals with an end that the kill cut off before it was acknowledged. */
  readonly torn: number;
}

interface Found {
  readonly record: SessionRecord;
  readonly events: ReadonlyMap<string, SessionEvent>;
}

/** Opens the folder as the next start does, and compares what it holds with what was acknowledged. */
export async function checkFolder(folder: string, acknowledged: Acknowledged): Promise<Checked> {
  const vault = await takeVault(folder, { keychain: null, now: Date.now, cost: cheapCost });
  try {
    const open = await vault.open({ passphrase: testPassphrase });
    if (open === null) {
      // Killed before its first key was on disk.
      const isEmpty = vault.state.is === 'new' && acknowledged.deeds.length === 0;
      return { wrong: isEmpty ? [] : [`the folder is ${vault.state.is}`], sessions: 0, lines: 0, torn: 0 };
    }
    const isFull = acknowledged.settled.size === 0;
    const checked = await checkOpen(open, acknowledged);
    const faults = isFull ? await faultsIn(open) : [];
    await open.lock();
    return { ...checked, wrong: [...checked.wrong, ...faults] };
  } finally {
    await vault.close();
  }
}

/** What the program's own inspection finds: seals, journals, index, keys and backups. */
async function faultsIn(open: OpenVault): Promise<readonly string[]> {
  const faults: string[] = [];
  // What a backup that was broken off has left goes with the next one.
  await open.backups.make('asked');
  for await (const fault of open.verify()) faults.push(`verify: ${JSON.stringify(fault)}`);
  return faults;
}

interface Look {
  readonly found: Found | null;
  readonly wrong: readonly string[];
  readonly lines: number;
  readonly isTorn: boolean;
}

/** Signs of life come and go in a document. */
function telling(events: readonly SessionEvent[]): readonly SessionEvent[] {
  return events.filter(({ deed }) => deed.do !== 'heartbeat');
}

async function lookAt(store: Store, { id, digest }: Indexed): Promise<Look> {
  const read = await store.read(sessionRecipe, id);
  if (!('found' in read)) return { found: null, wrong: [JSON.stringify(read)], lines: 0, isTorn: false };
  const { found: record } = read;
  const journal = await store.journal(id);
  const { lines, missingLines, quarantinedLines, tornTail } = journal.contents;
  await journal.close();
  const events = lines.map(parseSessionEvent);
  const holds: readonly (readonly [sentence: string, boolean])[] = [
    [`${missingLines} lines are missing`, missingLines === 0],
    [`${quarantinedLines} lines are damaged`, quarantinedLines === 0],
    ['the journal has a gap', events.every(({ seq }, index) => seq === index + 1)],
    ['the index tells another story', isDeepStrictEqual(sessionRecipe.digest?.(record), digest)],
    [
      'the document tells something that the journal does not',
      isDeepStrictEqual(telling(events).slice(0, telling(record.events).length), telling(record.events)),
    ],
  ];
  const wrong = holds.flatMap(([sentence, isSo]) => (isSo ? [] : [sentence]));
  const found = { record, events: new Map(events.map((event) => [event.id, event])) };
  return { found, wrong, lines: lines.length, isTorn: tornTail };
}

async function checkOpen({ store }: OpenVault, known: Acknowledged): Promise<Checked> {
  const wrong = store.findings.map((finding) => `found ${JSON.stringify(finding)}`);
  const looks = new Map<string, Look>();
  const indexed = await store.index('sessions');
  for (const each of indexed.filter(({ id }) => !known.settled.has(id))) looks.set(each.id, await lookAt(store, each));
  for (const [id, look] of looks) {
    for (const sentence of look.wrong) wrong.push(`session ${id}: ${sentence}`);
    if (look.found?.record.state === 'signed') known.settled.add(id);
    else if (known.signed.has(id)) wrong.push(`session ${id} was signed and is not`);
  }
  const listed = await store.list('sessions');
  if (listed.length !== indexed.length) wrong.push(`${listed.length} sessions, ${indexed.length} in the index`);
  for (const { wrote, session, deed: told } of known.deeds) {
    const look = looks.get(session);
    const deed = look?.found?.events.get(wrote)?.deed;
    const isThere = isDeepStrictEqual(deed, told);
    if (!isThere && (look !== undefined || !known.settled.has(session))) {
      wrong.push(`${told.do} ${wrote} in ${session} is ${JSON.stringify(deed)}`);
    }
  }
  const { volume } = known;
  const settings = await store.read(settingsRecipe, 'settings');
  const kept = 'found' in settings ? settings.found.volume : 0;
  // One save may have come to its end without being acknowledged.
  const isKept = kept >= volume && (volume === 0 || kept <= volume + volumeStep);
  if (!isKept) wrong.push(`settings: expected volume ${volume}, got ${kept}`);
  known.volume = kept;
  const all = [...looks.values()];
  return {
    wrong,
    sessions: looks.size,
    lines: all.reduce((sum, { lines }) => sum + lines, 0),
    torn: all.filter(({ isTorn }) => isTorn).length,
  };
}
