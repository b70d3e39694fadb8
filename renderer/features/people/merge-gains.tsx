import type { MergePreview } from '#bridge/people';
import { changedFields } from '#core/people/merge-plan';
import { useSay } from '#ui/say';
import { useFieldTold } from './field-told';

/** What the one that stays gets from the other without a question: gaps that are filled, and lists that are joined. */
export function MergeGains({ preview: { kept, merged } }: { readonly preview: MergePreview }) {
  const say = useSay();
  const { word, told } = useFieldTold();
  const gained = changedFields(kept, merged).map((field) => {
    const before = new Set(told(kept, field));
    return { field, what: told(merged, field).filter((one) => !before.has(one)) };
  });
  if (gained.length === 0) return <p>{say('twice.no-gains')}</p>;
  return (
    <section aria-labelledby="twice-gains">
      <h2 id="twice-gains">{say('twice.gains')}</h2>
      <dl className="twice-gains">
        {gained.map(({ field, what }) => (
          <div key={field}>
            <dt>{word(field)}</dt>
            {what.map((one) => (
              <dd key={one}>{one}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
