import { expect, test } from 'vitest';
import { classMarkdown, type MarkdownWords } from '#core/library/class-markdown';
import { sampleClass } from '#core/records/class-record';
import { minutes } from '#core/time/milliseconds';

const { plan } = sampleClass;
const words: MarkdownWords = {
  minutes: (length) => `${length} min`,
  partKind: (kind) => kind,
  notes: 'Notes',
  choice: 'Choice',
  script: 'Script',
  homePractice: 'Home',
  source: 'Source',
  licence: 'Licence',
  breath: 'Breath',
  relaxation: 'Relaxation',
};

function written(about: string): string {
  return classMarkdown({ ...plan, about }, words);
}

test('no text becomes a heading, a list, a rule, a link or a letter of its own', () => {
  const about = '# One\n1. Two\n12) Three\n- Four\n---\n===\n[five](javascript:six)\n<b>seven</b>\n&lt;\n~~~';
  const lines = written(about).split('\n').slice(4, 14);
  expect(lines.at(0)).toBe('\\# One');
  expect(lines.slice(1, 6)).toEqual(['1\\. Two', '12\\) Three', '\\- Four', '\\---', '\\===']);
  expect(lines.slice(6)).toEqual(['\\[five\\](javascript:six)', '\\<b\\>seven\\</b\\>', '\\&lt;', '\\~\\~\\~']);
});

test('a title stays in its line', () => {
  expect(classMarkdown({ ...plan, title: 'One\n# Two' }, words).split('\n')[0]).toBe('# One \\# Two');
});

test('moments are written as minutes and seconds', () => {
  const [part] = plan.parts;
  if (part === undefined) return expect.unreachable();
  const said = classMarkdown({ ...plan, parts: [{ ...part, lines: [{ at: minutes(1.25), text: 'Sit.' }] }] }, words);
  expect(said).toContain('- **1:15** Sit.');
});

test('ten thousands of empty lines hold nobody up', () => {
  const before = performance.now();
  written('\n'.repeat(100_000));
  expect(performance.now() - before).toBeLessThan(2000);
});
