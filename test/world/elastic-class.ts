import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';

/** What stands in the notes of the class below, and may be seen on no wall. */
export const plantedNote = 'Watch the two by the window.';

function part(id: string, kind: Part['kind'], more: Partial<Part> & { readonly minutes: number }): Part {
  const { minutes: length, ...rest } = more;
  const base = { id, title: `The ${id}`, kind, duration: minutes(length), practice: false, prompt: `Now: ${id}.` };
  return { ...base, notes: [plantedNote], ...rest };
}

/** A class of thirty minutes whose parts may become shorter: a breath of whole cycles and a guided scan among them. */
export const elasticClass: ClassPlan = {
  id: 'elastic',
  version: 1,
  language: 'en',
  title: 'An elastic class',
  about: 'Thirty minutes, for tests.',
  licence: 'CC0-1.0',
  length: minutes(30),
  parts: [
    part('hello', 'welcome', { minutes: 5, least: minutes(2) }),
    part('talk', 'talk', { minutes: 8, least: minutes(3), most: minutes(12), priority: 4 }),
    part('breath', 'breathing', {
      minutes: 5,
      least: minutes(3),
      practice: true,
      choice: 'Or rest.',
      breathing: {
        pattern: {
          id: 'even',
          name: 'Even',
          phases: [
            { kind: 'inhale', seconds: 5 },
            { kind: 'exhale', seconds: 5 },
          ],
          source: 'ours',
        },
        leadIn: seconds(30),
      },
    }),
    part('pairs', 'activity', { minutes: 4, least: minutes(2), mayDrop: true, priority: 5 }),
    part('scan', 'guided', {
      minutes: 5,
      least: minutes(3),
      practice: true,
      choice: 'Eyes open or closed.',
      lines: [
        { at: milliseconds(0), text: 'Let the chair hold you.' },
        { at: minutes(2), text: 'Feel the feet.' },
        { at: minutes(4), text: 'Come back slowly.' },
      ],
      versions: [{ duration: minutes(3), lines: [{ at: milliseconds(0), text: 'Let the chair hold you.' }] }],
    }),
    part('bye', 'closing', { minutes: 3, least: minutes(2), homePractice: ['Five slow breaths.'] }),
  ],
};
