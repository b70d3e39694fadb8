import { useMemo } from 'react';
import type { WallSnapshot } from '#core/session/snapshot';
import { Wall } from '#scenes/wall';
import { useSay } from '#ui/say';
import { now } from './sample-clock';
import type { SampleWall } from './sample-walls';
import { type WallTheme, wallThemes } from './shown-walls';

/** One scene in the three themes of the wall; each opens alone and large. */
export function SceneSample({ sample }: { readonly sample: SampleWall }) {
  const say = useSay();
  return (
    <section id={`scenes/${sample.id}`} className="gallery-scene">
      <h2>{say(sample.word)}</h2>
      <div className="gallery-walls">
        {wallThemes.map((theme) => (
          <WallFrame key={theme} sample={sample} theme={theme} />
        ))}
      </div>
    </section>
  );
}

interface WallFrameProps {
  readonly sample: SampleWall;
  readonly theme: WallTheme;
}

function WallFrame({ sample, theme }: WallFrameProps) {
  const say = useSay();
  const snapshot: WallSnapshot = useMemo(() => sample.snapshot(theme, sample.at), [sample, theme]);
  return (
    <figure className="gallery-wall" data-scene={sample.id}>
      <div className="gallery-frame" role="group" aria-label={say('gallery.preview')}>
        <Wall snapshot={snapshot} now={now} check={sample.check ?? null} />
      </div>
      <figcaption>
        <a href={`?scene=${sample.id}&wall=${theme}`}>{say(`gallery.wall-${theme}`)}</a>
      </figcaption>
    </figure>
  );
}
