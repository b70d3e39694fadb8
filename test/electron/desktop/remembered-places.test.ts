import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SeenDisplay } from '#core/displays/seen-display';
import { deskOf, placeOn } from '#desktop/remembered-places';
import { temporaryFolder } from '#test/world/temporary-folder';

const laptop: SeenDisplay = {
  id: 1,
  label: 'Built-in',
  bounds: { x: 0, y: 0, width: 1440, height: 900 },
  nativeWidth: 2880,
  nativeHeight: 1800,
  isInternal: true,
};
const projector: SeenDisplay = {
  ...laptop,
  id: 2,
  label: 'EPSON PJ',
  bounds: { x: 1440, y: 0, width: 1920, height: 1080 },
  isInternal: false,
};

function fileWith(content: unknown): string {
  const file = join(temporaryFolder(), 'places.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const desk = deskOf([laptop, projector]);
const bounds = { x: 1500, y: 40, width: 1000, height: 700 };

test('a window comes back on the same desk, whatever the system numbers its displays', () => {
  const file = fileWith([{ desk, bounds, isMaximized: false }]);
  expect(placeOn(file, [{ ...projector, id: 7 }, laptop])).toEqual({ desk, bounds, isMaximized: false });
});

test.each([
  ['another desk', [laptop]],
  ['the projector on the other side', [laptop, { ...projector, bounds: { ...projector.bounds, x: -1920 } }]],
])('on %s it stands as in the beginning', (_, displays) => {
  expect(placeOn(fileWith([{ desk, bounds, isMaximized: false }]), displays)).toBeNull();
});

test.each([
  ['above everything', { ...bounds, y: -300 }],
  ['below everything', { ...bounds, y: 2000 }],
  ['beside everything', { ...bounds, x: 4000 }],
])('a window %s is not put where nobody can reach it', (_, place) => {
  expect(placeOn(fileWith([{ desk, bounds: place, isMaximized: false }]), [laptop, projector])).toBeNull();
});

test.each(['', '{', '[]', '[{"desk":1}]', [{ desk, bounds: { ...bounds, width: 1e9 + 0.5 }, isMaximized: false }]])(
  'a file that says %j says nothing',
  (content) => {
    expect(placeOn(fileWith(content), [laptop, projector])).toBeNull();
  },
);

test('a file that is not there says nothing', () => {
  expect(placeOn(join(temporaryFolder(), 'places.json'), [laptop])).toBeNull();
});
