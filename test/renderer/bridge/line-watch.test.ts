import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { LineWatch } from '#bridge/line-watch';

function watching() {
  const log: string[] = [];
  const watch: LineWatch = new LineWatch({
    tryLine: () => {
      log.push('tried');
      watch.sent(99);
    },
    onLost: () => log.push('lost'),
    onHeard: () => log.push('heard'),
  });
  return { watch, log };
}

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
});

test('while nothing was asked for, the line is not tried', () => {
  const { log } = watching();
  vi.advanceTimersByTime(3_600_000);
  expect(log).toEqual([]);
});

test('a press that is answered tries nothing afterwards', () => {
  const { watch, log } = watching();
  watch.sent(1);
  vi.advanceTimersByTime(200);
  watch.answered(1);
  vi.advanceTimersByTime(3_600_000);
  expect(log).toEqual(['heard']);
});

test('a press without an answer is said to after four seconds, and its answer brings the line back', () => {
  const { watch, log } = watching();
  watch.sent(1);
  vi.advanceTimersByTime(3999);
  expect(log).toEqual(['tried']);
  vi.advanceTimersByTime(1);
  expect(log).toEqual(['tried', 'lost']);
  vi.advanceTimersByTime(60_000);
  watch.answered(1);
  watch.answered(99);
  vi.advanceTimersByTime(60_000);
  expect(log).toEqual(['tried', 'lost', 'heard', 'heard']);
});

test('what takes long to do is no silence while the program answers otherwise', () => {
  const { watch, log } = watching();
  watch.sent(1);
  for (let round = 0; round < 4; round += 1) {
    vi.advanceTimersByTime(1600);
    watch.answered(99);
  }
  watch.answered(1);
  expect(log).not.toContain('lost');
  expect(log.filter((word) => word === 'tried')).toHaveLength(4);
});

test('a line that goes down is not waited for: it says so itself', () => {
  const { watch, log } = watching();
  watch.sent(1);
  watch.dropped(1);
  vi.advanceTimersByTime(60_000);
  expect(log).toEqual([]);
});
