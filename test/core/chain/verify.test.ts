import { expect, test } from 'vitest';
import type { Seal } from '#core/chain/chain-entry';
import { linkLine } from '#core/chain/chain-file';
import { linesIn } from '#core/chain/chain-lines';
import { linkHash, signHash } from '#core/chain/link';
import { contentText, textHash } from '#core/library/content-hash';
import { chainOf, fileOf, secretKey, verify } from './made-chain';

const seals = chainOf(2);
const whole = fileOf(seals);

function codes(lines: readonly string[]) {
  return verify(lines).faults.map(({ what, seq }) => `${what} ${seq}`);
}

function sealAt(index: number): Seal {
  const seal = seals[index];
  if (seal === undefined) throw new Error(`no link ${index}`);
  return seal;
}

/** A link that says something else and is signed anew with the right key. */
function again(index: number, other: Partial<Seal>): string {
  const link = { ...sealAt(index), ...other };
  const hash = linkHash(link);
  return linkLine({ ...link, hash, signature: signHash(hash, secretKey) });
}

test.each([
  ['a file without a line', [], ['no-chain null']],
  ['another file', ['{"a":1}', 'b'], ['no-chain null']],
  ['a line that is no JSON', whole.with(2, '{'), ['unreadable null', 'missing 3']],
  ['an empty line in the middle', whole.toSpliced(2, 0, ''), ['unreadable null']],
  ['a line with a blank in it', whole.with(2, `${whole[2]} `), ['unreadable null', 'missing 3']],
  [
    'a link with a field that nobody knows',
    whole.with(6, (whole[6] ?? '').replace('{', '{"a":1,')),
    ['unreadable null', 'cut-short 5'],
  ],
  ['a link that is gone', whole.toSpliced(3, 1), ['missing 4']],
  [
    'two that changed places',
    [...whole.slice(0, 2), whole[3] ?? '', whole[2] ?? '', ...whole.slice(4)],
    ['missing 3', 'moved 2'],
  ],
  ['one that stands there twice', whole.toSpliced(4, 0, whole[3] ?? ''), ['twice 3']],
  ['an end that was cut off', whole.slice(0, 4), ['cut-short 3']],
  ['a link beyond the end', [fileOf(seals.slice(0, 5))[0] ?? '', ...whole.slice(1)], ['too-long 6']],
  [
    'a text that was changed',
    whole.with(3, linkLine({ ...sealAt(2), text: sealAt(2).text.replace('absent', 'present') })),
    ['content-changed 3'],
  ],
  [
    'a text that was changed with its hash',
    whole.with(3, linkLine({ ...sealAt(2), text: '{}', content: textHash('{}') })),
    ['link-changed 3', 'content-of-another 3'],
  ],
  [
    'a link that does not follow on the one before',
    whole.with(3, again(2, { prev: '0'.repeat(64) })),
    ['broken 3', 'broken 4'],
  ],
  ['a signature of nothing', whole.with(3, linkLine({ ...sealAt(2), signature: '0'.repeat(128) })), ['other-key 3']],
])('%s is named for what it is', (_, lines, faults) => {
  expect(codes(lines)).toEqual(faults);
});

test('a text of a later form is as true as its hash, and tells nothing', () => {
  const { session, event } = sealAt(5);
  const text = contentText({ form: 'breathing-room/signed-session/2', session, event });
  const link = { ...sealAt(5), text, content: textHash(text) };
  const hash = linkHash(link);
  const later = { ...link, hash, signature: signHash(hash, secretKey) };
  expect(codes(fileOf([...seals.slice(0, 5), later]))).toEqual([]);
});

test('lines are cut the same however the text comes, and a last one may lack its end', async () => {
  const text = 'one\ntwo\n\nthree';
  for (const size of [1, 2, 3, 100]) {
    const pieces = async function* () {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    };
    const lines: string[] = [];
    for await (const line of linesIn(pieces())) lines.push(line);
    expect(lines).toEqual(['one', 'two', '', 'three']);
  }
});
