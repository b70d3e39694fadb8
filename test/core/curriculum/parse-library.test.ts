import { expect, test } from 'vitest';
import { parseClassFile } from '#core/curriculum/parse-class-plan';
import { parseCurriculum } from '#core/curriculum/parse-curriculum';
import { parsePractice } from '#core/curriculum/parse-practice';
import { minutes } from '#core/time/milliseconds';

const origin = { version: 1, language: 'en', about: 'For tests.', licence: 'MIT' };
const practice = {
  ...origin,
  id: 'stop',
  version: 3,
  title: 'STOP, two minutes',
  tags: ['short'],
  grade: 6,
  evidence: { says: 'Helps some people.', source: 'A book' },
  handout: { title: 'STOP', text: ['## Stop', '', '- breathe'] },
  part: { title: 'STOP', kind: 'guided', minutes: 2, practice: true, prompt: 'Stop.', choice: 'Or listen.', notes: [] },
};
const bye = { id: 'bye', title: 'Bye', kind: 'closing', minutes: 3, practice: false, prompt: 'Go well.', notes: [] };
const file = { ...origin, id: 'week', title: 'Week', minutes: 5, parts: [{ use: 'stop' }, bye] };
const ground = { patterns: [], practices: [practice] };

function problemsOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
  return 'none';
}

test('a practice is read with its part under its own id and its handout as one text', () => {
  const read = parsePractice(practice, []);
  expect(read.part).toMatchObject({ id: 'stop', duration: minutes(2) });
  expect(read.handout?.text).toBe('## Stop\n\n- breathe');
  expect(read.evidence).toEqual({ says: 'Helps some people.', source: 'A book' });
});

test('a part that uses a practice is that part, says where it comes from, and differs where the class says so', () => {
  const [plan] = parseClassFile(
    { ...file, parts: [{ use: 'stop', prompt: 'Stop with me.', minutes: 2 }, bye] },
    ground,
  );
  expect(plan?.parts[0]).toMatchObject({
    id: 'stop',
    prompt: 'Stop with me.',
    choice: 'Or listen.',
    from: { practice: 'stop', version: 3 },
  });
});

test('a file with forms gives each of them as a class of one family, the shortest first', () => {
  const forms = [{ minutes: 3, parts: { stop: 0 } }];
  const plans = parseClassFile({ ...file, forms }, ground);
  expect(plans.map(({ id, family, length, parts }) => [id, family, length, parts.length])).toEqual([
    ['week-3', 'week', minutes(3), 1],
    ['week-5', 'week', minutes(5), 2],
  ]);
});

test.for([
  {
    name: 'a practice that is not here',
    json: { ...file, parts: [{ use: 'stpo' }, bye] },
    says: 'there is no practice "stpo"',
  },
  {
    name: 'a form with a part that is not there',
    json: { ...file, forms: [{ minutes: 3, parts: { x: 1 } }] },
    says: 'there is no such part',
  },
  {
    name: 'forms of no whole',
    json: { ...file, minutes: undefined, forms: [{ minutes: 3, parts: { stop: 0 } }] },
    says: 'expected the minutes of the whole class',
  },
  {
    name: 'a form as long as the whole',
    json: { ...file, forms: [{ minutes: 5, parts: {} }] },
    says: 'there is a class of this length already',
  },
  {
    name: 'a form twice',
    json: {
      ...file,
      forms: [
        { minutes: 3, parts: { stop: 0 } },
        { minutes: 3.2, parts: { stop: 0 } },
      ],
    },
    says: 'forms[1].minutes',
  },
  {
    name: 'a form without a part',
    json: { ...file, forms: [{ minutes: 3, parts: { stop: 0, bye: 0 } }] },
    says: 'forms[0].parts: expected at least one part',
  },
  { name: 'a field that nobody knows', json: { ...file, colour: 'red' }, says: 'colour' },
])('a class file with $name is refused with its place', ({ json, says }) => {
  expect(problemsOf(() => parseClassFile(json, ground))).toContain(says);
});

test('a practice and a curriculum name every wrong place', () => {
  const bad = { ...practice, grade: 99, part: { ...practice.part, minutes: -1 } };
  expect(problemsOf(() => parsePractice(bad, []))).toContain('grade');
  expect(problemsOf(() => parsePractice({ ...practice, part: { ...practice.part, minutes: -1 } }, []))).toContain(
    'part.minutes',
  );
  const series = {
    ...origin,
    id: 'series',
    title: 'Series',
    meetings: [{ theme: '', about: 'x', classes: [], homePractice: [] }],
  };
  expect(problemsOf(() => parseCurriculum(series))).toMatch(/meetings\[0\]\.theme.*meetings\[0\]\.classes/);
});
