import type { Holder } from './key-to-wish';

const typed = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable=true]';
const dialled = 'input[type=range], input[type=radio], [role=listbox] *';

/**
 * What has the focus, as far as keys are concerned. A button that was clicked keeps the focus, but Space is then meant for
 * the class; one that was reached by Tab has Space for itself.
 */
export function holderOf(focused: Element | null, isByKeyboard: boolean): Holder {
  if (focused === null) return 'nothing';
  if (focused.matches(typed)) return 'field';
  if (focused.matches(dialled)) return 'dial';
  const isButton = isByKeyboard && focused.matches('button, a, input, summary');
  if (focused.closest('[data-keys=people]') !== null) return 'list';
  return isButton ? 'button' : 'nothing';
}
