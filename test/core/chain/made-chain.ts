import type { Seal } from '#core/chain/chain-entry';
import { headerLine, linkLine } from '#core/chain/chain-file';
import { type ChainEnd, noLink } from '#core/chain/link';
import { type PaperHead, readPaper } from '#core/chain/paper-head';
import { dueSeals, sealsFor } from '#core/chain/seals';
import { ChainCheck, type ChainVerdict } from '#core/chain/verify-chain';
import { type SessionRecord, sampleSession } from '#core/records/session-record';
import type { Deed } from '#core/session/event';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

/** The key of a laptop in tests, and that of somebody else. */
export const secretKey = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
export const foreignKey = 'ff112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';

const began = 1_780_000_000_000;
const made = instant(began + 86_400_000);
const by = { by: 'Sam Rivers', credential: 'LCSW', statement: 'As marked.' };

const held: readonly Deed[] = [
  { do: 'start' },
  { do: 'mark', person: 'per_1', mark: 'present' },
  { do: 'mark', person: 'per_2', mark: 'late' },
  { do: 'remark', person: 'per_1', participation: 'Wept.', referral: 'To Dr Hart.', homePractice: true },
  { do: 'note', text: 'A hard evening.', about: 'distress', person: 'per_1' },
  {
    do: 'signature',
    person: 'per_1',
    signature: { kind: 'strokes', width: 300, height: 100, strokes: [[1, 2, 3, 4]] },
  },
  { do: 'end' },
  { do: 'sign', ...by },
];

const added: readonly Deed[] = [
  { do: 'co-sign', ...by, by: 'Dr Hart' },
  { do: 'amend', by: 'Sam Rivers', reason: 'Wrong row.', change: { do: 'mark', person: 'per_2', mark: 'absent' } },
];

/** A session that was held, signed and, where it is to be, added to. */
export function signedSession(id: string, additions: number = added.length): SessionRecord {
  const events = [...held, ...added.slice(0, additions)].map((deed, index) => ({
    id: `${id}_evt_${index + 1}`,
    seq: index + 1,
    at: { wall: instant(began + 60_000 * index), mono: milliseconds(60_000 * index), boot: 'boot_1' },
    deed,
  }));
  return { ...sampleSession, id, events, state: 'signed' };
}

/** The links of so many sessions, three for each. */
export function chainOf(sessions: number, key = secretKey): readonly Seal[] {
  const seals: Seal[] = [];
  for (let index = 1; index <= sessions; index += 1) {
    const record = signedSession(`ses_${index}`);
    const last = seals.at(-1);
    const end = { seq: last?.seq ?? 0, head: last?.hash ?? noLink };
    seals.push(...sealsFor(record, dueSeals(record.events, []), { end, at: made, secretKey: key }));
  }
  return seals;
}

/** Where a chain ends. */
export function endOf(seals: readonly Seal[]): ChainEnd {
  const last = seals.at(-1);
  return { seq: last?.seq ?? 0, head: last?.hash ?? noLink };
}

/** The lines of a file of links. */
export function fileOf(seals: readonly Seal[], end = endOf(seals), key = secretKey): readonly string[] {
  return [headerLine(end, key, made), ...seals.map(linkLine)];
}

/** What is found in the lines of a file. */
export function verify(lines: readonly string[], paper: PaperHead | null = null): ChainVerdict {
  const check = new ChainCheck(paper);
  for (const line of lines) check.next(line);
  return check.end();
}

/** What is read from paper; fails the test where that is no end of a chain. */
export function paperOf(text: string): PaperHead {
  const read = readPaper(text);
  if (!('found' in read)) throw new Error(`expected the end of a chain, got ${JSON.stringify(read)}`);
  return read.found;
}
