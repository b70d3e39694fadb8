import type { WellbeingGroupChange } from '#bridge/wellbeing';
import type { GroupChange } from '#core/wellbeing/group-change';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';

/** The two ways in which a group is looked at. */
export const compared = ['series', 'inClass'] as const;

const numbers = ['count', 'first', 'last', 'by', 'better', 'same', 'worse'] as const;

/** First and last totals of a group, with how many went which way; what would tell of single people is left out, and why is said. */
export function ChangeTable({ told }: { readonly told: WellbeingGroupChange }) {
  const say = useSay();
  return (
    <table className="series-rows change-rows">
      <caption>
        <VisuallyHidden>{say('change.table', { name: told.instrument.name })}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('change.what')}</th>
          {numbers.map((column) => (
            <th key={column} scope="col">
              {say(`change.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compared.map((is) => (
          <tr key={is}>
            <th scope="row">{say(`change.${is}`)}</th>
            <Cells change={told[is]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cells({ change }: { readonly change: GroupChange | null }) {
  const say = useSay();
  if (change === null) {
    return (
      <td colSpan={numbers.length} className="wellbeing-quiet">
        {say('change.few')}
      </td>
    );
  }
  const { count, before, after, by, people } = change;
  return (
    <>
      {[count, before, after].map((value, at) => (
        <td key={at}>{say('change.number', { value })}</td>
      ))}
      <td>{say('change.by-number', { value: by })}</td>
      {people === null ? (
        <td colSpan={3} className="wellbeing-quiet">
          {say('change.hidden')}
        </td>
      ) : (
        [people.better, people.same, people.worse].map((value, at) => (
          <td key={at}>{say('change.number', { value })}</td>
        ))
      )}
    </>
  );
}
