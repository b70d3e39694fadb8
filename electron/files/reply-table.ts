import Papa from 'papaparse';
import { centsTyped } from '#core/billing/cents';
import type { ClaimReply } from '#core/edi/read-reply';

/** What heads the columns of such tables, small letters and no signs. */
const heads = {
  claim: [
    'documentno',
    'claim',
    'claimid',
    'claimnumber',
    'patientcontrolnumber',
    'patientaccountnumber',
    'document',
    'documentnumber',
    'number',
    'invoice',
  ],
  state: ['state', 'status', 'claimstatus', 'result'],
  // Not `amount`: in most tables that is the charge.
  paid: ['paid', 'paidamount', 'amountpaid', 'payment', 'paymentamount'],
  reference: ['reference', 'payerclaimnumber', 'icn', 'dcn', 'payercontrolnumber', 'referencenumber'],
  reason: ['reason', 'denialreason', 'code', 'reasoncode', 'remark', 'remarks'],
} as const;

type Column = keyof typeof heads;

const states: Readonly<Record<string, ClaimReply['state']>> = {
  accepted: 'accepted',
  received: 'accepted',
  pending: 'accepted',
  rejected: 'rejected',
  denied: 'denied',
  paid: 'paid',
};

const mostRows = 20_000;

function columnsIn(header: readonly string[]): ReadonlyMap<Column, number> {
  const bare = header.map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  const found = new Map<Column, number>();
  for (const column of ['claim', 'state', 'paid', 'reference', 'reason'] as const) {
    const [at] = heads[column].map((head) => bare.indexOf(head)).filter((place) => place >= 0);
    if (at !== undefined) found.set(column, at);
  }
  return found;
}

/** Our own files put an apostrophe before what a spreadsheet would reckon with. */
function clean(cell: string | undefined): string {
  return (cell ?? '').trim().replace(/^'(?=[=+\-@])/, '');
}

/** States that tell nothing new: what was said of a document here stays. */
const noNews = ['', 'sent', 'open', 'submitted', 'void'];

/** What a table says, and the numbers of which it says what can't be understood. */
export interface ReplyTable {
  readonly claims: readonly ClaimReply[];
  readonly unclear: readonly string[];
}

/** An amount as people write it, `$1,350.00`; null where it is none. */
function centsIn(cell: string): number | null {
  return centsTyped(/^\$?\s*\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(cell) ? cell.replaceAll(',', '') : cell);
}

interface Row {
  readonly state: ClaimReply['state'] | null;
  readonly paid: number | null;
  readonly isUnclear: boolean;
}

/** Null: the row tells nothing. */
function rowOf(stateCell: string, paidCell: string): Row | null {
  const word = stateCell.toLowerCase();
  const paid = paidCell === '' ? null : centsIn(paidCell);
  const isUnclear = (paidCell !== '' && paid === null) || (states[word] === undefined && !noNews.includes(word));
  const known = states[word] ?? (word === '' && paid !== null && paid > 0 ? 'paid' : null);
  if (known === null && !isUnclear) return null;
  return { state: known, paid, isUnclear };
}

/** The rows of one document, one for each class as many tables have it: they must agree, and what was paid is all of it. */
function rowsTogether(rows: readonly Row[]): Pick<ClaimReply, 'state' | 'paid'> | null {
  const state = rows[0]?.state ?? null;
  if (state === null || rows.some((row) => row.isUnclear || row.state !== state)) return null;
  if (state === 'paid' && rows.every(({ paid }) => paid === null)) return null;
  return { state, paid: rows.reduce((sum, { paid }) => sum + (paid ?? 0), 0) };
}

/**
 * A table of what became of documents, as a biller keeps it: a number, and a state or what was paid. Rows without a number, or
 * with nothing new, are left out; null where it is no such table.
 */
export function readReplyTable(text: string): ReplyTable | null {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    preview: mostRows + 1,
  });
  const [header = [], ...cells] = data;
  const columns = columnsIn(header);
  const at = (row: readonly string[], column: Column): string => clean(row[columns.get(column) ?? -1]);
  if (!columns.has('claim') || !(columns.has('state') || columns.has('paid'))) return null;
  const documents = new Map<string, { readonly rows: Row[]; readonly reasons: Set<string>; reference: string }>();
  for (const row of cells) {
    const claim = at(row, 'claim').toUpperCase();
    const told = rowOf(at(row, 'state'), at(row, 'paid'));
    if (claim === '' || told === null) continue;
    const known = documents.get(claim) ?? { rows: [], reasons: new Set<string>(), reference: '' };
    known.rows.push(told);
    const reason = at(row, 'reason').slice(0, 200);
    if (reason !== '') known.reasons.add(reason);
    known.reference = at(row, 'reference').slice(0, 80) || known.reference;
    documents.set(claim, known);
  }
  const claims: ClaimReply[] = [];
  const unclear: string[] = [];
  for (const [claim, { rows, reasons, reference }] of documents) {
    const said = rowsTogether(rows);
    const remarks = [...reasons].map((code) => ({ code, amount: 0 }));
    if (said === null) unclear.push(claim);
    else claims.push({ claim, ...said, asked: [], isDoubtful: false, reference, remarks });
  }
  return { claims, unclear };
}
