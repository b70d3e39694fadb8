import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDocumentId } from '#core/packages/document-id';
import { isFileId } from '#store/file-id';

test('an id that a package may have is exactly one that the store can keep', () => {
  const close = fc.stringMatching(/^[A-Za-z0-9_./\\:-]{0,110}$/);
  const devices = fc.constantFrom(
    'con',
    'NUL',
    'Com1',
    'lpt9',
    'aux',
    'prn',
    'com10',
    'con-',
    '',
    '..',
    'a'.repeat(101),
  );
  fc.assert(
    fc.property(fc.oneof(close, devices, fc.string({ unit: 'binary' })), (id) => {
      expect(isDocumentId(id)).toBe(isFileId(id));
    }),
    { numRuns: 2000 },
  );
});
