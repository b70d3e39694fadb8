import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { type RatingLine, wellbeing } from '#bridge/wellbeing';
import { ratingId } from '#core/wellbeing/rating';
import { useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import type { Notice } from '#ui/toast';
import { AskFirst } from './ask-first';
import { RatingField } from './rating-field';

export interface RatingRowsProps {
  readonly session: string;
  readonly lines: readonly RatingLine[];
  /** Which ratings are entered; the others are shown. */
  readonly moment: 'before' | 'after';
  readonly onKept: () => void;
  readonly tell: (notice: Notice) => void;
}

const moments = ['before', 'after'] as const;

/** One line for each person: a field for the ratings that are asked for, and the others beside it. Only of who said yes. */
export function RatingRows({ session, lines, moment, onKept, tell }: RatingRowsProps) {
  const say = useSay();
  const body = useRef<HTMLTableSectionElement>(null);
  const { keep } = useRatings({ session, moment, onKept, tell });
  const goOn = (at: number): void => body.current?.querySelectorAll<HTMLElement>('input')[at]?.focus();
  const asked = lines.filter(({ consent }) => consent === 'given');
  const firstBlank = useRef(asked.findIndex((line) => line[moment] === null));
  useEffect(() => {
    if (firstBlank.current >= 0) body.current?.querySelectorAll('input')[firstBlank.current]?.focus();
  }, []);
  // Where the yes was, the field is now: whoever pressed goes on there.
  const saidYes = useRef<string | null>(null);
  useLayoutEffect(() => {
    const at = asked.findIndex(({ person }) => person === saidYes.current);
    if (at < 0) return;
    saidYes.current = null;
    // Whoever went on to another field meanwhile stays there.
    if (!(document.activeElement instanceof HTMLInputElement)) goOn(at);
  });
  const onSaid = (person: string): void => {
    saidYes.current = person;
    onKept();
  };
  const cell = (line: RatingLine, of: (typeof moments)[number]): ReactNode => {
    if (of !== moment) return line[of]?.value ?? say('ratings.none');
    return (
      <RatingField
        key={of}
        label={say(`ratings.field-${of}`, { name: line.name })}
        kept={line[of]}
        onKeep={(given) => void keep(line, given)}
        onMove={(by) => goOn(asked.indexOf(line) + by)}
      />
    );
  };
  return (
    <table className="ratings-rows" aria-label={say('ratings.table')}>
      <thead>
        <tr>
          <th scope="col">{say('ratings.name')}</th>
          {moments.map((of) => (
            <th key={of} scope="col">
              {say(`ratings.${of}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {lines.map((line) => (
          <tr key={line.person}>
            <th scope="row">
              <bdi>{line.name}</bdi>
            </th>
            {line.consent === 'given' && moments.map((of) => <td key={of}>{cell(line, of)}</td>)}
            {line.consent === 'refused' && (
              <td colSpan={2} className="ratings-refused">
                {say('ratings.refused')}
              </td>
            )}
            {(line.consent === 'unsaid' || line.consent === 'unknown') && (
              <td colSpan={2}>
                <AskFirst
                  person={line.person}
                  name={line.name}
                  session={session}
                  onSaid={() => onSaid(line.person)}
                  tell={tell}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useRatings({ session, moment, onKept, tell }: Omit<RatingRowsProps, 'lines'>) {
  const say = useSay();
  const attempt = useAttempt();
  const bringBack = async (person: string, id: string): Promise<void> => {
    if ((await attempt(wellbeing.bringBack({ person, id }))) !== null) onKept();
  };
  const keep = async (line: RatingLine, given: number | null): Promise<void> => {
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
  return { keep };
}
