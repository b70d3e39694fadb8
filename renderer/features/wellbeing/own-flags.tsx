import { Plus, Trash2 } from 'lucide-react';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { StepField } from '#ui/step-field';
import { TextField } from '#ui/text-field';
import { type FlagDraft, questionsOf, totalRange, withFlag } from './own-draft';
import { type OwnHold, OwnPart } from './own-part';

/** The answers from which somebody has to be talked to on the same day. */
export function OwnFlags(hold: OwnHold) {
  const say = useSay();
  const { draft, change } = hold;
  return (
    <OwnPart heading={say('own.flags')} lead={say('own.flags-lead')}>
      {draft.flags.map((flag, at) => (
        <FlagRow key={flag.key} hold={hold} flag={flag} at={at} />
      ))}
      <div>
        <Button icon={Plus} onPress={() => change(withFlag(draft, say('own.flag-what-default')))}>
          {say('own.flag-add')}
        </Button>
      </div>
    </OwnPart>
  );
}

interface FlagRowProps {
  readonly hold: OwnHold;
  readonly flag: FlagDraft;
  readonly at: number;
}

function FlagRow({ hold: { draft, change, problem }, flag, at }: FlagRowProps) {
  const say = useSay();
  const { flags, least, most } = draft;
  const range = totalRange(draft);
  const set = (to: Partial<FlagDraft>): void => change({ flags: flags.with(at, { ...flag, ...to }) });
  const questions = questionsOf(draft).map((_, index) => ({
    id: String(index + 1),
    word: say('own.question', { no: index + 1 }),
  }));
  return (
    <fieldset className="own-entry own-flag">
      <legend>{say('own.flag', { no: at + 1 })}</legend>
      <Select
        label={say('own.flag-of')}
        options={[{ id: 'total', word: say('own.flag-total') }, ...questions]}
        value={flag.item === null ? 'total' : String(flag.item)}
        onChange={(id) => set({ item: id === 'total' ? null : Number(id) })}
        problem={problem('flag-item', at)}
      />
      <StepField
        label={say('own.flag-from')}
        value={flag.from}
        onChange={(from) => set({ from })}
        step={1}
        min={(flag.item === null ? range?.min : least) ?? 0}
        max={(flag.item === null ? range?.max : most) ?? 1000}
        decimals={0}
        problem={problem('flag-from', at)}
      />
      <TextField
        label={say('own.flag-what')}
        value={flag.what}
        onChange={(what) => set({ what })}
        problem={problem('flag-what', at)}
      />
      <Button
        variant="plain"
        icon={Trash2}
        label={say('own.flag-remove', { no: at + 1 })}
        onPress={() => change({ flags: flags.filter(({ key }) => key !== flag.key) })}
      >
        {say('own.remove')}
      </Button>
    </fieldset>
  );
}
