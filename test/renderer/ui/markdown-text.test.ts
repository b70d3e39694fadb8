import { expect, test } from 'vitest';
import { type MarkdownBlock, markdownBlocks } from '#ui/markdown-text';

function only(text: string): MarkdownBlock {
  const [block, ...others] = markdownBlocks(text);
  if (block === undefined || others.length > 0) throw new Error(`one block was expected of ${JSON.stringify(text)}`);
  return block;
}

test('headings, paragraphs, lists and emphasis are read', () => {
  expect(markdownBlocks('## The idea\n\nSlow *down*,\n**softly**.\n\n- feet\n- hands\n\n3. third\n4. fourth')).toEqual([
    { is: 'heading', level: 2, line: [{ is: 'text', text: 'The idea' }] },
    {
      is: 'paragraph',
      lines: [
        [
          { is: 'text', text: 'Slow ' },
          { is: 'emphasis', pieces: [{ is: 'text', text: 'down' }] },
          { is: 'text', text: ', ' },
          { is: 'strong', pieces: [{ is: 'text', text: 'softly' }] },
          { is: 'text', text: '.' },
        ],
      ],
    },
    {
      is: 'list',
      start: null,
      items: [
        [{ is: 'paragraph', lines: [[{ is: 'text', text: 'feet' }]] }],
        [{ is: 'paragraph', lines: [[{ is: 'text', text: 'hands' }]] }],
      ],
    },
    {
      is: 'list',
      start: 3,
      items: [
        [{ is: 'paragraph', lines: [[{ is: 'text', text: 'third' }]] }],
        [{ is: 'paragraph', lines: [[{ is: 'text', text: 'fourth' }]] }],
      ],
    },
  ]);
});

test('underscores alone on a line are a line to write on, and dashes are a line between', () => {
  expect(markdownBlocks('_______________\n\n---\n\n___')).toEqual([{ is: 'room' }, { is: 'rule' }, { is: 'room' }]);
  expect(only('2. ______________________________')).toEqual({ is: 'list', start: 2, items: [[{ is: 'room' }]] });
});

test.each([
  ['My place: ____________', ['My place: ', 12]],
  ['If ____________________, then I ____________________', ['If ', 20, ', then I ', 20]],
  ['(____) and (____)', ['(', 4, ') and (', 4, ')']],
  ['for ____ minutes', ['for ', 4, ' minutes']],
  ['M __ T __ W ___', ['M ', 2, ' T ', 2, ' W ', 3]],
  ['Was it good?____', ['Was it good?', 4]],
])('in %j there is room to write', (text, pieces) => {
  const line = pieces.map((piece) =>
    typeof piece === 'number' ? { is: 'blank', length: piece } : { is: 'text', text: piece },
  );
  expect(only(text)).toEqual({ is: 'paragraph', lines: [line] });
});

test('underscores around words are still emphasis', () => {
  expect(only('_softly_ and __slowly__')).toEqual({
    is: 'paragraph',
    lines: [
      [
        { is: 'emphasis', pieces: [{ is: 'text', text: 'softly' }] },
        { is: 'text', text: ' and ' },
        { is: 'strong', pieces: [{ is: 'text', text: 'slowly' }] },
      ],
    ],
  });
});

test('where somebody is to write, each line of the text stays a line', () => {
  expect(only('Body: ____________\nThoughts: ____________')).toEqual({
    is: 'paragraph',
    lines: [
      [
        { is: 'text', text: 'Body: ' },
        { is: 'blank', length: 12 },
      ],
      [
        { is: 'text', text: 'Thoughts: ' },
        { is: 'blank', length: 12 },
      ],
    ],
  });
});

test('HTML stays the text that it is, and no address of a script becomes a link', () => {
  const text = '<img src=x onerror=alert(1)> <b>bold</b>';
  expect(only(text)).toEqual({ is: 'paragraph', lines: [[{ is: 'text', text }]] });
  expect(only('[press](javascript:alert(1))')).toEqual({
    is: 'paragraph',
    lines: [[{ is: 'text', text: '[press](javascript:alert(1))' }]],
  });
});

test('a link keeps its words and tells its address, once where they are the same', () => {
  expect(only('See [the study](https://example.org/a).')).toEqual({
    is: 'paragraph',
    lines: [
      [
        { is: 'text', text: 'See ' },
        { is: 'link', pieces: [{ is: 'text', text: 'the study' }], to: 'https://example.org/a' },
        { is: 'text', text: '.' },
      ],
    ],
  });
  expect(only('<https://example.org/>')).toEqual({
    is: 'paragraph',
    lines: [[{ is: 'link', pieces: [{ is: 'text', text: 'https://example.org/' }], to: '' }]],
  });
});

test('of a picture its words are left, so that nothing is fetched', () => {
  expect(only('![A calm lake](https://example.org/lake.png)')).toEqual({
    is: 'paragraph',
    lines: [[{ is: 'text', text: 'A calm lake' }]],
  });
});

test('a table has a head and rows with room to write', () => {
  expect(only('| Day | What |\n| --- | --- |\n| Mon | ____________ |')).toEqual({
    is: 'table',
    head: [[{ is: 'text', text: 'Day' }], [{ is: 'text', text: 'What' }]],
    rows: [[[{ is: 'text', text: 'Mon' }], [{ is: 'blank', length: 12 }]]],
  });
});

test('any text is read without an error', () => {
  for (const text of ['', '\n\n', '_', '__', '*_*_', '> ____', '- \n- ____', '#', '1.', '\u0000', '[', '![]()']) {
    expect(() => markdownBlocks(text)).not.toThrow();
  }
});
