import { AppWindow, MonitorX } from 'lucide-react';
import { displays } from '#bridge/displays';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { DisplayChoices } from './display-choices';
import type { WallOpening } from './use-wall-opening';

/** The wall's display is gone: said above the bar, where it moves nothing of the class, with what can be done meanwhile. */
export function WallLost({ open }: { readonly open: WallOpening['open'] }) {
  const say = useSay();
  return (
    <section className="wall-lost" aria-label={say('displays.lost-short')}>
      <MonitorX className="icon" aria-hidden />
      <p role="status">{say('displays.lost')}</p>
      <div className="bar-panel-row">
        <DisplayChoices isOthersOnly onChoose={(display) => open({ is: 'on', display })} />
        {displays.canSwap() && (
          <Button variant="plain" icon={AppWindow} onPress={() => open({ is: 'window' })}>
            {say('displays.as-window')}
          </Button>
        )}
      </div>
    </section>
  );
}
