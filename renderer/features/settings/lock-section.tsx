import { LockKeyhole } from 'lucide-react';
import { keys } from '#bridge/keys';
import type { Settings } from '#core/records/settings-record';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { lockChoices } from './lock-choices';
import { Section } from './section';

export interface LockSectionProps {
  readonly hasPassphrase: boolean;
  readonly settings: Settings;
  readonly change: (to: Partial<Settings>) => void;
}

/** When the records lock by themselves, and now. */
export function LockSection({ hasPassphrase, settings, change }: LockSectionProps) {
  const say = useSay();
  const attempt = useAttempt();
  const { lockAfter } = settings;
  const word = (minutes: number): string =>
    minutes === 0 ? say('security.lock-never') : say('security.lock-minutes', { minutes });
  if (!hasPassphrase) {
    return (
      <Section heading={say('security.lock')}>
        <p className="settings-words">{say('security.lock-none')}</p>
      </Section>
    );
  }
  return (
    <Section heading={say('security.lock')} lead={say('security.lock-lead')}>
      <Select
        label={say('security.lock-after')}
        hint={say('security.lock-hint')}
        options={lockChoices(lockAfter).map((minutes) => ({ id: String(minutes), word: word(minutes) }))}
        value={String(lockAfter)}
        onChange={(minutes) => change({ lockAfter: Number(minutes) })}
      />
      <div className="settings-actions">
        <Button icon={LockKeyhole} shortcut="Ctrl L" onPress={() => void attempt(keys.lock())}>
          {say('private.lock-places')}
        </Button>
      </div>
    </Section>
  );
}
