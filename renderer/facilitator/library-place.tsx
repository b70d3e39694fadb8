import type { Settings } from '#core/records/settings-record';
import { Library } from '#features/library/library';
import type { LibraryPage } from '#features/library/pages';
import { RehearseButton } from '#features/rehearsal/rehearse-button';
import { RunSheetButton } from '#features/run-sheet/run-sheet-button';

export interface LibraryPlaceProps {
  readonly at: LibraryPage;
  readonly settings: Settings;
}

export function LibraryPlace({ at, settings }: LibraryPlaceProps) {
  return <Library at={at} doings={{ settings, rehearse: RehearseButton, runSheet: RunSheetButton }} />;
}
