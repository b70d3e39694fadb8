import { expect, test } from 'vitest';
import { usualFit } from '#core/session/fit';
import { minutes } from '#core/time/milliseconds';
import { dropOf, fitView, usualChoice } from '#features/room/fit-view';
import { late, slack } from './late-room';
import { past } from './sample-room';

test('a class that began nine minutes late shows what each part that is left would become', () => {
  const view = fitView(late(9), past(10), usualChoice);
  expect(view?.rows.map(({ title, before, after, becomes }) => [title, before, after, becomes])).toEqual([
    ['Part one', minutes(10), minutes(7), 'shorter'],
    ['Part two', minutes(20), minutes(14), 'shorter'],
    ['Part three', minutes(10), minutes(10), 'same'],
  ]);
  expect(view).toMatchObject({ changes: 2, shortBy: 0, endsBefore: past(49), endsAfter: past(40), leaveOut: [] });
});

test('a part keeps the words "as planned" only while nobody has changed it and nothing does', () => {
  const planned = fitView(late(9), past(10), usualChoice)?.rows.map(({ asPlanned }) => asPlanned);
  expect(planned).toEqual([false, false, true]);
});

test('a class that is on time has nothing to change', () => {
  expect(fitView(late(0), past(1), usualChoice)).toMatchObject({ changes: 0, shortBy: 0, endsAfter: past(40) });
});

test('taken from one part, the others stay while that part can give', () => {
  const rule = { ...usualFit, share: { from: 'two' } };
  const after = fitView(late(5), past(6), { rule, drop: [] })?.rows.map((row) => row.after);
  expect(after).toEqual([minutes(10), minutes(15), minutes(10)]);
});

test('only parts that have room are asked to give, and a guided one that runs is not', () => {
  expect(fitView(late(1), past(2), usualChoice)?.rows.map(({ mayShrink }) => mayShrink)).toEqual([true, true, false]);
  const guided = fitView(late(1, { one: { practice: true } }), past(2), usualChoice);
  expect(guided?.rows.map(({ mayShrink }) => mayShrink)).toEqual([false, true, false]);
});

test('where all parts at their least are too long, the view says by how much and what could be left out', () => {
  const view = fitView(late(20), past(20), usualChoice);
  expect(view?.shortBy).toBe(minutes(20) - slack);
  expect(view?.leaveOut).toEqual([{ id: 'three', title: 'Part three', frees: minutes(10), isOut: false }]);
});

test('a part that is chosen to be left out stays among the choices, so that it can be taken back', () => {
  const view = fitView(late(20), past(20), { rule: usualFit, drop: ['three'] });
  expect(view).toMatchObject({ shortBy: 0, endsAfter: past(40) });
  expect(view?.leaveOut.map(({ isOut }) => isOut)).toEqual([true]);
  expect(view?.rows.at(-1)).toMatchObject({ id: 'three', becomes: 'out', after: 0 });
  expect(view && dropOf(view)).toEqual(['three']);
});

test('what need not be left out any more is not left out, whatever was chosen before', () => {
  const view = fitView(late(5), past(6), { rule: usualFit, drop: ['three'] });
  expect(view && dropOf(view)).toEqual([]);
  expect(view?.rows.at(-1)?.becomes).toBe('same');
});

test('a running part that has taken long does not make the strips of the others small', () => {
  expect(fitView(late(0), past(90), usualChoice)?.longest).toBe(minutes(20));
});
