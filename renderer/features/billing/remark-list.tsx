import type { BatchItem, Remark } from '#core/billing/batch';
import { dollars } from '#core/billing/cents';
import { type Say, useSay } from '#ui/say';
import { billingSettingsAddress, payerAddress, personAddress } from './billing-pages';
import { type RemarkAbout, type RemarkMend, remarkAbout } from './remark-about';

export interface RemarkListProps {
  readonly remarks: BatchItem['remarks'];
  /** Id of the person that the document is for; null: of none. */
  readonly person: string | null;
  /** Number of the document. */
  readonly number: string;
}

function addressOf(mend: RemarkMend, person: string | null): string | null {
  if (mend === 'person') return person === null ? null : personAddress(person);
  return mend === 'payer' ? payerAddress(null) : billingSettingsAddress;
}

function words(say: Say, { code }: Remark, { word, status }: RemarkAbout): string {
  if (word === null) return code;
  const said = say('remark.said', { code, words: say(word, { code }) });
  return status === null ? said : `${said} ${say(status)}`;
}

function taken(say: Say, { amount }: Remark, group: RemarkAbout['group']): string {
  if (amount === 0) return '';
  if (group === null) return say('remark.amount', { amount: dollars(amount) });
  return say('remark.amount-group', { amount: dollars(amount), group: say(`remark.group.${group}`) });
}

/** Why a payer didn't pay all of it, or sent it back, each with the place where that is put right. */
export function RemarkList({ remarks, person, number }: RemarkListProps) {
  const say = useSay();
  if (remarks.length === 0) return null;
  return (
    <ul className="remarks">
      {remarks.map((remark) => {
        const about = remarkAbout(remark.code);
        const { mend } = about;
        const address = mend === null ? null : addressOf(mend, person);
        return (
          <li key={`${remark.code} ${remark.amount}`}>
            {words(say, remark, about)} <span className="line-quiet">{taken(say, remark, about.group)}</span>{' '}
            {mend !== null && address !== null && (
              <a href={address} aria-label={say('remark.mend-for', { mend: say(`remark.mend.${mend}`), number })}>
                {say(`remark.mend.${mend}`)}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
