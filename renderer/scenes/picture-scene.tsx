import type { PictureRef } from '#core/curriculum/class-plan';
import { Picture } from './picture';

/** Nothing but a picture that the facilitator shows. */
export function PictureScene({ picture }: { readonly picture: PictureRef }) {
  return (
    <section className="scene-picture">
      <Picture picture={picture} />
    </section>
  );
}
