import './report.css';
import './signing.css';
import type { ReactNode } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Settings } from '#core/records/settings-record';
import { asRunOf } from '#core/session/as-run';
import { useSay } from '#ui/say';
import { AsItRan } from './as-it-ran';
import { AsRunFigures } from './as-run';
import { ChangeList } from './change-list';
import { EndedAt } from './ended-at';
import { KeptNotes } from './kept-notes';
import { PartTable } from './part-table';
import { SignForm } from './sign-form';
import { Signed } from './signed';
import { SigningShut } from './signing-shut';

export interface SigningProps {
  readonly room: RoomSnapshot;
  readonly settings: Settings;
  readonly changeSettings: (to: Partial<Settings>) => void;
  /** The class as it ran, word for word; left out where the records are not asked. */
  readonly classAsItRan?: ReactNode;
  /** Paper for the people of this class. */
  readonly paper?: ReactNode;
  /** Who can be billed once it is signed. */
  readonly billing?: ReactNode;
}

/** After the class: what happened, and the signature that locks it. */
export function Signing({ room, settings, changeSettings, classAsItRan, billing }: SigningProps) {
  const say = useSay();
  const { signed, isPrivate } = room;
  const report = asRunOf(room);
  return (
    <main className="signing" aria-labelledby="signing-title">
      <header>
        <h2 className="signing-title" id="signing-title">
          {say(signed === null ? 'sign.heading' : 'sign.signed-heading')}
        </h2>
        {signed === null && !isPrivate && <p className="signing-lead">{say('sign.lead')}</p>}
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a text that scrolls has to be reached by keys */}
      <section className="report" aria-label={say('report.sheet-title')} tabIndex={0}>
        <AsRunFigures room={room} report={report} />
        {signed === null && !isPrivate && <EndedAt room={room} />}
        <ChangeList room={room} changes={report.changes} />
        <PartTable plan={room.plan} report={report} />
        <KeptNotes room={room} />
        {classAsItRan !== undefined && !isPrivate && <AsItRan plan={room.plan}>{classAsItRan}</AsItRan>}
      </section>
      <div className="signing-hand">
        {isPrivate && <SigningShut signed={signed} zone={room.zone} />}
        {!isPrivate && signed === null && billing}
        {!isPrivate && signed === null && (
          <SignForm room={room} facilitator={settings.facilitator} changeSettings={changeSettings} />
        )}
        {!isPrivate && signed !== null && <Signed room={room} report={report} signed={signed} />}
      </div>
    </main>
  );
}
