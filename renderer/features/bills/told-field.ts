import type { PacketAmendment } from '#core/billing/audit-packet';
import { marks } from '#core/session/mark';
import { clockTime } from '#core/time/civil';
import { instant } from '#core/time/instant';
import type { Say } from '#ui/say';

/** What an amended field held, as people read it. */
export function toldField(say: Say, { field, value, zone }: { field: string; value: string; zone: string }): string {
  if (value === '') return say('attended.none');
  switch (field) {
    case 'mark':
      return toldMark(say, value);
    case 'arrived':
    case 'left':
      return clockTime(instant(Number(value)), zone);
    case 'homePractice':
      return say(value === 'true' ? 'packet.yes' : 'packet.no');
    case 'signature':
      return value.startsWith('strokes') ? say('packet.signature.strokes') : value;
    default:
      return value;
  }
}

/** A mark in words. */
export function toldMark(say: Say, value: string): string {
  const mark = marks.find((each) => each === value);
  return mark === undefined ? value : say(`mark.${mark}`);
}

const fields = {
  mark: 'packet.mark',
  arrived: 'packet.came',
  left: 'packet.left',
  minutes: 'packet.minutes',
  signature: 'packet.signature',
  participation: 'packet.participation',
  referral: 'packet.referral',
  homePractice: 'packet.homePractice',
  listed: 'attended.listed',
} as const;

/** What a field is called. */
export function fieldName(say: Say, { field }: Pick<PacketAmendment, 'field'>): string {
  const known = Object.entries(fields).find(([name]) => name === field);
  return known === undefined ? field : say(known[1]);
}
