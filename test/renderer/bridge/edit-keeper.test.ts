import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '#api/answer';
import { EditKeeper, type Kept } from '#bridge/edit-keeper';
import type { SavedItem } from '#bridge/library';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('reportError', vi.fn());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Save = (was: string, revision: number) => Promise<Answer<SavedItem>>;

function stored(revision: number): Answer<SavedItem> {
  return { done: true, value: { revision, version: 1 } };
}

/** A disk that keeps what it is told, or answers as it is told to. */
function keeperOn(answer: Save) {
  const sent: string[] = [];
  const told: Kept[] = [];
  const save: Save = (was, revision) => {
    sent.push(`${was} at ${revision}`);
    return answer(was, revision);
  };
  const keeper = new EditKeeper<string>({ revision: 1, save, tell: (kept) => told.push(kept) });
  return { keeper, sent, told };
}

async function whole(_was: string, revision: number): Promise<Answer<SavedItem>> {
  return stored(revision + 1);
}

test('what is typed in one go is kept once, when it pauses', async () => {
  const { keeper, sent, told } = keeperOn(whole);
  for (const text of ['a', 'ab', 'abc']) {
    keeper.want(text);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toEqual(['abc at 1']);
  expect(told.at(-1)).toEqual({ is: 'kept' });
});

test('who types on and on is never more than two seconds away from the disk', async () => {
  const { keeper, sent } = keeperOn(whole);
  for (let count = 0; count < 30; count += 1) {
    keeper.want(`${count}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(sent.length).toBeGreaterThan(0);
});

test('one save is under way at a time, and the newest content is the last', async () => {
  const answers: ((answer: Answer<SavedItem>) => void)[] = [];
  const { keeper, sent } = keeperOn(() => new Promise((resolve) => answers.push(resolve)));
  keeper.want('one');
  const kept = keeper.keep();
  keeper.want('two');
  keeper.want('three');
  void keeper.keep();
  expect(sent).toEqual(['one at 1']);
  answers[0]?.(stored(2));
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['one at 1', 'three at 2']);
  answers[1]?.(stored(3));
  expect(await kept).toBe(true);
});

test.for(['disk-full', 'disk-failed', 'locked', null] as const)(
  'what could not be kept (%s) is kept by itself as soon as it can be',
  async (why) => {
    let isOut = true;
    const { keeper, told } = keeperOn(async (was, revision) => {
      if (!isOut) return whole(was, revision);
      if (why === null) throw new Error('no answer');
      return { done: false, why };
    });
    keeper.want('one');
    expect(await keeper.keep()).toBe(false);
    expect(told.at(-1)).toEqual({ is: 'not-kept', why });
    await vi.advanceTimersByTimeAsync(20_000);
    isOut = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(told.at(-1)).toEqual({ is: 'kept' });
    if (why === null) expect(reportError).toHaveBeenCalledTimes(1);
  },
);

test('what was changed elsewhere is not sent again by itself', async () => {
  const { keeper, sent, told } = keeperOn(async () => ({ done: false, why: 'changed-elsewhere' }));
  keeper.want('one');
  expect(await keeper.keep()).toBe(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(told.at(-1)).toEqual({ is: 'not-kept', why: 'changed-elsewhere' });
});

test('whoever left the room is not kept there by an editor that tries for ever, and the next change is tried anew', async () => {
  const { keeper, sent } = keeperOn(async () => ({ done: false, why: 'disk-full' }));
  keeper.want('one');
  await vi.advanceTimersByTimeAsync(600_000);
  const tried = sent.length;
  expect(tried).toBe(13);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toHaveLength(tried);
  keeper.want('two');
  await vi.advanceTimersByTimeAsync(6000);
  expect(sent.slice(tried)).toEqual(['two at 1', 'two at 1']);
});

test('typing on while nothing can be kept is not sent letter by letter', async () => {
  const { keeper, sent } = keeperOn(async () => ({ done: false, why: 'changed-elsewhere' }));
  keeper.want('a');
  await vi.advanceTimersByTimeAsync(10_000);
  for (const text of ['ab', 'abc', 'abcd', 'abcde']) {
    keeper.want(text);
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(400);
  expect(sent.length).toBeLessThan(4);
  expect(sent.at(-1)).toBe('abcde at 1');
});
