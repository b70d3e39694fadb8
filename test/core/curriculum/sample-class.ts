import type { Pattern } from '#core/breathing/pattern';
import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { parseClassPlan } from '#core/curriculum/parse-class-plan';

/** Two patterns, one that holds the breath and its partner. */
export const patterns: readonly Pattern[] = [
  {
    id: 'box',
    name: 'Box',
    phases: [
      { kind: 'inhale', seconds: 4 },
      { kind: 'hold-full', seconds: 4 },
      { kind: 'exhale', seconds: 4 },
      { kind: 'hold-empty', seconds: 4 },
    ],
    optOut: 'even',
    source: 'ours',
  },
  {
    id: 'even',
    name: 'Even',
    phases: [
      { kind: 'inhale', seconds: 4 },
      { kind: 'exhale', seconds: 4 },
    ],
    source: 'ours',
  },
];

/** The smallest class file without a fault: ten minutes, half of them practice with holds. */
export const sampleFile = {
  id: 'sample',
  version: 1,
  language: 'en',
  title: 'A sample',
  about: 'For tests.',
  licence: 'MIT',
  minutes: 10,
  parts: [
    { id: 'hello', title: 'Hello', kind: 'welcome', minutes: 4, practice: false, prompt: 'Hello.', notes: [] },
    {
      id: 'box',
      title: 'Box',
      kind: 'breathing',
      minutes: 5,
      practice: true,
      prompt: 'Gently, not deeply.',
      choice: 'Or rest.',
      breathing: { pattern: 'box', leadIn: '0:30' },
      lines: [
        { at: '0:00', text: 'Sit down.' },
        { at: '0:10', text: 'Settle.' },
      ],
      notes: [],
      source: 'ours',
    },
    {
      id: 'bye',
      title: 'Bye',
      kind: 'closing',
      minutes: 1,
      practice: false,
      prompt: 'Bye.',
      notes: [],
      homePractice: ['Breathe.'],
    },
  ],
};

export const sampleClass: ClassPlan = parseClassPlan(sampleFile, patterns);

/** The sample with one of its parts changed. */
export function withPart(id: string, change: Partial<Part>): ClassPlan {
  return { ...sampleClass, parts: sampleClass.parts.map((part) => (part.id === id ? { ...part, ...change } : part)) };
}
