import { FileDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { exporting } from '#bridge/exports';
import type { Dates } from '#bridge/records';
import { useNewPassphrase } from '#bridge/use-new-passphrase';
import { type ExportPurpose, type ExportShape, exportPurposes, firstShape } from '#core/billing/export-profile';
import { Button } from '#ui/button';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { ColumnChoice } from './column-choice';
import { dollars } from './dollars';
import { FilePreview, useFilePreview } from './file-preview';
import { FormChoice } from './form-choice';
import { KeptChoices } from './kept-choices';
import { SealingChoice } from './sealing-choice';

export interface FileFormProps {
  readonly dates: Dates;
  readonly onClose: () => void;
}

/** Chooses what a file holds, says what that comes to and who could read it, and saves it. */
export function FileForm({ dates, onClose }: FileFormProps) {
  const say = useSay();
  const [shape, setShape] = useState<ExportShape>(firstShape);
  const [purpose, setPurpose] = useState<ExportPurpose | null>(null);
  const [isSealed, setSealed] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState('');
  const passphrase = useNewPassphrase();
  const doing = useInlineAttempt();
  const { from, to } = dates;
  const asked = useFilePreview({ from, to, rows: shape.rows, columns: shape.columns });
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone: whoever goes by keys goes on here.
  useEffect(() => heading.current?.focus(), []);
  const changed = (change: () => void): void => {
    setOutcome('');
    doing.clear();
    change();
  };
  const save = async (): Promise<void> => {
    setAsked(true);
    setOutcome('');
    const isSealable = !isSealed || passphrase.check();
    if (purpose === null || !isSealable) return;
    const { rows, columns, form, delimiter } = shape;
    const key = isSealed ? passphrase.passphrase : null;
    const wish = { from, to, rows, columns, form, delimiter, purpose, passphrase: key };
    const told = await doing.attempt(async () => {
      const file = await exporting.make(wish);
      if (!file.done) return file;
      const { name, lines, total } = file.value.summary;
      const saved = await exporting.keep(file.value, wish);
      const words =
        saved === 'saved'
          ? say('exports.saved', { file: name, lines, total: dollars(total) })
          : say('exports.cancelled');
      return { done: true, value: words };
    });
    if (told === null) return;
    setOutcome(told.value);
    passphrase.forget();
  };
  const isEmpty = asked.value?.done === true && asked.value.value.lines === 0;
  const problem = isAsked && purpose === null ? { problem: say('exports.purpose-missing') } : {};
  return (
    <section className="exports-panel" aria-labelledby="exports-form">
      <h2 className="exports-heading" id="exports-form" tabIndex={-1} ref={heading}>
        {say('exports.heading')}
      </h2>
      <KeptChoices shape={shape} onShape={(next) => changed(() => setShape(next))} />
      <FormChoice shape={shape} onChange={(next) => changed(() => setShape(next))} />
      <ColumnChoice
        columns={shape.columns}
        onChange={(columns) => changed(() => setShape((before) => ({ ...before, columns })))}
      />
      <FilePreview asked={asked} withRows={shape.form !== 'fhir'} />
      <Select
        label={say('exports.purpose')}
        hint={say('exports.purpose-hint')}
        options={exportPurposes.map((id) => ({ id, word: say(`exports.purpose.${id}`) }))}
        value={purpose}
        onChange={(id) => changed(() => setPurpose(id))}
        {...problem}
      />
      <SealingChoice isSealed={isSealed} onSealed={(next) => changed(() => setSealed(next))} chosen={passphrase} />
      <div className="exports-doings">
        <Button variant="primary" icon={FileDown} isDisabled={isEmpty || doing.isBusy} onPress={() => void save()}>
          {say('exports.save')}
        </Button>
        <Button variant="plain" onPress={onClose}>
          {say('exports.close')}
        </Button>
      </div>
      <p className="exports-problem" role="alert">
        {doing.why !== null && say(sentenceOf(doing.why))}
      </p>
      <p className="exports-outcome" role="status">
        {doing.isBusy ? say('exports.saving') : outcome}
      </p>
    </section>
  );
}
