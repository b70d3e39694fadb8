import './settings.css';
import type { ReactNode } from 'react';
import type { GateState } from '#core/ports/gate';
import type { Settings as Chosen } from '#core/records/settings-record';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { BackupsCorner } from './backups-corner';
import { BreathCorner } from './breath-corner';
import { ClassRules } from './class-rules';
import { CornerNav } from './corner-nav';
import type { Corner } from './corners';
import { FileCorner } from './file-corner';
import { General } from './general';
import { MediaCorner } from './media-corner';
import { Security } from './security';
import type { ShowKey } from './show-key';
import { SoundCorner } from './sound-corner';
import { WallCorner } from './wall-corner';

export interface SettingsProps {
  readonly at: Corner;
  readonly gate: GateState;
  readonly settings: Chosen;
  /** How the newest change stands on disk. */
  readonly keeping: 'unchanged' | 'saving' | 'saved' | 'not-saved';
  readonly change: (to: Partial<Chosen>) => void;
  /** The keys of the room, as the room tells them. */
  readonly keyList: ReactNode;
  readonly showKey: ShowKey;
  /** Who saw and changed what. */
  readonly audit: ReactNode;
  /** Whoever bills. */
  readonly billing: ReactNode;
  /** The payers, or one of them. */
  readonly payers: ReactNode;
  /** Questionnaires of one's own. */
  readonly questionnaires: ReactNode;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What holds for all classes; each change is kept at once. */
export function Settings({
  at,
  gate,
  settings,
  keeping,
  change,
  keyList,
  showKey,
  audit,
  billing,
  payers,
  questionnaires,
  now,
}: SettingsProps) {
  const say = useSay();
  const here = {
    general: <General settings={settings} change={change} keyList={keyList} />,
    wall: <WallCorner settings={settings} change={change} />,
    sound: <SoundCorner settings={settings} change={change} />,
    breath: <BreathCorner settings={settings} />,
    media: <MediaCorner />,
    questionnaires,
    rules: <ClassRules settings={settings} change={change} />,
    billing,
    payers,
    security: <Security gate={gate} settings={settings} change={change} showKey={showKey} now={now} />,
    audit,
    backups: <BackupsCorner />,
    file: <FileCorner />,
  } as const;
  return (
    <Page heading={say('app.settings')}>
      <p className={`keeping keeping-${keeping}`} role="status">
        {keeping !== 'unchanged' && say(`settings.${keeping}`)}
      </p>
      <CornerNav at={at} />
      <div className="settings" key={at}>
        {here[at]}
      </div>
    </Page>
  );
}
