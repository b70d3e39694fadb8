import { useId } from 'react';
import { useSay } from '#ui/say';
import type { PreflightProps } from './preflight';
import { AwakeCheck } from './preflight-awake';
import { SoundCheck } from './preflight-sound';
import { TimingCheck } from './preflight-timing';
import { WallCheck } from './preflight-wall';

/** What is looked at before a class, row by row. */
export function PreflightCard({ settings, walls }: PreflightProps) {
  const say = useSay();
  const id = useId();
  return (
    <section className="preflight-card" aria-labelledby={id}>
      <h3 className="preflight-heading" id={id}>
        {say('preflight.heading')}
      </h3>
      <ul>
        {walls !== null && <WallCheck walls={walls} />}
        <SoundCheck {...settings} />
        <AwakeCheck />
        <TimingCheck />
      </ul>
    </section>
  );
}
