import type { Pattern } from '#core/breathing/pattern';
import type { Say } from '#ui/say';

/** What a pattern of one's own begins as: a copy, or a calm and even breath. It has an id of its own from the first. */
export function startingPattern(say: Say, like?: Pattern): Pattern {
  const id = `own-${crypto.randomUUID().slice(0, 8)}`;
  if (like === undefined) {
    return {
      id,
      name: '',
      phases: [
        { kind: 'inhale', seconds: 4 },
        { kind: 'exhale', seconds: 6 },
      ],
      source: say('patterns.source-own'),
    };
  }
  return {
    ...like,
    id,
    name: say('patterns.copy-of', { name: like.name }),
    source: say('patterns.source-copy', { name: like.name }),
  };
}
