import { desktop } from '#bridge/desktop';
import { useSay } from '#ui/say';
import { PreflightRow } from './preflight-row';

/** Whether the display goes dark in the middle of a class. */
export function AwakeCheck() {
  const say = useSay();
  const isKept = desktop() !== null || 'wakeLock' in navigator;
  return (
    <PreflightRow name={say('preflight.awake')} is={isKept ? 'good' : 'wanting'}>
      <p>{say(isKept ? 'preflight.awake-kept' : 'preflight.awake-not')}</p>
    </PreflightRow>
  );
}
