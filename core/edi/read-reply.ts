import { centsOf } from './check-claims';
import { elementOf, readInterchange, type Segment } from './x12-segments';

/** One answer of a payer about one claim. */
export interface ClaimReply {
  /** The number of the claim, as we gave it. */
  readonly claim: string;
  readonly state: 'accepted' | 'rejected' | 'denied' | 'paid';
  /** What was paid, cents. */
  readonly paid: number;
  /** The payer's number for it; empty: none was given. */
  readonly reference: string;
  /** `CO-16`, `A7:562`, each with the cents that it takes away, 0 where it takes none. */
  readonly remarks: readonly { readonly code: string; readonly amount: number }[];
}

/** An answer about a whole file: its group's number, and the sets in it that were turned down. */
export interface FileReply {
  readonly group: number;
  readonly isAccepted: boolean;
  /** Numbers of the sets that were turned down, with what was wrong. */
  readonly rejected: readonly { readonly set: string; readonly remarks: readonly string[] }[];
}

/** What a payer's answer says. `999`: of a file. `277CA` and `835`: of claims. */
export type PayerReply =
  | { readonly is: '999'; readonly files: readonly FileReply[] }
  | { readonly is: '277CA' | '835'; readonly claims: readonly ClaimReply[] }
  | { readonly is: 'unreadable'; readonly why: 'not-x12' | 'another-kind' };

/** Categories of claim status by which a claim goes no further. @source X12 code source 507 */
const turnedDown = ['A3', 'A4', 'A6', 'A7', 'A8', 'D0', 'E0'];

function filesIn(segments: readonly Segment[]): readonly FileReply[] {
  const files: FileReply[] = [];
  let rejected: { set: string; remarks: string[] }[] = [];
  let set = { set: '', remarks: [''] };
  let group = 0;
  for (const segment of segments) {
    if (segment.id === 'AK1') [group, rejected] = [Number(elementOf(segment, 2)), []];
    if (segment.id === 'AK2') set = { set: elementOf(segment, 2), remarks: [] };
    if (segment.id === 'IK3')
      set.remarks.push(`${elementOf(segment, 1)} ${elementOf(segment, 2)}: ${elementOf(segment, 4)}`);
    if (segment.id === 'IK4') set.remarks.push(`${elementOf(segment, 1)}: ${elementOf(segment, 3)}`);
    if (segment.id === 'IK5' && !['A', 'E'].includes(elementOf(segment, 1))) rejected.push(set);
    if (segment.id === 'AK9')
      files.push({ group, isAccepted: ['A', 'E', 'P'].includes(elementOf(segment, 1)), rejected });
  }
  return files;
}

interface Open {
  claim: string;
  state: ClaimReply['state'];
  paid: number;
  reference: string;
  remarks: { code: string; amount: number }[];
}

/** 277CA: a claim is named by TRN, told by STC, and numbered by REF*1K. */
function acknowledgementsIn(segments: readonly Segment[], component: string): readonly ClaimReply[] {
  const replies: Open[] = [];
  let isPatient = false;
  let open: Open | null = null;
  for (const segment of segments) {
    if (segment.id === 'HL') [isPatient, open] = [elementOf(segment, 3) === 'PT', null];
    if (!isPatient) continue;
    if (segment.id === 'TRN' && elementOf(segment, 1) === '2') {
      open = { claim: elementOf(segment, 2), state: 'accepted', paid: 0, reference: '', remarks: [] };
      replies.push(open);
    }
    if (open === null) continue;
    if (segment.id === 'STC') {
      for (const place of [1, 10, 11]) {
        const [category = '', status = ''] = elementOf(segment, place).split(component);
        if (!turnedDown.includes(category)) continue;
        open.state = 'rejected';
        open.remarks.push({ code: `${category}:${status}`, amount: 0 });
      }
    }
    if (segment.id === 'REF' && elementOf(segment, 1) === '1K') open.reference = elementOf(segment, 2);
  }
  return replies;
}

/** 835: a claim is told by CLP, and what was taken away by CAS, of the claim or of its services. */
function paymentsIn(segments: readonly Segment[]): readonly ClaimReply[] {
  const replies: Open[] = [];
  let open: Open | null = null;
  for (const segment of segments) {
    if (segment.id === 'CLP') {
      const paid = centsOf(elementOf(segment, 4)) ?? 0;
      const isDenied = elementOf(segment, 2) === '4' || paid <= 0;
      open = {
        claim: elementOf(segment, 1),
        state: isDenied ? 'denied' : 'paid',
        paid,
        reference: elementOf(segment, 7),
        remarks: [],
      };
      replies.push(open);
    }
    if (open === null) continue;
    if (segment.id === 'CAS') {
      for (let place = 2; elementOf(segment, place) !== ''; place += 3) {
        open.remarks.push({
          code: `${elementOf(segment, 1)}-${elementOf(segment, place)}`,
          amount: centsOf(elementOf(segment, place + 1)) ?? 0,
        });
      }
    }
    if (segment.id === 'LQ' && elementOf(segment, 1) === 'HE')
      open.remarks.push({ code: elementOf(segment, 2), amount: 0 });
    if (segment.id === 'MOA') {
      for (const place of [3, 4, 5, 6, 7]) {
        const code = elementOf(segment, place);
        if (code !== '') open.remarks.push({ code, amount: 0 });
      }
    }
    if (segment.id === 'SE' || segment.id === 'PLB') open = null;
  }
  return replies;
}

/**
 * Reads what a payer or a clearinghouse answers: 999 (005010X231), 277CA (005010X214) or 835 (005010X221). What it says about
 * claims that are not ours is told too; whose they are is for the reader to see.
 */
export function readReply(text: string): PayerReply {
  const { interchange } = readInterchange(text);
  if (interchange === null) return { is: 'unreadable', why: 'not-x12' };
  const { segments, separators } = interchange;
  const kind = segments.find(({ id }) => id === 'ST');
  switch (kind === undefined ? '' : elementOf(kind, 1)) {
    case '999':
      return { is: '999', files: filesIn(segments) };
    case '277':
      return { is: '277CA', claims: acknowledgementsIn(segments, separators.component) };
    case '835':
      return { is: '835', claims: paymentsIn(segments) };
    default:
      return { is: 'unreadable', why: 'another-kind' };
  }
}
