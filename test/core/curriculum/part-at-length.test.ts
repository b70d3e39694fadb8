import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part, PartVersion, TimedLine } from '#core/curriculum/class-plan';
import { closest, partAtLength, type Squeeze } from '#core/curriculum/part-at-length';
import { milliseconds, seconds } from '#core/time/milliseconds';
import { patterns } from './sample-class';

function line(at: number, text: string): TimedLine {
  return { at: seconds(at), text };
}

/** Ten minutes of a body scan, with a shorter text for six. */
const scan: Part = {
  id: 'scan',
  title: 'Body scan',
  kind: 'guided',
  duration: seconds(600),
  practice: true,
  prompt: 'Lie down or sit.',
  notes: [],
  lines: [line(0, 'Feet.'), line(200, 'Legs.'), line(400, 'Back.'), line(500, 'Rest.')],
  versions: [
    { duration: seconds(360), lines: [line(0, 'Feet and legs.'), line(180, 'Back.')] },
    { duration: seconds(120), lines: [line(0, 'All of it.')] },
  ],
};
const alone: Part = { ...scan, versions: undefined };

function before(length: number): Squeeze {
  return { from: milliseconds(0), was: scan.duration, length: seconds(length) };
}

function during(from: number, was: number, length: number): Squeeze {
  return { from: seconds(from), was: seconds(was), length: seconds(length) };
}

function said(part: Part, ...squeezes: readonly Squeeze[]): readonly string[] {
  return (partAtLength(part, squeezes).lines ?? []).map(({ at, text }) => `${at / 1000} ${text}`);
}

describe('before it begins', () => {
  test.each([
    ['longer', 720, ['0 Feet.', '240 Legs.', '480 Back.', '600 Rest.']],
    ['as long as planned', 600, ['0 Feet.', '200 Legs.', '400 Back.', '500 Rest.']],
    ['shorter than planned: the text of six minutes, at its own pace', 360, ['0 Feet and legs.', '180 Back.']],
    ['between two texts: the longest that fits, with longer silences', 480, ['0 Feet and legs.', '240 Back.']],
    ['shorter than the shortest text: that one, closer together', 60, ['0 All of it.']],
  ])('a part with shorter texts that is %s', (_, length, expected) => {
    expect(said(scan, before(length))).toEqual(expected);
    expect(partAtLength(scan, [before(length)]).duration).toBe(length * 1000);
  });

  test('a part without shorter texts says all of them in shorter silences', () => {
    expect(said(alone, before(300))).toEqual(['0 Feet.', '100 Legs.', '200 Back.', '250 Rest.']);
  });

  test('sentences that would come too close are kept apart, and the last is still said in time', () => {
    expect(said(alone, before(30))).toEqual(['0 Feet.', '10 Legs.', '20 Back.', '25 Rest.']);
    expect(said(alone, before(18))).toEqual(['0 Feet.', '6 Legs.', '10 Back.', '14 Rest.']);
  });

  test('with no room for all of them at that distance, they share what there is', () => {
    expect(said(alone, before(9))).toEqual(['0 Feet.', '2.25 Legs.', '4.5 Back.', '6.75 Rest.']);
  });

  test('a breath has its time to settle whatever its length, and what is said in it', () => {
    const [pattern] = patterns;
    if (pattern === undefined) expect.unreachable();
    const lines = [line(0, 'Sit.'), line(20, 'Settle.'), line(315, 'Half of it.')];
    const breath: Part = { ...alone, kind: 'breathing', breathing: { pattern, leadIn: seconds(30) }, lines };
    expect(said(breath, before(330))).toEqual(['0 Sit.', '20 Settle.', '180 Half of it.']);
  });
});

describe('while it runs', () => {
  test('what was said stays, and what is to come moves closer', () => {
    expect(said(scan, during(300, 600, 450))).toEqual(['0 Feet.', '200 Legs.', '350 Back.', '400 Rest.']);
  });

  test('what was said stays although it was close together', () => {
    const close: Part = { ...alone, lines: [line(0, 'One.'), line(1, 'Two.'), line(2, 'Three.'), line(400, 'Four.')] };
    expect(said(close, during(300, 600, 310))).toEqual(['0 One.', '1 Two.', '2 Three.', '303.333 Four.'].map(rounded));
  });

  test('time that was added by hand counts as time of the part', () => {
    expect(said(alone, during(300, 900, 600))).toEqual(['0 Feet.', '200 Legs.', '350 Back.', '400 Rest.']);
  });

  test('a second fit works on the first', () => {
    const twice = [before(300), during(150, 300, 225)] as const;
    expect(said(alone, ...twice)).toEqual(['0 Feet.', '100 Legs.', '175 Back.', '200 Rest.']);
  });
});

