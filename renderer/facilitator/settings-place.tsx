import { theProgram } from '#bridge/program';
import type { GateState } from '#core/ports/gate';
import { AuditCorner } from '#features/audit/audit-corner';
import { BillingCorner } from '#features/billing-settings/billing-corner';
import { PayersCorner } from '#features/billing-settings/payers-corner';
import { RecoveryKey } from '#features/gate/recovery-key';
import { KeyList } from '#features/room/key-list';
import type { Corner } from '#features/settings/corners';
import { Settings } from '#features/settings/settings';
import { machineZone } from '#features/today/machine-zone';
import { OwnQuestionnaires } from '#features/wellbeing/own-questionnaires';
import type { SettingsHold } from './use-settings';

export interface SettingsPlaceProps {
  readonly at: Corner;
  /** Which of a corner's things is open; null: none. */
  readonly of: string | null;
  readonly hold: SettingsHold;
  readonly gate: GateState;
}

export function SettingsPlace({ at, of, hold, gate }: SettingsPlaceProps) {
  return (
    <Settings
      {...hold}
      at={at}
      gate={gate}
      keyList={<KeyList />}
      showKey={RecoveryKey}
      billing={<BillingCorner />}
      payers={<PayersCorner at={of} zone={machineZone()} />}
      questionnaires={<OwnQuestionnaires />}
      audit={<AuditCorner now={theProgram().clock.now} zone={machineZone()} />}
      now={theProgram().clock.now}
    />
  );
}
