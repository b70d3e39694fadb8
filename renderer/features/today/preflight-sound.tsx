import { Volume2 } from 'lucide-react';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { theProgram } from '#bridge/program';
import type { Settings } from '#core/records/settings-record';
import type { OutputUse } from '#sound/output-choice';
import { openSound } from '#sound/player';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { PreflightRow } from './preflight-row';

/** Where sound goes by now. */
interface Told {
  readonly output: string | null;
  readonly use: OutputUse;
}

/** Whether people will hear anything, and out of what. */
export function SoundCheck({ muted, output }: Pick<Settings, 'muted' | 'output'>) {
  const say = useSay();
  const [player] = useState(() => openSound(theProgram().clock.now));
  const subscribe = useCallback((listener: () => void) => player.subscribe(listener), [player]);
  const state = useSyncExternalStore(subscribe, () => player.state());
  const [told, tell] = useState<Told | null>(null);
  const use = told?.output === output ? told.use : null;
  useEffect(() => () => player.close(), [player]);
  useEffect(() => {
    let isWanted = true;
    void player.output(output).then((is) => isWanted && tell({ output, use: is }));
    return () => {
      isWanted = false;
    };
  }, [player, output]);
  const sound = state === 'ready' ? (muted ? 'muted' : 'ready') : state;
  const goesTo = (): string => {
    if (output === null || use === 'default') return say('preflight.output-default');
    if (use === 'refused') return say('sound.output-refused');
    return say(use === null ? 'preflight.output-looking' : 'preflight.output-used', { output });
  };
  return (
    <>
      <PreflightRow
        name={say('preflight.sound')}
        is={sound === 'ready' ? 'good' : 'wanting'}
        action={
          sound === 'asleep' && (
            <Button icon={Volume2} onPress={() => void player.wake()}>
              {say('preflight.wake')}
            </Button>
          )
        }
      >
        <p role="status">{say(`preflight.sound-${sound}`)}</p>
      </PreflightRow>
      <PreflightRow name={say('preflight.output')} is={use === null ? 'open' : use === 'refused' ? 'wanting' : 'good'}>
        <p role="status">{goesTo()}</p>
      </PreflightRow>
    </>
  );
}
