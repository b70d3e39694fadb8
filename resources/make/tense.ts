import { smooth, type Wave, wave } from '#make/wave';

const length = 1.9;

/** A tone that winds itself up by a step while a second one closes in on it: their beating slows until they are one. */
export function tense(): Wave {
  let turns = 0;
  let others = 0;
  let before = 0;
  return wave(length, (time) => {
    const wound = smooth(time / (length * 0.8));
    const pitch = 349 + 43 * wound;
    turns += (time - before) * pitch;
    others += (time - before) * (pitch + 9 * (1 - wound));
    before = time;
    const bright = 0.1 + 0.3 * wound;
    return grip(time) * (voice(turns, bright) + 0.8 * voice(others, bright));
  });
}

/** Takes hold softly, grows to the last, and ends without a stop. */
function grip(time: number): number {
  return (
    smooth(time / 0.18) * (0.45 + 0.55 * smooth(time / (length * 0.75))) * smooth((length - time) / (length * 0.3))
  );
}

function voice(turns: number, bright: number): number {
  const angle = 2 * Math.PI * turns;
  return Math.sin(angle) + bright * Math.sin(2 * angle) + bright ** 2 * Math.sin(3 * angle);
}
