import type { ListedVersion } from '#bridge/library';
import { shortHash } from '#core/library/content-hash';
import { clockTime } from '#core/time/civil';
import { useSay } from '#ui/say';
import { versionName } from './version-name';

export interface VersionListProps {
  readonly versions: readonly ListedVersion[];
  /** Only classes are held. */
  readonly isHeld: boolean;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Times are told as this computer's clock shows them. */
function zone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** All versions, the newest first, each with when it was written and how often it was held. */
export function VersionList({ versions, isHeld, chosen, onChoose }: VersionListProps) {
  const say = useSay();
  return (
    <ol className="version-list" aria-label={say('versions.list')}>
      {versions.map((version) => (
        <li key={version.id}>
          <VersionRow
            version={version}
            isHeld={isHeld}
            isChosen={version.id === chosen}
            onChoose={() => onChoose(version.id)}
          />
        </li>
      ))}
    </ol>
  );
}

interface VersionRowProps {
  readonly version: ListedVersion;
  readonly isHeld: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function VersionRow({ version, isHeld, isChosen, onChoose }: VersionRowProps) {
  const say = useSay();
  const { changedAt, sessions, hash, isBase } = version;
  return (
    <button type="button" className="version-row" aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
      <span className="version-name">{versionName(say, version)}</span>
      <span className="version-facts">
        {changedAt === null
          ? say('versions.ships')
          : isBase
            ? say('versions.base-hint')
            : say('versions.at', { at: changedAt, time: clockTime(changedAt, zone()) })}
      </span>
      <span className="version-facts">
        {isHeld && (
          <span className={sessions > 0 ? 'version-held' : undefined}>{say('versions.ran', { count: sessions })}</span>
        )}
        <span className="version-hash">{shortHash(hash)}</span>
      </span>
    </button>
  );
}
