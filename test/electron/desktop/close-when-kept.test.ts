import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeWhenKept } from '#desktop/close-when-kept';

const { dialog } = vi.hoisted(() => ({
  dialog: { showMessageBox: vi.fn<(window: BrowserWindow, how: object) => Promise<{ response: number }>>() },
}));
vi.mock('electron', () => ({ dialog }));

beforeEach(() => {
  vi.useFakeTimers();
  dialog.showMessageBox.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A window whose page holds something for so many tries at closing it. */
function windowHolding(tries: number) {
  const webContents = new EventEmitter();
  let left = tries;
  let isDestroyed = false;
  const destroy = vi.fn<() => void>(() => {
    isDestroyed = true;
  });
  const close = vi.fn<() => void>(() => {
    left -= 1;
    if (left < 0) destroy();
    else webContents.emit('will-prevent-unload', {});
  });
  const window = { webContents, close, destroy, isDestroyed: () => isDestroyed } as unknown as BrowserWindow;
  closeWhenKept(window);
  return { window, isDestroyed: () => isDestroyed };
}

test('a window that only waited for its last change closes by itself, and nobody is asked', async () => {
  const { window, isDestroyed } = windowHolding(1);
  window.close();
  expect(isDestroyed()).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  expect(isDestroyed()).toBe(true);
  expect(dialog.showMessageBox).not.toHaveBeenCalled();
});

test.for([
  { response: 0, says: 'stays where the person says so', closed: false },
  { response: 1, says: 'closes without it where the person says so', closed: true },
])('a window whose last change can’t be kept $says', async ({ response, closed }) => {
  dialog.showMessageBox.mockResolvedValue({ response });
  const { window, isDestroyed } = windowHolding(2);
  window.close();
  await vi.advanceTimersByTimeAsync(2000);
  expect(dialog.showMessageBox).toHaveBeenCalledTimes(1);
  expect(isDestroyed()).toBe(closed);
});

test('whoever presses again and again is asked once', async () => {
  let answer: (given: { response: number }) => void = () => undefined;
  dialog.showMessageBox.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const { window, isDestroyed } = windowHolding(9);
  for (let press = 0; press < 5; press += 1) window.close();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(dialog.showMessageBox).toHaveBeenCalledTimes(1);
  answer({ response: 1 });
  await vi.advanceTimersByTimeAsync(0);
  expect(isDestroyed()).toBe(true);
});
