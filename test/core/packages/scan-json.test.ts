import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packageLimits } from '#core/packages/package-limits';
import { readJson } from '#core/packages/read-json';
import { scanJson } from '#core/packages/scan-json';

const plain = fc.jsonValue({ maxDepth: 8, noUnicodeString: false });

function parsed(text: string): unknown {
  return JSON.parse(text);
}

function holdsForbidden(value: unknown): boolean {
  return /"(__proto__|constructor|prototype)":/.test(JSON.stringify(value));
}

test('whatever JSON a program writes is read back as it was', () => {
  fc.assert(
    fc.property(plain, (value) => {
      fc.pre(!holdsForbidden(value));
      const text = JSON.stringify(value);
      const isExact = JSON.stringify(value, (_, each: unknown) =>
        typeof each === 'number' && Number.isInteger(each) && !Number.isSafeInteger(each) ? null : each,
      );
      fc.pre(isExact === text && text.isWellFormed() && !/\\ud[89a-f]/.test(text));
      expect(readJson(text)).toEqual({ value: parsed(text) });
    }),
    { numRuns: 1000 },
  );
});

test('a scan finds a fault or nothing in any text, and never throws', () => {
  const bits = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '\\u0061', 'a', '1', ' ', 'null', '\u2028');
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const read = readJson(text);
      expect('value' in read ? JSON.stringify(JSON.parse(text)) : read).toEqual(
        'value' in read ? JSON.stringify(read.value) : { fault: expect.any(String), expected: expect.any(String) },
      );
    }),
    { numRuns: 2000 },
  );
});

test.each([10_000, 100_000, 1_000_000])('%i brackets are too deep, and cost nothing', (depth) => {
  const before = performance.now();
  for (const opening of ['[', '{"a":', '[{"a":']) {
    expect(readJson(opening.repeat(depth))).toMatchObject({ fault: 'too-deep' });
  }
  expect(performance.now() - before).toBeLessThan(1000);
});

test('the deepest level that is allowed is read, one more is not', () => {
  const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  expect(readJson(nested(packageLimits.depth))).toHaveProperty('value');
  expect(readJson(nested(packageLimits.depth + 1))).toMatchObject({ fault: 'too-deep' });
});

test.each([
  ['{"a":1,"a":2}', 'key-repeated'],
  ['{"a":1,"\\u0061":2}', 'key-repeated'],
  ['[{"b":{"a":[],"c":0,"a":{}}}]', 'key-repeated'],
  ['{"__proto__":1}', 'key-forbidden'],
  ['{"\\u005f_proto\\u005f\\u005f":1}', 'key-forbidden'],
  ['{"a":{"constructor":{"prototype":1}}}', 'key-forbidden'],
  ['{"a":[{"prototype":1}]}', 'key-forbidden'],
  ['[1e999]', 'number-out-of-range'],
  ['[-1e400]', 'number-out-of-range'],
  ['[9007199254740993]', 'number-out-of-range'],
  ['[1e300]', 'number-out-of-range'],
  ['["\\ud800"]', 'bad-text'],
  ['["\\udc00\\ud800"]', 'bad-text'],
  ['{"\\ud800":1}', 'bad-text'],
  ['', 'bad-json'],
  ['{', 'bad-json'],
  ['[1,]', 'bad-json'],
  ['{"a":1}}', 'bad-json'],
  ['{"a":"', 'bad-json'],
  ['{"\\x":1}', 'bad-json'],
  ['[NaN]', 'bad-json'],
  ['[01]', 'bad-json'],
  ["{'a':1}", 'bad-json'],
  ['\uFEFF{}', 'bad-json'],
])('of %s it is said that it is %s', (text, fault) => {
  expect(readJson(text)).toMatchObject({ fault });
});

test.each([
  ['equal keys of two objects', '[{"a":1},{"a":1}]'],
  ['a key that is a value too', '{"a":"a","b":"a"}'],
  ['a forbidden word as a value', '{"a":"__proto__","b":["constructor"]}'],
  ['braces and quotation marks in a text', '{"a":"{\\"b\\":1,\\"b\\":2}","c":"]]}}"}'],
  ['the last number that is exact', '[9007199254740991,-9007199254740991,0.1,5000.25]'],
  ['a whole pair as escapes', '["\\ud83c\\udf3f"]'],
])('%s is no fault', (_, text) => {
  expect(readJson(text)).toEqual({ value: parsed(text) });
});

test('too many keys and too long a text are found before anything is made of them', () => {
  const keys = (count: number): string => Array.from({ length: count }, (_, key) => `"k${key}":0`).join(',');
  const some = `{${keys(200)}}`;
  expect(scanJson(`[${Array.from({ length: 1000 }, () => some).join(',')}]`)).toBeNull();
  expect(scanJson(`[${Array.from({ length: 1001 }, () => some).join(',')}]`)).toMatchObject({ fault: 'too-many-keys' });
  expect(scanJson(`{${keys(packageLimits.keysOfObject)}}`)).toBeNull();
  expect(scanJson(`{${keys(packageLimits.keysOfObject + 1)}}`)).toMatchObject({ fault: 'too-many-keys' });
  expect(scanJson(`["${'a'.repeat(packageLimits.stringLength)}"]`)).toBeNull();
  expect(scanJson(`["${'a'.repeat(packageLimits.stringLength + 1)}"]`)).toMatchObject({ fault: 'string-too-long' });
});
