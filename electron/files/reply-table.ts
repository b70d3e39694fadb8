import Papa from 'papaparse';
import { centsTyped } from '#core/billing/cents';
import type { ClaimReply } from '#core/edi/read-reply';

/** What heads the columns of such tables, small letters and no signs. */
const heads = {
  claim: [
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
  paid: ['paid', 'paidamount', 'amountpaid', 'payment', 'amount'],
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
    const at = bare.findIndex((name) => heads[column].some((head) => head === name));
    if (at >= 0) found.set(column, at);
  }
  return found;
}

/** Our own files put an apostrophe before what a spreadsheet would reckon with. */
function clean(cell: string | undefined): string {
  return (cell ?? '').trim().replace(/^'(?=[=+\-@])/, '');
}

/**
 * A table of what became of documents, as a biller keeps it: a number, and a state or what was paid. Rows without a number, or
 * with neither, are left out; null where it is no such table.
 */
export function readReplyTable(text: string): readonly ClaimReply[] | null {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    preview: mostRows + 1,
  });
  const [header = [], ...rows] = data;
  const columns = columnsIn(header);
  const at = (row: readonly string[], column: Column): string => clean(row[columns.get(column) ?? -1]);
  if (!columns.has('claim') || !(columns.has('state') || columns.has('paid'))) return null;
  return rows.flatMap((row): readonly ClaimReply[] => {
    const claim = at(row, 'claim').toUpperCase();
    const amount = centsTyped(at(row, 'paid'));
    const state = states[at(row, 'state').toLowerCase()] ?? (amount === null || amount === 0 ? undefined : 'paid');
    if (claim === '' || state === undefined) return [];
    const reason = at(row, 'reason').slice(0, 200);
    const remarks = reason === '' ? [] : [{ code: reason, amount: 0 }];
    return [{ claim, state, paid: amount ?? 0, reference: at(row, 'reference').slice(0, 80), remarks }];
  });
}
