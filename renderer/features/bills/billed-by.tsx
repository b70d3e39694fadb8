import type { Practice } from '#core/billing/practice';
import type { Address } from '#core/people/address';
import { useSay } from '#ui/say';

/** An address in the lines of a letter. */
export function AddressLines({ address }: { readonly address: Address }) {
  const { street, more, city, state, zip } = address;
  const place = [city, [state, zip].filter((part) => part.trim() !== '').join(' ')];
  const lines = [street, more, place.filter((part) => part.trim() !== '').join(', ')];
  return lines.filter((line) => line.trim() !== '').map((line) => <p key={line}>{line}</p>);
}

/** Who bills, with the numbers by which others know them. */
export function BilledBy({ practice }: { readonly practice: Practice }) {
  const say = useSay();
  const { name, address, phone, taxId, npi } = practice;
  return (
    <>
      <p>{name}</p>
      <AddressLines address={address} />
      {phone !== '' && <p>{say('bills.phone', { phone })}</p>}
      {taxId !== '' && <p>{say('bills.tax-id', { id: taxId })}</p>}
      {npi !== '' && <p>{say('bills.npi', { npi })}</p>}
    </>
  );
}
