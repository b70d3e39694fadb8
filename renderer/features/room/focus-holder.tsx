import type { Holder } from './key-to-wish';

const typed = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable=true]';
const dialled = 'input[type=range], input[type=radio], [role=listbox], [role=listbox] *';

/** The script, the notes, the report. */
const scrolled = 'section[tabindex="0"], ol[tabindex="0"]';

const people = '[data-keys=people]';

/** True where a key moves the focus, so that Space from then on is for what has it: arrows do so among the people only. */
export function movesFocus(key: string, focused: Element | null): boolean {
  if (key === 'Tab') return true;
  return ['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key) && (focused?.closest(people) ?? null) !== null;
}

/**
 * What has the focus, as far as keys are concerned. A button or a person that was clicked keeps the focus, but Space is
 * then meant for the class; one that was reached by Tab has Space for itself.
 */
export function holderOf(focused: Element | null, isByKeyboard: boolean): Holder {
  if (focused === null) return 'nothing';
  if (focused.matches(typed)) return 'field';
  if (focused.matches(dialled)) return 'dial';
  if (isByKeyboard && focused.matches('[role=tab]')) return 'dial';
  if (focused.closest(people) !== null) return isByKeyboard ? 'list' : 'clicked';
  if (isByKeyboard && focused.matches(scrolled)) return 'text';
  return isByKeyboard && focused.matches('button, a, input, summary') ? 'button' : 'nothing';
}
