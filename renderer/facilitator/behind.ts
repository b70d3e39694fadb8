import { later } from '#ui/later';
import { addWords } from '#ui/words-here';

let isSaid = false;

/** What is said behind the first screen comes with the first place that says it. */
async function withWords<T>(file: Promise<T>): Promise<T> {
  const [place, { enMore }] = await Promise.all([file, import('#words/en-more')]);
  if (!isSaid) addWords(enMore);
  isSaid = true;
  return place;
}

// In the order in which a hand may ask for them.
export const InRoom = later(async () => (await withWords(import('./in-room'))).InRoom);
export const Rehearsing = later(async () => (await withWords(import('./rehearsing'))).Rehearsing);
export const LibraryPlace = later(async () => (await withWords(import('./library-place'))).LibraryPlace);
export const GroupsPlace = later(async () => (await withWords(import('./groups-place'))).GroupsPlace);
export const PeoplePlace = later(async () => (await withWords(import('./groups-place'))).PeoplePlace);
export const RecordsPlace = later(async () => (await withWords(import('./records-place'))).RecordsPlace);
export const BillingPlace = later(async () => (await withWords(import('./records-place'))).BillingPlace);
export const SettingsPlace = later(async () => (await withWords(import('./settings-place'))).SettingsPlace);
