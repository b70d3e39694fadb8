import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { en } from '#words/en';
import { enHost } from '#words/en-host';

test('every sentence of the windows can be said: none has a brace or a plural that is not closed', () => {
  const faults: string[] = [];
  for (const [id, sentence] of Object.entries(en)) {
    // What the terminal says is filled in without plurals.
    if (id in enHost) continue;
    const values = Object.fromEntries([...sentence.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 2]));
    try {
      new IntlMessageFormat(sentence, 'en').format(values);
    } catch (error) {
      faults.push(`${id}: ${String(error)}`);
    }
  }
  expect(faults).toEqual([]);
});
