import { expect, test } from 'vitest';
import type { ClassPlan, RelaxationGuide, TimedLine } from '#core/curriculum/class-plan';
import type { Finding } from '#core/curriculum/finding';
import { lintClassPlan } from '#core/curriculum/lint';
import { lintWall } from '#core/curriculum/lint-wall';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { patterns, sampleClass, withPart } from './sample-class';

const [box, even] = patterns;
if (box === undefined || even === undefined) throw new Error('expected the sample to have two patterns');
const leadIn = seconds(30);
const recording = { media: 'med_1', title: 'Rain', at: seconds(0), length: minutes(4) };
const relaxation: RelaxationGuide = {
  groups: ['Hands', 'Arms', 'Face', 'Legs'].map((name) => ({ name })),
  tense: 7,
  release: 20,
  rounds: 1,
  leadIn: seconds(20),
};
const tall = Array.from({ length: 15 }, () => 'seventeen-letters').join(' ');

function line(text: string, at: number): TimedLine {
  return { at: seconds(at), text };
}

test('a class without a fault has no finding', () => {
  expect(lintClassPlan(sampleClass)).toEqual([]);
});

const faults: readonly (readonly [string, ClassPlan, Finding])[] = [
  [
    'two parts with one id',
    { ...sampleClass, parts: sampleClass.parts.map((part, index) => (index === 0 ? { ...part, id: 'bye' } : part)) },
    { code: 'part-id-repeated', part: 'bye', field: 'id', found: 2, limit: 1 },
  ],
  [
    'parts that add up to half a minute too much, in a class that promises nothing',
    { ...withPart('hello', { duration: seconds(270) }), length: undefined },
    { code: 'not-whole-minutes', part: null, field: null, found: 630_000, limit: minutes(11) },
  ],
  [
    'parts that add up to another length than promised',
    withPart('hello', { duration: minutes(5) }),
    { code: 'length-differs', part: null, field: null, found: minutes(11), limit: minutes(10) },
  ],
  [
    'too little practice',
    { ...withPart('hello', { duration: minutes(24) }), length: minutes(30) },
    { code: 'practice-share-low', part: null, field: null, found: 5 / 30, limit: 0.2 },
  ],
  [
    'a practice without a choice',
    withPart('box', { choice: ' ' }),
    { code: 'choice-missing', part: 'box', field: 'choice', found: 0, limit: 1 },
  ],
  [
    'a hold without a partner',
    withPart('box', { breathing: { pattern: box, leadIn } }),
    { code: 'partner-missing', part: 'box', field: 'breathing.partner', found: 0, limit: 1 },
  ],
  [
    'a partner that holds the breath',
    withPart('box', { breathing: { pattern: even, partner: box, leadIn } }),
    { code: 'partner-holds', part: 'box', field: 'breathing.partner', found: 2, limit: 0 },
  ],
  [
    'a lead-in that leaves no time for a breath',
    withPart('box', { breathing: { pattern: even, leadIn: seconds(293) } }),
    { code: 'no-breath-fits', part: 'box', field: 'breathing.leadIn', found: 0, limit: 1 },
  ],
  [
    'a line at the moment at which its part is over',
    withPart('box', { lines: [{ at: minutes(5), text: 'Late.' }] }),
    { code: 'line-outside', part: 'box', field: 'lines[0]', found: minutes(5), limit: minutes(5) },
  ],
  [
    'a line before its part begins',
    withPart('box', { lines: [{ at: milliseconds(-1), text: 'Early.' }] }),
    { code: 'line-outside', part: 'box', field: 'lines[0]', found: -1, limit: minutes(5) },
  ],
  [
    'two steps at one moment',
    withPart('hello', {
      steps: [
        { at: seconds(5), text: 'One.' },
        { at: seconds(5), text: 'Two.' },
      ],
    }),
    { code: 'line-out-of-order', part: 'hello', field: 'steps[1]', found: 5000, limit: 5000 },
  ],
  [
    'a least that is longer than the part',
    withPart('hello', { least: minutes(5) }),
    { code: 'least-above-planned', part: 'hello', field: 'least', found: minutes(5), limit: minutes(4) },
  ],
  [
    'a most that is shorter than the part',
    withPart('hello', { most: minutes(3) }),
    { code: 'most-below-planned', part: 'hello', field: 'most', found: minutes(3), limit: minutes(4) },
  ],
  [
    'a least in which the lines of the part cannot be said',
    withPart('hello', { least: seconds(7), lines: [line('0', 0), line('1', 60)] }),
    { code: 'lines-too-many', part: 'hello', field: 'least', found: seconds(7), limit: seconds(8) },
  ],
  [
    'a least that is shorter than the shortest version',
    withPart('hello', { least: minutes(1), versions: [{ duration: minutes(3) }, { duration: minutes(2) }] }),
    { code: 'version-too-long', part: 'hello', field: 'least', found: minutes(1), limit: minutes(2) },
  ],
  [
    'a least that leaves no time for a breath',
    withPart('box', { least: seconds(45) }),
    { code: 'least-below-breath', part: 'box', field: 'least', found: seconds(45), limit: seconds(46) },
  ],
  [
    'a place in the row of what gives way that there is not',
    withPart('hello', { priority: 6 }),
    { code: 'priority-unknown', part: 'hello', field: 'priority', found: 6, limit: 5 },
  ],
  [
    'a version that is as long as its part',
    withPart('hello', { versions: [{ duration: minutes(4) }] }),
    { code: 'version-not-shorter', part: 'hello', field: 'versions[0]', found: minutes(4), limit: minutes(4) },
  ],
  [
    'a version with more lines than can be said in it',
    withPart('hello', { versions: [{ duration: seconds(7), steps: [line('0', 0), line('1', 4)] }] }),
    { code: 'lines-too-many', part: 'hello', field: 'versions[0]', found: seconds(7), limit: seconds(8) },
  ],
  [
    'a line of a version that comes when the version is over',
    withPart('hello', { versions: [{ duration: minutes(2), lines: [line('0', 0), line('1', 120)] }] }),
    {
      code: 'line-outside',
      part: 'hello',
      field: 'versions[0].lines[1]',
      found: minutes(2),
      limit: minutes(2),
    },
  ],
  [
    'a step of a version before the one that it follows',
    withPart('hello', { versions: [{ duration: minutes(2), steps: [line('0', 9), line('1', 8)] }] }),
    { code: 'line-out-of-order', part: 'hello', field: 'versions[0].steps[1]', found: 8000, limit: 9000 },
  ],
  [
    'a line of a version that is taller than the wall',
    withPart('hello', { versions: [{ duration: minutes(2), lines: [line(tall, 0)] }] }),
    { code: 'text-too-tall', part: 'hello', field: 'versions[0].lines[0]', found: 15, limit: 7 },
  ],
  [
    'a version that claims evidence without a source',
    withPart('hello', { versions: [{ duration: minutes(2), lines: [line('Research says so.', 0)] }] }),
    { code: 'source-missing', part: 'hello', field: 'source', found: 0, limit: 1 },
  ],
  [
    'a title that is longer than a line of the wall',
    withPart('hello', { title: 'x'.repeat(33) }),
    { code: 'text-too-long', part: 'hello', field: 'title', found: 33, limit: 32 },
  ],
  [
    'a prompt that cannot be read at a glance',
    withPart('hello', { prompt: 'é'.repeat(91) }),
    { code: 'text-too-long', part: 'hello', field: 'prompt', found: 91, limit: 90 },
  ],
  [
    'a line that is taller than the wall',
    withPart('box', { lines: [{ at: seconds(0), text: tall }] }),
    { code: 'text-too-tall', part: 'box', field: 'lines[0]', found: 15, limit: 7 },
  ],
  [
    'a relaxation without a choice',
    withPart('hello', { relaxation, source: 'ours' }),
    { code: 'choice-missing', part: 'hello', field: 'choice', found: 0, limit: 1 },
  ],
  [
    'a relaxation of which not all groups fit',
    {
      ...withPart('hello', { relaxation, duration: minutes(1), choice: 'Or rest.', source: 'ours' }),
      length: minutes(7),
    },
    { code: 'relaxation-does-not-fit', part: 'hello', field: 'relaxation', found: 2, limit: 4 },
  ],
  [
    'a relaxation without a source',
    withPart('hello', { relaxation, choice: 'Or rest.' }),
    { code: 'source-missing', part: 'hello', field: 'source', found: 0, limit: 1 },
  ],
  [
    'a group of a relaxation with a name that no line of the wall holds',
    withPart('hello', {
      relaxation: { ...relaxation, groups: [{ name: 'x'.repeat(33) }] },
      choice: 'Or.',
      source: 'ours',
    }),
    { code: 'text-too-long', part: 'hello', field: 'relaxation.groups[0].name', found: 33, limit: 32 },
  ],
  [
    'a ramp to a pace at which a phase is longer than anybody is led through',
    withPart('box', { breathing: { pattern: box, partner: even, leadIn, ramp: { from: 4, to: 10, overCycles: 4 } } }),
    { code: 'ramp-outside', part: 'box', field: 'breathing.ramp', found: 1, limit: 0 },
  ],
  [
    'a bell when its part is over',
    withPart('hello', { sound: { bells: { start: true, end: true, strikes: 1, at: [minutes(4)] } } }),
    { code: 'bell-outside', part: 'hello', field: 'sound.bells.at[0]', found: minutes(4), limit: minutes(4) },
  ],
  [
    'a recording that goes on after its part',
    withPart('hello', { sound: { recording: { ...recording, at: minutes(1) } }, lines: [line('Listen.', 70)] }),
    { code: 'recording-outside', part: 'hello', field: 'sound.recording', found: minutes(5), limit: minutes(4) },
  ],
  [
    'a recording of which nobody is told who does not hear it',
    withPart('hello', { sound: { recording } }),
    { code: 'captions-missing', part: 'hello', field: 'sound.recording', found: 0, limit: 1 },
  ],
  [
    'a picture without words',
    withPart('hello', { picture: { media: 'med_1', alt: ' ' } }),
    { code: 'alt-missing', part: 'hello', field: 'picture.alt', found: 0, limit: 1 },
  ],
  [
    'no licence',
    { ...sampleClass, licence: ' ' },
    { code: 'licence-missing', part: null, field: 'licence', found: 0, limit: 1 },
  ],
  [
    'a breath pattern without a source',
    withPart('box', { source: undefined }),
    { code: 'source-missing', part: 'box', field: 'source', found: 0, limit: 1 },
  ],
  [
    'a note that claims evidence without a source',
    withPart('hello', { notes: ['Research says so.'] }),
    { code: 'source-missing', part: 'hello', field: 'source', found: 0, limit: 1 },
  ],
  [
    'a home practice that quotes a share without a source',
    withPart('bye', { homePractice: ['It helps 80 % of us.'] }),
    { code: 'source-missing', part: 'bye', field: 'source', found: 0, limit: 1 },
  ],
  [
    'no closing at the end',
    withPart('bye', { kind: 'guided' }),
    { code: 'closing-missing', part: null, field: 'parts', found: 0, limit: 1 },
  ],
  [
    'a closing without home practice',
    withPart('bye', { homePractice: [] }),
    { code: 'home-practice-missing', part: 'bye', field: 'homePractice', found: 0, limit: 1 },
  ],
];

