import { BookOpen, ClipboardList, Settings as Cog, Sunrise, Users } from 'lucide-react';
import { useHashLocation } from 'wouter/use-hash-location';
import { theProgram } from '#bridge/program';
import type { GateState } from '#core/ports/gate';
import { AuditCorner } from '#features/audit/audit-corner';
import { Billing } from '#features/billing/billing';
import { BillingCorner } from '#features/billing-settings/billing-corner';
import { PayersCorner } from '#features/billing-settings/payers-corner';
import { BatchPapers } from '#features/bills/batch-papers';
import { PacketPanel } from '#features/bills/packet-panel';
import { ProgrammePanel } from '#features/bills/programme-panel';
import { LineExports } from '#features/exports/line-exports';
import { LockNow } from '#features/gate/lock-now';
import { RecoveryKey } from '#features/gate/recovery-key';
import { Groups } from '#features/groups/groups';
import { DifferenceList } from '#features/library/difference-list';
import { Library } from '#features/library/library';
import { SignInSheetButton } from '#features/paper/sign-in-sheet-button';
import { People } from '#features/people/people';
import { DateRange } from '#features/records/date-range';
import { Records } from '#features/records/records';
import { RehearseButton } from '#features/rehearsal/rehearse-button';
import { CoSign } from '#features/room/co-sign';
import { KeyList } from '#features/room/key-list';
import { SignatureSheet } from '#features/room/signature-sheet';
import { RunSheetButton } from '#features/run-sheet/run-sheet-button';
import { Settings } from '#features/settings/settings';
import { machineZone } from '#features/today/machine-zone';
import { Today } from '#features/today/today';
import { GroupWellbeing } from '#features/wellbeing/group-wellbeing';
import { OwnQuestionnaires } from '#features/wellbeing/own-questionnaires';
import { PersonWellbeing } from '#features/wellbeing/person-wellbeing';
import { RatingsButton } from '#features/wellbeing/ratings-button';
import { Rail } from '#ui/rail';
import { useSay } from '#ui/say';
import { GroupTabs } from './group-tabs';
import { Landing } from './landing';
import { Nowhere } from './nowhere';
import { type Place, placeAt } from './place-at';
import { RecordTabs } from './record-tabs';
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

function wellbeingOf(
  person: string,
  { revision, onChanged }: { readonly revision: number; readonly onChanged: () => void },
) {
  // A yes or a no is said in the form above as well.
  return (
    <>
      <PersonWellbeing key={revision} person={person} onSaid={onChanged} />
      <PacketPanel person={person} />
    </>
  );
}

function Here({ at, hold, gate }: PlacesProps & { readonly at: Place }) {
  const { settings } = hold;
  const doings = { settings, rehearse: RehearseButton, runSheet: RunSheetButton };
  switch (at.id) {
    case 'today':
      return <Today key={at.wanted} gate={gate} wanted={at.wanted} {...doings} />;
    case 'library':
      return <Library at={at.page} doings={doings} />;
    case 'groups':
      return (
        <Groups
          at={at.page}
          tabs={<GroupTabs at="groups" />}
          doings={{ sheetButton: SignInSheetButton, wellbeing: GroupWellbeing, facilitator: settings.facilitator }}
        />
      );
    case 'people':
      return <People at={at.page} tabs={<GroupTabs at="people" />} wellbeing={wellbeingOf} />;
    case 'records':
      return (
        <Records
          session={at.session}
          tabs={<RecordTabs at="sessions" />}
          programme={<ProgrammePanel />}
          changes={DifferenceList}
          ratings={RatingsButton}
          coSign={CoSign}
          signatureSheet={SignatureSheet}
        />
      );
    case 'billing':
      return (
        <Billing
          at={at.page}
          tabs={<RecordTabs at={at.page.is === 'lines' ? 'lines' : 'batches'} />}
          chooseDates={DateRange}
          exports={LineExports}
          papers={BatchPapers}
        />
      );
    case 'settings':
      return (
        <Settings
          {...hold}
          at={at.corner}
          gate={gate}
          keyList={<KeyList />}
          showKey={RecoveryKey}
          billing={<BillingCorner />}
          payers={<PayersCorner at={at.of} zone={machineZone()} />}
          questionnaires={<OwnQuestionnaires />}
          audit={<AuditCorner now={theProgram().clock.now} zone={machineZone()} />}
          now={theProgram().clock.now}
        />
      );
  }
}
