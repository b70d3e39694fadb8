/** Learning the buttons of one's own clicker, in Settings. */
export const enClicker = {
  'clicker.heading': 'Your clicker',
  'clicker.lead':
    'Most clickers work at once. If a button of yours does nothing in the room, teach it here. Press a button to try it: its row lights up.',
  'clicker.next': 'Next part',
  'clicker.back': 'Part before',
  'clicker.start': 'Start, pause, resume',
  'clicker.blackout': 'Darken the wall',
  'clicker.always': 'always: {keys}',
  'clicker.learn': 'Learn',
  'clicker.learn-label': 'Learn a button for: {button}',
  'clicker.listening': 'Press that button on your clicker. Esc leaves it as it is.',
  'clicker.cancel': 'Cancel',
  'clicker.forget': 'Forget {key} for: {button}',
  'clicker.learnt': 'Learnt: {key}.',
  'clicker.known': '{key} does this already. There is nothing to learn.',
  'clicker.refused':
    '{key} is needed for typing or moving about, so it can’t be a button. If your clicker has another mode, switch it over and try again.',
  'clicker.full': 'Eight keys are learnt for this. Forget one first.',
  'clicker.works': '{button}: works.',
} as const;
