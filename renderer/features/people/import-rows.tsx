import type { RosterPreview, RosterRowFate } from '#bridge/people';
import { fullName } from '#core/people/person';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { fateOf, isAsked, type RowFates } from './import-coming';

export interface ImportRowsProps {
  readonly rows: RosterPreview['rows'];
  readonly fates: RowFates;
  readonly onFate: (row: number, fate: RosterRowFate) => void;
}

/** So many rows are shown, and so many more of those that are like somebody; of the others the count tells. */
const shown = 200;

/** What would come in, row by row, with what is the matter and who is here already. */
export function ImportRows({ rows, fates, onFate }: ImportRowsProps) {
  const say = useSay();
  const listed = [...rows.slice(0, shown), ...rows.slice(shown).filter(isAsked).slice(0, shown)];
  return (
    <>
      <ul className="roster-rows" aria-labelledby="import-rows">
        {listed.map((one) => {
          const { row, person, problems, like } = one;
          const name = fullName(person);
          const { is } = fateOf(one, fates);
          const [best] = like;
          return (
            <li className="import-row" key={row}>
              <span className="roster-code">{row + 1}</span>
              <span>
                <bdi>{name}</bdi>{' '}
                <span className="roster-quiet">{[person.birthDate, person.phone].filter(Boolean).join(', ')}</span>
                {problems.length > 0 && (
                  <span className="import-problem">
                    {problems.map((problem) => say(`import.problem.${problem}`)).join(', ')}
                  </span>
                )}
                {is === 'new' && <MayBe of={one} rows={rows} />}
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
      {rows.length > listed.length && <p>{say('import.more', { count: rows.length - listed.length })}</p>}
    </>
  );
}

type Row = RosterPreview['rows'][number];

/** Whom a row is like, and why: somebody who is here, and a row before it. */
function MayBe({ of, rows }: { readonly of: Row; readonly rows: readonly Row[] }) {
  const say = useSay();
  if (!isAsked(of)) return null;
  const [best] = of.like;
  const earlier = of.alike === null ? undefined : rows[of.alike.row];
  const whys = (why: Row['like'][number]['why']): string =>
    why.map((reason) => say(`person.alike.${reason}`)).join(', ');
  return (
    <>
      {best !== undefined && (
        <span className="import-asked">
          {say('import.may-be', { name: fullName(best.person), why: whys(best.why) })}
        </span>
      )}
      {of.alike !== null && earlier !== undefined && (
        <span className="import-asked">
          {say('import.may-be-row', {
            no: of.alike.row + 1,
            name: fullName(earlier.person),
            why: whys(of.alike.why),
          })}
        </span>
      )}
    </>
  );
}