function rounded(text: string): string {
  return text.replace('303.333', String(300 + (100 * 10) / 300));
}

/** Of binary fractions, milliseconds. */
const rounding = 1e-6;

const texts = fc
  .uniqueArray(fc.nat(600_000), { maxLength: 12 })
  .map((times) => times.toSorted((one, other) => one - other))
  .map((times) => times.map((at, index) => ({ at: milliseconds(at), text: `line ${index}` })));

const versions: fc.Arbitrary<readonly PartVersion[]> = fc.array(
  fc.tuple(fc.integer({ min: 1000, max: 599_000 }), texts).map(([duration, lines]) => ({
    duration: milliseconds(duration),
    lines: lines.map(({ at, text }) => ({ at: milliseconds((at * duration) / 600_000), text })),
  })),
  { maxLength: 3 },
);

const parts: fc.Arbitrary<Part> = fc
  .record({ lines: texts, steps: texts, versions: fc.option(versions, { nil: undefined }), leads: fc.boolean() })
  .map(({ leads, ...rest }) => {
    const [pattern] = patterns;
    const breathing = leads && pattern !== undefined ? { pattern, leadIn: seconds(20) } : undefined;
    return { ...alone, ...rest, breathing };
  });

/** One fit before the part begins, or none, and then one while it runs, or none. */
const fits = fc
  .tuple(
    fc.option(fc.integer({ min: 0, max: 900_000 })),
    fc.option(fc.tuple(fc.integer({ min: 1 }), fc.integer({ min: 1 }))),
  )
  .map(([first, then]) => {
    const length = first ?? 600_000;
    const made: Squeeze[] =
      first === null ? [] : [{ from: milliseconds(0), was: scan.duration, length: milliseconds(length) }];
    const from = then === null ? 0 : 1 + (then[0] % Math.max(1, length - 1));
    if (then === null || from >= length) return made;
    const now = from + (then[1] % 900_000);
    return [...made, { from: milliseconds(from), was: milliseconds(length), length: milliseconds(now) }];
  });

test('no sentence is lost but by a shorter text, and all are said in their order and inside the part', () => {
  fc.assert(
    fc.property(parts, fits, (part, squeezes) => {
      const led = partAtLength(part, squeezes);
      const whole = [part, ...(part.versions ?? [])].map(({ lines = [] }) => lines.map(({ text }) => text));
      expect(whole).toContainEqual((led.lines ?? []).map(({ text }) => text));
      const times = (led.lines ?? []).map(({ at }) => at);
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      for (const at of times) expect(at >= 0 && at <= led.duration + rounding).toBe(true);
    }),
  );
});

test('a part without a shorter text keeps all its sentences, as far apart as there is room', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 900_000 }), (part, length) => {
      const whole = { ...part, versions: undefined, breathing: undefined };
      const { lines = [] } = partAtLength(whole, [
        { from: milliseconds(0), was: part.duration, length: milliseconds(length) },
      ]);
      if (length === part.duration) return;
      const distance = Math.min(closest, length / Math.max(1, lines.length));
      for (const [index, { at }] of lines.entries()) {
        const last = lines[index - 1]?.at ?? at - distance;
        expect(at - last).toBeGreaterThanOrEqual(distance - rounding);
        expect(at).toBeLessThanOrEqual(length);
      }
    }),
  );
});

test('what was said before a fit stays where it was', () => {
  fc.assert(
    fc.property(parts, fits, fc.integer({ min: 1, max: 599_000 }), (part, squeezes, now) => {
      const led = partAtLength(part, squeezes);
      const from = milliseconds(Math.min(now, led.duration));
      const again = partAtLength(part, [...squeezes, { from, was: led.duration, length: milliseconds(from + 5000) }]);
      const over = (led.lines ?? []).filter(({ at }) => at <= from);
      if (from === 0) return;
      expect((again.lines ?? []).slice(0, over.length)).toEqual(over);
    }),
  );
});

test('a part at the length that it has anyway is the same part', () => {
  fc.assert(
    fc.property(parts, fits, fc.nat(), (part, squeezes, now) => {
      expect(partAtLength(part, [])).toBe(part);
      expect(partAtLength(part, [before(600)])).toEqual(part);
      const led = partAtLength(part, squeezes);
      if (led.duration < 2) return;
      const from = milliseconds(1 + (now % (led.duration - 1)));
      expect(partAtLength(part, [...squeezes, { from, was: led.duration, length: led.duration }])).toEqual(led);
    }),
  );
});
