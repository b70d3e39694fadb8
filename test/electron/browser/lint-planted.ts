import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FindingCode } from '#core/curriculum/finding';
import type { PackageDocument } from '#core/packages/package-document';
import type { MediaRecord } from '#core/records/media-record';
import { patterns, sampleFile, withPart } from '#test/core/curriculum/sample-class';
import {
  classDocument,
  curriculumDocument,
  leaflet,
  leafletPiece,
  ownClass,
  ownCurriculum,
  ownPractice,
  packageOf,
  picture,
  picturePiece,
  practiceDocument,
} from '#test/core/packages/package-samples';
import { temporaryFolder } from '#test/world/temporary-folder';

/** A file with one fault, and where it has to be found. */
interface Planted {
  readonly file: object | readonly PackageDocument[];
  readonly place: string;
  /** What can't be planted without it. */
  readonly besides?: readonly FindingCode[];
}

type PartFile = (typeof sampleFile.parts)[number];

function changed(id: string, change: object): object {
  return { ...sampleFile, parts: sampleFile.parts.map((part) => (part.id === id ? { ...part, ...change } : part)) };
}

function without(id: string, key: keyof PartFile): object {
  return changed(id, { [key]: undefined });
}

const meeting = { theme: 'Arriving', about: 'The first.', classes: ['sample'], homePractice: ['Breathe.'] };

/** A curriculum of two meetings, without a fault. */
export const curriculumFile = {
  id: 'evenings',
  version: 1,
  language: 'en',
  title: 'Two evenings',
  about: 'For tests.',
  licence: 'MIT',
  meetings: [meeting, { ...meeting, theme: 'Going on', homePractice: [] }],
};

const [, boxPart] = sampleFile.parts;
if (boxPart === undefined) throw new Error('the sample class has three parts');
const { id: _id, ...practicePart } = boxPart;

/** A practice, without a fault. */
export const practiceFile = {
  id: 'boxes',
  version: 1,
  language: 'en',
  title: 'Boxes',
  about: 'For tests.',
  licence: 'MIT',
  part: practicePart,
};

const withPicture = withPart('hello', { picture: { media: picture.id, alt: 'A hill.' } });

/** A picture and a leaflet with their pieces, of which something else is said. */
function filesBefore(credit: Partial<MediaRecord>): readonly PackageDocument[] {
  return [
    { kind: 'media', id: picture.id, document: { ...picture, ...credit } },
    { kind: 'media-pieces', id: picturePiece.id, document: picturePiece },
    { kind: 'media', id: leaflet.id, document: { ...leaflet, ...credit } },
    { kind: 'media-pieces', id: leafletPiece.id, document: leafletPiece },
  ];
}

const rain = { media: 'med_1', title: 'Rain', at: '0:00', length: '3:00' };
const hard =
  'Physiological regulation necessitates considerable deliberation, notwithstanding institutional complications affecting participants simultaneously experiencing extraordinary psychological difficulties throughout contemporary organisations, notwithstanding administrative interventions, technological infrastructure, interdisciplinary collaboration, and environmental sustainability considerations, individuals consequently appreciating multidimensional psychoeducational interventions.';
const held = withPart('box', { breathing: { ...ownClass.plan.parts[1]?.breathing, partner: undefined } as never });
const emptyMeeting = { theme: 'Arriving', about: 'The first.', classes: [], homePractice: ['Breathe.'] };

