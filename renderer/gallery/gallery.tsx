import './gallery.css';
import { PictureSource } from '#scenes/picture-source';
import { useSay } from '#ui/say';
import { CareSamples } from './care-samples';
import { FieldSamples } from './field-samples';
import { HandoutSamples } from './handout-samples';
import { LockSamples } from './lock-samples';
import { OnTimeSamples } from './on-time-samples';
import { OrderSamples } from './order-samples';
import { pageLinks } from './page-links';
import { PartSamples } from './part-samples';
import { RecordSamples } from './record-samples';
import { samplePicture } from './sample-pictures';
import { sampleWalls } from './sample-walls';
import { SceneSample } from './scene-sample';
import { TokenSamples } from './token-samples';

const themes = ['day', 'dusk'] as const;

/** Every part in each state in both themes, and every scene in the three themes of the wall. */
export function Gallery() {
  const say = useSay();
  return (
    <main className="gallery">
      <header className="gallery-head">
        <h1>{say('gallery.title')}</h1>
        <p>{say('gallery.lead')}</p>
        <nav aria-label={say('gallery.contents')}>
          <a href="#ui">{say('gallery.parts')}</a>
          {sampleWalls.map(({ id, word }) => (
            <a key={id} href={`#scenes/${id}`}>
              {say(word)}
            </a>
          ))}
        </nav>
      </header>
      <nav className="gallery-pages" aria-label={say('gallery.pages')}>
        {pageLinks.map(({ id, word }) => (
          <a key={id} href={`?page=${id}`}>
            {say(word)}
          </a>
        ))}
      </nav>
      <section id="ui" className="gallery-themes" aria-label={say('gallery.parts')}>
        {themes.map((theme) => (
          <div key={theme} id={`ui/${theme}`} className="gallery-theme" data-theme={theme}>
            <h2>{say(`gallery.theme-${theme}`)}</h2>
            <TokenSamples />
            <PartSamples theme={theme} />
            <FieldSamples />
            <OrderSamples />
            <HandoutSamples />
            <LockSamples />
            <RecordSamples />
            <OnTimeSamples />
            <CareSamples />
          </div>
        ))}
      </section>
      <PictureSource value={samplePicture}>
        {sampleWalls.map((sample) => (
          <SceneSample key={sample.id} sample={sample} />
        ))}
      </PictureSource>
    </main>
  );
}
