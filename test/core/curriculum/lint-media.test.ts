import { expect, test } from 'vitest';
import { isBeforeHandingOn } from '#core/curriculum/finding';
import { lintClassPlan } from '#core/curriculum/lint';
import { lintCurriculum } from '#core/curriculum/lint-curriculum';
import { lintPractice } from '#core/curriculum/lint-practice';
import type { MediaCredit } from '#core/curriculum/media-credit';
import { milliseconds, minutes } from '#core/time/milliseconds';
import { ownCurriculum, ownPractice } from '#test/core/packages/package-samples';
import { withPart } from './sample-class';

const full: MediaCredit = { licence: 'CC BY 4.0', source: 'Anna Park' };
const recording = { media: 'med_rain', title: 'Rain', at: milliseconds(0), length: minutes(3) };
const lines = [{ at: milliseconds(0), text: 'Listen.' }];
const shown = {
  ...withPart('hello', { picture: { media: 'med_hill', alt: 'A hill.' }, sound: { recording }, lines }),
  attachments: [
    { media: 'med_hill', title: 'The hill again' },
    { media: 'med_leaf', title: 'Leaflet' },
  ],
};

function known(hill: MediaCredit, rain = full, leaf = full): ReadonlyMap<string, MediaCredit> {
  return new Map([
    ['med_hill', hill],
    ['med_rain', rain],
    ['med_leaf', leaf],
  ]);
}

test('a class whose pictures, recordings and files all say where they are from has no finding', () => {
  expect(lintClassPlan(shown, known(full))).toEqual([]);
});

test('of pictures, recordings and files of which nothing is known here nothing is said', () => {
  expect(lintClassPlan(shown)).toEqual([]);
  expect(lintClassPlan(shown, new Map([['med_other', { licence: '', source: '' }]]))).toEqual([]);
});

test('what nobody said is found once for each picture, recording and file, where it is used first', () => {
  const found = lintClassPlan(
    shown,
    known({ licence: ' ', source: '' }, { ...full, source: ' ' }, { ...full, licence: '' }),
  );
  const missing = { found: 0, limit: 1 };
  expect(found).toEqual([
    { code: 'media-licence-missing', part: 'hello', field: 'picture.licence', ...missing },
    { code: 'media-source-missing', part: 'hello', field: 'picture.source', ...missing },
    { code: 'media-source-missing', part: 'hello', field: 'sound.recording.source', ...missing },
    { code: 'media-licence-missing', part: null, field: 'attachments[1].licence', ...missing },
  ]);
});

test('of one’s own work nobody asks who made it', () => {
  for (const licence of ['My own work', 'my own', ' MY OWN photograph']) {
    expect(lintClassPlan(shown, known({ licence, source: '' }))).toEqual([]);
  }
  expect(lintClassPlan(shown, known({ licence: 'My ownership is not clear', source: '' }))).toHaveLength(1);
});

test('files of a practice and of a curriculum are looked at as those of a class are', () => {
  const { practice } = ownPractice;
  const bare = new Map([['med_leaf', { licence: '', source: '' }]]);
  const codes = ['media-licence-missing', 'media-source-missing'];
  expect(lintPractice(practice, bare).map(({ code }) => code)).toEqual(codes);
  const series = { ...ownCurriculum.curriculum, attachments: [{ media: 'med_leaf', title: 'Leaflet' }] };
  const classes = series.meetings.flatMap((meeting) => meeting.classes.map((id) => ({ id })));
  expect(lintCurriculum(series, classes, bare).map(({ code }) => code)).toEqual(codes);
});

test('only what is missing of pictures, recordings and files can wait until a class is handed on', () => {
  const found = lintClassPlan({ ...shown, licence: '' }, known({ licence: '', source: '' }));
  expect(found.filter(({ code }) => !isBeforeHandingOn(code)).map(({ code }) => code)).toEqual(['licence-missing']);
});
