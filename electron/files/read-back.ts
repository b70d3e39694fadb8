import papaparse from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { z } from 'zod';
import { centsTyped } from '#core/billing/cents';
import { elementOf, readInterchange } from '#core/edi/x12-segments';

/** What a file says when somebody else reads it: how many lines, and what they come to in cents. */
export interface ReadBack {
  readonly lines: number;
  readonly total: number;
}

/** Cents of an amount as a cell holds it; an empty one is nothing. */
function centsIn(cell: unknown): number {
  if (typeof cell === 'number') return Math.round(cell * 100);
  return typeof cell === 'string' ? (centsTyped(cell) ?? 0) : 0;
}

function sumOf(rows: readonly (readonly unknown[])[]): ReadBack {
  const [heads = [], ...lines] = rows;
  const at = heads.indexOf('charge');
  return { lines: lines.length, total: lines.reduce((sum, row) => sum + centsIn(row[at]), 0) };
}

/** Reads a text of cells by papaparse. The column `charge` has to be among them. */
export function readCsvBack(text: string): ReadBack {
  const { data } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  return sumOf(data);
}

/** Reads the first sheet of a workbook by read-excel-file. */
export async function readWorkbookBack(bytes: Uint8Array): Promise<ReadBack> {
  const [first] = await readWorkbook(Buffer.from(bytes));
  return sumOf(first?.data ?? []);
}

const bundle = z.object({
  entry: z.array(
    z.object({
      resource: z.looseObject({
        resourceType: z.string(),
        item: z.array(z.looseObject({ net: z.looseObject({ value: z.number() }) })).optional(),
      }),
    }),
  ),
});

/** Reads a FHIR bundle: what its claims ask for. */
export function readFhirBack(text: string): ReadBack {
  const { entry } = bundle.parse(JSON.parse(text));
  const items = entry.flatMap(({ resource }) => (resource.resourceType === 'Claim' ? (resource.item ?? []) : []));
  return { lines: items.length, total: items.reduce((sum, { net }) => sum + Math.round(net.value * 100), 0) };
}

/** Reads a claim file: its services. */
export function readClaimsBack(text: string): ReadBack {
  const { interchange } = readInterchange(text);
  const services = (interchange?.segments ?? []).filter(({ id }) => id === 'SV1');
  return {
    lines: services.length,
    total: services.reduce((sum, service) => sum + centsIn(Number(elementOf(service, 2))), 0),
  };
}
