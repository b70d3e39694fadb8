import { describe, expect, test } from 'vitest';
import { breathAt, pacing, phaseStarts } from '#core/breathing/pacing';
import type { Adaptation } from '#core/curriculum/adaptation';
import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import type { LedPart } from '#core/curriculum/led-part';
import { activeTime } from '#core/session/active-time';
import { agendaOf } from '#core/session/agenda-of';
import { fitToEnd, usualFit } from '#core/session/fit';
import { partAsLed } from '#core/session/part-led';
import { decide } from '#core/session/transport';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { evenBreath } from './even-breath';
import { type Happening, type Held, hold, nine, seen } from './held-class';

const [slow, quick] = [evenBreath(30_000, 10_000), evenBreath(0, 8000)];
const given = { breathing: { pattern: quick.pattern } };
const hill = { media: 'med_hill', alt: 'A hill.' };
const tape = { media: 'med_tape', title: 'Rain on a roof', at: milliseconds(0), length: seconds(60) };

function made(id: string, over: Partial<Part>): Part {
  return { id, title: id, kind: 'talk', duration: minutes(5), practice: false, prompt: 'Here.', notes: [], ...over };
}

const plan: ClassPlan = {
  id: 'class',
  version: 1,
  language: 'en',
  title: 'A class',
  about: 'For tests.',
  licence: 'CC0-1.0',
  parts: [
    made('talk', { picture: hill, sound: { ambience: 'rain', recording: tape } }),
    made('breathe', { kind: 'breathing', breathing: slow, least: minutes(2) }),
    made('relax', {
      kind: 'relaxation',
      relaxation: {
        groups: [{ name: 'Both hands' }, { name: 'Face' }],
        tense: 5,
        release: 15,
        rounds: 1,
        leadIn: seconds(20),
      },
    }),
    made('close', { least: minutes(1) }),
  ],
};
const agenda = agendaOf(plan, nine);
const start = { wait: 0, ask: { ask: 'start' } } as const;
const next = { wait: 0, ask: { ask: 'next' } } as const;

function adapt(part: string, to: Adaptation = given, wait = 0): Happening {
  return { wait, ask: { ask: 'adapt', part, to } };
}

function led(held: Held, part = held.run.part): LedPart {
  return partAsLed(plan, held.run, part) ?? expect.unreachable();
}

/** The starts of the breaths that are led, seconds of the part. */
function breaths({ breathing, duration }: LedPart): readonly number[] {
  if (breathing === undefined) return [];
  return phaseStarts(pacing(breathing, duration)).flatMap(({ kind, at }) => (kind === 'inhale' ? [at / 1000] : []));
}

describe('a part that is to come', () => {
  test('leads the breath that it was given, and keeps its own time to settle', () => {
    const part = led(hold(agenda, [start, adapt('breathe')]), 'breathe');
    expect(part.breathing).toMatchObject({ pattern: quick.pattern, leadIn: 30_000 });
    expect(breaths(part).slice(0, 3)).toEqual([30, 38, 46]);
  });

  test('that leads no breath by its plan is given one with a moment to settle', () => {
    expect(led(hold(agenda, [adapt('close')]), 'close').breathing?.leadIn).toBe(8000);
  });

  test('can lose its ambience, its recording and its picture, and keeps what nobody spoke of', () => {
    const held = hold(agenda, [adapt('talk', { ambience: null, picture: null })]);
    expect(led(held, 'talk').picture).toBeUndefined();
    expect(led(held, 'talk').sound).toMatchObject({ ambience: undefined, recording: tape });
    const quiet = hold(agenda, [adapt('talk', { recording: null }, 1000)], held);
    expect(led(quiet, 'talk').sound).toMatchObject({ ambience: undefined, recording: undefined });
    expect(led(hold(agenda, [{ wait: 1000, undo: true }], quiet), 'talk').sound).toMatchObject({ recording: tape });
  });

  test('is fitted by the cycles of the breath that it was given', () => {
    const held = hold(agenda, [adapt('breathe'), { wait: 100_000, ask: { ask: 'start' } }]);
    const line = fitToEnd(seen(agenda, held), usualFit, []).lines.find(({ part }) => part === 'breathe');
    const fewer = ((line?.before ?? 0) - (line?.after ?? 0)) / 8000;
    expect(fewer).toBeGreaterThan(0);
    expect(fewer).toBe(Math.round(fewer));
  });
});

