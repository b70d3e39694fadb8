import { expect, test } from 'vitest';
import { consentSaid } from '#core/people/consent-said';
import type { Consent } from '#core/people/person';

const said = (given: boolean, on: string): Consent => ({ what: 'photo', given, on });

test.each<[string, readonly Consent[], Consent | null]>([
  ['nothing was said', [], null],
  ['only something else was said', [{ what: 'contact', given: true, on: '2026-01-01' }], null],
  [
    'the newest date counts, wherever it stands',
    [said(false, '2026-05-01'), said(true, '2026-01-01')],
    said(false, '2026-05-01'),
  ],
  [
    'of one day the later entry counts',
    [said(true, '2026-05-01'), said(false, '2026-05-01')],
    said(false, '2026-05-01'),
  ],
])('%s', (_, consents, last) => {
  expect(consentSaid(consents, 'photo')).toEqual(last);
});
