import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DisplayPrint, printOf, rememberedWith, scoreOf } from '#core/displays/display-print';
import { matchDisplay } from '#core/displays/match-display';
import { displayUnder, numbered, type SeenDisplay } from '#core/displays/seen-display';
import { wallPlacement } from '#core/displays/wall-placement';

interface Described {
  readonly id: number;
  readonly label?: string;
  readonly at?: readonly [x: number, y: number];
  readonly size?: readonly [width: number, height: number];
  readonly scale?: number;
  readonly isInternal?: boolean;
}

function display({
  id,
  label = '',
  at = [0, 0],
  size = [1920, 1080],
  scale = 1,
  isInternal = false,
}: Described): SeenDisplay {
  const [x, y] = at;
  const [width, height] = size;
  return {
    id,
    label,
    bounds: { x, y, width: Math.round(width / scale), height: Math.round(height / scale) },
    nativeWidth: Math.round(width / scale) * scale,
    nativeHeight: Math.round(height / scale) * scale,
    isInternal,
  };
}

const laptop = display({ id: 1, label: 'Built-in', size: [1440, 900], isInternal: true });
const epson = display({ id: 2, label: 'EPSON PJ', at: [1440, 0] });
const television = display({ id: 3, label: 'LG TV', at: [-3840, 0], size: [3840, 2160] });
const known = (seen: SeenDisplay): DisplayPrint => printOf(seen, laptop);

describe('where the wall belongs', () => {
  const twinLeft = display({ id: 5, label: 'DELL', at: [-1920, 0] });
  const twinRight = display({ id: 6, label: 'DELL', at: [1440, 0] });
  const namelessLeft = display({ id: 7, at: [-1920, 0] });
  const namelessRight = display({ id: 8, at: [1440, 0] });

  test.each<[string, readonly SeenDisplay[], SeenDisplay, readonly DisplayPrint[], SeenDisplay | string]>([
    ['one display is single mode, whatever was remembered', [laptop], laptop, [known(epson)], 'single'],
    [
      'a display in the place of the controls mirrors them and is no wall',
      [laptop, { ...epson, bounds: { ...epson.bounds, x: 0 } }],
      laptop,
      [],
      'single',
    ],
    ['the one other display is the wall, known or not', [laptop, epson], laptop, [], epson],
    [
      'the one other display is the wall although another one was remembered',
      [laptop, epson],
      laptop,
      [known(television)],
      epson,
    ],
    [
      'with the controls on the projector and nothing known, the laptop is the wall',
      [laptop, epson],
      epson,
      [],
      laptop,
    ],
    ['with the controls on the display that was the wall, it asks', [laptop, epson], epson, [known(epson)], 'controls'],
    ['several unknown displays are asked about', [laptop, epson, television], laptop, [], 'several'],
    ['of several the remembered one is the wall', [laptop, epson, television], laptop, [known(television)], television],
    [
      'of two remembered ones it is the newest',
      [laptop, epson, television],
      laptop,
      [known(epson), known(television)],
      epson,
    ],
    [
      'a remembered one that is not there leaves the next',
      [laptop, epson, twinLeft],
      laptop,
      [known(television), known(twinLeft)],
      twinLeft,
    ],
    [
      'two of one model are told apart by their side',
      [laptop, twinLeft, twinRight],
      laptop,
      [known(twinRight)],
      twinRight,
    ],
    [
      'two without names are told apart by their side',
      [laptop, namelessLeft, namelessRight],
      laptop,
      [known(namelessLeft)],
      namelessLeft,
    ],
    [
      'a name that is not told this time leaves size and side',
      [laptop, namelessRight, television],
      laptop,
      [known(epson)],
      namelessRight,
    ],
    [
      'two of one model on one side are asked about',
      [laptop, twinRight, { ...twinRight, id: 9, bounds: { ...twinRight.bounds, x: 3360 } }],
      laptop,
      [known(twinRight)],
      'several',
    ],
    [
      'the built-in display is never taken for a remembered projector',
      [television, laptop, epson],
      television,
      [printOf({ ...laptop, isInternal: false }, television)],
      'several',
    ],
  ])('%s', (_title, displays, controls, remembered, expected) => {
    const placement = wallPlacement({ displays, controls, remembered });
    if (placement.kind === 'on') expect(placement.display).toBe(expected);
    else expect(placement.kind === 'ask' ? placement.why : placement.kind).toBe(expected);
  });

  test.each([
    ['its number changed', { ...epson, id: 77 }],
    ['it is scaled to 150 %', display({ id: 2, label: 'EPSON PJ', at: [1440, 0], scale: 1.5 })],
    ['it was turned', display({ id: 2, label: 'EPSON PJ', at: [1440, 0], size: [1080, 1920] })],
    ['it was moved to the other side', display({ id: 2, label: 'EPSON PJ', at: [-1920, 0] })],
    ['it was plugged in at another size', display({ id: 2, label: 'EPSON PJ', at: [1440, 0], size: [1280, 720] })],
  ])('a remembered display is known again although %s', (_change, changed) => {
    const displays = [laptop, television, changed];
    expect(wallPlacement({ displays, controls: laptop, remembered: [known(epson)] })).toEqual({
      kind: 'on',
      display: changed,
    });
  });
});

