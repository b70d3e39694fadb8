import type { Settings } from '#core/records/settings-record';
import { EndRules } from './end-rules';
import { FloorRules } from './floor-rules';

export interface ClassRulesProps {
  readonly settings: Settings;
  readonly change: (to: Partial<Settings>) => void;
}

/** What every class has to keep. */
export function ClassRules({ settings, change }: ClassRulesProps) {
  return (
    <>
      <EndRules settings={settings} change={change} />
      <FloorRules floors={settings.floors} change={change} />
    </>
  );
}
