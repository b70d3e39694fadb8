import type { Settings } from '#core/records/settings-record';
import { DisplaysSection } from './displays-section';
import { RoomLight } from './room-light';
import { RoomSize } from './room-size';
import { WallLooks } from './wall-looks';
import { WallWords } from './wall-words';

export interface WallCornerProps {
  readonly settings: Settings;
  readonly change: (to: Partial<Settings>) => void;
}

/** What the room sees: looks, letters that its last row can read, on which display, in which light and words. */
export function WallCorner({ settings, change }: WallCornerProps) {
  return (
    <>
      <WallLooks settings={settings} change={change} />
      <RoomSize place={settings.place} change={change} />
      <DisplaysSection settings={settings} change={change} />
      <RoomLight />
      <WallWords settings={settings} change={change} />
    </>
  );
}
