/** One way of writing two thousand sessions of fifteen people, measured by itself: `trial file`. Tells rows, milliseconds of the processor and memory by one line of JSON. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { stringify } from 'csv-stringify';
import { type BillingLine, lineId } from '#core/billing/billing-line';
import { billingLines } from '#core/billing/billing-lines';
import { claimsOf, mostLines } from '#core/billing/claim';
import { type ColumnId, columnIds, rowsOf } from '#core/billing/export-columns';
import type { ExportedLine } from '#core/billing/exported-line';
import { writeClaims } from '#core/edi/write-claims';
import { personCode } from '#core/people/person';
import { after, instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { billingCsv } from '#files/billing-csv';
import { billingWorkbook } from '#files/billing-workbook';
import { billingCounts } from '#test/bench/billing-counts';
import { goodCoverage, goodPlan, groundOf, inSession, personOf, practice, sessionOn } from '#test/world/billing-world';

const columns: readonly ColumnId[] = columnIds;
const payer = { ...goodPlan, timelyDays: null, mostPeople: null, caps: { day: null, group: null, year: null } };

/** The people of one class of fifteen; every hundred classes have others, so that nobody has more than a year of claims. */
function personAt(session: number, seat: number): string {
  return `per_${String(Math.floor(session / 100) * billingCounts.people + seat).padStart(26, '0')}`;
}

function sessionAt(at: number) {
  const day = new Date(Date.UTC(2021, 0, 4, 12) + at * 24 * 3_600_000).toISOString().slice(0, 10);
  return sessionOn(day, { id: `ses_${String(at).padStart(26, '0')}`, people: billingCounts.people });
}

function exported(line: BillingLine): ExportedLine {
  const { attended, person } = line;
  const { session } = attended;
  const began = instant(session.began ?? 0);
  return {
    session: {
      ...session,
      group: null,
      zone: 'America/Denver',
      plannedStart: began,
      plannedEnd: after(began, minutes(60)),
      began,
      ended: after(began, minutes(60)),
      pos: '11',
      npi: '1003000126',
      signedBy: session.facilitator,
      signedAt: after(began, minutes(62)),
    },
    person: attended.person,
    code: personCode(attended.person),
    whom: person,
    name: attended.name,
    status: 'present',
    came: 'expected',
    arrived: began,
    left: after(began, minutes(60)),
    minutes: 60,
    signature: 'strokes',
    amendments: 0,
    line,
    document: '',
  };
}

function groundAt(from: number, until: number) {
  const numbers = Array.from({ length: until - from }, (_, at) => from + at);
  const seats = Array.from({ length: billingCounts.people }, (_, seat) => seat);
  const ids = new Set(numbers.flatMap((at) => seats.map((seat) => personAt(at, seat))));
  const coverage = [{ ...goodCoverage, from: null }];
  const diagnoses = [{ code: 'F41.1', text: '', source: 'Ira Reed', npi: '', on: null }];
  const people = new Map([...ids].map((id) => [id, personOf(id, { coverage, diagnoses })]));
  const attended = numbers.flatMap((at) => {
    const session = sessionAt(at);
    return seats.map((seat) => inSession(session, personAt(at, seat)));
  });
  return groundOf({ people, attended, profiles: [payer] });
}

/** The lines of one session after the other, made when they are asked for, as the program makes them. */
async function* sessions(): AsyncGenerator<readonly ExportedLine[]> {
  for (let at = 0; at < billingCounts.sessions; at += 1) yield billingLines(groundAt(at, at + 1)).map(exported);
}

const all = billingCounts.sessions * billingCounts.people;
const [trial = '', file = ''] = process.argv.slice(2);
const out = createWriteStream(file);

async function put(piece: string | Uint8Array): Promise<void> {
  if (!out.write(piece)) await once(out, 'drain');
}

async function theirs(): Promise<void> {
  const written = stringify({ header: true, columns: [...columns] });
  written.pipe(out, { end: false });
  for await (const lines of sessions()) {
    for (const row of rowsOf(columns, lines)) if (!written.write(row)) await once(written, 'drain');
  }
  written.end();
  await once(written, 'end');
}

async function run(): Promise<void> {
  switch (trial) {
    case 'csv':
      for await (const piece of billingCsv({ columns, sessions: sessions() }, { isForSheets: false, delimiter: ',' }))
        await put(piece);
      return;
    case 'xlsx':
      for await (const piece of billingWorkbook({ columns, sessions: sessions() })) await put(piece);
      return;
    case 'csv-stringify':
      return theirs();
    default: {
      const lines = billingLines(groundAt(0, billingCounts.sessions));
      if (lines.some(({ isReady, id, attended }) => !isReady || id !== lineId(attended.session.id, attended.person))) {
        throw new Error('expected lines that are all ready');
      }
      if (trial === 'lines') return;
      let last = 0;
      const next = (): string => {
        last += 1;
        return `BR-${String(last).padStart(6, '0')}`;
      };
      const claims = claimsOf(lines, { billingNpi: practice.npi, next, most: mostLines.file });
      await put(writeClaims(claims, practice, { interchange: 1, group: 1, day: '2026-11-23', time: '18:20' }));
    }
  }
}

const before = process.cpuUsage();
await run();
out.end();
await once(out, 'close');
const { user, system } = process.cpuUsage(before);
const took = (user + system) / 1000;
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ rows: all, took, peak, bytes: out.bytesWritten })}\n`);
