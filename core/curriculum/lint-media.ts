import type { Attachment, ClassPlan, Part } from './class-plan';
import type { Finding } from './finding';
import { isOwnWork, type MediaCredit, type MediaKnown } from './media-credit';

interface Place {
  readonly media: string;
  readonly part: string | null;
  readonly field: string;
}

function placesIn({ id: part, picture, sound }: Part): readonly Place[] {
  const recording = sound?.recording;
  return [
    ...(picture === undefined ? [] : [{ media: picture.media, part, field: 'picture' }]),
    ...(recording === undefined ? [] : [{ media: recording.media, part, field: 'sound.recording' }]),
  ];
}

function missingOf({ part, field }: Place, credit: MediaCredit): readonly Finding[] {
  const missing = { part, found: 0, limit: 1 };
  const isLicenceMissing = credit.licence.trim() === '';
  const isSourceMissing = credit.source.trim() === '' && !isOwnWork(credit);
  return [
    ...(isLicenceMissing ? [{ code: 'media-licence-missing', field: `${field}.licence`, ...missing } as const] : []),
    ...(isSourceMissing ? [{ code: 'media-source-missing', field: `${field}.source`, ...missing } as const] : []),
  ];
}

interface WithMedia extends Partial<Pick<ClassPlan, 'parts'>> {
  readonly attachments?: readonly Attachment[] | undefined;
}

/**
 * Pictures, recordings and attached documents of which nobody said under what licence they may be used, or who made them:
 * each once, where it is used first. Of what isn't among the known nothing is said.
 */
export function lintMedia({ parts = [], attachments = [] }: WithMedia, known: MediaKnown): readonly Finding[] {
  const attached = attachments.map(({ media }, at) => ({ media, part: null, field: `attachments[${at}]` }));
  const places = [...parts.flatMap(placesIn), ...attached];
  const told = new Set<string>();
  return places.flatMap((place) => {
    const credit = known.get(place.media);
    if (credit === undefined || told.has(place.media)) return [];
    told.add(place.media);
    return missingOf(place, credit);
  });
}
