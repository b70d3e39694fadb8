import { expect, test } from 'vitest';
import { appRouter } from '#api/router';
import { evening, openProgram, press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

test('the projector may read the clock, the wall and its checks and pass on a click, and nothing else', async () => {
  const { projector } = await openProgram(temporaryFolder());
  const verbs = Object.keys(appRouter._def.procedures);
  const refusals = await Promise.all(
    verbs.map(async (verb) => {
      const call: unknown = Reflect.get(projector, verb);
      if (typeof call !== 'function') throw new Error(`${verb} is not a procedure`);
      const answer: unknown = await Promise.resolve(call(undefined)).catch((error: unknown) => error);
      return answer instanceof Error && answer.message === 'not for projector' ? [] : [verb];
    }),
  );
  expect(refusals.flat().toSorted()).toEqual(['click', 'clock', 'mediaAbout', 'mediaPiece', 'wall', 'wallCheck']);
});

test('nothing that the wall is told carries a name or a note', async () => {
  const { facilitator, house, clock } = await openProgram(temporaryFolder());
  for (const { id, parts } of house.parts.classes) {
    await facilitator.open({ key: press(), classId: id, plannedStart: evening, expected: ['Marguerite Quill'] });
    await facilitator.addPerson({ key: press(), name: 'Thaddeus Vane' });
    await facilitator.command({ key: press(), command: { ask: 'start' } });
    for (const { notes } of parts) {
      const told = JSON.stringify(house.parts.screens.wall.value);
      expect(told).not.toMatch(/Marguerite|Quill|Thaddeus|Vane/);
      for (const note of notes) expect(told).not.toContain(JSON.stringify(note).slice(1, -1));
      clock.pass(60_000);
      await facilitator.command({ key: press(), command: { ask: 'next' } });
    }
    expect(roomOf(house).run.playback).toBe('finished');
  }
});

test('a click on the wall moves the class, and two kinds of it turn back what they did', async () => {
  const { facilitator, projector, house } = await openProgram(temporaryFolder());
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: evening, expected: [] });
  const click = (what: 'next' | 'back' | 'start-or-pause' | 'blackout') => projector.click({ key: press(), what });
  const states: string[] = [];
  for (const what of ['start-or-pause', 'next', 'back', 'start-or-pause', 'blackout', 'blackout'] as const) {
    expect(await click(what)).toEqual({ done: true, value: null });
    const { playback, part, screen } = roomOf(house).run;
    states.push(`${playback} ${part} ${screen}`);
  }
  expect(states).toEqual([
    'play welcome scene',
    'play arriving scene',
    'play welcome scene',
    'pause welcome scene',
    'pause welcome blackout',
    'pause welcome scene',
  ]);
});
