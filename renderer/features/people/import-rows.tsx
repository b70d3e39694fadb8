import type { RosterPreview, RosterRowFate } from '#bridge/people';
import { fullName } from '#core/people/person';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';

export interface ImportRowsProps {
  readonly preview: RosterPreview;
  /** Rows of which somebody said something else than the preview proposed. */
  readonly fates: ReadonlyMap<number, RosterRowFate>;
  readonly onFate: (row: number, fate: RosterRowFate) => void;
}

/** So many rows are shown; what is the matter with any of the others is counted above. */
const shown = 200;

/** What would come in, row by row, with what is the matter and who is here already. */
export function ImportRows({ preview, fates, onFate }: ImportRowsProps) {
  const say = useSay();
  const { rows, counts } = preview;
  return (
    <section aria-labelledby="import-rows">
      <h2 id="import-rows">{say('import.rows')}</h2>
      <p role="status">{say('import.would', { made: counts.new, same: counts.same, skip: counts.skip })}</p>
      <ul className="roster-rows">
        {rows.slice(0, shown).map(({ row, person, problems, like, fate }) => {
          const name = fullName(person);
          const said = fates.get(row);
          const value = said === undefined ? fate : said.is === 'update' ? 'same' : said.is;
          const [best] = like;
          return (
            <li className="import-row" key={row}>
              <span className="roster-code">{row + 1}</span>
              <span>
                {name}{' '}
                <span className="roster-quiet">{[person.birthDate, person.phone].filter(Boolean).join(', ')}</span>
                {problems.length > 0 && (
                  <span className="import-problem">
                    {problems.map((problem) => say(`import.problem.${problem}`)).join(', ')}
                  </span>
                )}
              </span>
              <Select<'new' | 'same' | 'skip'>
                label={say('import.fate', { no: row + 1, name })}
                value={value}
                isDisabled={problems.includes('no-name')}
                onChange={(to) => {
                  if (to !== 'same') onFate(row, { is: to });
                  else if (best !== undefined) onFate(row, { is: 'update', id: best.person.id, replaces: false });
                }}
                options={[
                  { id: 'new', word: say('import.fate.new') },
                  ...(best === undefined
                    ? []
                    : [{ id: 'same' as const, word: say('import.fate.same', { name: fullName(best.person) }) }]),
                  { id: 'skip', word: say('import.fate.skip') },
                ]}
              />
            </li>
          );
        })}
      </ul>
      {rows.length > shown && <p>{say('import.more', { count: rows.length - shown })}</p>}
    </section>
  );
}
