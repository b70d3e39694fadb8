import { instant } from '#core/time/instant';
import { refused } from './answer';
import { withHouse, withRecords } from './door';
import { inputs } from './inputs';
import { creditMedia, isOnWall, listMedia, mediaHere, mediaPiece, removeMedia } from './media';
import { listPatterns, removePattern, savePattern } from './patterns';
import { answered } from './storage-failure';

const running = withHouse('facilitator');
const inside = withRecords('facilitator');

/** The projector asks as well: it is told of what the wall shows, and of nothing else. */
const onWall = withHouse('facilitator', 'projector')
  .input(inputs.media)
  .use(({ ctx, input, next }) => {
    const mayRead = ctx.role === 'facilitator' || isOnWall(ctx.program.screens.wall.value, input.id);
    return next({ ctx: { mayRead } });
  });

/** The verbs of pictures, recordings, documents and patterns of one’s own. Nothing in them is about anybody in the room. */
export const mediaVerbs = {
  media: running.query(({ ctx: { house } }) => listMedia(house)),
  mediaAbout: onWall.query(({ ctx: { house, mayRead }, input }) =>
    mayRead ? mediaHere(house, input.id) : refused('no-such-media'),
  ),
  mediaPiece: onWall
    .input(inputs.mediaPiece)
    .query(({ ctx: { house, mayRead }, input }) =>
      mayRead ? mediaPiece(house, input.id, input.index) : refused('no-such-media'),
    ),
  bringMediaBegin: inside
    .input(inputs.bringMedia)
    .mutation(({ ctx: { program }, input }) => program.mediaUpload.begin(input)),
  bringMediaPiece: inside
    .input(inputs.mediaUpload)
    .mutation(({ ctx: { program }, input }) => program.mediaUpload.piece(input.id, input.base64)),
  /** Not in the House's turn: a long recording takes seconds to write that a running class does not have. */
  bringMediaFinish: inside
    .input(inputs.upload)
    .mutation(({ ctx: { program, house }, input }) =>
      answered(() => program.mediaUpload.finish(input.id, house.parts.store, instant(house.parts.clock.now().wall))),
    ),
  creditMedia: inside.input(inputs.creditMedia).mutation(({ ctx: { house }, input }) => creditMedia(house, input)),
  removeMedia: inside.input(inputs.media).mutation(({ ctx: { house }, input }) => removeMedia(house, input.id)),
  patterns: running.query(({ ctx: { house } }) => listPatterns(house)),
  savePattern: inside.input(inputs.pattern).mutation(({ ctx: { house }, input }) => savePattern(house, input.pattern)),
  removePattern: inside.input(inputs.media).mutation(({ ctx: { house }, input }) => removePattern(house, input.id)),
};
