import { CalendarSync } from 'lucide-react';
import type { MakeUpOpen } from '#bridge/attendance';
import { fullName, personCode } from '#core/people/person';
import { SayProvider, useSay } from '#ui/say';
import type { OfferRow } from './walk-in-offers';

export interface WalkInOfferProps {
  readonly row: OfferRow;
  /** `makeUp` null: they walk in. */
  readonly onTake: (makeUp: MakeUpOpen | null) => void;
  /** All that they can make up for is wanted. */
  readonly onMore: () => void;
}

/** One of the roster who may have come: as a walk-in, or to make up for a meeting of their own group. */
export function WalkInOffer({ row, onTake, onMore }: WalkInOfferProps) {
  const say = useSay();
  const { person, makeUps, hasMore } = row;
  const { id, birthDate } = person;
  const name = fullName(person);
  return (
    <>
      <button type="button" className="walk-in-offer" data-offer onClick={() => onTake(null)}>
        <bdi>{name}</bdi>
        <span className="walk-in-offer-note">
          {birthDate === null ? personCode(id) : say('people.offer-born', { date: birthDate })}
        </span>
      </button>
      {makeUps.map((makeUp, at) => (
        <div key={`${makeUp.group} ${makeUp.key}`} className="walk-in-make-up">
          <SayProvider zone={makeUp.zone}>
            <MakeUp name={name} makeUp={makeUp} onTake={() => onTake(makeUp)} />
          </SayProvider>
          {hasMore && at === makeUps.length - 1 && (
            <button
              type="button"
              className="walk-in-offer walk-in-more"
              data-offer
              aria-label={say('people.make-up-others-of', { name })}
              onClick={onMore}
            >
              {say('people.make-up-others')}
            </button>
          )}
        </div>
      ))}
    </>
  );
}

interface MakeUpProps {
  readonly name: string;
  readonly makeUp: MakeUpOpen;
  readonly onTake: () => void;
}

/** Its date is that of the group's own calendar. */
function MakeUp({ name, makeUp, onTake }: MakeUpProps) {
  const say = useSay();
  const { title, start, isMissed } = makeUp;
  const words = say(isMissed ? 'people.make-up-offer' : 'people.make-up-ahead', { group: title, date: start });
  return (
    <button
      type="button"
      className="walk-in-offer"
      data-offer
      aria-label={say('people.make-up-named', { name, words })}
      onClick={onTake}
    >
      <CalendarSync className="icon" aria-hidden />
      <span>{words}</span>
    </button>
  );
}
