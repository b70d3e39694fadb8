import { isNpi } from '#core/people/npi';
import { CheckedField } from '#ui/checked-field';
import { useSay } from '#ui/say';

export interface NpiFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly npi: string;
  readonly onChange: (npi: string) => void;
  readonly problem: string | undefined;
}

/** A National Provider Identifier; with its tenth digit it says at once whether the digits fit. */
export function NpiField({ label, hint, npi, onChange, problem }: NpiFieldProps) {
  const say = useSay();
  return (
    <CheckedField
      label={label}
      hint={isNpi(npi) ? say('biller.npi-sound') : hint}
      value={npi}
      onChange={(text) => onChange(text.replaceAll(/[\s-]/g, '').slice(0, 20))}
      isWhole={npi.length >= 10}
      problem={problem}
    />
  );
}
