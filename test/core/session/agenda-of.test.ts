import { expect, test } from 'vitest';
import { agendaOf } from '#core/session/agenda-of';
import { instant } from '#core/time/instant';
import { minutes, seconds } from '#core/time/milliseconds';
import { sampleClass } from '#test/core/curriculum/sample-class';

test('each part is planned to begin when the one before ends', () => {
  const start = instant(1_800_000);
  const agenda = agendaOf(sampleClass, start);
  expect(agenda.map(({ id, plannedStart }) => [id, plannedStart - start])).toEqual([
    ['hello', 0],
    ['box', minutes(4)],
    ['bye', minutes(9)],
  ]);
  expect(agenda.every(({ end, linked }) => end === 'duration' && linked)).toBe(true);
});

test('the clock asks for attention with a fifth of a part left and for haste with a twentieth', () => {
  const [, box] = agendaOf(sampleClass, instant(0));
  expect(box).toMatchObject({ duration: minutes(5), warnAt: minutes(1), dangerAt: seconds(15) });
});

test('a class without parts has an empty agenda', () => {
  expect(agendaOf({ ...sampleClass, parts: [] }, instant(0))).toEqual([]);
});
