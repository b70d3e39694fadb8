import type { AmendedField } from '#core/attendance/attendance-line';
import { marks } from '#core/session/mark';
import { clockTime } from '#core/time/civil';
import { instant } from '#core/time/instant';
import type { Say } from '#ui/say';

/** What an amended field held, as the record has it. */
export interface KeptValue extends Pick<AmendedField, 'field'> {
  readonly value: string;
  readonly zone: string;
}

/** What an amended field held, as people read it; the record keeps it in words that a file can hold. */
export function toldValue(say: Say, { field, value, zone }: KeptValue): string {
  if (value === '') return say('attended.none');
  switch (field) {
    case 'mark': {
      const mark = marks.find((each) => each === value);
      return mark === undefined ? value : say(`mark.${mark}`);
    }
    case 'arrived':
    case 'left':
      return clockTime(instant(Number(value)), zone);
    case 'homePractice':
      return say(value === 'true' ? 'attended.yes' : 'attended.no');
    case 'signature':
      return value.startsWith('strokes') ? say('attended.strokes') : value;
    default:
      return value;
  }
}
