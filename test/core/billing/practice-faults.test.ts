import { expect, test } from 'vitest';
import { blankPractice, type Practice } from '#core/billing/practice';
import { practiceFaults } from '#core/billing/practice-faults';
import { noAddress } from '#core/people/address';
import { npiWrong } from '#core/people/npi';
import { practice } from '#test/world/billing-world';

const staff = { name: 'Kim Park', credential: '', npi: '', taxonomy: '', licence: '' };
const place = { name: 'Room 2', pos: '', npi: '', address: null };

test.each<[string, Partial<Practice>, readonly string[]]>([
  ['a number of ten digits whose last one doesn’t fit', { npi: '1234567890' }, ['npi npi-check']],
  ['a number that is too short', { npi: '123' }, ['npi npi-digits']],
  ['a tax number of eight digits', { taxId: '12-345678' }, ['taxId tax-id']],
  ['a taxonomy without its X', { taxonomy: '2510000000' }, ['taxonomy taxonomy']],
  ['a ZIP of five digits', { address: { ...practice.address, zip: '80203' } }, ['address.zip zip']],
  ['a ZIP that was padded', { address: { ...practice.address, zip: '80203-0000' } }, ['address.zip zip']],
  ['a state written out', { address: { ...practice.address, state: 'Colorado' } }, ['address.state state']],
  ['a post office box', { address: { ...practice.address, street: 'P.O. Box 7' } }, ['address.street box']],
  ['a phone of seven digits', { phone: '555-0100' }, ['phone phone']],
  ['a phone without digits', { phone: 'ask Pat' }, ['phone phone']],
  ['a code of four signs', { code: 'S945' }, ['code code']],
  ['somebody without a name', { staff: [{ ...staff, name: ' ', credential: 'RN' }] }, ['staff.0.name no-name']],
  ['one name twice', { staff: [staff, { ...staff, name: 'KIM  park' }] }, ['staff.1.name name-twice']],
  ['a wrong number of whoever leads', { staff: [{ ...staff, npi: '1234567890' }] }, ['staff.0.npi npi-check']],
  [
    'a place elsewhere with half an address',
    { places: [{ ...place, address: { ...noAddress, zip: '802' } }] },
    ['places.0.address.zip zip'],
  ],
])('%s is named at its field', (_, more, faults) => {
  expect(practiceFaults({ ...practice, ...more }).map(({ field, is }) => `${field} ${is}`)).toEqual(faults);
});

test('what is not known yet is no fault, and neither is a whole practice', () => {
  expect(practiceFaults(blankPractice)).toEqual([]);
  expect(practiceFaults({ ...practice, staff: [staff], places: [place, { ...place, name: 'Hall' }] })).toEqual([]);
});

test('a number is wrong in its digits or in its check', () => {
  expect(['', '1234567893', '1234567894', '12345', '3234567893', '12345678931'].map(npiWrong)).toEqual([
    null,
    null,
    'check',
    'digits',
    'digits',
    'digits',
  ]);
});
