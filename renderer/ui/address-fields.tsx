import { useSay } from './say';
import { TextField } from './text-field';

const parts = ['street', 'more', 'city', 'state', 'zip'] as const;

export type AddressPart = (typeof parts)[number];

type Written = Readonly<Record<AddressPart, string>>;

export interface AddressFieldsProps {
  readonly address: Written;
  readonly onChange: (address: Written) => void;
  readonly zipHint?: string;
  readonly problem: (part: AddressPart) => { readonly problem?: string };
}

/** Where somebody or something is, in the United States. */
export function AddressFields({ address, onChange, zipHint, problem }: AddressFieldsProps) {
  const say = useSay();
  return parts.map((part) => (
    <TextField
      key={part}
      label={say(`address.${part}`)}
      value={address[part]}
      onChange={(text) => onChange({ ...address, [part]: text.slice(0, part === 'zip' ? 20 : 200) })}
      {...(part === 'zip' && zipHint !== undefined ? { hint: zipHint } : {})}
      {...problem(part)}
    />
  ));
}
