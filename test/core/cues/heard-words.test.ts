import { expect, test } from 'vitest';
import { captionAt } from '#core/cues/heard-words';
import type { Part, PartSound } from '#core/curriculum/class-plan';
import type { Playback } from '#core/session/run';
import { after, instant } from '#core/time/instant';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';

const began = instant(1_800_000_000_000);
const quiet = { start: false, end: false, strikes: 1, at: [] } as const;

function part(sound: PartSound, lines: readonly (readonly [number, string])[] = []): Part {
  const timed = lines.map(([at, text]) => ({ at: seconds(at), text }));
  const base = { id: 'rest', title: 'Rest', kind: 'guided', practice: true, prompt: 'Rest.', notes: [] } as const;
  return { ...base, duration: minutes(1), sound, lines: timed };
}

function run(playback: Playback = 'play', paused = 0) {
  const anchors = { part: 'rest', partStartedAt: began, added: milliseconds(0) };
  return { playback, ...anchors, paused: milliseconds(paused) };
}

/** What is heard at some seconds of the part. */
function heard(some: Part, ...at: readonly number[]): readonly unknown[] {
  return at.map((second) => captionAt({ part: some, run: run() }, after(began, seconds(second))).value);
}

const bell = { kind: 'bell' };
const chime = { kind: 'chime' };

test('a bell is told for five seconds, its second strike is not told again, and the chime is told at the end', () => {
  const some = part({ bells: { ...quiet, start: true, strikes: 2 } });
  expect(heard(some, 0, 4.9, 5.1, 7.4, 59, 60)).toEqual([bell, bell, null, null, null, chime]);
});

test('ambience is told as it begins, unless a bell rings', () => {
  const tide = { kind: 'ambience', ambience: 'tide' };
  expect(heard(part({ ambience: 'tide', bells: quiet }), 0, 4, 6)).toEqual([tide, tide, null]);
  expect(heard(part({ ambience: 'tide' }), 0)).toEqual([bell]);
});

test('a recording is told by its title until its first line, then by its lines, and not after its end', () => {
  const recording = { media: 'med_1', title: 'Hills', at: seconds(10), length: seconds(30) };
  const lines = [
    [5, 'Before it.'],
    [15, 'Look at the hills.'],
    [20, 'Breathe.'],
  ] as const;
  const title = { kind: 'recording', title: 'Hills' };
  expect(heard(part({ bells: quiet, recording }, lines), 6, 12, 16, 21, 33, 41)).toEqual([
    null,
    title,
    { kind: 'line', text: 'Look at the hills.' },
    { kind: 'line', text: 'Breathe.' },
    title,
    null,
  ]);
});

test('lines that nobody speaks are no caption: the scene shows them', () => {
  const lines = [[10, 'Sit as you like.']] as const;
  expect(heard(part({ bells: quiet }, lines), 11)).toEqual([null]);
  expect(heard(part({ bells: quiet, spoken: true }, lines), 11)).toEqual([{ kind: 'line', text: 'Sit as you like.' }]);
});

test('a caption says until when it stays, rests counted', () => {
  const some = part({ bells: { ...quiet, start: true } });
  expect(captionAt({ part: some, run: run() }, after(began, seconds(1)))).toEqual({ value: bell, until: began + 5000 });
  expect(captionAt({ part: some, run: run('play', 3000) }, after(began, seconds(7)))).toEqual({
    value: bell,
    until: began + 8000,
  });
  expect(captionAt({ part: some, run: run() }, after(began, seconds(70)))).toEqual({ value: null, until: null });
});

test('nothing is told while the class rests, and nothing of another part', () => {
  const some = part({});
  expect(captionAt({ part: some, run: run('pause') }, began).value).toBeNull();
  expect(captionAt({ part: some, run: { ...run(), part: 'other' } }, began).value).toBeNull();
});
