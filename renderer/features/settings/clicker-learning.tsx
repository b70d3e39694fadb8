import { type Clicker, type ClickerButton, clickerButtons } from '#core/session/click';

/** What all clickers send, and the room knows without being taught. */
export const knownKeys = {
  next: ['PageDown', 'ArrowRight'],
  back: ['PageUp', 'ArrowLeft'],
  start: ['F5'],
  blackout: ['b', '.'],
} as const satisfies Clicker;

/** What came of a key that was pressed to be learnt. `waiting`: half of a key, such as Shift; the whole is yet to come. */
export type Lesson =
  | { readonly is: 'learnt'; readonly clicker: Clicker }
  | { readonly is: 'known' | 'refused' | 'full' | 'waiting' };

const most = 8;
const halves = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'OS', 'Fn', 'Dead', 'Process', 'Unidentified'];
const needed = [
  'Enter',
  'Tab',
  'Escape',
  'Backspace',
  'Delete',
  'Insert',
  'Home',
  'End',
  'CapsLock',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
];

/** The button that a key stands for: what was taught goes before what all clickers send. */
export function buttonOf(key: string, clicker: Clicker): ClickerButton | undefined {
  const sentBy = (keys: Clicker) => clickerButtons.find((button) => keys[button].includes(key));
  return sentBy(clicker) ?? sentBy({ ...knownKeys, blackout: ['b', 'B', '.'] });
}

/** The clicker without a key, whichever button it was for. */
export function forgotten(clicker: Clicker, key: string): Clicker {
  const without = (keys: readonly string[]) => keys.filter((one) => one !== key);
  const { next, back, start, blackout } = clicker;
  return { next: without(next), back: without(back), start: without(start), blackout: without(blackout) };
}

/** Teaches a button a key. Keys that people type or move with stay theirs, for a learnt key works even in a field. */
export function learnt(clicker: Clicker, button: ClickerButton, key: string): Lesson {
  if (halves.includes(key) || key === '') return { is: 'waiting' };
  if (buttonOf(key, clicker) === button) return { is: 'known' };
  if ([...key].length === 1 || needed.includes(key) || key.length > 40) return { is: 'refused' };
  const free = forgotten(clicker, key);
  if (free[button].length >= most) return { is: 'full' };
  return { is: 'learnt', clicker: { ...free, [button]: [...free[button], key] } };
}

/** A key as it is printed: `PageDown` is Page Down. */
export function keyName(key: string): string {
  if (key === ' ') return 'Space';
  const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };
  return arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '));
}
