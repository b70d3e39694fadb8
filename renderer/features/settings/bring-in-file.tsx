import { FolderOpen } from 'lucide-react';
import { FileButton } from '#ui/file-button';
import { sentenceOf } from '#ui/inline-attempt';
import { Progress } from '#ui/progress';
import { useSay } from '#ui/say';
import { ImportView } from './import-view';
import { SealedFile } from './sealed-file';
import { Section } from './section';
import { useImport } from './use-import';

const endings = ['.breathingroom'] as const;

/** A file from elsewhere: chosen, looked into, and taken or left. */
export function BringInFile() {
  const say = useSay();
  const { step, doing, outcome, choose, open, take, leave } = useImport();
  const busy = step.is === 'looked' ? say('file.taking') : say('file.looking');
  return (
    <Section heading={say('file.in')} lead={say('file.in-lead')}>
      {step.is === 'rest' && (
        <div className="settings-actions">
          <FileButton icon={FolderOpen} endings={endings} onChoose={choose} autoFocus={step.isBack}>
            {say('file.choose')}
          </FileButton>
        </div>
      )}
      {step.is === 'reading' && (
        <Progress
          label={say('file.reading', { name: step.name })}
          value={step.fraction}
          max={1}
          words={say('file.read', { percent: step.fraction })}
        />
      )}
      {step.is === 'sealed' && <SealedFile name={step.name} doing={doing} onOpen={open} onLeave={leave} />}
      {step.is === 'looked' && <ImportView name={step.name} preview={step.preview} onTake={take} onLeave={leave} />}
      {step.is !== 'sealed' && (
        <>
          <p className="settings-busy" role="status">
            {doing.isBusy && step.is !== 'reading' && busy}
          </p>
          <p className="settings-problem" role="alert">
            {doing.why !== null && say(sentenceOf(doing.why))}
          </p>
        </>
      )}
      <p className="settings-outcome" role="status">
        {outcome}
      </p>
    </Section>
  );
}
