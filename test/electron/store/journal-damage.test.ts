import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newDataKey, ringOf } from '#sealing/key-ring';
import { encodeBatch } from '#store/journal-line';
import { readJournal } from '#store/journal-reading';
import { testRing } from '#test/world/test-ring';

const sealed = { about: 'sessions/ses_1.journal', keys: { ring: testRing } };

interface Batch {
  readonly values: readonly unknown[];
  readonly from: number;
  readonly until: number;
}

function written(batches: readonly (readonly unknown[])[]): { bytes: Uint8Array; laid: readonly Batch[] } {
  const laid: Batch[] = [];
  let bytes = new Uint8Array();
  let seq = 1;
  for (const values of batches) {
    const next = encodeBatch(
      sealed,
      seq,
      values.map((value) => JSON.stringify(value)),
    );
    laid.push({ values, from: bytes.length, until: bytes.length + next.length });
    bytes = Uint8Array.from([...bytes, ...next]);
    seq += values.length;
  }
  return { bytes, laid };
}

const journal = fc.array(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

function valuesOf(batches: readonly Batch[]): readonly unknown[] {
  return batches.flatMap(({ values }) => JSON.parse(JSON.stringify(values)));
}

test('a journal cut off anywhere gives every append before the cut, whole, and the rest as its torn end', () => {
  const property = fc.property(journal, place, (batches, where) => {
    const { bytes, laid } = written(batches);
    const cut = Math.floor(where * (bytes.length + 1));
    const reading = readJournal(sealed, bytes.subarray(0, cut));
    const whole = laid.filter(({ until }) => until <= cut);
    expect(reading.values).toEqual(valuesOf(whole));
    expect(reading.damaged).toEqual([]);
    expect(reading.goodLength).toBe(whole.at(-1)?.until ?? 0);
    expect(reading.tail.length).toBe(cut - reading.goodLength);
  });
  expect(() => fc.assert(property, { numRuns: 1_000 })).not.toThrow();
});

test('one wrong bit anywhere costs the append that it is in, and the next one where it was the break between them', () => {
  const property = fc.property(journal, place, fc.integer({ min: 0, max: 7 }), (batches, where, bit) => {
    const { bytes, laid } = written(batches);
    const at = Math.floor(where * bytes.length);
    const spoilt = Uint8Array.from(bytes);
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 << bit);
    const reading = readJournal(sealed, spoilt);
    const hit = (batch: Batch, index: number) => {
      const brokeBefore = laid[index - 1]?.until === at + 1;
      return (at >= batch.from && at < batch.until) || brokeBefore;
    };
    expect(reading.values).toEqual(valuesOf(laid.filter((batch, index) => !hit(batch, index))));
    expect(reading.damaged.length + reading.tail.length).toBeGreaterThan(0);
    expect(reading.newer).toBe(false);
  });
  expect(() => fc.assert(property, { numRuns: 1_500 })).not.toThrow();
});

test('any bytes at all can be read, and what is aside and what is good never overlap', () => {
  const property = fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
    const reading = readJournal(sealed, bytes);
    expect(reading.goodLength + reading.tail.length).toBe(bytes.length);
    for (const { offset, bytes: part } of reading.damaged)
      expect(offset + part.length).toBeLessThanOrEqual(reading.goodLength);
  });
  expect(() => fc.assert(property, { numRuns: 1_000 })).not.toThrow();
});

test('a line that was taken out of the middle is missed, whatever stands around it', () => {
  const property = fc.property(journal, fc.nat(), (batches, which) => {
    const { bytes, laid } = written(batches);
    const gone = laid[which % (laid.length - 1 || 1)];
    if (gone === undefined || laid.length < 2) return;
    const reading = readJournal(
      sealed,
      Uint8Array.from([...bytes.subarray(0, gone.from), ...bytes.subarray(gone.until)]),
    );
    expect(reading.values).toEqual(valuesOf(laid.filter((batch) => batch !== gone)));
    expect(reading.missing).toBe(gone.values.length);
  });
  expect(() => fc.assert(property, { numRuns: 300 })).not.toThrow();
});

test('appends in another order, or those of another journal, do not count', () => {
  const { bytes, laid } = written([['one'], ['two'], ['three']]);
  const [one, two, three] = laid.map(({ from, until }) => [...bytes.subarray(from, until)]);
  const swapped = Uint8Array.from([...(two ?? []), ...(one ?? []), ...(three ?? [])]);
  expect(readJournal(sealed, swapped).values).toEqual(['two', 'three']);
  expect(readJournal({ ...sealed, about: 'sessions/ses_2.journal' }, bytes)).toMatchObject({ values: [], lastSeq: 0 });
  const otherRing = ringOf(newDataKey());
  expect(readJournal({ ...sealed, keys: { ring: otherRing } }, bytes).values).toEqual([]);
});
