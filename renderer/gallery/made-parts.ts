import type { Part } from '#core/curriculum/class-plan';
import type { WallPart } from '#core/session/snapshot';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { madeTexts as texts } from './made-texts';
import { partOf, samplePattern } from './shown-walls';

function made(kind: Part['kind'], rest: Omit<WallPart, 'id' | 'kind' | 'duration' | 'practice'>): WallPart {
  return { id: `made-${kind}`, kind, duration: minutes(10), practice: false, ...rest };
}

export const relaxation = made('relaxation', {
  title: texts.relaxation,
  prompt: texts.relaxationPrompt,
  relaxation: {
    groups: texts.groups.map(([name, how]) => ({ name, how })),
    tense: 6,
    release: 20,
    rounds: 1,
    leadIn: seconds(20),
  },
});

export const discussion = made('discussion', { title: texts.discussion, prompt: texts.question, grouping: 'threes' });

export const pairs = made('activity', {
  title: texts.pairs,
  prompt: texts.pairsSteps[0],
  grouping: 'pairs',
  steps: texts.pairsSteps.map((text, index) => ({ at: minutes(index * 3), text })),
});

const wide = { media: 'wide', alt: texts.wideAlt };

export const handout = made('handout', { title: texts.handout, prompt: texts.handoutPrompt, picture: wide });

export const tallHandout: WallPart = { ...handout, picture: { media: 'tall', alt: texts.tallAlt } };

export const goneHandout: WallPart = { ...handout, picture: { media: 'gone', alt: texts.wideAlt } };

export const beside: WallPart = { ...partOf('what-stress-does'), picture: wide };

export const rest = made('break', { title: texts.rest, prompt: texts.restPrompt });

export const bell = made('guided', {
  title: texts.bell,
  prompt: texts.bellPrompt,
  sound: { bells: { start: true, end: true, strikes: 1, at: [] } },
  lines: [{ at: milliseconds(0), text: texts.bellPrompt }],
});

export const nostrils = made('breathing', {
  title: texts.nostrils,
  prompt: texts.nostrilsPrompt,
  breathing: { pattern: samplePattern('alternate-nostril'), leadIn: milliseconds(0) },
});

export const natural = made('breathing', {
  title: texts.natural,
  prompt: texts.naturalPrompt,
  breathing: { pattern: samplePattern('natural'), leadIn: milliseconds(0) },
});

/** A part that was given another breath while it ran. */
export const turned = made('breathing', {
  title: texts.ramp,
  prompt: texts.rampPrompt,
  breathing: {
    pattern: samplePattern('box-4'),
    leadIn: seconds(40),
    form: 'box',
    turnsFrom: { at: seconds(40), guide: { pattern: samplePattern('even-5-5'), leadIn: milliseconds(0), form: 'bar' } },
  },
});

export const ramp = made('breathing', {
  title: texts.ramp,
  prompt: texts.rampPrompt,
  breathing: {
    pattern: samplePattern('even-5-5'),
    leadIn: milliseconds(0),
    ramp: { from: 12, to: 6, overCycles: 18 },
  },
});

export const timed: WallPart = { ...partOf('coherent-breathing'), timeShown: 'digits' };

export const long = made('guided', {
  title: texts.longTitle,
  prompt: texts.longPrompt,
  choice: texts.longChoice,
  lines: [
    { at: seconds(0), text: texts.longPrompt },
    { at: seconds(20), text: texts.longLine },
  ],
});

export const longSteps = made('activity', {
  title: texts.longTitle,
  prompt: texts.longPrompt,
  grouping: 'groups',
  steps: [
    { at: seconds(0), text: texts.longPrompt },
    { at: minutes(4), text: texts.longChoice },
  ],
});

export const longHome = made('closing', {
  title: texts.longTitle,
  prompt: texts.longPrompt,
  homePractice: texts.longHome,
});

export const fromRight = made('guided', {
  title: texts.fromRight,
  prompt: texts.fromRightLines[0],
  lines: texts.fromRightLines.map((text, index) => ({ at: seconds(20 * index), text })),
});

export const fromRightSteps = made('activity', {
  title: texts.fromRight,
  prompt: texts.fromRightLines[0],
  steps: texts.fromRightLines.map((text, index) => ({ at: minutes(3 * index), text })),
});
