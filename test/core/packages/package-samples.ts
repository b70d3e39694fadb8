import { createHash } from 'node:crypto';
import type { PackageDocument } from '#core/packages/package-document';
import { packageVersion } from '#core/packages/package-header';
import { type ClassRecord, sampleClass as storedClass } from '#core/records/class-record';
import type { CurriculumRecord } from '#core/records/curriculum-record';
import { sampleGroup } from '#core/records/group-record';
import type { HeldItem } from '#core/records/held-item';
import type { MediaPiece, MediaRecord } from '#core/records/media-record';
import { sampleMerge } from '#core/records/merge-record';
import type { PatternRecord } from '#core/records/pattern-record';
import { samplePerson } from '#core/records/person-record';
import type { PracticeRecord } from '#core/records/practice-record';
import { sampleQuestionnaire } from '#core/records/questionnaire-record';
import { type SessionRecord, sampleSession } from '#core/records/session-record';
import { defaultSettings, type Settings } from '#core/records/settings-record';
import { sampleWellbeing } from '#core/records/wellbeing-record';
import type { Deed, SessionEvent } from '#core/session/event';
import type { Instant } from '#core/time/instant';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { newPackageKey, sealLine } from '#files/package-cipher';
import { packagePieces } from '#files/package-writing';
import { sampleClass } from '#test/core/curriculum/sample-class';

/** Costs next to nothing: tests guess thousands of times. */
export const cheap = { N: 16, r: 1, p: 1 } as const;
export const passphrase = 'seven quiet herons';

const began = 1_780_000_000_000;

function event(seq: number, deed: Deed): SessionEvent {
  const at = { wall: instant(began + seq * 60_000), mono: milliseconds(5_000.25 + seq * 60_000), boot: 'boot_1' };
  return { id: `evt_${seq}`, seq, at, deed };
}

/** Deeds as the events of one class, a minute apart. */
export function eventsOf(deeds: readonly Deed[]): readonly SessionEvent[] {
  return deeds.map((deed, index) => event(index + 1, deed));
}

const held: readonly Deed[] = [
  { do: 'start' },
  { do: 'mark', person: 'per_1', mark: 'present' },
  { do: 'join', person: 'per_3', name: 'Zoë Ångström 🌿 "the third"', mark: 'late' },
  { do: 'add', span: milliseconds(-60_000) },
  { do: 'mark', person: 'per_2', mark: 'absent' },
  { do: 'end' },
];

const attested: Deed = { do: 'sign', by: 'Sam Rivers', credential: 'LCSW', statement: 'I was there.\nAll of it.' };

export const openSession: SessionRecord = { ...sampleSession, id: 'ses_open', events: eventsOf(held.slice(0, 4)) };
export const endedSession: SessionRecord = {
  ...sampleSession,
  id: 'ses_ended',
  events: eventsOf(held),
  state: 'ended',
};
export const signedSession: SessionRecord = {
  ...sampleSession,
  id: 'ses_signed',
  events: eventsOf([...held, attested]),
  state: 'signed',
};

const made: Instant = instant(began);
function heldAs(id: string): HeldItem {
  return { id, createdAt: made, changedAt: made, revision: 1, sitting: '', basedOn: null, removed: false };
}

/** A class without a fault. */
export const ownClass: ClassRecord = { version: 2, ...heldAs(sampleClass.id), plan: sampleClass };
const [, box = sampleClass.parts[0]] = sampleClass.parts;
if (box === undefined) throw new Error('the sample class has three parts');

/** A practice without a fault, with a leaflet to hand out. */
export const ownPractice: PracticeRecord = {
  version: 1,
  ...heldAs('box-breath'),
  basedOn: { id: 'breath-box', version: 3 },
  practice: {
    id: 'box-breath',
    version: 2,
    language: 'en',
    title: 'Box breath',
    about: 'For tests.',
    licence: 'MIT',
    tags: ['breathing', 'calm'],
    evidence: { says: 'Many people find it steadying.', source: 'ours' },
    handout: { title: 'At home', text: '# At home\n\nFive rounds a day.' },
    attachments: [{ media: 'med_leaf', title: 'Leaflet' }],
    part: { ...box, id: 'box-breath' },
  },
};

/** A curriculum without a fault. */
export const ownCurriculum: CurriculumRecord = {
  version: 1,
  ...heldAs('two-evenings'),
  curriculum: {
    id: 'two-evenings',
    version: 1,
    language: 'en',
    title: 'Two evenings',
    about: 'For tests.',
    licence: 'MIT',
    meetings: [
      { theme: 'Arriving', about: 'The first.', classes: [sampleClass.id], homePractice: ['Breathe.'] },
      { theme: 'Going on', about: 'The second.', classes: [sampleClass.id], homePractice: [] },
    ],
  },
};

/** A class that can be read and led, with findings. */
export const plainClass: ClassRecord = storedClass;

export const chosenSettings: Settings = {
  ...defaultSettings,
  facilitator: { name: 'Noor Haddad', credential: 'PhD' },
  volume: 0.25,
  wallTheme: 'dawn',
};

export function sessionDocument(document: SessionRecord): PackageDocument {
  return { kind: 'sessions', id: document.id, document };
}

