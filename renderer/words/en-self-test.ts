/** The checks before a class, and the test of the timing. */
export const enSelfTest = {
  'preflight.open': 'Check this computer',
  'preflight.heading': 'Is this computer ready?',
  'preflight.wanting': '(needs a look)',
  'preflight.wall': 'Wall',
  'preflight.wall-none': 'No wall is open yet.',
  'preflight.wall-open': '{count, plural, one {The wall is open.} other {# walls are open.}}',
  'preflight.sound': 'Sound',
  'preflight.sound-ready': 'Sound is on.',
  'preflight.sound-muted': 'Sound is muted: nobody will hear a bell.',
  'preflight.sound-asleep': 'Sound sleeps until it is woken by a press.',
  'preflight.sound-failed':
    'There is no sound on this computer now. The class can be led without it: the wall says every breath.',
  'preflight.wake': 'Wake the sound',
  'preflight.output': 'Loudspeaker',
  'preflight.output-default': 'Sound goes where this computer sends it.',
  'preflight.output-used': 'Sound goes to {output}.',
  'preflight.output-looking': 'Looking for {output} …',
  'preflight.awake': 'Display',
  'preflight.awake-kept': 'The display is kept awake while a class runs.',
  'preflight.awake-not':
    'This browser can’t keep the display awake. In the settings of the computer, let it stay on for as long as the class.',
  'preflight.timing': 'Timing',
  'preflight.timing-untested': 'Do sound and picture keep together? Nobody hears it.',
  'preflight.timing-check': 'Check timing',
  'preflight.timing-again': 'Check again',
  'preflight.timing-busy': 'Comparing sound and picture …',
  'preflight.timing-figures': 'Picture to sound {apart} ms, drift {drift} ms.',
  'preflight.timing-good': 'They keep together.',
  'preflight.timing-apart': 'They come apart. Close what else is busy on this computer, and check again.',
  'preflight.timing-lost':
    'Only {heard} of {planned} test sounds came through. Close what else is busy on this computer, and check again.',
  'preflight.timing-unknown':
    'This couldn’t be compared: sound sleeps, or this window is covered. Wake the sound, bring the window to the front, and check again.',
  'preflight.timing-beyond':
    'What a loudspeaker or a projector adds can’t be seen from here. If a click comes late in the room, set the delay under Settings, Sound.',
} as const;