describe('a breath that is changed while it is led', () => {
  const running = hold(agenda, [start, next]);

  test('goes on to the end of its cycle, and the new one begins there', () => {
    const part = led(hold(agenda, [adapt('breathe', given, 44_000)], running));
    expect(part.breathing).toMatchObject({ leadIn: 50_000, turnsFrom: { at: 50_000 } });
    const old = part.breathing?.turnsFrom?.guide ?? expect.unreachable();
    const before = pacing(old, milliseconds(50_000));
    expect(before.cycles).toBe(2);
    expect(breathAt(before, milliseconds(49_999))).toMatchObject({ kind: 'exhale', cycle: 1 });
    expect(breaths(part).slice(0, 2)).toEqual([50, 58]);
  });

  test('while people settle begins when it would have', () => {
    expect(led(hold(agenda, [adapt('breathe', given, 12_000)], running)).breathing).toMatchObject({ leadIn: 30_000 });
  });

  test('after its last cycle begins at once', () => {
    const short = agendaOf({ ...plan, parts: [made('breathe', { breathing: { ...slow, cycles: 3 } })] }, nine);
    const held = hold(short, [start, adapt('breathe', given, 100_000)]);
    expect(held.run.adapted['breathe']?.turn?.at).toBe(100_000);
  });

  test('twice within one breath turns once, to the later one', () => {
    const third = evenBreath(0, 12_000).pattern;
    const held = hold(
      agenda,
      [adapt('breathe', given, 41_000), adapt('breathe', { breathing: { pattern: third } }, 2000)],
      running,
    );
    expect(led(held).breathing).toMatchObject({ pattern: third, leadIn: 50_000, turnsFrom: { guide: slow } });
  });

  test('begins again at the beginning of whichever breath is led after a rest', () => {
    const turned = hold(agenda, [adapt('breathe', given, 44_000)], running);
    const rest = (after: number): number => {
      const pause = { wait: after, ask: { ask: 'pause' } } as const;
      const held = hold(agenda, [pause, { wait: 60_000, ask: { ask: 'start' } }], turned);
      return activeTime(held.run, held.now) / 1000;
    };
    expect([rest(3000), rest(6000), rest(20_000)]).toEqual([40, 50, 58]);
  });

  test('is led from the first moment on when the part is begun again', () => {
    const held = hold(agenda, [adapt('breathe', given, 44_000), { wait: 5000, ask: { ask: 'restart' } }], running);
    expect(led(held).breathing).toEqual({ ...given.breathing, leadIn: 30_000 });
  });

  test('is the old one again when it is taken back', () => {
    const turned = hold(agenda, [adapt('breathe', given, 44_000)], running);
    expect(led(hold(agenda, [{ wait: 1000, undo: true }], turned)).breathing).toEqual(slow);
  });
});

test('a part that is over, or that is not there, is not led otherwise any more', () => {
  const held = seen(agenda, hold(agenda, [start, next]));
  expect(decide(held, { ask: 'adapt', part: 'talk', to: given })).toEqual({ refused: 'not-now' });
  expect(decide(held, { ask: 'adapt', part: 'nowhere', to: given })).toEqual({ refused: 'no-such-part' });
});

test('a part that was left by going back is to come again, and can be led otherwise', () => {
  const held = hold(agenda, [start, next, { wait: 3000, ask: { ask: 'back' } }, adapt('breathe')]);
  expect(led(held, 'breathe').breathing).toMatchObject({ pattern: quick.pattern, leadIn: 30_000 });
});

test('a breath that is given to people who breathe as they like comes after a moment to settle', () => {
  const natural = { breathing: { pattern: { ...quick.pattern, id: 'natural', phases: [] } } };
  const held = hold(agenda, [start, next, adapt('breathe', natural), adapt('breathe', given, 100_000)]);
  expect(breaths(led(held)).slice(0, 2)).toEqual([108, 116]);
});

test('what is left undefined in a change was not spoken of, also before a journal has left it out', () => {
  const undefinedBreath: Adaptation = { breathing: undefined, breathTones: false };
  const part = led(hold(agenda, [adapt('breathe'), adapt('breathe', undefinedBreath)]), 'breathe');
  expect(part).toMatchObject({ breathing: { pattern: quick.pattern }, sound: { breathTones: false } });
});

test('no partner is led that no room is led through, beside whatever breath', () => {
  const held = seen(agenda, hold(agenda, [start]));
  const long = { ...quick.pattern, id: 'long', phases: [{ kind: 'inhale', seconds: 60 } as const] };
  const natural = { ...quick.pattern, id: 'natural', phases: [] };
  for (const pattern of [quick.pattern, natural]) {
    const to = { breathing: { pattern, partner: long } };
    expect(decide(held, { ask: 'adapt', part: 'breathe', to })).toEqual({ refused: 'out-of-range' });
  }
  const kind = { breathing: { pattern: natural, partner: quick.pattern } };
  expect(decide(held, { ask: 'adapt', part: 'breathe', to: kind })).toHaveProperty('deeds');
});

test('a relaxation is given no breath, but other sound', () => {
  const held = seen(agenda, hold(agenda, [start]));
  expect(decide(held, { ask: 'adapt', part: 'relax', to: given })).toEqual({ refused: 'not-now' });
  expect(decide(held, { ask: 'adapt', part: 'relax', to: { ambience: 'tide' } })).toHaveProperty('deeds');
});

test('a relaxation goes on after a rest with the tension of the group that it was at', () => {
  const running = hold(agenda, [start, next, next]);
  const rest = (after: number): number => {
    const pause = { wait: after, ask: { ask: 'pause' } } as const;
    const held = hold(agenda, [pause, { wait: 60_000, ask: { ask: 'start' } }], running);
    return activeTime(held.run, held.now) / 1000;
  };
  expect([rest(10_000), rest(23_000), rest(38_000), rest(41_000), rest(90_000)]).toEqual([10, 20, 20, 40, 90]);
});

test('a relaxation that runs keeps its length, as every guide that people follow', () => {
  expect(agenda.find(({ id }) => id === 'relax')?.isGuided).toBe(true);
});
