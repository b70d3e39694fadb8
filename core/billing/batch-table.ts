import { personCode } from '#core/people/person';
import { type Batch, type BatchItem, itemId } from './batch';
import type { Cell, CellKind } from './export-columns';

interface Row {
  readonly day: string;
  readonly title: string;
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly pos: string;
  readonly minutes: number | null;
  readonly people: number | null;
  readonly charge: number;
}

/** The columns of a table of documents. What a document was paid stands in its first row alone. */
export const batchColumns = [
  ['document_no', 'text'],
  ['document', 'text'],
  ['state', 'text'],
  ['payer', 'text'],
  ['participant_code', 'text'],
  ['service_date', 'date'],
  ['session_title', 'text'],
  ['service_code', 'text'],
  ['modifiers', 'text'],
  ['pos', 'text'],
  ['units', 'count'],
  ['minutes', 'count'],
  ['people', 'count'],
  ['charge', 'money'],
  ['paid', 'money'],
] as const satisfies readonly (readonly [name: string, kind: CellKind])[];

function rowsIn({ content }: BatchItem): readonly Row[] {
  const blank = { title: '', code: '', modifiers: [], pos: '', minutes: null, people: null };
  switch (content.is) {
    case 'claim': {
      const { lines, place } = content.claim;
      return lines.map((line) => ({ ...blank, ...line, pos: place.pos }));
    }
    case 'superbill':
      return content.superbill.lines.map((line) => ({ ...blank, ...line }));
    default:
      return content.invoice.classes.map((each) => ({ ...blank, ...each }));
  }
}

function whose({ content }: BatchItem): { readonly payer: string; readonly code: string } {
  switch (content.is) {
    case 'claim':
      return { payer: content.claim.payer.name, code: personCode(content.claim.person) };
    case 'superbill':
      return { payer: '', code: personCode(content.superbill.person) };
    default:
      return { payer: content.invoice.sponsor, code: '' };
  }
}

/** The classes of a batch's documents, one a row, as they were billed; people by their codes. */
export function batchRows({ items }: Batch): readonly (readonly Cell[])[] {
  return items.flatMap((item) => {
    const { payer, code: participant } = whose(item);
    const bare = [itemId(item), item.content.is, item.state, payer, participant];
    return rowsIn(item).map(({ day, title, code, modifiers, pos, minutes, people, charge }, at) => [
      ...bare,
      day,
      title,
      code,
      modifiers.join(' '),
      pos,
      1,
      minutes,
      people,
      charge,
      at === 0 ? item.paid : null,
    ]);
  });
}
