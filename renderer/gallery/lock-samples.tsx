import { FolderOpen, KeyRound, LockKeyhole, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { UnlockPanel } from '#features/gate/unlock-panel';
import { ResealProgress } from '#features/settings/reseal-progress';
import { ButtonLink } from '#ui/button-link';
import { FileButton } from '#ui/file-button';
import { NewPassword } from '#ui/new-password';
import { Notice } from '#ui/notice';
import { PasswordField } from '#ui/password-field';
import { Progress } from '#ui/progress';
import { useSay } from '#ui/say';
import { Sample } from './sample';

function Passwords() {
  const say = useSay();
  const [typed, setTyped] = useState('lamp river seven quiet');
  const [isShown, show] = useState(false);
  const [chosen, choose] = useState('lamp');
  const [repeated, repeat] = useState<string | null>('lamb');
  return (
    <Sample name="gallery.passwords">
      <div className="gallery-narrow">
        <PasswordField
          label={say('gate.passphrase')}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          isShown={isShown}
          onShow={show}
          problem={say('gate.wrong-passphrase')}
        />
        <NewPassword
          label={say('security.new')}
          hint={say('gate.passphrase-hint', { shortest: 8 })}
          again={say('security.new-again')}
          value={chosen}
          onChange={choose}
          repeated={repeated}
          onRepeat={repeat}
          problem={say('gate.too-short', { shortest: 8 })}
          repeatProblem={say('gate.differs')}
        />
      </div>
    </Sample>
  );
}

function Notices() {
  const say = useSay();
  return (
    <Sample name="gallery.notices">
      <div className="gallery-wide">
        <Notice
          icon={LockKeyhole}
          title={say('security.only-keychain')}
          action={
            <ButtonLink icon={KeyRound} href="#ui">
              {say('security.go')}
            </ButtonLink>
          }
        >
          {say('security.only-keychain-words')}
        </Notice>
      </div>
      <div className="gallery-wide">
        <Notice icon={TriangleAlert} tone="warn" title={say('backups.second-problem')}>
          {say('backups.second-missing')}
        </Notice>
      </div>
      <FileButton icon={FolderOpen} endings={['.breathingroom']} onChoose={() => undefined}>
        {say('file.choose')}
      </FileButton>
    </Sample>
  );
}

function Long() {
  const say = useSay();
  return (
    <Sample name="gallery.progress">
      <div className="gallery-narrow">
        <Progress
          label={say('file.reading', { name: 'classes_2026-11-23.breathingroom' })}
          value={0.62}
          max={1}
          words={say('file.read', { percent: 0.62 })}
        />
        <ResealProgress resealing={{ done: 4120, all: 10_213 }} />
      </div>
    </Sample>
  );
}

/** What locks and unlocks, and what takes a while. */
export function LockSamples() {
  return (
    <>
      <Passwords />
      <Notices />
      <Long />
      <Sample name="gallery.private">
        <div className="gallery-panel">
          <UnlockPanel isOpening={false} isOver={false} />
        </div>
      </Sample>
    </>
  );
}
