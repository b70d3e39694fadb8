/** In the room: who of the class can be billed, while they are still there. */
export const enReady = {
  'ready.open': 'Ready to be billed?',
  'ready.see': 'Who, and why not',
  'ready.title': 'Who can be billed',
  'ready.close': 'Close',
  'ready.count':
    '{ready, plural, =0 {None of {all, number}} other {# of {all, number}}} can be billed once it is signed.',
  'ready.nobody': 'Nobody who came is billed by the head.',
  'ready.people': 'Who to ask',
  'ready.alone': 'pays alone',
  'ready.ask': 'Ask now',
  'ready.ask-named': 'Ask now: {name}',
  'ready.not-now': 'Not now',
  'ready.agrees': 'They agree that their payer is told what a claim needs, and pays you',
  'ready.later': 'For later, in Settings or Records',
  'ready.concerns': '{people, plural, one {One person} other {# people}}',
  'ready.words': 'Only you see this, never the projector. The class goes on under it.',
} as const;
