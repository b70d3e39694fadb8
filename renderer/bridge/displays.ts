import { create } from 'zustand';
import type { DisplaysChange, DisplaysTold, WallAnswer, WallWish } from '#core/ports/desktop-bridge';
import { knowsScreens, seeScreens, seeScreensIfGranted } from './browser-screens';
import { BrowserWall } from './browser-wall';
import { desktop } from './desktop';
import { useRoom } from './program';

const change: DisplaysChange = 'breathing-room:displays-changed';

/** What this window knows of the displays; null where nobody tells. */
export const useDisplays = create<{ readonly told: DisplaysTold | null }>(() => ({ told: null }));

const browserWall = new BrowserWall(() => useRoom.getState().value?.walls ?? 0);

async function tell(): Promise<void> {
  const shell = desktop();
  useDisplays.setState({ told: shell === null ? browserWall.told() : await shell.displays() });
}

function heard(): void {
  browserWall.look();
  void tell();
}

/** Has this window told of displays from here on. To be called once, by the facilitator's entry. */
export function followDisplays(): void {
  if (desktop() === null) {
    void seeScreensIfGranted(heard).then(tell);
    return;
  }
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === window && data === change) void tell();
  });
  void tell();
}

/** What can be done about displays and the wall's place on them. */
export const displays = {
  /** Opens the wall, or brings it there. */
  openWall: async (wish: WallWish): Promise<WallAnswer> => {
    const answer = await (desktop()?.openWall(wish) ?? browserWall.open(wish));
    await tell();
    return answer;
  },
  closeWall: async (): Promise<void> => {
    const shell = desktop();
    if (shell === null) browserWall.close();
    else await shell.closeWall();
    await tell();
  },
  /** A browser moves no windows of its own tabs: there is nothing to swap. */
  canSwap: (): boolean => desktop() !== null,
  swapWall: async (): Promise<WallAnswer> => (await desktop()?.swapWall()) ?? { is: 'single' },
  /** Whether numbers can be shown on all displays at once. */
  canIdentify: (): boolean => desktop() !== null,
  identify: async (): Promise<void> => {
    await desktop()?.identify();
  },
  /** Whether a press may make this browser tell of displays. */
  canAsk: (): boolean => desktop() === null && knowsScreens() && useDisplays.getState().told === null,
  /** Asks the browser, and it the person. False: it won't tell. */
  ask: async (): Promise<boolean> => {
    const isTold = await seeScreens(heard);
    await tell();
    return isTold;
  },
} as const;
