import { ClipboardList, Settings as Cog, Sunrise } from 'lucide-react';
import { useHashLocation } from 'wouter/use-hash-location';
import { Records } from '#features/records/records';
import { KeyList } from '#features/room/key-list';
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

/** The places of the app beside their rail. Addresses stand behind a #, so that they are the same in every host. */
export function Places({ hold }: { readonly hold: SettingsHold }) {
  const say = useSay();
  const [path, go] = useHashLocation();
  const current = places.find((place) => place.path === path);
  useTitle(say(current?.word ?? 'app.nowhere'));
  const here = {
    today: <Today />,
    records: <Records />,
    settings: <Settings {...hold} keys={<KeyList />} />,
  } as const;
  return (
    <div className="shell">
      <Rail
        places={places.map(({ id, word, icon, path: to }) => ({ id, word: say(word), icon, href: `#${to}` }))}
        current={current?.id ?? ''}
        brand={say('app.name')}
      />
      <Landing at={path}>{current === undefined ? <Nowhere onLeave={() => go('/')} /> : here[current.id]}</Landing>
    </div>
  );
}
