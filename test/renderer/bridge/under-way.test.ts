import { expect, test } from 'vitest';
import { arrived, beforeShut, underWay, written } from '#bridge/under-way';

test('whoever asks waits for what is on its way to disk, also where that fails', async () => {
  const told: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  void underWay(promise.then(() => told.push('kept')));
  underWay(Promise.reject(new Error('the line dropped'))).catch(() => told.push('failed'));
  const asked = arrived().then(() => told.push('asked'));
  resolve();
  await asked;
  expect(told.toSorted()).toEqual(['asked', 'failed', 'kept']);
  expect(told.at(-1)).toBe('asked');
});

test('before records are shut everything written is kept, and an editor that is gone is not asked', async () => {
  const told: string[] = [];
  const keep = (name: string) => async (): Promise<void> => {
    told.push(name);
  };
  const end = beforeShut(keep('one'));
  const forget = beforeShut(keep('other'));
  forget();
  await written();
  end();
  await written();
  expect(told).toEqual(['one']);
});
