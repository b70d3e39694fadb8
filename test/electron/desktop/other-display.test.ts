import type { Display } from 'electron';
import { expect, test } from 'vitest';
import { otherDisplay } from '#desktop/other-display';

function display(id: number, width: number, height: number): Display {
  return { id, bounds: { x: 0, y: 0, width, height } } as Display;
}

const laptop = display(1, 1440, 900);
const projector = display(2, 1920, 1080);
const monitor = display(3, 1280, 1024);

test.each([
  ['there is none with one display', [laptop], laptop, null],
  ['it is the projector with two', [laptop, projector], laptop, projector],
  ['it is the laptop when the facilitator sits at the projector', [laptop, projector], projector, laptop],
  ['it is the largest of several', [monitor, laptop, projector], laptop, projector],
])('the wall’s display: %s', (_title, displays, facilitators, expected) => {
  expect(otherDisplay(displays, facilitators)).toBe(expected);
});
