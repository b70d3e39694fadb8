import type { Answer, Why } from '#api/answer';

/** What a file says while it is being written: pieces of its text, then what it came to; or why there is none. */
export type Piece<Summary> = { readonly text: string } | { readonly done: Summary } | { readonly refused: Why };

/** A whole file, as it came. */
export interface Collected<Summary> {
  readonly pieces: readonly string[];
  readonly summary: Summary;
}

/** How a stream of pieces is listened to. */
export interface PieceListener<Summary> {
  readonly onStarted: () => void;
  readonly onData: (piece: Piece<Summary>) => void;
  readonly onError: (error: unknown) => void;
  readonly onComplete: () => void;
}

/**
 * Collects the pieces of one file until it is whole. A line that drops is picked up with a new stream from the beginning;
 * what came before is let go of then. Rejects when the stream ends before its end was said.
 */
export function collect<Summary>(
  listen: (listener: PieceListener<Summary>) => unknown,
): Promise<Answer<Collected<Summary>>> {
  return new Promise((resolve, reject) => {
    let pieces: string[] = [];
    listen({
      onStarted: () => {
        pieces = [];
      },
      onData: (piece) => {
        if ('text' in piece) pieces.push(piece.text);
        else if ('done' in piece) resolve({ done: true, value: { pieces, summary: piece.done } });
        else resolve({ done: false, why: piece.refused });
      },
      onError: reject,
      onComplete: () => reject(new Error('the file ended before its end was said; nothing of it was saved')),
    });
  });
}
