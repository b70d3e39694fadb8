import { chain } from '#bridge/chain';
import { useAsked } from '#bridge/use-asked';
import { useSay } from '#ui/say';

/** The end of the chain of everything signed on this laptop, in eight words that somebody can write down. It has to be drawn anew after each signature. */
export function ChainWords() {
  const say = useSay();
  const { value } = useAsked(chain.head);
  if (value?.done !== true || value.value.seq === 0) return null;
  const { seq, words } = value.value;
  return (
    <div className="chain-words">
      <p className="chain-words-shown" role="status" aria-label={say('seal.words')}>
        {words}
      </p>
      <p className="signed-words">{say('seal.head', { count: seq })}</p>
    </div>
  );
}
