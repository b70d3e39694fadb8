import { leastText, leastTextFor, type Place, textNeeded } from '#core/session/legibility';

/** Lines of the pictures that most projectors throw. */
const linesOfPicture = 1080;

/** What a measured room asks of the wall. */
export interface RoomLegibility {
  /** Least height of letters as a share of the picture. */
  readonly share: number;
  /** The same in lines of a picture of 1080, whole. */
  readonly pixels: number;
  readonly is: 'usual' | 'larger' | 'too-small';
  /** What would do where the picture is too small: the farthest seat for it, and the lowest picture for the seats; metres. */
  readonly farthestSeat: number;
  readonly pictureHeight: number;
}

/** Reads a room: how large letters get in it, and what to change where that can't be enough. */
export function legibilityOf(place: Place): RoomLegibility {
  const share = leastTextFor(place);
  const isTooSmall = textNeeded(place) > share;
  return {
    share,
    pixels: Math.round(share * linesOfPicture),
    is: isTooSmall ? 'too-small' : share > leastText ? 'larger' : 'usual',
    farthestSeat: share * 200 * place.pictureHeight,
    pictureHeight: place.farthestSeat / (200 * share),
  };
}
