import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packageLimits } from '#core/packages/package-limits';
import { PackageLines, utf8Length } from '#core/packages/package-lines';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

test('the length of a text in UTF-8 is what an encoder makes of it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
  );
});

test('wherever a file is cut into pieces, its lines are the same', () => {
  const lines = fc.array(
    anyText.map((text) => text.replaceAll(/[\r\n\uFEFF]/g, '')),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(lines, fc.array(fc.nat(1000)), fc.constantFrom('\n', '\r\n'), (wanted, cuts, ending) => {
      const text = `\uFEFF${wanted.map((line) => `${line}${ending}`).join('')}`;
      const places = [...new Set(cuts.map((cut) => cut % text.length))].toSorted((one, other) => one - other);
      const framing = new PackageLines();
      const pieces = [0, ...places].map((from, index) => text.slice(from, places[index]));
      expect(pieces.map((piece) => framing.take(piece)).flat()).toEqual(wanted);
      expect(framing.end()).toBeNull();
    }),
  );
});

test.each([
  ['nothing at all', '', 'cut-off'],
  ['a last line without its end', 'a\nb', 'cut-off'],
  ['half a character', 'a\n\ud800\n', 'bad-text'],
  ['two halves in the wrong order', 'a\n\udc00\ud800\n', 'bad-text'],
  ['a first line that is none of ours', 'x'.repeat(packageLimits.headerBytes + 1), 'not-a-package'],
  ['a line that goes on and on', `a\n${'x'.repeat(packageLimits.lineBytes + 1)}`, 'line-too-long'],
  ['more lines than documents', 'a\n'.repeat(packageLimits.documents + 3), 'too-many-documents'],
])('%s is a fault', (_, text, fault) => {
  const framing = new PackageLines();
  const taken = framing.take(text);
  expect('fault' in taken ? taken : framing.end()).toMatchObject({ fault });
});

test('a file that never ends is refused when it is too large, whatever is in it', () => {
  const framing = new PackageLines();
  const piece = `${'x'.repeat(2 ** 20 - 1)}\n`;
  expect(framing.take('a\n')).toEqual(['a']);
  for (let mebibytes = 1; mebibytes < 256; mebibytes += 1) expect(framing.take(piece)).toHaveLength(1);
  expect(framing.take(piece)).toMatchObject({ fault: 'too-large', line: 257 });
});
