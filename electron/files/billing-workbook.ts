import { type Cell, type CellKind, kindOf, rowsOf } from '#core/billing/export-columns';
import { ExportTally } from '#core/billing/export-tally';
import type { ExportedLine } from '#core/billing/exported-line';
import type { BillingTable, FileBytes } from './billing-table';
import { type SheetColumn, WorkbookSheet } from './workbook-sheet';
import { sheetPart, workbookParts } from './workbook-xml';
import { zipParts } from './zip-parts';

const sheets = ['Lines', 'Sessions', 'Summary by payer'] as const;

/** A piece goes on when it has grown to this many characters. */
const pieceLength = 64 * 1024;

function columnsOf(named: Readonly<Record<string, CellKind>>): readonly SheetColumn[] {
  return Object.entries(named).map(([name, kind]) => ({ name, kind }));
}

const sessionColumns = columnsOf({
  session_id: 'text',
  service_date: 'date',
  session_title: 'text',
  location: 'text',
  facilitator: 'text',
  head_count: 'count',
  lines: 'count',
  charge: 'money',
});

const payerColumns = columnsOf({
  payer: 'text',
  lane: 'text',
  lines: 'count',
  ready: 'count',
  billed: 'count',
  blocked: 'count',
  charge: 'money',
});

/** Passes the lines on and writes down what they come to, for the sheets that follow. */
class LinesSheet {
  readonly tally = new ExportTally();
  readonly sessions: Cell[][] = [];
  readonly #table: Omit<BillingTable, 'practice'>;

  constructor(table: Omit<BillingTable, 'practice'>) {
    this.#table = table;
  }

  async *bytes(): FileBytes {
    const { columns: ids, sessions } = this.#table;
    const sheet = new WorkbookSheet(ids.map((id) => ({ name: id, kind: kindOf(id) })));
    let text = sheet.start();
    for await (const lines of sessions) {
      text += sheet.rows(rowsOf(ids, lines));
      this.#count(lines);
      if (text.length < pieceLength) continue;
      yield Buffer.from(text);
      text = '';
    }
    yield Buffer.from(`${text}${sheet.end}`);
  }

  #count(lines: readonly ExportedLine[]): void {
    const { lines: count, total } = this.tally.take(lines);
    const session = lines[0]?.session;
    if (session === undefined) return;
    const { id, day, title, place, facilitator, people } = session;
    this.sessions.push([id, day, title, place, facilitator, people, count, total]);
  }

  payers(): readonly (readonly Cell[])[] {
    const sums = this.tally.payers;
    const rows = sums.map(({ payer, lane, lines, ready, billed, blocked, total }) => [
      payer,
      lane,
      lines,
      ready,
      billed,
      blocked,
      total,
    ]);
    const all = (of: (sum: (typeof sums)[number]) => number) => sums.reduce((sum, each) => sum + of(each), 0);
    const counts = [
      all((sum) => sum.lines),
      all((sum) => sum.ready),
      all((sum) => sum.billed),
      all((sum) => sum.blocked),
    ];
    return [...rows, ['All', '', ...counts, all((sum) => sum.total)]];
  }
}

async function* whole(text: () => string): FileBytes {
  yield Buffer.from(text());
}

/**
 * Lines as a workbook (Office Open XML) of three sheets: the lines, the sessions, and what each payer's lines come to. Cells have types:
 * numbers of people and payers are texts, money has two decimals, dates are dates. The same lines make the same bytes.
 */
export function billingWorkbook(table: Omit<BillingTable, 'practice'>): FileBytes {
  const lines = new LinesSheet(table);
  const rest = (columns: readonly SheetColumn[], rows: () => readonly (readonly Cell[])[]) =>
    whole(() => {
      const sheet = new WorkbookSheet(columns);
      return `${sheet.start()}${sheet.rows(rows())}${sheet.end}`;
    });
  return zipParts([
    ...workbookParts(sheets).map(({ name, text }) => ({ name, bytes: whole(() => text) })),
    { name: sheetPart(1), bytes: lines.bytes() },
    { name: sheetPart(2), bytes: rest(sessionColumns, () => lines.sessions) },
    { name: sheetPart(3), bytes: rest(payerColumns, () => lines.payers()) },
  ]);
}
