import type { RosterPreview, RosterRowFate } from '#bridge/people';
import { fullName } from '#core/people/person';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { fateOf, type RowFates } from './import-coming';

export interface ImportRowsProps {
  readonly rows: RosterPreview['rows'];
  readonly fates: RowFates;
  readonly onFate: (row: number, fate: RosterRowFate) => void;
}

/** So many rows are shown; of the others the count tells. */
const shown = 200;

/** What would come in, row by row, with what is the matter and who is here already. */
export function ImportRows({ rows, fates, onFate }: ImportRowsProps) {
  const say = useSay();
  return (
    <>
      <ul className="roster-rows" aria-labelledby="import-rows">
        {rows.slice(0, shown).map((one) => {
          const { row, person, problems, like } = one;
          const name = fullName(person);
          const { is } = fateOf(one, fates);
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
              <Select<RosterRowFate['is']>
                label={say('import.fate', { no: row + 1, name })}
                value={is}
                isDisabled={problems.includes('no-name')}
                onChange={(to) => {
                  if (to !== 'update') onFate(row, { is: to });
                  else if (best !== undefined) onFate(row, { is: to, id: best.person.id, replaces: false });
                }}
                options={[
                  { id: 'new', word: say('import.fate.new') },
                  ...(best === undefined
                    ? []
                    : [{ id: 'update' as const, word: say('import.fate.same', { name: fullName(best.person) }) }]),
                  { id: 'skip', word: say('import.fate.skip') },
                ]}
              />
            </li>
          );
        })}
      </ul>
      {rows.length > shown && <p>{say('import.more', { count: rows.length - shown })}</p>}
    </>
  );
}
