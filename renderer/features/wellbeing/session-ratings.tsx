import './session-ratings.css';
import { useCallback, useRef } from 'react';
import { useAsked } from '#bridge/use-asked';
import { type RatingLine, wellbeing } from '#bridge/wellbeing';
import { ratingId } from '#core/wellbeing/rating';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { RatingField } from './rating-field';
import { RoomTally } from './room-tally';

export interface SessionRatingsProps {
  readonly session: string;
}

const moments = ['before', 'after'] as const;

/** What everybody of a session said before and after it, from 0 to 10: entered by keys, and together where nobody can be told from it. */
export function SessionRatings({ session }: SessionRatingsProps) {
  const say = useSay();
  const ask = useCallback(
    async () => ({ lines: await wellbeing.ratings(session), tally: await wellbeing.tally(session) }),
    [session],
  );
  const { value, failed, again } = useAsked(ask);
  if (value?.lines.done !== true) {
    return failed || value !== undefined ? (
      <p>
        {say('ratings.failed')} <Button onPress={again}>{say('ratings.again')}</Button>
      </p>
    ) : null;
  }
  const lines = value.lines.value;
  return (
    <div className="ratings">
      <p className="ratings-lead">{say(lines.length === 0 ? 'ratings.nobody' : 'ratings.lead')}</p>
      {lines.length > 0 && <Lines session={session} lines={lines} onKept={again} />}
      {value.tally.done && <RoomTally tally={value.tally.value} />}
    </div>
  );
}

interface LinesProps {
  readonly session: string;
  readonly lines: readonly RatingLine[];
  readonly onKept: () => void;
}

function Lines({ session, lines, onKept }: LinesProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const body = useRef<HTMLTableSectionElement>(null);
  const goOn = (moment: string, at: number): void =>
    body.current?.querySelectorAll<HTMLElement>(`[data-moment='${moment}']`)[at]?.focus();
  const asked = lines.filter(({ consent }) => consent !== 'refused');
  const bringBack = async (person: string, id: string): Promise<void> => {
    if ((await attempt(wellbeing.bringBack({ person, id }))) !== null) onKept();
  };
  const keep = async (line: RatingLine, moment: (typeof moments)[number], given: number | null): Promise<void> => {
    const { person, name } = line;
    const before = line[moment];
    if (given === null) {
      if (before === null || (await attempt(wellbeing.remove({ person, id: before.id }))) === null) return;
      const back = (): void => void bringBack(person, before.id);
      tell({ text: say('ratings.removed', { name }), action: { word: say('ratings.undo'), onPress: back } });
    } else {
      const rest = { at: null, again: null, replaces: null };
      const rating = { person, session, moment, instrument: ratingId, responses: [given], ...rest };
      if ((await attempt(wellbeing.save(rating))) === null) return;
    }
    onKept();
  };
  return (
    <table className="ratings-rows">
      <thead>
        <tr>
          <th scope="col">{say('ratings.name')}</th>
          {moments.map((moment) => (
            <th key={moment} scope="col">
              {say(`ratings.${moment}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {lines.map((line) => (
          <tr key={line.person}>
            <th scope="row">{line.name}</th>
            {line.consent === 'refused' ? (
              <td colSpan={2} className="ratings-refused">
                {say('ratings.refused')}
              </td>
            ) : (
              moments.map((moment) => (
                <td key={moment}>
                  <RatingField
                    label={say(`ratings.field-${moment}`, { name: line.name })}
                    moment={moment}
                    kept={line[moment]}
                    onKeep={(given) => void keep(line, moment, given)}
                    onMove={(by) => goOn(moment, asked.indexOf(line) + by)}
                  />
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
