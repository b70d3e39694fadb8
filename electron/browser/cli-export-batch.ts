import { randomUUID } from 'node:crypto';
import type { Answer } from '#api/answer';
import { makeBatch } from '#api/batch-making';
import { claimFile } from '#api/batch-told';
import { documentsFile } from '#api/export-documents';
import type { House } from '#api/house';
import { amount } from '#core/billing/cents';
import type { FileBytes } from '#files/billing-table';
import { sealedName, sealedZip } from '#files/sealed-zip';
import { en } from '#words/en';
import { enCliExport } from '#words/en-cli-export';
import { fill } from '#words/en-host';
import type { LaneOptions } from './cli-export-options';
import { failure, say } from './cli-records';
import { sayOfSeal, written } from './cli-written';

interface BatchBytes {
  readonly name: string;
  readonly bytes: FileBytes;
  readonly documents: number;
  readonly total: number;
}

async function* whole(text: string): FileBytes {
  yield Buffer.from(text);
}

async function fileOf(house: House, id: string, { form, delimiter }: LaneOptions): Promise<Answer<BatchBytes>> {
  if (form === 'fhir') throw new TypeError('a batch is not written as FHIR');
  if (form !== 'edi') return documentsFile(house, { id, form, delimiter });
  const file = await claimFile(house, id);
  if (!file.done) return file;
  const { name, text, claims, total } = file.value;
  return { done: true, value: { name, bytes: whole(text), documents: claims, total } };
}

/** A batch that was named, or a new one of everything that is ready. */
async function batchOf(house: House, { lane, batch, from, to, purpose }: LaneOptions): Promise<Answer<string>> {
  if (batch !== null) return { done: true, value: batch };
  if (lane === 'record' || lane === 'spreadsheet') throw new TypeError(`${lane} makes no batch`);
  const made = await makeBatch(house, { key: randomUUID(), from, to, lane, lines: null, purpose: purpose.trim() });
  return made.done ? { done: true, value: made.value.id } : made;
}

function refusal({ why }: Extract<Answer, { readonly done: false }>): number {
  return failure(fill(enCliExport['cli.lane-refused'], { why: en[`why.${why}`] }));
}

/** Bills what is ready, or takes a batch that was made before, and writes it. A batch that was made is kept, whatever becomes of its file. */
export async function batchToFile(house: House, options: LaneOptions, passphrase: string | null): Promise<number> {
  const batch = await batchOf(house, options);
  if (!batch.done) return refusal(batch);
  const file = await fileOf(house, batch.value, options);
  if (!file.done) return refusal(file);
  const { name, bytes, documents, total } = file.value;
  const sealed = passphrase === null ? null : sealedZip({ name, bytes }, passphrase);
  const place = { out: options.out, name: sealed === null ? name : sealedName(name) };
  const path = await written(place, sealed ?? bytes);
  if (path === null) return failure(fill(enCliExport['cli.lane-kept'], { batch: batch.value }));
  say(fill(enCliExport['cli.lane-batch'], { path, documents, total: amount(total), batch: batch.value }));
  sayOfSeal(passphrase);
  return 0;
}
