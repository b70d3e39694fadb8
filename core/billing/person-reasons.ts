import { addressGaps } from '#core/people/address';
import { isNpi } from '#core/people/npi';
import type { Authorisation, Coverage } from '#core/people/person';
import { type BilledPerson, diagnosesOn } from './covered-person';
import { isLatinName } from './latin';
import { bareCode, isAmong, type PayerProfile } from './payer-profile';
import { type Reason, reason } from './reason';

/** The form of an ICD-10-CM code, with or without its point. Whether a year's list holds it is not known here. */
function isDiagnosisForm(code: string): boolean {
  return /^[A-Z]\d[0-9AB](\.?[0-9A-Z]{1,4})?$/i.test(code.trim());
}

/** Codes that were divided further: alone they are refused. @source ICD-10-CM, fiscal year 2023 */
const divided = new Set(['F43', 'F432', 'F438', 'F41', 'Z73', 'Z56', 'Z63', 'Z637', 'R45']);

interface Asked {
  readonly person: BilledPerson;
  readonly coverage: Coverage;
  readonly profile: PayerProfile;
  /** The day of the class, `YYYY-MM-DD`. */
  readonly day: string;
}

function diagnosisReasons({ person, profile, day }: Asked): readonly Reason[] {
  const [noted] = person.diagnoses;
  if (noted === undefined) return [reason('diagnosis-missing')];
  // What was found later is no reason for having come; it stays off the claim.
  const known = diagnosesOn(person, day);
  const [first] = known;
  if (first === undefined) return [reason('diagnosis-later', noted.code)];
  const found = known.flatMap(({ code, source, npi }): readonly Reason[] => [
    ...(isDiagnosisForm(code) ? [] : [reason('diagnosis-form', code)]),
    ...(divided.has(bareCode(code)) ? [reason('diagnosis-incomplete', code)] : []),
    ...(source.trim() === '' ? [reason('diagnosis-source-missing', code)] : []),
    ...(npi !== '' && !isNpi(npi) ? [reason('diagnosis-source-npi', code)] : []),
  ]);
  const { diagnoses, notFirst } = profile;
  const isPaid = diagnoses.length === 0 || known.some(({ code }) => isAmong(code, diagnoses));
  const isZ = bareCode(first.code).startsWith('Z');
  return [
    ...found,
    ...(isPaid ? [] : [reason('diagnosis-not-paid', first.code)]),
    ...(isAmong(first.code, notFirst) ? [reason('diagnosis-not-first', first.code)] : []),
    // Many payers turn down a first diagnosis that names circumstances instead of an illness.
    ...(isZ && notFirst.length === 0 && diagnoses.length === 0 ? [reason('diagnosis-z-first', first.code)] : []),
  ];
}

function authorisationReasons(authorisation: Authorisation | null, { profile, day }: Asked): readonly Reason[] {
  const { needsAuthorisation } = profile;
  if (authorisation === null || authorisation.number.trim() === '') {
    return needsAuthorisation ? [reason('authorisation-missing')] : [];
  }
  return authorisation.until !== null && day > authorisation.until
    ? [reason('authorisation-over', authorisation.until)]
    : [];
}

function referralReasons({ person: { referrer }, profile }: Asked): readonly Reason[] {
  if (referrer === null) return profile.needsReferral ? [reason('referral-missing')] : [];
  return isNpi(referrer.npi) || (referrer.npi === '' && !profile.needsReferral) ? [] : [reason('referral-npi')];
}

function letterReasons({ person: { letter }, profile, day }: Asked): readonly Reason[] {
  if (!profile.needsLetter) return [];
  if (letter === null || letter === undefined || letter.on === null) return [reason('letter-missing')];
  if (letter.on > day) return [reason('letter-later', letter.on)];
  return letter.until !== null && day > letter.until ? [reason('letter-over', letter.until)] : [];
}

function nameReasons({ given, family, birthDate }: BilledPerson): readonly Reason[] {
  return [
    ...(given.trim() === '' || family.trim() === '' ? [reason('name-missing')] : []),
    ...(birthDate === null ? [reason('birth-date-missing')] : []),
  ];
}

/** What stands against a claim to a payer, on the side of the person. */
export function claimPersonReasons(asked: Asked): readonly Reason[] {
  const { person, coverage } = asked;
  return [
    ...nameReasons(person),
    ...([person.given, person.family].every((name) => name.trim() === '' || isLatinName(name))
      ? []
      : [reason('name-letters')]),
    ...(person.sex === null ? [reason('sex-missing')] : []),
    ...(addressGaps(person.address).length > 0 ? [reason('address-missing')] : []),
    ...(coverage.memberId.trim().length < 2 ? [reason('member-id-missing')] : []),
    ...(person.mayTellPayer ? [] : [reason('release-missing')]),
    ...diagnosisReasons(asked),
    ...referralReasons(asked),
    ...letterReasons(asked),
    ...authorisationReasons(coverage.authorisation, asked),
  ];
}

/** What stands against a document that the participant takes to their own insurance. */
export function superbillPersonReasons(person: BilledPerson): readonly Reason[] {
  return nameReasons(person);
}
