import { FolderSync, TriangleAlert } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { backups } from '#bridge/backups';
import { useInlineAttempt } from '#ui/inline-attempt';
import { Notice } from '#ui/notice';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { FormFoot } from './form-foot';
import { secondProblemWord } from './second-problem';
import { Section } from './section';

export interface SecondFolderProps {
  readonly folder: string | null;
  /** Why the newest copy did not get there, as it was told; null: it did. */
  readonly problem: string | null;
  readonly onChanged: () => void;
}

/** Where a second copy of each backup goes, and how that does. */
export function SecondFolder({ folder, problem, onChanged }: SecondFolderProps) {
  const say = useSay();
  const [path, setPath] = useState(folder ?? '');
  const [isEmpty, setEmpty] = useState(false);
  const [outcome, setOutcome] = useState('');
  const doing = useInlineAttempt();
  const choose = async (to: string | null): Promise<void> => {
    setOutcome('');
    setEmpty(to === '');
    if (to === '') return;
    const used = await doing.attempt(() => backups.nameSecond(to));
    if (used === null) return;
    if (to === null) setPath('');
    setOutcome(say(to === null ? 'backups.second-stopped' : 'backups.second-used'));
    onChanged();
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void choose(path.trim());
  };
  const stop = { word: say('backups.second-stop'), onPress: () => void choose(null) };
  return (
    <Section heading={say('backups.second')} lead={say('backups.second-lead')}>
      {folder !== null && problem !== null && (
        <Notice icon={TriangleAlert} tone="warn" title={say('backups.second-problem')}>
          {say(secondProblemWord(problem), { problem })}
        </Notice>
      )}
      <form className="settings-form" onSubmit={onSubmit}>
        <TextField
          label={say('backups.second-path')}
          hint={say('backups.second-hint')}
          value={path}
          onChange={(to) => {
            setPath(to);
            setEmpty(false);
            setOutcome('');
            doing.clear();
          }}
          problem={isEmpty ? say('backups.second-empty') : undefined}
        />
        <FormFoot
          word={say('backups.second-use')}
          icon={FolderSync}
          isDisabled={folder !== null && path.trim() === folder}
          busy={say('security.using')}
          doing={doing}
          {...(folder === null ? {} : { cancel: stop })}
        />
      </form>
      <p className="settings-outcome" role="status">
        {outcome}
      </p>
    </Section>
  );
}
