import './media-credit.css';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useCredit } from '#bridge/use-credit';
import type { MediaCredit } from '#core/curriculum/media-credit';
import type { MediaRecord } from '#core/records/media-record';
import { Button } from '#ui/button';
import { sentenceOf } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { CreditFields } from './credit-fields';

function words({ licence, source }: MediaCredit): string {
  return [source, licence].filter((said) => said !== '').join(' · ');
}

/** Where a picture, a recording or a document comes from: in words, or as fields once somebody wants to say it. */
export function MediaCreditLine({ record }: { readonly record: MediaRecord }) {
  const say = useSay();
  // Once it was open the focus comes back with the button.
  const [isOpen, open] = useState<boolean | null>(null);
  const said = words(record);
  if (isOpen === true) return <Saying record={record} onDone={() => open(false)} />;
  return (
    <div className="media-credit-line">
      <p className="media-item-about">{said === '' ? say('credit.none') : said}</p>
      <Button
        variant="plain"
        icon={PenLine}
        autoFocus={isOpen === false}
        label={say(said === '' ? 'credit.say-label' : 'credit.change-label', { title: record.title })}
        onPress={() => open(true)}
      >
        {say(said === '' ? 'credit.say' : 'credit.change')}
      </Button>
    </div>
  );
}

function Saying({ record, onDone }: { readonly record: MediaRecord; readonly onDone: () => void }) {
  const say = useSay();
  const { licence, source, change, leave, outcome } = useCredit(record);
  const isKept = outcome === 'kept';
  return (
    <div className="media-saying" role="group" aria-label={say('credit.of', { title: record.title })}>
      <CreditFields
        credit={{ licence, source }}
        onChange={change}
        onLeave={leave}
        autoFocus
        problem={outcome === null || isKept ? undefined : say(sentenceOf(outcome))}
      />
      <div className="settings-actions">
        <Button onPress={onDone}>{say('credit.done')}</Button>
        <p className="settings-outcome" role="status">
          {isKept && say('credit.kept', { title: record.title })}
        </p>
      </div>
    </div>
  );
}
