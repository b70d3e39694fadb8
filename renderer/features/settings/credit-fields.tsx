import { longestLicence, longestSource, type MediaCredit } from '#core/curriculum/media-credit';
import { useSay } from '#ui/say';
import { SuggestField } from '#ui/suggest-field';
import { TextField } from '#ui/text-field';

export interface CreditFieldsProps {
  readonly credit: MediaCredit;
  readonly onChange: (to: Partial<MediaCredit>) => void;
  readonly onLeave?: () => void;
  readonly problem?: string | undefined;
  readonly autoFocus?: boolean;
}

/** Licence, and who made it; neither has to be said. */
export function CreditFields({
  credit,
  onChange,
  onLeave = () => undefined,
  problem,
  autoFocus = false,
}: CreditFieldsProps) {
  const say = useSay();
  return (
    <div className="settings-pair">
      <SuggestField
        label={say('credit.licence')}
        suggestions={[say('credit.own'), say('credit.cc0'), say('credit.cc-by'), say('credit.bought')]}
        value={credit.licence}
        onChange={(to) => onChange({ licence: to.slice(0, longestLicence) })}
        onLeave={onLeave}
        autoFocus={autoFocus}
        isOptional
      />
      <TextField
        label={say('credit.source')}
        value={credit.source}
        onChange={(to) => onChange({ source: to.slice(0, longestSource) })}
        onLeave={onLeave}
        problem={problem}
        isOptional
      />
    </div>
  );
}
