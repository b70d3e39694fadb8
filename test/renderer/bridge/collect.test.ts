import { expect, test } from 'vitest';
import { collect, type PieceListener } from '#bridge/collect';

interface Summary {
  readonly name: string;
}

/** A stream that the test speaks for. */
function stream() {
  const listeners: PieceListener<Summary>[] = [];
  const whole = collect<Summary>((listener) => listeners.push(listener));
  const [listener] = listeners;
  if (listener === undefined) throw new Error('nobody listens to the stream');
  return { whole, ...listener };
}

test('a file is its pieces in the order in which they came, and what it came to', async () => {
  const { whole, onStarted, onData, onComplete } = stream();
  onStarted();
  onData({ text: 'date,' });
  onData({ text: 'name' });
  onData({ done: { name: 'attendance.csv' } });
  onComplete();
  expect(await whole).toEqual({
    done: true,
    value: { pieces: ['date,', 'name'], summary: { name: 'attendance.csv' } },
  });
});

test('a stream that begins anew after a dropped line leaves nothing of its first try in the file', async () => {
  const { whole, onStarted, onData } = stream();
  onStarted();
  onData({ text: 'half a' });
  onStarted();
  onData({ text: 'a whole file' });
  onData({ done: { name: 'attendance.csv' } });
  expect(await whole).toMatchObject({ value: { pieces: ['a whole file'] } });
});

test('a file that was refused says why', async () => {
  const { whole, onData } = stream();
  onData({ refused: 'bad-range' });
  expect(await whole).toEqual({ done: false, why: 'bad-range' });
});

test('a stream that ends before its end was said, or with an error, gives no file', async () => {
  const cut = stream();
  cut.onData({ text: 'half a' });
  cut.onComplete();
  await expect(cut.whole).rejects.toThrow('before its end was said');
  const broken = stream();
  broken.onError(new Error('locked'));
  await expect(broken.whole).rejects.toThrow('locked');
});
