import { Columns3 } from 'lucide-react';
import { useId, useState } from 'react';
import { type ColumnId, namingColumns, tellsNames } from '#core/billing/export-columns';
import { type ColumnSet, columnSets } from '#core/billing/export-profile';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { type ColumnGroup, columnGroups, groupNames, setNames, setOf } from './column-sets';

export interface ColumnChoiceProps {
  readonly columns: readonly ColumnId[];
  readonly onChange: (columns: readonly ColumnId[]) => void;
}

function isSet(id: ColumnSet | 'own'): id is ColumnSet {
  return id !== 'own';
}

/** Which columns a file has: one of a few sets, or by hand; and whether it names anybody. */
export function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const say = useSay();
  const [isByHand, setByHand] = useState(false);
  const set = setOf(columns);
  const shown = set === 'own' ? [...setNames, 'own' as const] : setNames;
  const named = namingColumns.filter((id) => columns.includes(id)).map((id) => say(`exports.column.${id}`));
  return (
    <div className="exports-columns">
      <div className="exports-columns-top">
        <Select<ColumnSet | 'own'>
          label={say('exports.columns')}
          options={shown.map((id) => ({ id, word: say(`exports.set.${id}`) }))}
          value={set}
          onChange={(id) => isSet(id) && onChange(columnSets[id])}
        />
        <Button icon={Columns3} onPress={() => setByHand(!isByHand)}>
          {say(isByHand ? 'exports.choose-close' : 'exports.choose')}
        </Button>
        <span className="exports-quiet">{say('exports.chosen', { count: columns.length })}</span>
      </div>
      <p className={tellsNames(columns) ? 'exports-names' : 'exports-quiet'} role="status">
        {tellsNames(columns)
          ? say('exports.names-in', { columns: named.join(', ').toLowerCase() })
          : say('exports.names-out')}
      </p>
      {isByHand && (
        <div className="exports-by-hand">
          {groupNames.map((group) => (
            <GroupChecks key={group} group={group} columns={columns} onChange={onChange} />
          ))}
        </div>
      )}
    </div>
  );
}

function GroupChecks({ group, columns, onChange }: ColumnChoiceProps & { readonly group: ColumnGroup }) {
  const say = useSay();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 className="exports-group" id={heading}>
        {say(`exports.group.${group}`)}
      </h3>
      {columnGroups[group].map((id) => {
        const isChecked = columns.includes(id);
        return (
          <Checkbox
            key={id}
            isChecked={isChecked}
            // A file has a column at least.
            isDisabled={isChecked && columns.length === 1}
            onChange={(to) => onChange(to ? [...columns, id] : columns.filter((each) => each !== id))}
          >
            {say(`exports.column.${id}`)}
          </Checkbox>
        );
      })}
    </section>
  );
}
