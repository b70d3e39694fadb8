import { Eye, MonitorCheck } from 'lucide-react';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { cover, liftCover } from './covered';

/** In the place of what is covered: why, and the two ways to see it. */
export function CoveredNow() {
  const say = useSay();
  return (
    <div className="covered-now">
      <p>{say('displays.covered-words')}</p>
      <Button icon={Eye} onPress={liftCover}>
        {say('displays.show-moment')}
      </Button>
      <Button variant="plain" icon={MonitorCheck} onPress={() => cover(false)}>
        {say('displays.uncover')}
      </Button>
    </div>
  );
}

/** After the class, in the place of its report. */
export function CoveredReport() {
  const say = useSay();
  return (
    <main className="signing" aria-labelledby="covered-title">
      <h2 className="signing-title" id="covered-title">
        {say('displays.covered-heading')}
      </h2>
      <p>{say('displays.covered-sign')}</p>
      <CoveredNow />
    </main>
  );
}