export function classDocument(document: ClassRecord): PackageDocument {
  return { kind: 'classes', id: document.id, document };
}

export function practiceDocument(document: PracticeRecord): PackageDocument {
  return { kind: 'practices', id: document.id, document };
}

export function curriculumDocument(document: CurriculumRecord): PackageDocument {
  return { kind: 'curricula', id: document.id, document };
}

/** Enough of a picture to be told for one. */
const pictureBytes = Buffer.concat([
  Buffer.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 4, 0, 0, 0, 3,
  ]),
  Buffer.alloc(40, 7),
]);

/** A picture of few bytes. */
export const picture: MediaRecord = {
  version: 3,
  id: 'med_hill',
  createdAt: made,
  title: 'Hill',
  alt: 'A hill in the morning.',
  licence: 'CC BY 4.0',
  source: 'Anna Park, hills.example',
  type: 'image/png',
  size: pictureBytes.length,
  sha256: createHash('sha256').update(pictureBytes).digest('hex'),
  pieces: 1,
  length: null,
  width: 4,
  height: 3,
  removed: false,
};

export const picturePiece: MediaPiece = {
  version: 1,
  id: 'med_hill-0',
  media: picture.id,
  index: 0,
  base64: pictureBytes.toString('base64'),
};

const leafletBytes = Buffer.from('%PDF-1.7\n% of few bytes\n%%EOF\n');

/** A document of few bytes. */
export const leaflet: MediaRecord = {
  ...picture,
  id: 'med_leaf',
  title: 'Leaflet',
  alt: '',
  type: 'application/pdf',
  size: leafletBytes.length,
  sha256: createHash('sha256').update(leafletBytes).digest('hex'),
  width: null,
  height: null,
};

export const leafletPiece: MediaPiece = {
  version: 1,
  id: 'med_leaf-0',
  media: leaflet.id,
  index: 0,
  base64: leafletBytes.toString('base64'),
};

export const ownPattern: PatternRecord = {
  version: 1,
  id: 'own-0badcafe',
  createdAt: made,
  pattern: {
    id: 'own-0badcafe',
    name: 'Slower out',
    phases: [
      { kind: 'inhale', seconds: 4 },
      { kind: 'exhale', seconds: 6.5 },
    ],
    source: 'made up',
  },
  removed: false,
};

export const belongings: readonly PackageDocument[] = [
  { kind: 'patterns', id: ownPattern.id, document: ownPattern },
  { kind: 'media', id: picture.id, document: picture },
  { kind: 'media-pieces', id: picturePiece.id, document: picturePiece },
  { kind: 'media', id: leaflet.id, document: leaflet },
  { kind: 'media-pieces', id: leafletPiece.id, document: leafletPiece },
];

/** Two entries of one person, a group, a questionnaire and answers. */
export const roster: readonly PackageDocument[] = [
  { kind: 'people', id: 'per_1', document: samplePerson },
  {
    kind: 'people',
    id: 'per_2',
    document: { ...samplePerson, id: 'per_2', person: { ...samplePerson.person, id: 'per_2' }, mergedInto: 'per_1' },
  },
  { kind: 'merges', id: sampleMerge.id, document: sampleMerge },
  { kind: 'groups', id: sampleGroup.id, document: sampleGroup },
  { kind: 'questionnaires', id: sampleQuestionnaire.id, document: sampleQuestionnaire },
  { kind: 'wellbeing', id: sampleWellbeing.id, document: sampleWellbeing },
];

/** One document of each kind, and sessions of each state. */
export const everyKind: readonly PackageDocument[] = [
  { kind: 'settings', id: 'settings', document: chosenSettings },
  ...belongings,
  practiceDocument(ownPractice),
  classDocument(ownClass),
  curriculumDocument(ownCurriculum),
  ...roster,
  sessionDocument(openSession),
  sessionDocument(endedSession),
  sessionDocument(signedSession),
];

/** The text of a package of these documents, as the program writes it. */
export async function packageOf(documents: readonly PackageDocument[], secret: string | null = null): Promise<string> {
  let text = '';
  for await (const piece of packagePieces(documents, secret === null ? null : { passphrase: secret, cost: cheap })) {
    if ('text' in piece) text += piece.text;
    if ('refused' in piece) throw new Error(piece.refused);
  }
  return text;
}

/** Lines in a true envelope, whatever they say: header, end and hash are right, and the seals hold where it is sealed. */
export async function envelopeOf(
  lines: readonly string[],
  { secret = null, count = lines.length }: { readonly secret?: string | null; readonly count?: number } = {},
): Promise<string> {
  const sealed = secret === null ? null : await newPackageKey({ passphrase: secret, cost: cheap });
  const hash = createHash('sha256');
  let number = 0;
  const written: string[] = [];
  const add = (text: string): void => {
    number += 1;
    const line = `${sealed === null || number === 1 ? text : sealLine(sealed.key, number, text)}\n`;
    hash.update(line);
    written.push(line);
  };
  add(JSON.stringify({ format: 'breathingroom', version: packageVersion, sealed: sealed?.told ?? false }));
  for (const line of lines) add(line);
  add(JSON.stringify({ end: true, documents: count, sha256: hash.copy().digest('hex') }));
  return written.join('');
}