test.each(faults)('%s is found, and nothing else', (_fault, plan, finding) => {
  expect(lintClassPlan(plan)).toEqual([finding]);
});

test('a class whose parts at their shortest take longer than it promises is found besides its sum', () => {
  const found = lintClassPlan({
    ...withPart('hello', { duration: minutes(6), least: minutes(5) }),
    length: minutes(10),
  });
  expect(found.map(({ code, limit, found: length }) => [code, length, limit])).toEqual([
    ['length-differs', minutes(12), minutes(10)],
    ['least-exceeds-length', minutes(11), minutes(10)],
  ]);
});

test('a class that says how far its parts may shrink and stretch, with a version, has no finding', () => {
  const versions = [{ duration: minutes(2), lines: [line('Hello.', 0)] }];
  const lengths = { least: minutes(2), most: minutes(6), mayDrop: true, priority: 5, versions };
  expect(lintClassPlan(withPart('hello', lengths))).toEqual([]);
});

test('the natural breath, which nobody paces, is no breath that does not fit', () => {
  const natural = { id: 'natural', name: 'Natural', phases: [], source: 'ours' };
  expect(lintClassPlan(withPart('box', { breathing: { pattern: natural, leadIn } }))).toEqual([]);
});

test('a class with a relaxation, bells, a recording with lines and a picture with words has no finding', () => {
  const sound = { bells: { start: true, end: false, strikes: 2, at: [seconds(90)] }, recording };
  const shown = { relaxation, sound, lines: [line('Listen.', 9)], picture: { media: 'med_1', alt: 'A hill.' } };
  expect(lintClassPlan(withPart('hello', { ...shown, choice: 'Or rest.', source: 'ours' }))).toEqual([]);
});

test('larger letters leave room for fewer: what the wall holds at its usual size can be too long for a large room', () => {
  const [part] = withPart('hello', { title: 'x'.repeat(32), prompt: 'A sentence of ten words. '.repeat(3) }).parts;
  if (part === undefined) return expect.unreachable();
  expect(lintWall(part, 0.04)).toEqual([]);
  expect(lintWall(part, 0.052)).toEqual([]);
  expect(lintWall(part, 0.06)).toEqual([
    { code: 'text-too-long', part: 'hello', field: 'title', found: 32, limit: 27 },
  ]);
  expect(lintWall(part, 0.12).map(({ field, limit }) => [field, limit])).toEqual([
    ['title', 13],
    ['prompt', 36],
  ]);
});

test('a breath that is led asks for a choice where nobody called it practice, too', () => {
  const found = lintClassPlan(withPart('box', { choice: undefined, practice: false }));
  expect(found.map(({ code }) => code)).toEqual(['practice-share-low', 'choice-missing']);
});
