import { type Clicker, type ClickerButton, clickerButtons } from '#core/session/click';

/** What a key of the room means. */
export type Wish =
  | 'toggle'
  | 'clicker-next'
  | 'clicker-back'
  | 'clicker-start'
  | 'next'
  | 'back'
  | 'longer'
  | 'shorter'
  | 'blackout'
  | 'hold'
  | 'distress'
  | 'fit'
  | 'note'
  | 'message'
  | 'picture'
  | 'swap'
  | 'mute'
  | 'undo'
  | 'keys'
  | 'close'
  | 'leave-field';

/**
 * What has the focus. `field`: somebody types. `list`: the people, who have
 * arrows and letters of their own. `clicked`: one of them that was clicked, where Space and the arrows stay with the class. `dial`: a
 * slider, a row of choices or of tabs, which has the arrows. `text`: one that scrolls, reached by Tab, which has Up and
 * Down. `button`: reached by Tab, so that Space is its own.
 */
export type Holder = 'nothing' | 'field' | 'list' | 'clicked' | 'dial' | 'text' | 'button';

export interface KeyPress {
  readonly key: string;
  /** Ctrl or Cmd. */
  readonly command: boolean;
  readonly alt: boolean;
  readonly holder: Holder;
  /** What the facilitator's own clicker sends. */
  readonly clicker: Clicker;
}

/** Keys of a presenter's clicker mean the same wherever the focus is: nobody types with a clicker. */
const clickers: Readonly<Record<string, Wish>> = {
  PageDown: 'clicker-next',
  PageUp: 'clicker-back',
  F5: 'clicker-start',
};

/** What a button means that the program was taught: F5 only ever begins the class, a button of one's own pauses it too. */
const taught: Readonly<Record<ClickerButton, Wish>> = {
  next: 'clicker-next',
  back: 'clicker-back',
  start: 'toggle',
  blackout: 'blackout',
};

const everywhere: Readonly<Record<string, Wish>> = {
  b: 'blackout',
  '.': 'blackout',
  h: 'hold',
  m: 'mute',
  f: 'fit',
  d: 'distress',
  t: 'note',
  w: 'message',
  s: 'swap',
  '?': 'keys',
  Escape: 'close',
};
/** Among the people this letter is a mark. */
const besidePeople: Readonly<Record<string, Wish>> = { p: 'picture' };
const sideways: Readonly<Record<string, Wish>> = { ArrowRight: 'next', ArrowLeft: 'back' };
const upright: Readonly<Record<string, Wish>> = { ArrowUp: 'longer', ArrowDown: 'shorter' };
const space: Readonly<Record<string, Wish>> = { ' ': 'toggle' };

const keysBeside: Readonly<Record<Holder, readonly Readonly<Record<string, Wish>>[]>> = {
  nothing: [everywhere, besidePeople, sideways, upright, space],
  button: [everywhere, besidePeople, sideways, upright],
  list: [everywhere, sideways],
  clicked: [everywhere, sideways, upright, space],
  dial: [everywhere, besidePeople],
  text: [everywhere, besidePeople, sideways, space],
  field: [{ Escape: 'leave-field' }],
};

/** The button of the facilitator's own clicker that sends a key, or undefined. */
export function taughtButton(key: string, clicker: Clicker): ClickerButton | undefined {
  return clickerButtons.find((button) => clicker[button].includes(key));
}

/** True for a key that comes from a clicker: a bumped one sends it twice. */
export function isClickerKey(key: string, clicker: Clicker): boolean {
  return taughtButton(key, clicker) !== undefined || clickers[key] !== undefined;
}

/** What a key press means in the room, or null where it belongs to whatever has the focus. */
export function wishOf({ key, command, alt, holder, clicker }: KeyPress): Wish | null {
  if (alt) return null;
  if (command) return key.toLowerCase() === 'z' && holder !== 'field' ? 'undo' : null;
  const button = taughtButton(key, clicker);
  if (button !== undefined) return taught[button];
  const name = key.length === 1 ? key.toLowerCase() : key;
  return clickers[name] ?? keysBeside[holder].map((keys) => keys[name]).find((wish) => wish !== undefined) ?? null;
}

/** A second press of a clicker within this time is a double press. */
const doublePress = 700;

/** True when a clicker was pressed so soon after the press before that it can't have been meant. Milliseconds. */
export function isDoublePress(before: number, at: number): boolean {
  return at - before < doublePress;
}
