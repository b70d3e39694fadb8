import './media-credit.css';
import { useCredit } from '#bridge/use-credit';
import { longestLicence, longestSource } from '#core/curriculum/media-credit';
import type { MediaRecord } from '#core/records/media-record';
import { sentenceOf } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { SuggestField } from '#ui/suggest-field';
import { TextField } from '#ui/text-field';

export interface MediaCreditProps {
  readonly record: MediaRecord;
  /** What uses it, as findings name it: `picture`, `attachments[2]`. */
  readonly field: string;
}

/** Where a picture, a recording or a file comes from. It belongs to the file, not to the class: it is kept by itself. */
export function MediaCredit({ record, field }: MediaCreditProps) {
  const say = useSay();
  const { licence, source, change, leave, outcome } = useCredit(record);
  const isKept = outcome === 'kept';
  return (
    <div className="media-credit" role="group" aria-label={say('credit.of', { title: record.title })}>
      <div data-field={`${field}.licence`}>
        <SuggestField
          label={say('credit.licence')}
          suggestions={[say('credit.own'), say('credit.cc0'), say('credit.cc-by'), say('credit.bought')]}
          value={licence}
          onChange={(to) => change({ licence: to.slice(0, longestLicence) })}
          onLeave={leave}
        />
      </div>
      <div data-field={`${field}.source`}>
        <TextField
          label={say('credit.source')}
          value={source}
          onChange={(to) => change({ source: to.slice(0, longestSource) })}
          onLeave={leave}
          problem={outcome === null || isKept ? undefined : say(sentenceOf(outcome))}
        />
      </div>
      <p className="media-credit-kept" role="status">
        {isKept && say('credit.kept-here')}
      </p>
    </div>
  );
}
