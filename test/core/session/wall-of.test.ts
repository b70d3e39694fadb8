import { expect, test } from 'vitest';
import type { Deed } from '#core/session/event';
import { plainLook, wallOf } from '#core/session/wall-of';
import { milliseconds } from '#core/time/milliseconds';
import { roomWith } from '#test/renderer/features/room/sample-room';

test('the wall is told no note and no name, whoever hands in more than it may know', () => {
  const wall = wallOf(roomWith([[0, { do: 'start' }]]), { ...plainLook, theme: 'dawn' });
  expect(wall.part).toMatchObject({ id: 'one', prompt: 'Listen.' });
  expect(JSON.stringify(wall)).not.toContain('Only for you');
  expect(Object.keys(wall)).not.toContain('people');
  expect(wall.look.theme).toBe('dawn');
});

test('before the class the wall has no part, so that it shows the welcome', () => {
  expect(wallOf(roomWith([]), plainLook).part).toBeNull();
});

const hill = { media: 'med_hill', alt: 'A hill.' };

test('the wall shows a part as it is led in this class, and says nothing of how it was planned', () => {
  const adapt: Deed = { do: 'adapt', part: 'one', to: { picture: hill, ambience: 'rain' }, from: milliseconds(0) };
  const wall = wallOf(
    roomWith([
      [0, adapt],
      [0, { do: 'start' }],
    ]),
    plainLook,
  );
  expect(wall.part).toMatchObject({ picture: hill, sound: { ambience: 'rain' } });
  expect(JSON.stringify(wall)).not.toContain('adapted');
});

test('a picture is on the wall while it is shown, and a message over whatever is shown, but for the calm scene of the distress path', () => {
  const shown: (readonly [number, Deed])[] = [
    [0, { do: 'start' }],
    [1, { do: 'message', text: 'Back at ten past.' }],
    [2, { do: 'show', screen: 'picture', picture: hill }],
  ];
  expect(wallOf(roomWith(shown), plainLook).run).toMatchObject({ picture: hill, message: 'Back at ten past.' });
  const calm = wallOf(roomWith([...shown, [3, { do: 'distress' }]]), plainLook).run;
  expect(calm).toMatchObject({ screen: 'hold', picture: null, message: '' });
  const scene = wallOf(roomWith([...shown, [3, { do: 'show', screen: 'scene' }]]), plainLook).run;
  expect(scene).toMatchObject({ screen: 'scene', picture: null, message: 'Back at ten past.' });
});

test.each(['hold', 'blackout'] as const)(
  'what was shown under a %s comes back when that is taken away, a picture too',
  (screen) => {
    const over: (readonly [number, Deed])[] = [
      [0, { do: 'start' }],
      [1, { do: 'show', screen: 'picture', picture: hill }],
      [2, { do: 'show', screen }],
    ];
    expect(wallOf(roomWith(over), plainLook).run).toMatchObject({ screen, picture: null });
    const back: readonly (readonly [number, Deed])[] = [...over, [3, { do: 'show', screen: 'scene' }]];
    expect(wallOf(roomWith(back), plainLook).run).toMatchObject({ screen: 'picture', picture: hill });
    const scene = wallOf(roomWith([...back, [4, { do: 'show', screen: 'scene' }]]), plainLook).run;
    expect(scene).toMatchObject({ screen: 'scene', picture: null });
  },
);

test('the end of the class takes message and picture off the wall, and something may be said after it', () => {
  const over: (readonly [number, Deed])[] = [
    [0, { do: 'start' }],
    [1, { do: 'message', text: 'Back in ten minutes.' }],
    [2, { do: 'show', screen: 'picture', picture: hill }],
    [20, { do: 'end' }],
  ];
  expect(wallOf(roomWith(over), plainLook).run).toMatchObject({ screen: 'scene', picture: null, message: '' });
  const said = wallOf(roomWith([...over, [21, { do: 'message', text: 'Tea is outside.' }]]), plainLook).run;
  expect(said.message).toBe('Tea is outside.');
});
