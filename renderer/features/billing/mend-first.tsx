import { useState } from 'react';
import type { ToldLine } from '#bridge/billing';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { countedReasons, reasonKey } from './line-view';
import { lookAtLines } from './lines-view';
import { oneMend } from './mend-address';

/** So many kinds are shown before somebody asks for more. */
const few = 3;

/** What stands against most lines, with the way to where it is put right for all of them. */
export function MendFirst({ lines }: { readonly lines: readonly ToldLine[] }) {
  const say = useSay();
  const [isAll, showAll] = useState(false);
  const found = countedReasons(lines);
  if (found.length === 0) return null;
  const more = found.length - few;
  return (
    <section className="mend-first" aria-labelledby="mend-first">
      <h2 className="lines-title" id="mend-first">
        {say('billing.mend-first')}
      </h2>
      <ul>
        {found.slice(0, isAll ? found.length : few).map(({ reason, lines: against }) => {
          const words = say(`reason.${reason.kind}`, { told: reason.told });
          const one = oneMend(reason, against);
          const mend = say(`reason.mend.${one?.at ?? reason.mendAt}`);
          return (
            <li key={reasonKey(reason)} className="mend-row">
              <span className="mend-count">{say('billing.mend-lines', { count: against.length })}</span>
              <span className={reason.blocks ? 'mend-words' : 'mend-words line-quiet'}>{words}</span>
              <Button
                variant="plain"
                label={say('billing.mend-show-for', { reason: words })}
                onPress={() => lookAtLines({ state: 'all', reason: reasonKey(reason) })}
              >
                {say('billing.mend-show')}
              </Button>
              {one !== null && (
                <a
                  className="mend-link"
                  href={one.address}
                  aria-label={say('billing.mend-for', { mend, about: words })}
                >
                  {mend}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && !isAll && (
        <Button variant="plain" onPress={() => showAll(true)}>
          {say('billing.mend-all', { count: more })}
        </Button>
      )}
    </section>
  );
}
