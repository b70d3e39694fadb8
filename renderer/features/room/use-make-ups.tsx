import { useEffect, useState } from 'react';
import { attendance, type MakeUpOpen } from '#bridge/attendance';

/** Somebody who types is not asked after each letter. Milliseconds. */
const patience = 100;

/** What people of the roster can make up for by coming here, by their ids; nobody stands in it before the program has said. */
export function useMakeUps(people: readonly string[]): ReadonlyMap<string, readonly MakeUpOpen[]> {
  const [known, setKnown] = useState<ReadonlyMap<string, readonly MakeUpOpen[]>>(new Map());
  const asked = people.filter((id) => !known.has(id)).join(' ');
  useEffect(() => {
    if (asked === '') return undefined;
    let isWanted = true;
    const ids = asked.split(' ');
    const learn = (found: readonly (readonly [string, readonly MakeUpOpen[]])[]): void => {
      if (isWanted) setKnown((before) => new Map([...before, ...found]));
    };
    const timer = setTimeout(() => {
      attendance.makeUpsOpen(ids).then(
        (found) => learn(found.map(({ person, meetings }) => [person, meetings])),
        // Whoever came can still be added as a walk-in.
        () => learn(ids.map((id) => [id, []])),
      );
    }, patience);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return known;
}
