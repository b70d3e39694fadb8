import { placeOfService } from '#core/billing/place-of-service';
import { useSay } from '#ui/say';

/** What a kind of place is called, behind its code. */
export function usePlaceWord(): (code: string) => string {
  const say = useSay();
  return (code) => {
    const known = placeOfService(code);
    return known === null ? say('pos.unknown', { code }) : say('pos.coded', { code, word: say(`pos.${known}`) });
  };
}
