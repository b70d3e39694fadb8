import { minutes } from '#core/time/milliseconds';
import { FitOffer } from '#features/room/fit-offer';
import { FitPanel } from '#features/room/fit-panel';
import { SleepBand } from '#features/room/sleep-band';
import { StartBand } from '#features/room/start-band';
import type { WordId } from '#words/en';
import { Sample } from './sample';
import { pastStart, sampleRoom } from './sample-room';

function nothing(): void {
  // Nobody stands behind these samples.
}

interface FitState {
  readonly name: WordId;
  /** Minutes after the planned start at which the class began, and at which it is looked at. */
  readonly began: number;
  readonly now: number;
}

const fits: readonly FitState[] = [
  { name: 'gallery.fit', began: 9, now: 11 },
  { name: 'gallery.fit-short', began: 22, now: 23 },
  { name: 'gallery.fit-nothing', began: 0, now: 2 },
];

/** What keeps a class to its time: the panel of a fit in its states, and what is asked under the clock. */
export function OnTimeSamples() {
  const waiting = sampleRoom([]);
  return (
    <>
      {fits.map(({ name, began, now }) => (
        <Sample key={name} name={name}>
          <div className="gallery-wide">
            <FitPanel
              room={sampleRoom([[began, { do: 'start' }]])}
              now={pastStart(now)}
              onApply={nothing}
              onClose={nothing}
            />
          </div>
        </Sample>
      ))}
      <Sample name="gallery.fit-offer">
        <div className="gallery-wide">
          <FitOffer due={{ late: minutes(6), fits: true }} onShow={nothing} onNotNow={nothing} />
          <FitOffer due={{ late: minutes(19), fits: false }} onShow={nothing} onNotNow={nothing} />
        </div>
      </Sample>
      <Sample name="gallery.slept">
        <div className="gallery-wide">
          <SleepBand slept={{ event: 'e1', span: minutes(12), until: pastStart(20) }} onAnswer={nothing} />
        </div>
      </Sample>
      <Sample name="gallery.late-start">
        <div className="gallery-wide">
          <StartBand room={waiting} now={pastStart(4)} send={nothing} />
        </div>
      </Sample>
    </>
  );
}
