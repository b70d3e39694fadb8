import './class-checks.css';
import type { ListedClass } from '#bridge/classes';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';

export interface ClassChecksProps {
  readonly classes: readonly ListedClass[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly problem: string | null;
}

/** Which classes are meant. */
export function ClassChecks({ classes, chosen, onChange, problem }: ClassChecksProps) {
  const say = useSay();
  const toggle = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <fieldset className="class-checks">
      <legend className="field-label">{say('file.which')}</legend>
      {classes.map(({ id, title, length }) => (
        <Checkbox key={id} isChecked={chosen.has(id)} onChange={(isChosen) => toggle(id, isChosen)}>
          {say('file.class', { title, minutes: Math.round(length / 60_000) })}
        </Checkbox>
      ))}
      <p className="settings-problem" role="alert">
        {problem}
      </p>
    </fieldset>
  );
}
