import { billingLines } from '#core/billing/billing-lines';
import type { ExportedLine, ExportedSession } from '#core/billing/exported-line';
import { instant } from '#core/time/instant';
import { goodCoverage, groundOf, inSession, personOf, practice, sessionOn } from './billing-world';

/** Names and numbers that files stumble over. */
export const hardPeople: readonly (readonly [family: string, given: string, memberId: string])[] = [
  ['Vale', 'Ana', '0012345'],
  ['O’Neil, "Mo"', 'María José', '1E5'],
  ['=HYPERLINK("http://x.invalid")', '+1', '-5'],
  ['@SUM(A1)', '\tTab', '11/12/2026'],
  ['Żak*~:^', 'Łucja', 'MAR12'],
  ['山田', '花 🌸', '123456789012345678'],
  ['עברית', 'مرحبا \u202Eabc', "'=quoted"],
  [' spaces around ', 'Two\nlines', 'TRUE'],
  ['＝wide', '<b>&amp;</b>', '1,000'],
];

/** A signed class of an evening on which all of them came. */
export function exportedSession(day: string): ExportedSession {
  const { id, title, began, ended, place, facilitator, credential, people, seal } = sessionOn(day);
  const start = instant(began ?? 0);
  return {
    id,
    title,
    group: { id: 'grp_1', title: 'Mondays', no: 3 },
    day,
    zone: 'America/Denver',
    plannedStart: start,
    plannedEnd: instant(start + 3_600_000),
    began: start,
    ended: instant(ended ?? 0),
    place,
    pos: '11',
    facilitator,
    credential,
    npi: '1003000126',
    people,
    signedBy: facilitator,
    signedAt: instant((ended ?? 0) + 60_000),
    seal,
  };
}

/** A line for each of them, and one of somebody who sent no word. */
export function hardLines(day = '2026-11-16'): readonly ExportedLine[] {
  const session = exportedSession(day);
  const people = hardPeople.map(([family, given, memberId], at) =>
    personOf(`per_0000000${at}`, { family, given, coverage: [{ ...goodCoverage, memberId }] }),
  );
  const attended = people.map(({ id }) => inSession(sessionOn(day), id));
  const ground = groundOf({ people: new Map(people.map((each) => [each.id, each])), attended });
  const bare = { session, came: 'expected', signature: '', amendments: 0, document: '' };
  const lines = billingLines(ground).map(
    (line, at): ExportedLine => ({
      ...bare,
      person: line.attended.person,
      code: `P-0000000${at}`,
      whom: line.person,
      name: line.attended.name,
      status: at === 1 ? 'late' : 'present',
      arrived: session.began,
      left: session.ended,
      minutes: 60,
      line,
      document: at === 0 ? 'BR-000001' : '',
    }),
  );
  const away = { arrived: null, left: null, minutes: null, line: null, status: 'no-show' };
  return [
    ...lines,
    { ...bare, ...away, person: 'per_gone', code: 'P-GONE0001', whom: personOf('per_gone'), name: 'Gone' },
  ];
}

/** A table of some sessions, as files are made of them. */
export function tableOf(...sessions: readonly (readonly ExportedLine[])[]) {
  return {
    practice,
    sessions: (async function* () {
      yield* sessions;
    })(),
  };
}

/** All bytes of a file. */
export async function wholeFile(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
