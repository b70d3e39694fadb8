import { Timer } from 'lucide-react';
import { useState } from 'react';
import { theProgram } from '#bridge/program';
import { selfTest, type TimingReport } from '#sound/self-test';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { PreflightRow } from './preflight-row';

/** Nobody feels a breath and its sound come apart by less than this; milliseconds. */
const together = 50;
/** More than this in five seconds would be felt by the end of a long breath; milliseconds. */
const steady = 10;

/** `untested`, on its way, or what came of it: null where it couldn't be told. */
type Tested = 'untested' | 'busy' | TimingReport | null;

function isGood({ pictureToSound, drift, cues, planned }: TimingReport): boolean {
  return pictureToSound <= together && Math.abs(drift) <= steady && cues === planned;
}

/** Whether sound and picture keep together, measured at a press. */
export function TimingCheck() {
  const say = useSay();
  const [tested, setTested] = useState<Tested>('untested');
  const isBusy = tested === 'busy';
  const check = async (): Promise<void> => {
    setTested('busy');
    setTested(await selfTest(theProgram().clock.now));
  };
  const words = (): string => {
    if (tested === 'untested') return say('preflight.timing-untested');
    if (tested === 'busy') return say('preflight.timing-busy');
    if (tested === null) return say('preflight.timing-unknown');
    const { pictureToSound, drift, cues, planned } = tested;
    const figures = say('preflight.timing-figures', {
      apart: Math.round(pictureToSound),
      drift: Math.round(drift) + 0,
    });
    if (isGood(tested)) return `${figures} ${say('preflight.timing-good')}`;
    if (cues < planned) return `${figures} ${say('preflight.timing-lost', { heard: cues, planned })}`;
    return `${figures} ${say('preflight.timing-apart')}`;
  };
  const isKnown = tested !== 'untested' && tested !== 'busy' && tested !== null;
  return (
    <PreflightRow
      name={say('preflight.timing')}
      is={isKnown ? (isGood(tested) ? 'good' : 'wanting') : tested === null ? 'wanting' : 'open'}
      action={
        <Button icon={Timer} onPress={() => void check()} isDisabled={isBusy}>
          {say(tested === 'untested' || isBusy ? 'preflight.timing-check' : 'preflight.timing-again')}
        </Button>
      }
    >
      <p role="status">{words()}</p>
      {isKnown && <p className="preflight-beyond">{say('preflight.timing-beyond')}</p>}
    </PreflightRow>
  );
}
