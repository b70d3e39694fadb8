import { Plus, Trash2 } from 'lucide-react';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { StepField } from '#ui/step-field';
import { TextField } from '#ui/text-field';
import { type BandDraft, bandStarts, totalRange, withBand } from './own-draft';
import { type OwnHold, OwnPart } from './own-part';

/** Names for ranges of the total. A band begins where the one before ends, so that none is left out. */
export function OwnBands(hold: OwnHold) {
  const say = useSay();
  const { draft, change, problem } = hold;
  const range = totalRange(draft);
  const add = (): void => {
    const isFirst = draft.bands.length === 0 && draft.bandSet === '';
    change({ ...withBand(draft), ...(isFirst ? { bandSet: say('own.band-set-default') } : {}) });
  };
  return (
    <OwnPart heading={say('own.bands')} lead={say('own.bands-lead')}>
      <p className="own-quiet">{range === null ? say('own.no-range') : say('own.range', { ...range })}</p>
      {draft.bands.length > 0 && (
        <>
          <TextField
            label={say('own.band-set')}
            value={draft.bandSet}
            onChange={(bandSet) => change({ bandSet })}
            problem={problem('band-set')}
          />
          <TextField
            label={say('own.band-source')}
            isOptional
            value={draft.bandSource}
            onChange={(bandSource) => change({ bandSource })}
            problem={problem('band-source')}
          />
        </>
      )}
      {draft.bands.map((band, at) => (
        <BandRow key={band.key} hold={hold} band={band} at={at} />
      ))}
      <div>
        <Button icon={Plus} onPress={add}>
          {say('own.band-add')}
        </Button>
      </div>
    </OwnPart>
  );
}

interface BandRowProps {
  readonly hold: OwnHold;
  readonly band: BandDraft;
  readonly at: number;
}

function BandRow({ hold: { draft, change, problem }, band, at }: BandRowProps) {
  const say = useSay();
  const { bands } = draft;
  const range = totalRange(draft);
  const from = bandStarts(draft)[at] ?? null;
  const isLast = at === bands.length - 1;
  const set = (to: Partial<BandDraft>): void => change({ bands: bands.with(at, { ...band, ...to }) });
  return (
    <fieldset className="own-entry">
      <legend>{say('own.band', { no: at + 1, from: from ?? '…' })}</legend>
      {isLast ? (
        <p className="own-end">{say('own.band-end', { to: range?.max ?? '…' })}</p>
      ) : (
        <StepField
          label={say('own.band-to')}
          value={band.to}
          onChange={(to) => set({ to })}
          step={1}
          min={from ?? 0}
          max={range?.max ?? 0}
          decimals={0}
          problem={problem('band-to', at)}
        />
      )}
      <TextField
        label={say('own.band-label')}
        value={band.label}
        onChange={(label) => set({ label })}
        problem={problem('band-label', at)}
      />
      <Button
        variant="plain"
        icon={Trash2}
        label={say('own.band-remove', { no: at + 1 })}
        onPress={() => change({ bands: bands.filter(({ key }) => key !== band.key) })}
      >
        {say('own.remove')}
      </Button>
    </fieldset>
  );
}