describe('how much a display is like a remembered one', () => {
  test.each<[string, Partial<DisplayPrint>, number]>([
    ['in all', {}, 7],
    ['but its side', { side: 'above' }, 6],
    ['but its size', { width: 1024, height: 768 }, 5],
    ['but a size that was rounded', { width: 1921, height: 1079 }, 7],
    ['but its name, which is not told', { label: '' }, 3],
    ['but its name, which is another', { label: 'BenQ' }, 0],
    ['but it is built in', { isInternal: true }, 0],
  ])('the same %s', (_title, change, score) => {
    expect(scoreOf(known(epson), { ...known(epson), ...change })).toBe(score);
  });

  test('size alone is not enough to know a display by', () => {
    const nameless = display({ id: 4, at: [0, -1080] });
    expect(matchDisplay({ ...known(epson), label: '' }, [laptop, nameless], laptop)).toEqual({ kind: 'none' });
  });
});

describe('what is remembered', () => {
  test('a display that is used again moves to the front instead of standing there twice', () => {
    const prints = [known(television), known(epson)];
    expect(rememberedWith(prints, { ...known(epson), width: 1921 })).toEqual([
      { ...known(epson), width: 1921 },
      known(television),
    ]);
  });

  test('twelve displays are kept, the oldest is let go of', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...known(epson), label: `PJ ${index}` }));
    const kept = rememberedWith(many, known(television));
    expect([kept.length, kept[0]?.label, kept.at(-1)?.label]).toEqual([12, 'LG TV', 'PJ 10']);
  });
});

describe('the numbers that people are shown', () => {
  test('they go from left to right, whatever the machine counts', () => {
    expect(numbered([epson, laptop, television]).map(({ number, label }) => [number, label])).toEqual([
      [1, 'LG TV'],
      [2, 'Built-in'],
      [3, 'EPSON PJ'],
    ]);
  });

  test('a window belongs to the display that has most of it', () => {
    expect(displayUnder([laptop, epson], { x: 1300, y: 100, width: 800, height: 600 })).toBe(epson);
    expect(displayUnder([], laptop.bounds)).toBeNull();
  });
});

const anyDisplay = fc.record({
  label: fc.constantFrom('', 'DELL', 'EPSON PJ'),
  column: fc.integer({ min: -2, max: 2 }),
  row: fc.integer({ min: -1, max: 1 }),
  size: fc.constantFrom<readonly [number, number]>([1920, 1080], [1280, 720]),
  isInternal: fc.boolean(),
});

const anyDesk = fc
  .uniqueArray(anyDisplay, { minLength: 1, maxLength: 5, selector: ({ column, row }) => `${column} ${row}` })
  .map((described) =>
    described.map(({ column, row, ...rest }, index) =>
      display({ ...rest, id: index + 1, at: [column * 2000, row * 1200] }),
    ),
  );

const anyPrints = fc.array(
  fc.record({
    label: fc.constantFrom('', 'DELL', 'EPSON PJ'),
    width: fc.constantFrom(1920, 1280),
    height: fc.constantFrom(1080, 720),
    isInternal: fc.boolean(),
    side: fc.constantFrom('left', 'right', 'above', 'below', 'same'),
  }),
  { maxLength: 4 },
);

/** The answer without the id, by the place of the display. */
function answer(displays: readonly SeenDisplay[], controls: SeenDisplay, remembered: readonly DisplayPrint[]) {
  const placement = wallPlacement({ displays, controls, remembered });
  return placement.kind === 'on' ? { kind: 'on', bounds: placement.display.bounds } : placement;
}

describe('on any desk', () => {
  test('ids that are dealt out anew and displays that are told in another order change nothing', () => {
    fc.assert(
      fc.property(anyDesk, anyPrints, fc.infiniteStream(fc.nat()), (desk, prints, order) => {
        const [controls = laptop] = desk;
        const ranks = new Map(desk.map(({ id }) => [id, order.next().value ?? 0]));
        const renumbered = desk.map((one) => ({ ...one, id: one.id * 31 + 1000 }));
        const shuffled = renumbered.toSorted(
          (one, other) => (ranks.get((one.id - 1000) / 31) ?? 0) - (ranks.get((other.id - 1000) / 31) ?? 0),
        );
        const [controlsAgain = laptop] = renumbered;
        expect(answer(shuffled, controlsAgain, prints)).toEqual(answer(desk, controls, prints));
      }),
    );
  });

  test('the wall is never placed over the controls', () => {
    fc.assert(
      fc.property(anyDesk, anyPrints, (desk, remembered) => {
        const [controls = laptop] = desk;
        const placement = wallPlacement({ displays: desk, controls, remembered });
        expect(placement.kind === 'on' && placement.display.id === controls.id).toBe(false);
      }),
    );
  });

  test('what was used and remembered is used again, unless the desk holds its double', () => {
    fc.assert(
      fc.property(anyDesk, anyPrints, (desk, before) => {
        const [controls = laptop, wall] = desk;
        fc.pre(wall !== undefined);
        if (wall === undefined) return;
        const print = printOf(wall, controls);
        const isDoubled = desk.some(
          (one) => one !== wall && scoreOf(print, printOf(one, controls)) >= scoreOf(print, print),
        );
        fc.pre(!isDoubled && scoreOf(print, print) >= 3);
        expect(wallPlacement({ displays: desk, controls, remembered: rememberedWith(before, print) })).toEqual({
          kind: 'on',
          display: wall,
        });
      }),
    );
  });
});