/** A fault of each kind that a file can have; a place among those that give way is asked for when a file is read. */
export const planted: Readonly<Record<Exclude<FindingCode, 'priority-unknown'>, Planted>> = {
  'part-id-repeated': { file: changed('hello', { id: 'bye' }), place: 'sample, bye, id' },
  'not-whole-minutes': { file: { ...changed('hello', { minutes: 4.5 }), minutes: undefined }, place: 'sample' },
  'length-differs': { file: changed('hello', { minutes: 5 }), place: 'sample' },
  'practice-share-low': { file: { ...changed('hello', { minutes: 24 }), minutes: 30 }, place: 'sample' },
  'choice-missing': { file: without('box', 'choice'), place: 'sample, box, choice' },
  'partner-missing': { file: [classDocument({ ...ownClass, plan: held })], place: 'sample, box, breathing.partner' },
  'partner-holds': {
    file: changed('box', { breathing: { pattern: 'even', partner: 'box', leadIn: '0:30' } }),
    place: 'sample, box, breathing.partner',
  },
  'no-breath-fits': {
    file: changed('box', { breathing: { pattern: 'even', leadIn: '4:53' } }),
    place: 'sample, box, breathing.leadIn',
  },
  'relaxation-does-not-fit': {
    file: changed('box', {
      breathing: undefined,
      relaxation: { groups: Array.from({ length: 20 }, () => 'Hands'), tense: 15, release: 60, leadIn: '0:20' },
    }),
    place: 'sample, box, relaxation',
  },
  'ramp-outside': {
    file: changed('box', {
      breathing: { pattern: 'box', leadIn: '0:30', ramp: { from: 15, to: 15, overCycles: 2 } },
    }),
    place: 'sample, box, breathing.ramp',
  },
  'bell-outside': {
    file: changed('hello', { sound: { bells: { at: ['4:00'] } } }),
    place: 'sample, hello, sound.bells.at[0]',
  },
  'recording-outside': {
    file: changed('box', { sound: { recording: { ...rain, length: '6:00' } } }),
    place: 'sample, box, sound.recording',
  },
  'captions-missing': {
    file: changed('hello', { sound: { recording: rain } }),
    place: 'sample, hello, sound.recording',
  },
  'alt-missing': {
    file: changed('hello', { picture: { media: 'med_1', alt: '' } }),
    place: 'sample, hello, picture.alt',
  },
  'line-outside': { file: changed('box', { lines: [{ at: '5:00', text: 'Late.' }] }), place: 'sample, box, lines[0]' },
  'line-out-of-order': {
    file: changed('hello', {
      steps: [
        { at: '0:05', text: 'One.' },
        { at: '0:05', text: 'Two.' },
      ],
    }),
    place: 'sample, hello, steps[1]',
  },
  'lines-too-many': {
    file: changed('hello', {
      least: 0.1,
      lines: [
        { at: '0:00', text: 'One.' },
        { at: '1:00', text: 'Two.' },
      ],
    }),
    place: 'sample, hello, least',
  },
  'least-above-planned': { file: changed('hello', { least: 5 }), place: 'sample, hello, least' },
  'least-below-breath': { file: changed('box', { least: 0.75 }), place: 'sample, box, least' },
  'least-exceeds-length': {
    file: { ...changed('hello', { minutes: 8, least: 7 }) },
    place: 'sample',
    besides: ['length-differs'],
  },
  'most-below-planned': { file: changed('hello', { most: 3 }), place: 'sample, hello, most' },
  'version-not-shorter': {
    file: changed('hello', { versions: [{ minutes: 4 }] }),
    place: 'sample, hello, versions[0]',
  },
  'version-too-long': {
    file: changed('hello', { least: 1, versions: [{ minutes: 2 }] }),
    place: 'sample, hello, least',
  },
  'text-too-long': { file: changed('hello', { title: 'a'.repeat(40) }), place: 'sample, hello, title' },
  'text-too-tall': {
    file: changed('hello', {
      lines: [{ at: '0:00', text: Array.from({ length: 15 }, () => 'seventeen-letters').join(' ') }],
    }),
    place: 'sample, hello, lines[0]',
  },
  'hard-to-read': {
    file: { ...sampleFile, grade: 6, handout: { title: 'At home', text: [hard] } },
    place: 'sample, handout.text',
  },
  'shorter-missing': {
    file: { ...changed('box', { kind: 'guided', minutes: 6, breathing: undefined }), minutes: 11 },
    place: 'sample, box, versions',
  },
  'handout-too-long': {
    file: { ...sampleFile, handout: { title: 'At home', text: ['a'.repeat(3000)] } },
    place: 'sample, handout.text',
  },
  'class-missing': {
    file: [
      curriculumDocument({
        ...ownCurriculum,
        curriculum: { ...ownCurriculum.curriculum, meetings: [emptyMeeting, emptyMeeting].slice(0, 1) },
      }),
    ],
    place: 'two-evenings, meetings[0].classes',
  },
  'class-unknown': {
    file: { ...curriculumFile, meetings: [{ ...meeting, classes: ['sample', 'nowhere'] }] },
    place: 'evenings, meetings[0].classes[1]',
  },
  'licence-missing': { file: { ...sampleFile, licence: '' }, place: 'sample, licence' },
  'source-missing': { file: changed('hello', { kind: 'talk' }), place: 'sample, hello, source' },
  'media-licence-missing': {
    file: [...filesBefore({ licence: ' ' }), classDocument({ ...ownClass, plan: withPicture })],
    place: 'sample, hello, picture.licence',
  },
  'media-source-missing': {
    file: [...filesBefore({ source: '' }), practiceDocument(ownPractice)],
    place: 'box-breath, attachments[0].source',
  },
  'closing-missing': { file: changed('bye', { kind: 'discussion' }), place: 'sample, parts' },
  'home-practice-missing': { file: without('bye', 'homePractice'), place: 'sample, bye, homePractice' },
};

/** A folder with files; what is a text or bytes is written as it is, anything else as JSON. */
export function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const isText = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(path, isText ? content : JSON.stringify(content));
  }
  return folder;
}

/** A folder in which there is a file for each kind of fault, called as the fault. */
export async function plantedFolder(): Promise<string> {
  const files: Record<string, unknown> = { 'ground/patterns.json': patterns, 'ground/sample.json': sampleFile };
  for (const [code, { file }] of Object.entries(planted)) {
    if (Array.isArray(file)) files[`${code}.breathingroom`] = await packageOf(file);
    else files[`${code}.json`] = file;
  }
  return folderOf(files);
}
