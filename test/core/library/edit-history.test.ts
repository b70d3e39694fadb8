import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginEdit, type EditHistory, edited, redone, undone } from '#core/library/edit-history';
import { instant } from '#core/time/instant';

const at = (ms: number) => instant(1_780_000_000_000 + ms);
const step = (history: EditHistory<string>, next: string, ms: number) =>
  edited(history, next, { what: 'title', where: null, at: at(ms) });

test('what was done fifty times and taken back fifty times is what it was, and done again is what it became', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 50 }), (texts) => {
      let history = beginEdit('begin');
      const seen = ['begin'];
      for (const [index, text] of texts.entries()) {
        const next = `${text}${index}`;
        seen.push(next);
        history = step(history, next, index * 10);
      }
      const end = history.now;
      for (const was of seen.toReversed().slice(1)) {
        history = undone(history);
        expect(history.now).toBe(was);
      }
      expect(undone(history)).toBe(history);
      for (const text of seen.slice(1)) {
        history = redone(history);
        expect(history.now).toBe(text);
      }
      expect(history.now).toBe(end);
      expect(redone(history)).toBe(history);
    }),
  );
});

test('letters typed one after the other into one field are one step; after a pause, or elsewhere, another', () => {
  const typed = (history: EditHistory<string>, next: string, { where, ms }: { where: string; ms: number }) =>
    edited(history, next, { what: 'text', where, at: at(ms) });
  let history = typed(beginEdit(''), 'S', { where: 'a.title', ms: 0 });
  history = typed(history, 'St', { where: 'a.title', ms: 900 });
  history = typed(history, 'Sti', { where: 'a.title', ms: 1800 });
  expect(history.past).toHaveLength(1);
  history = typed(history, 'Stil', { where: 'a.title', ms: 3100 });
  expect(history.past).toHaveLength(2);
  history = typed(history, 'Stil!', { where: 'a.prompt', ms: 3200 });
  expect(history.past).toHaveLength(3);
  expect(undone(undone(undone(history))).now).toBe('');
});

test('what was taken back is gone once something else is done', () => {
  const history = step(undone(step(step(beginEdit('a'), 'b', 0), 'c', 1)), 'd', 2);
  expect(history.now).toBe('d');
  expect(history.future).toEqual([]);
  expect(undone(history).now).toBe('b');
});

test('the same content again is no step', () => {
  const history = beginEdit('a');
  expect(step(history, 'a', 5)).toBe(history);
});

test('typing goes on as one step, but not across a clock that was set back', () => {
  const type = (history: EditHistory<string>, next: string, ms: number) =>
    edited(history, next, { what: 'write', where: 'title', at: at(ms) });
  const typed = type(type(beginEdit(''), 'a', 10_000), 'ab', 10_500);
  expect(typed.past).toHaveLength(1);
  expect(type(typed, 'abc', 0).past).toHaveLength(2);
});
