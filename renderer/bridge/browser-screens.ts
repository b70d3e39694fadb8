import type { SeenDisplay } from '#core/displays/seen-display';

/** What of the Window Management API is used here; browsers without it have none of it. */
interface ScreenDetailed {
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly devicePixelRatio: number;
  readonly isInternal: boolean;
}

interface ScreenDetails extends EventTarget {
  readonly screens: readonly ScreenDetailed[];
  readonly currentScreen: ScreenDetailed;
}

declare global {
  interface Window {
    readonly getScreenDetails?: () => Promise<ScreenDetails>;
  }
}

/** The displays as this browser tells of them. */
export interface BrowserScreens {
  readonly displays: readonly SeenDisplay[];
  /** The one that this window is on. */
  readonly own: SeenDisplay | null;
}

let details: ScreenDetails | null = null;

function placeOf({ left, top, width, height }: ScreenDetailed): string {
  return `${left} ${top} ${width} ${height}`;
}

function seen(screen: ScreenDetailed, index: number): SeenDisplay {
  return {
    id: index + 1,
    label: screen.label,
    bounds: { x: screen.left, y: screen.top, width: screen.width, height: screen.height },
    nativeWidth: Math.round(screen.width * screen.devicePixelRatio),
    nativeHeight: Math.round(screen.height * screen.devicePixelRatio),
    isInternal: screen.isInternal,
  };
}

/** Whether this browser could tell of displays. */
export function knowsScreens(): boolean {
  return typeof window.getScreenDetails === 'function';
}

/** What this browser tells of the displays; null until it may. */
export function browserScreens(): BrowserScreens | null {
  if (details === null) return null;
  const displays = details.screens.map(seen);
  const own = details.screens.findIndex(
    (screen) => details !== null && placeOf(screen) === placeOf(details.currentScreen),
  );
  return { displays, own: displays[own] ?? null };
}

async function isGranted(): Promise<boolean> {
  try {
    // The name is not among those that TypeScript knows of.
    const descriptor: unknown = { name: 'window-management' };
    const query: unknown = await Reflect.apply(navigator.permissions.query, navigator.permissions, [descriptor]);
    return typeof query === 'object' && query !== null && Reflect.get(query, 'state') === 'granted';
  } catch {
    // A browser that doesn't know the permission can't have given it.
    return false;
  }
}

/** Asks the browser to tell of displays; it asks the person, who has to have pressed something. False: it won't. */
export async function seeScreens(onChange: () => void): Promise<boolean> {
  if (details !== null) return true;
  if (window.getScreenDetails === undefined) return false;
  try {
    details = await window.getScreenDetails();
  } catch {
    // The person said no; the wall is then moved by hand.
    return false;
  }
  details.addEventListener('screenschange', onChange);
  details.addEventListener('currentscreenchange', onChange);
  return true;
}

/** The same where the person has said yes before. Nobody is asked. */
export async function seeScreensIfGranted(onChange: () => void): Promise<boolean> {
  return knowsScreens() && (await isGranted()) && (await seeScreens(onChange));
}
