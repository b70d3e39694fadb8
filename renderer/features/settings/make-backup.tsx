import { Archive } from 'lucide-react';
import { useState } from 'react';
import { backups } from '#bridge/backups';
import { Button } from '#ui/button';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';

/** Makes a backup at once. */
export function MakeBackup({ onMade }: { readonly onMade: () => void }) {
  const say = useSay();
  const { why, isBusy, attempt } = useInlineAttempt();
  const [outcome, setOutcome] = useState('');
  const make = async (): Promise<void> => {
    setOutcome('');
    const made = await attempt(() => backups.make());
    if (made === null) return;
    setOutcome(say('backups.made', { documents: made.value.documents }));
    onMade();
  };
  return (
    <div className="make-backup">
      <Button icon={Archive} onPress={() => void make()}>
        {say('backups.make')}
      </Button>
      <p className="settings-busy" role="status">
        {isBusy && say('backups.making')}
      </p>
      <p className="settings-outcome" role="status">
        {outcome}
      </p>
      <p className="settings-problem" role="alert">
        {why !== null && say(sentenceOf(why))}
      </p>
    </div>
  );
}
