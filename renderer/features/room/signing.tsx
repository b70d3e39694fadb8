import './signing.css';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Settings } from '#core/records/settings-record';
import { useSay } from '#ui/say';
import { AsRun } from './as-run';
import { SignForm } from './sign-form';
import { Signed } from './signed';
import { SigningShut } from './signing-shut';

export interface SigningProps {
  readonly room: RoomSnapshot;
  readonly settings: Settings;
  readonly changeSettings: (to: Partial<Settings>) => void;
}

/** After the class: what happened, and the signature that locks it. */
export function Signing({ room, settings, changeSettings }: SigningProps) {
  const say = useSay();
  const { signed } = room;
  return (
    <main className="signing" aria-labelledby="signing-title">
      <header>
        <h2 className="signing-title" id="signing-title">
          {say(signed === null ? 'sign.heading' : 'sign.signed-heading')}
        </h2>
        {signed === null && !room.isPrivate && <p className="signing-lead">{say('sign.lead')}</p>}
      </header>
      <AsRun room={room} />
      {room.isPrivate && <SigningShut signed={signed} zone={room.zone} />}
      {!room.isPrivate && signed === null && (
        <SignForm room={room} facilitator={settings.facilitator} changeSettings={changeSettings} />
      )}
      {!room.isPrivate && signed !== null && <Signed room={room} signed={signed} />}
    </main>
  );
}
