import { expect, test } from 'vitest';
import { type MarkdownMark, withMark } from '#ui/markdown-marks';

const room = '_'.repeat(40);

/** `[` and `]` stand where the choice begins and ends. */
function marked(shown: string, mark: MarkdownMark): string {
  const [from, to] = [shown.indexOf('['), shown.indexOf(']') - 1];
  const { text, from: begin, to: end } = withMark({ text: shown.replace(/[[\]]/g, ''), from, to }, mark);
  return `${text.slice(0, begin)}[${text.slice(begin, end)}]${text.slice(end)}`;
}

test.each<[MarkdownMark, string, string]>([
  ['heading', '[]', '## []'],
  ['heading', 'The id[]ea', '## The idea[]'],
  ['heading', '## The id[]ea', 'The idea[]'],
  ['heading', 'Before\nThe idea[]', 'Before\n\n## The idea[]'],
  ['list', 'feet[]', '- feet[]'],
  ['list', '[feet\nhands]', '- feet\n- hands[]'],
  ['list', '[1. feet\n2. hands]\nafter', '- feet\n- hands[]\nafter'],
  ['steps', '[feet\n\nhands]', '1. feet\n2. hands[]'],
  ['steps', '[1. feet\n2. hands]', 'feet\nhands[]'],
  ['strong', 'so [softly] now', 'so **[softly]** now'],
  ['strong', '[]', '**[]**'],
  ['room', '[]', `${room}\n\n[]`],
  ['room', 'My place:[]', `My place: ${room}\n\n[]`],
  ['room', 'My pl[]ace:  \nafter', `My place: ${room}[]\nafter`],
])('%s turns %j into %j', (mark, before, after) => {
  expect(marked(before, mark)).toBe(after);
});
