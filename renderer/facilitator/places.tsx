import { ClipboardList, Settings as Cog, Sunrise } from 'lucide-react';
import { useHashLocation } from 'wouter/use-hash-location';
import { theProgram } from '#bridge/program';
import type { GateState } from '#core/ports/gate';
import { LockNow } from '#features/gate/lock-now';
import { RecoveryKey } from '#features/gate/recovery-key';
import { Records } from '#features/records/records';
import { RehearseButton } from '#features/rehearsal/rehearse-button';
import { KeyList } from '#features/room/key-list';
import { RunSheetButton } from '#features/run-sheet/run-sheet-button';
import { cornerOf } from '#features/settings/corners';
import { Settings } from '#features/settings/settings';
import { Today } from '#features/today/today';
import { Rail } from '#ui/rail';
import { useSay } from '#ui/say';
import { Landing } from './landing';
import { Nowhere } from './nowhere';
import type { SettingsHold } from './use-settings';
import { useTitle } from './use-title';

const places = [
  { id: 'today', path: '/', word: 'app.today', icon: Sunrise },
  { id: 'records', path: '/records', word: 'app.records', icon: ClipboardList },
  { id: 'settings', path: '/settings', word: 'app.settings', icon: Cog },
] as const;

export interface PlacesProps {
  readonly hold: SettingsHold;
  readonly gate: GateState;
}

/** The places of the app beside their rail. Addresses stand behind a #, so that they are the same in every host. */
export function Places({ hold, gate }: PlacesProps) {
  const say = useSay();
  const [path, go] = useHashLocation();
  const [, name = '', behind = ''] = path.split('/');
  const corner = cornerOf(behind);
  const known = places.find((place) => place.path === `/${name}`);
  const current = behind === '' || (known?.id === 'settings' && corner !== null) ? known : undefined;
  useTitle(say(current?.word ?? 'app.nowhere'));
  const here = {
    today: <Today gate={gate} settings={hold.settings} rehearse={RehearseButton} runSheet={RunSheetButton} />,
    records: <Records />,
    settings: (
      <Settings
        {...hold}
        at={corner ?? 'general'}
        gate={gate}
        keyList={<KeyList />}
        showKey={RecoveryKey}
        now={theProgram().clock.now}
      />
    ),
  } as const;
  return (
    <div className="shell">
      <Rail
        places={places.map(({ id, word, icon, path: to }) => ({ id, word: say(word), icon, href: `#${to}` }))}
        current={current?.id ?? ''}
        brand={say('app.name')}
        {...(gate.hasPassphrase ? { foot: <LockNow at="places" /> } : {})}
      />
      <Landing at={current?.id ?? path}>
        {current === undefined ? <Nowhere onLeave={() => go('/')} /> : here[current.id]}
      </Landing>
    </div>
  );
}
