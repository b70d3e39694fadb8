import { expect, test } from 'vitest';
import { partAsLed } from '#core/session/part-led';
import { after } from '#core/time/instant';
import { minutes, seconds } from '#core/time/milliseconds';
import { cuesAround, soundsUnder } from '#features/room/cue-caption';
import { part, past, roomWith } from './sample-room';

const running = roomWith([[0, { do: 'start' }]]).run;

test('in a talk the next sound is the chime at its end', () => {
  const { last, next } = cuesAround(part('one', 5), running, past(1));
  expect(last).toBeUndefined();
  expect(next).toMatchObject({ sound: 'chime', at: past(5) });
});

test('the bell that opened a practice is told while it rings and then no more', () => {
  const practice = part('one', 5, { practice: true });
  expect(cuesAround(practice, running, after(past(0), seconds(3))).last).toMatchObject({ sound: 'bell' });
  expect(cuesAround(practice, running, after(past(0), seconds(7))).last).toBeUndefined();
});

test('while breath is led, breath sounds are passed over for the bell at its end', () => {
  const pattern = {
    id: 'even',
    name: 'Even',
    source: 'test',
    phases: [
      { kind: 'inhale', seconds: 5 },
      { kind: 'exhale', seconds: 5 },
    ],
  } as const;
  const breathing = part('one', 5, { kind: 'breathing', breathing: { pattern, leadIn: seconds(30) } });
  expect(cuesAround(breathing, running, past(2)).next).toMatchObject({ sound: 'bell', at: past(5) });
});

test('while the class rests no sound is due', () => {
  const { run } = roomWith([
    [0, { do: 'start' }],
    [1, { do: 'pause' }],
  ]);
  expect(cuesAround(part('one', 5), run, past(2))).toEqual({ last: undefined, next: undefined });
});

test('a part that was fitted has its chime at its new end, and past its last sound none is due', () => {
  const lengths = [{ part: 'one', length: minutes(3) }];
  const { plan, run } = roomWith([
    [0, { do: 'start' }],
    [1, { do: 'fit', lengths, dropped: [] }],
  ]);
  const fitted = partAsLed(plan, run, 'one');
  if (fitted === undefined) throw new Error('expected the part to be in the class');
  expect(cuesAround(fitted, run, past(2)).next).toMatchObject({ sound: 'chime', at: past(3) });
  expect(cuesAround(fitted, run, past(3)).last).toMatchObject({ sound: 'chime' });
  expect(cuesAround(fitted, run, past(4))).toEqual({ last: undefined, next: undefined });
});

test('what sounds on under a part is told: its recording with the time that is left, its ambience, its tones', () => {
  const recording = { media: 'med_1', title: 'Rest', at: seconds(30), length: minutes(2) };
  const heard = part('one', 5, { sound: { ambience: 'rain', recording } });
  expect(soundsUnder(heard, running, after(past(0), seconds(10)))).toEqual([{ is: 'ambience', ambience: 'rain' }]);
  expect(soundsUnder(heard, running, past(1))).toEqual([
    { is: 'recording', title: 'Rest', left: seconds(90) },
    { is: 'ambience', ambience: 'rain' },
  ]);
  expect(soundsUnder(heard, running, past(4))).toEqual([{ is: 'ambience', ambience: 'rain' }]);
  const relaxation = { groups: [{ name: 'Hands' }], tense: 6, release: 20, rounds: 1, leadIn: seconds(30) };
  const tensed = part('one', 5, { kind: 'relaxation', relaxation });
  expect(soundsUnder(tensed, running, past(0))).toEqual([{ is: 'relaxation' }]);
});
