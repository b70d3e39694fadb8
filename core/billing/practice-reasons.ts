import { addressGaps } from '#core/people/address';
import { isNpi } from '#core/people/npi';
import type { Lane, PayerProfile } from './payer-profile';
import type { BillingPlace, BillingStaff, Practice } from './practice';
import { type Reason, reason } from './reason';

interface Asked {
  readonly lane: Lane;
  readonly practice: Practice;
  readonly profile: PayerProfile | null;
  readonly staff: BillingStaff | null;
  readonly place: BillingPlace | null;
  readonly credential: string;
}

function bare(text: string): string {
  return text.replaceAll(/[.\s-]/g, '').toUpperCase();
}

/** Whoever led is named on a claim by their number unless they are who bills. */
function staffReasons({ practice, profile, staff, credential }: Asked): readonly Reason[] {
  const found: Reason[] = [];
  if (staff === null) found.push(reason('facilitator-unknown'));
  else if (!isNpi(staff.npi)) found.push(reason('facilitator-npi'));
  const asked = profile?.credentials ?? [];
  const own = bare(staff?.credential || credential);
  // `LCSW, MBA` is one who has what is asked for.
  const has =
    asked.length === 0 ||
    (staff?.credential || credential)
      .split(/[,;/]/)
      .concat(own)
      .some((each) => asked.map(bare).includes(bare(each)));
  if (!has) found.push(reason('facilitator-credential', asked.join(', ')));
  return practice.isPerson && staff !== null && staff.npi === ''
    ? found.filter(({ kind }) => kind !== 'facilitator-npi')
    : found;
}

function placeReasons({ profile, place, practice }: Asked): readonly Reason[] {
  if (place === null) return [reason('place-unknown')];
  const { places = [] } = profile ?? {};
  const isElsewhere = place.address !== null;
  return [
    ...(places.length === 0 || places.includes(place.pos) ? [] : [reason('place-not-paid', place.pos)]),
    ...(isElsewhere && addressGaps(place.address ?? practice.address, true).length > 0
      ? [reason('place-address')]
      : []),
  ];
}

/** What every document that asks for money lacks on the side of whoever bills. */
function billerReasons({ name, npi, taxId }: Practice): readonly Reason[] {
  return [
    ...(name.trim() === '' ? [reason('practice-name')] : []),
    ...(isNpi(npi) ? [] : [reason('practice-npi')]),
    ...(/^\d{2}-?\d{7}$|^\d{3}-?\d{2}-?\d{4}$/.test(taxId.trim()) ? [] : [reason('practice-tax-id')]),
  ];
}

/** A number as files hold it: its digits. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

function isPhone(text: string): boolean {
  return /^1?[2-9]\d{9}$/.test(digitsOf(text));
}

/** What stands against billing on the side of the practice, its people and its places. */
export function practiceReasons(asked: Asked): readonly Reason[] {
  const { lane, practice } = asked;
  if (lane === 'record') return [];
  if (lane === 'invoice') return practice.name.trim() === '' ? [reason('practice-name')] : [];
  if (lane === 'superbill') return billerReasons(practice);
  const { address, phone, contact, sender, receiver } = practice;
  const isBox = /\bP\.?\s?O\.?\s?BOX\b/i.test(address.street);
  return [
    ...billerReasons(practice),
    ...(addressGaps(address, true).length > 0 || isBox ? [reason('practice-address')] : []),
    ...(isPhone(phone) && contact.trim() !== '' ? [] : [reason('practice-phone')]),
    ...([sender.id, receiver.id, receiver.name].some((text) => text.trim().length < 2)
      ? [reason('practice-ways')]
      : []),
    ...staffReasons(asked),
    ...placeReasons(asked),
  ];
}
