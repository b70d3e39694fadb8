import { code, date, decimal, type ElementKind, made, maybe, none, oneOf, text, time, whole } from './element-kind';

/** How the segments of a professional claim are made; the names are those of the segments. */
type Kinds = readonly ElementKind[];

/** The names of the parties of a claim: who they are, whether people or organisations, and how they are identified. */
interface Party {
  /** NM101. */
  readonly role: string;
  /** NM102, the codes that may stand there. */
  readonly type?: string;
  /** NM108; empty: none is asked for. */
  readonly by?: string;
  readonly idLeast?: number;
  /** True: NM108 and NM109 may be left out. */
  readonly mayBeNameless?: boolean;
}

/** A name (NM1). */
export function nm1({ role, type = '1 2', by = 'XX', idLeast = 2, mayBeNameless = false }: Party): Kinds {
  const id = [oneOf(by), text(idLeast, 80)];
  return [
    oneOf(role),
    oneOf(type),
    text(1, 60),
    maybe(text(1, 35)),
    maybe(text(1, 25)),
    none,
    maybe(text(1, 10)),
    ...(mayBeNameless ? id.map(maybe) : id),
  ];
}

/** The beginning of a set. */
export const st: Kinds = [oneOf('837'), text(4, 9), text(1, 35)];
/** What a set is for, and its moment. */
export const bht: Kinds = [oneOf('0019'), oneOf('00 18'), text(1, 50), date, time, oneOf('31 CH RP')];
const numberKind = oneOf('EM EX FX TE');
/** Whom to ask (PER). */
export const per: Kinds = [
  oneOf('IC'),
  maybe(text(1, 60)),
  oneOf('EM FX TE'),
  text(1, 256),
  maybe(numberKind),
  maybe(text(1, 256)),
  maybe(numberKind),
  maybe(text(1, 256)),
];
/** A level: who is above and whether somebody is below (HL). */
export const hl: Kinds = [text(1, 12), maybe(text(1, 12)), oneOf('20 22 23'), oneOf('0 1')];
/** The kind of work of a provider, by taxonomy (PRV). */
export function prv(role: string): Kinds {
  return [oneOf(role), oneOf('PXC'), text(1, 50)];
}
/** Street (N3). */
export const n3: Kinds = [text(1, 55), maybe(text(1, 55))];
/** Town, state and postal code (N4). */
export const n4: Kinds = [
  text(2, 30),
  maybe(code(2, 2)),
  maybe(code(3, 15)),
  maybe(code(2, 3)),
  none,
  none,
  maybe(code(1, 3)),
];
/** How somebody is bound to a coverage (SBR). */
export const sbr: Kinds = [
  oneOf('A B C D E F G H P S T U'),
  maybe(oneOf('18')),
  maybe(text(1, 50)),
  maybe(text(1, 60)),
  maybe(oneOf('12 13 14 15 16 41 42 43 47')),
  none,
  none,
  none,
  maybe(oneOf('11 12 13 14 15 16 17 AM BL CH CI DS FI HM LM MA MB MC OF TV VA WC ZZ')),
];
/** How a patient is bound to the subscriber (PAT). */
export const pat: Kinds = [
  maybe(oneOf('01 19 20 21 39 40 53 G8')),
  none,
  none,
  none,
  maybe(oneOf('D8')),
  maybe(date),
  maybe(oneOf('01')),
  maybe(decimal(10)),
  maybe(oneOf('Y')),
];
/** Birth date and sex (DMG). */
export const dmg: Kinds = [oneOf('D8'), date, oneOf('F M U')];
/** A number of a kind (REF). */
export function ref(qualifiers: string): Kinds {
  return [oneOf(qualifiers), text(1, 50)];
}

/** Places of service that there are. @source CMS, place of service codes for professional claims */
export const placesOfService =
  '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 31 32 33 34 41 42 49 50 51 52 53 54 55 56 57 58 60 61 62 65 66 71 72 81 99';

/** A claim (CLM). */
export const clm: Kinds = [
  text(1, 38),
  decimal(18),
  none,
  none,
  made(text(1, 2), oneOf('B'), oneOf('1 6 7 8')),
  oneOf('N Y'),
  oneOf('A B C'),
  oneOf('N W Y'),
  oneOf('I Y'),
  maybe(oneOf('P')),
  maybe(made(oneOf('AA EM OA'), maybe(oneOf('AA EM OA')), none, maybe(code(2, 2)), maybe(code(2, 3)))),
  maybe(oneOf('02 03 05 09')),
  none,
  none,
  none,
  none,
  none,
  none,
  none,
  maybe(code(1, 2)),
];

const further = made(oneOf('ABF BF'), text(1, 30));
/** Diagnoses: one that is the first, and up to eleven more. */
export const hi: Kinds = [made(oneOf('ABK BK'), text(1, 30)), ...Array.from({ length: 11 }, () => maybe(further))];

const pointer = whole(1, 2);
/** A service (SV1). */
export const sv1: Kinds = [
  made(oneOf('ER HC IV WK'), text(1, 48), ...Array.from({ length: 4 }, () => maybe(text(1, 99))), maybe(text(1, 80))),
  decimal(18),
  oneOf('MJ UN'),
  decimal(15),
  maybe(text(1, 2)),
  none,
  made(pointer, maybe(pointer), maybe(pointer), maybe(pointer)),
  none,
  maybe(oneOf('Y')),
  none,
  maybe(oneOf('Y')),
  maybe(oneOf('Y')),
  none,
  none,
  maybe(oneOf('0')),
];
/** The number of a line (LX). */
export const lx: Kinds = [whole(1, 6)];
/** The day of a service (DTP*472). */
export const dtp472: Kinds = [oneOf('472'), oneOf('D8 RD8'), text(1, 35)];
