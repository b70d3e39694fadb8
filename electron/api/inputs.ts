import { z } from 'zod';
import { longestLicence, longestSource } from '#core/curriculum/media-credit';
import { libraryKinds } from '#core/library/library-entry';
import { isSoundAdaptation, isSoundPicture } from '#core/packages/sound-guides';
import { longestPassphrase } from '#core/ports/gate';
import { storedAdaptation, storedPattern, storedPicture } from '#core/records/class-plan-schema';
import { clicks } from '#core/session/click';
import { marks } from '#core/session/mark';
import { longestMessage } from '#core/session/message';
import { isCivilDate } from '#core/time/civil';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

/** Made by the window for each press, so that one that is sent twice after a dropped line is obeyed once. */
const key = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

const name = z.string().trim().min(1).max(120);
const mark = z.enum(marks);
const date = z.string().refine(isCivilDate, 'expected a date like 2026-11-23');

/** Ten minutes at a time is more than any button gives; an hour is what a person may type. */
const span = z.number().min(-3_600_000).max(3_600_000).transform(milliseconds);

/** The end of the year 9999, the last one that dates of four digits can tell. */
const endOfCalendar = Date.UTC(9999, 11, 31, 23, 59);

const moment = z.number().min(0).max(endOfCalendar).transform(instant);

const rule = z.object({
  share: z.union([z.enum(['by-room', 'by-length']), z.object({ from: z.string().max(80) })]),
  direction: z.enum(['one-way', 'two-way']),
});

const contract = z.object({
  hardEnd: moment.nullable(),
  buffer: z.number().min(0).max(3_600_000).transform(milliseconds),
  floor: z.object({ name: z.string().max(80), minutes: z.int().min(1).max(600) }).nullable(),
});

const command = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('start'), asOf: moment.optional() }),
  z.object({ ask: z.literal('continue'), from: z.number().min(0).max(86_400_000).transform(milliseconds) }),
  z.object({ ask: z.literal('pause') }),
  z.object({ ask: z.literal('next') }),
  z.object({ ask: z.literal('back') }),
  z.object({ ask: z.literal('jump'), part: z.string().max(80) }),
  z.object({ ask: z.literal('restart') }),
  z.object({ ask: z.literal('backdate'), to: moment }),
  z.object({ ask: z.literal('add'), span }),
  z.object({ ask: z.literal('fit'), rule, drop: z.array(z.string().max(80)).max(200).readonly() }),
  z.object({ ask: z.literal('distress') }),
  z.object({ ask: z.literal('slept-as'), was: z.enum(['class', 'pause']) }),
  z.object({ ask: z.literal('end') }),
  z.object({
    ask: z.literal('show'),
    screen: z.enum(['scene', 'hold', 'blackout', 'picture']),
    picture: storedPicture.optional().refine(isSoundPicture, 'expected a picture that a class can show'),
  }),
  z.object({ ask: z.literal('message'), text: z.string().max(longestMessage) }),
  z.object({
    ask: z.literal('adapt'),
    part: z.string().max(80),
    to: storedAdaptation.refine(isSoundAdaptation, 'expected a change with figures that a class can have'),
  }),
]);

const passphrase = z.string().max(longestPassphrase);
const secret = z.union([z.object({ passphrase }).strict(), z.object({ recoveryKey: z.string().max(200) }).strict()]);
const folder = z.string().min(1).max(4096);
const place = z.enum(['own', 'second']);
const backupId = z.string().max(120);

/** Messages may have 256 KiB: 128 KiB of a file as base64, and what is around it. */
const longestMediaPiece = 180_000;
const side = z.int().min(1).max(20_000);

const licence = z.string().trim().max(longestLicence);
const source = z.string().trim().max(longestSource);

const itemName = z.object({ kind: z.enum(libraryKinds), id: z.string().max(100) });

/** The parsed inputs of all procedures. */
export const inputs = {
  key: z.object({ key }),
  session: z.object({ id: z.string().max(80) }),
  usual: z.object({ classId: z.string().max(100) }),
  closeLate: z.object({ key, id: z.string().max(80) }),
  open: z.object({
    key,
    classId: z.string().max(100),
    plannedStart: moment.nullable(),
    contract: contract.optional(),
    expected: z
      .array(z.union([name, z.object({ person: z.string().min(1).max(100) }).readonly()]))
      .max(200)
      .readonly(),
  }),
  command: z.object({ key, command }),
  click: z.object({ key, what: z.enum(clicks) }),
  person: z.object({ key, name }),
  prefer: z.object({ key, person: z.string().max(80), holds: z.boolean() }),
  note: z.object({ key, text: z.string().trim().min(1).max(2000), about: z.enum(['class', 'distress']) }),
  reason: z.object({ key, event: z.string().max(80), text: z.string().trim().max(500) }),
  mark: z.object({ key, person: z.string().max(80), mark: mark.nullable() }),
  range: z.object({ from: date, to: date }),
  createKeys: z.object({ passphrase }),
  secret,
  restoreFirst: z.object({ folder, secret }),
  changePassphrase: z.object({ current: passphrase.nullable(), next: passphrase }),
  passphrase: z.object({ passphrase: passphrase.nullable() }),
  secondFolder: z.object({ folder: folder.nullable() }),
  backup: z.object({ place, id: backupId, secret: secret.optional() }),
  exportPackage: z.object({
    what: z.union([z.literal('everything'), z.object({ items: z.array(itemName).min(1).max(500) })]),
    passphrase: passphrase.nullable(),
  }),
  upload: z.object({ id: z.string().max(80) }),
  uploadPiece: z.object({ id: z.string().max(80), text: z.string().max(100_000) }),
  uploadLook: z.object({ id: z.string().max(80), passphrase: passphrase.nullable() }),
  media: z.object({ id: z.string().max(100) }),
  mediaPiece: z.object({ id: z.string().max(100), index: z.int().min(0).max(1000) }),
  bringMedia: z.object({
    title: z.string().trim().min(1).max(120),
    alt: z.string().trim().max(200),
    length: z.number().min(1).max(86_400_000).transform(milliseconds).nullable(),
    width: side.nullable(),
    height: side.nullable(),
    isDocument: z.boolean().optional(),
    licence: licence.optional(),
    source: source.optional(),
  }),
  creditMedia: z.object({ id: z.string().max(100), licence, source }),
  mediaUpload: z.object({ id: z.string().max(80), base64: z.string().max(longestMediaPiece) }),
  pattern: z.object({ pattern: storedPattern }),
  restore: z.object({ place, id: backupId, older: z.boolean(), secret: secret.optional() }),
} as const;
