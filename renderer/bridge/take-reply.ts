import type { Answer } from '#api/answer';
import type { ReplyTaken } from '#api/batch-replies';
import { longestReplyPiece } from '#core/edi/reply-size';
import { once } from './once';
import { pressKey } from './press-key';
import { theProgram } from './program';
import { deliver } from './send';
import { textPieces } from './text-pieces';

/** What a payer answered, a 999, 277CA, 835 or a table, of at most `longestReply` letters: a long one goes in pieces. */
export async function takeReply(text: string): Promise<Answer<ReplyTaken>> {
  const { door } = theProgram();
  if (text.length <= longestReplyPiece) return once(() => door.takeReply.mutate({ text }));
  const [id, pieces] = [pressKey(), [...textPieces(text, longestReplyPiece)]];
  for (const [at, piece] of pieces.entries()) {
    await deliver(() => door.replyPiece.mutate({ id, at, text: piece }));
  }
  return deliver(() => door.takeLongReply.mutate({ id, count: pieces.length }));
}
