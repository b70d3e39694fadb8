import { BookOpen, ClipboardList, Settings as Cog, Sunrise, Users } from 'lucide-react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { GateState } from '#core/ports/gate';
import { LockNow } from '#features/gate/lock-now';
import { RehearseButton } from '#features/rehearsal/rehearse-button';
import { RunSheetButton } from '#features/run-sheet/run-sheet-button';
import { Today } from '#features/today/today';
import { Rail } from '#ui/rail';
import { useSay } from '#ui/say';
import { BillingPlace, GroupsPlace, LibraryPlace, PeoplePlace, RecordsPlace, SettingsPlace } from './behind';
import { Landing } from './landing';
import { Nowhere } from './nowhere';
import { type Place, placeAt } from './place-at';
import type { SettingsHold } from './use-settings';
import { useTitle } from './use-title';

const places = [
  { id: 'today', path: '/', word: 'app.today', icon: Sunrise },
  { id: 'library', path: '/library', word: 'app.library', icon: BookOpen },
  { id: 'groups', path: '/groups', word: 'app.groups', icon: Users },
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
  const at = placeAt(path);
  const known = places.find(({ id }) => at !== null && id === onRail(at.id));
  useTitle(say(at?.id === 'people' ? 'app.people' : (known?.word ?? 'app.nowhere')));
  return (
    <div className="shell">
      <Rail
        places={places.map(({ id, word, icon, path: to }) => ({ id, word: say(word), icon, href: `#${to}` }))}
        current={known?.id ?? ''}
        brand={say('app.name')}
        {...(gate.hasPassphrase ? { foot: <LockNow at="places" /> } : {})}
      />
      <Landing at={at?.landing ?? path}>
        {at === null ? <Nowhere onLeave={() => go('/')} /> : <Here at={at} hold={hold} gate={gate} />}
      </Landing>
    </div>
  );
}

/** People are a side of the groups, and billing of the records: the rail knows each two as one place. */
function onRail(id: Place['id']): Place['id'] {
  if (id === 'people') return 'groups';
  return id === 'billing' ? 'records' : id;
}

function Here({ at, hold, gate }: PlacesProps & { readonly at: Place }) {
  const { settings } = hold;
  switch (at.id) {
    case 'today':
      return (
        <Today
          key={at.wanted}
          gate={gate}
          wanted={at.wanted}
          settings={settings}
          rehearse={RehearseButton}
          runSheet={RunSheetButton}
        />
      );
    case 'library':
      return <LibraryPlace at={at.page} settings={settings} />;
    case 'groups':
      return <GroupsPlace at={at.page} facilitator={settings.facilitator} />;
    case 'people':
      return <PeoplePlace at={at.page} />;
    case 'records':
      return <RecordsPlace session={at.session} />;
    case 'billing':
      return <BillingPlace at={at.page} />;
    case 'settings':
      return <SettingsPlace at={at.corner} of={at.of} hold={hold} gate={gate} />;
  }
}
