import { useCallback, useState } from 'react';
import { backups, type WhichBackup } from '#bridge/backups';
import { useAsked } from '#bridge/use-asked';
import type { Restored } from '#core/ports/backups';
import type { Secret } from '#core/ports/gate';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { OldKey } from './old-key';
import { RestoreView } from './restore-view';

export interface RestoreInsideProps {
  readonly which: WhichBackup;
  readonly onRestored: (restored: Restored) => void;
}

/** Looks inside one backup, under its line in the list, and brings it back. */
export function RestoreInside({ which: { place, id }, onRestored }: RestoreInsideProps) {
  const say = useSay();
  const [secret, setSecret] = useState<Secret | null>(null);
  const ask = useCallback(
    async () => ({ with: secret, answer: await backups.preview({ place, id }, secret) }),
    [place, id, secret],
  );
  const { value, failed } = useAsked(ask);
  const restoring = useInlineAttempt();
  const restore = async (older: boolean): Promise<void> => {
    const done = await restoring.attempt(() => backups.restore({ place, id }, { older, secret }));
    if (done !== null) onRestored(done.value);
  };
  const isBusy = !failed && value?.with !== secret;
  const refused = value?.answer.done === false ? value.answer.why : null;
  const looking = { isBusy, why: failed ? 'unanswered' : refused } as const;
  const needsKey = refused === 'wrong-key';
  const why = looking.why ?? restoring.why;
  return (
    <section className="backup-inside" aria-label={say('restore.heading')}>
      {needsKey && <OldKey doing={looking} onOpen={setSecret} />}
      {value?.answer.done === true && (
        <RestoreView
          preview={value.answer.value}
          isBusy={restoring.isBusy}
          onRestore={(older) => void restore(older)}
        />
      )}
      {!needsKey && (
        <>
          <p className="settings-busy" role="status">
            {isBusy && say('backups.looking')}
          </p>
          <p className="settings-problem" role="alert">
            {why !== null && say(sentenceOf(why))}
          </p>
        </>
      )}
    </section>
  );
}
