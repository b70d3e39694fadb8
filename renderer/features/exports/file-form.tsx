import { FileDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Dates } from '#bridge/records';
import { type ExportShape, exportPurposes, firstShape } from '#core/billing/export-profile';
import { Button } from '#ui/button';
import { sentenceOf } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { ColumnChoice } from './column-choice';
import { FilePreview, useFilePreview } from './file-preview';
import { FormChoice } from './form-choice';
import { KeepChoice } from './keep-choice';
import { KeptChoices } from './kept-choices';
import { SealingChoice } from './sealing-choice';
import { useFile } from './use-file';
import { useKept } from './use-kept';

export interface FileFormProps {
  readonly dates: Dates;
  readonly onClose: () => void;
}

/** Chooses what a file holds, says what that comes to and who could read it, and saves it. */
export function FileForm({ dates, onClose }: FileFormProps) {
  const say = useSay();
  const [shape, setShape] = useState<ExportShape>(firstShape);
  const { from, to } = dates;
  const asked = useFilePreview({ from, to, rows: shape.rows, columns: shape.columns });
  const kept = useKept(shape);
  const file = useFile(dates, shape);
  const { doing, outcome } = file;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone: whoever goes by keys goes on here.
  useEffect(() => heading.current?.focus(), []);
  const change = (next: ExportShape): void => {
    file.begin();
    setShape(next);
  };
  const isEmpty = asked.value?.done === true && asked.value.value.lines === 0;
  return (
    <section className="exports-panel" aria-labelledby="exports-form">
      <h2 className="exports-heading" id="exports-form" tabIndex={-1} ref={heading}>
        {say('exports.heading')}
      </h2>
      <KeptChoices kept={kept} onShape={change} />
      <FormChoice shape={shape} onChange={change} />
      <ColumnChoice columns={shape.columns} onChange={(columns) => change({ ...shape, columns })} />
      <FilePreview asked={asked} withRows={shape.form !== 'fhir'} />
      <Select
        label={say('exports.purpose')}
        hint={say('exports.purpose-hint')}
        options={exportPurposes.map((id) => ({ id, word: say(`exports.purpose.${id}`) }))}
        value={file.purpose}
        onChange={file.setPurpose}
        {...(file.isPurposeMissing ? { problem: say('exports.purpose-missing') } : {})}
      />
      <SealingChoice isSealed={file.isSealed} onSealed={file.setSealed} chosen={file.passphrase} />
      <div className="exports-doings">
        <Button variant="primary" icon={FileDown} isDisabled={isEmpty || doing.isBusy} onPress={file.save}>
          {say('exports.save')}
        </Button>
        <Button variant="plain" onPress={onClose}>
          {say('exports.close')}
        </Button>
        <KeepChoice kept={kept} />
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
