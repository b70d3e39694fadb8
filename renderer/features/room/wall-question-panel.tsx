import { AppWindow, ArrowLeftRight, Expand, Hash, MonitorCheck, MonitorOff } from 'lucide-react';
import { displays } from '#bridge/displays';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { BarPanel } from './bar-panel';
import { DisplayChoices } from './display-choices';
import type { WallOpening, WallQuestion } from './use-wall-opening';

export interface WallQuestionPanelProps {
  readonly asks: WallQuestion;
  readonly opening: WallOpening;
}

/** What the wall asks of the facilitator, above the bar: nothing waits for the answer. */
export function WallQuestionPanel({ asks, opening }: WallQuestionPanelProps) {
  const say = useSay();
  return (
    <BarPanel heading={say('displays.panel')} at="wall" onClose={opening.dismiss}>
      {asks === 'code' ? <CodeQuestion answer={opening.answerCode} /> : <PlaceQuestion asks={asks} opening={opening} />}
    </BarPanel>
  );
}

function CodeQuestion({ answer }: { readonly answer: WallOpening['answerCode'] }) {
  const say = useSay();
  return (
    <>
      <p>{say('displays.code')}</p>
      <div className="bar-panel-row">
        <Button onPress={() => answer('wall')}>{say('displays.code-wall')}</Button>
        <Button onPress={() => answer('both')}>{say('displays.code-both')}</Button>
        <Button onPress={() => answer('not')}>{say('displays.code-not')}</Button>
      </div>
    </>
  );
}

function PlaceQuestion({
  asks,
  opening,
}: {
  readonly asks: Exclude<WallQuestion, 'code'>;
  readonly opening: WallOpening;
}) {
  const say = useSay();
  const tell = useTell();
  const canAsk = displays.canAsk();
  const ask = (): void =>
    void displays.ask().then((isTold) => {
      if (isTold) opening.open();
      else tell({ text: say('displays.ask-no') });
    });
  if (asks === 'single') {
    return (
      <>
        <p>{say('displays.single')}</p>
        <div className="bar-panel-row">
          <Button icon={AppWindow} onPress={() => opening.open({ is: 'window' })}>
            {say('displays.as-window')}
          </Button>
          <Button icon={Expand} onPress={() => opening.open({ is: 'over' })}>
            {say('displays.over')}
          </Button>
        </div>
        <p className="bar-panel-quiet">{say('displays.over-words')}</p>
      </>
    );
  }
  return (
    <>
      <p>{say(asks === 'choose' && !displays.canIdentify() ? 'displays.choose-blind' : `displays.${asks}`)}</p>
      <DisplayChoices onChoose={(display) => opening.open({ is: 'on', display })} />
      <div className="bar-panel-row">
        {displays.canIdentify() && (
          <Button variant="plain" icon={Hash} onPress={() => void displays.identify()}>
            {say('displays.identify')}
          </Button>
        )}
        {displays.canSwap() && asks === 'choose' && (
          <Button variant="plain" icon={ArrowLeftRight} onPress={opening.swap} shortcut="S">
            {say('displays.swap')}
          </Button>
        )}
        {asks === 'choose' && (
          <Button variant="plain" icon={MonitorOff} onPress={opening.close}>
            {say('displays.close')}
          </Button>
        )}
        {canAsk && (
          <Button icon={MonitorCheck} onPress={ask}>
            {say('displays.ask')}
          </Button>
        )}
      </div>
      {canAsk && <p className="bar-panel-quiet">{say('displays.ask-words')}</p>}
    </>
  );
}
