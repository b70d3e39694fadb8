import { useState } from 'react';
import type { Handout } from '#core/curriculum/class-plan';
import { HandoutEditor } from '#features/library/handout-editor';
import { useSay } from '#ui/say';
import { madeHandout } from './made-handout';
import { Sample } from './sample';

/** A page to take home: while it is written, and before there is one. */
export function HandoutSamples() {
  const say = useSay();
  const [handout, setHandout] = useState<Handout | undefined>(madeHandout);
  const [none, setNone] = useState<Handout | undefined>(undefined);
  const origin = say('gallery.handout');
  return (
    <>
      <Sample name="gallery.handout">
        <HandoutEditor handout={handout} language="en" origin={origin} onChange={(to) => setHandout(to)} />
      </Sample>
      <Sample name="gallery.handout-none">
        <HandoutEditor handout={none} language="en" origin={origin} onChange={(to) => setNone(to)} />
      </Sample>
    </>
  );
}
