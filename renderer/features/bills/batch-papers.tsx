import './bills.css';
import { Fragment } from 'react';
import type { ToldBatch } from '#bridge/billing';
import type { Batch, BatchItem } from '#core/billing/batch';
import { useSay } from '#ui/say';
import { type Paper, PaperButtons } from './paper-buttons';
import { kindsOf, type PaperKind, paperOf } from './papers-of';

/** What of a batch is printed: a document for each person, sponsor or claim, all of them after each other. */
export function BatchPapers({ batch: { batch } }: { readonly batch: ToldBatch }) {
  const say = useSay();
  const is = batch.items[0]?.content.is ?? 'claim';
  const kinds = [...new Set(batch.items.flatMap(kindsOf))];
  if (kinds.length === 0) return null;
  return (
    <section className="bill-papers" aria-labelledby="bill-papers">
      <h2 id="bill-papers">{say('bills.heading')}</h2>
      <p>{say(`bills.${is}s-lead`)}</p>
      <div className="bill-doings">
        {kinds.map((kind) => (
          <AllOfKind
            key={kind}
            kind={kind}
            batch={batch}
            items={batch.items.filter((item) => kindsOf(item).includes(kind))}
          />
        ))}
      </div>
    </section>
  );
}

/** So many documents are printed at once: each is looked through for everybody else, and more would keep somebody waiting. */
const mostAtOnce = 200;

interface AllOfKindProps {
  readonly kind: PaperKind;
  readonly batch: Batch;
  readonly items: readonly BatchItem[];
}

function AllOfKind({ kind, batch, items }: AllOfKindProps) {
  const say = useSay();
  const starts = items.flatMap((_, at) => (at % mostAtOnce === 0 ? [at] : []));
  return starts.map((at) => {
    const some = items.slice(at, at + mostAtOnce);
    const what =
      starts.length === 1
        ? say(`bills.all.${kind}`, { count: items.length })
        : say(`bills.some.${kind}`, { from: at + 1, to: at + some.length });
    const make = (): Paper => {
      const papers = some.map((item) => paperOf(say, kind, { batch, item }));
      return {
        title: say(`bills.all-title.${kind}`, { from: batch.from, to: batch.to }),
        about: { kind: 'batch', target: batch.id },
        alone: papers.flatMap(({ alone }) => alone),
        sheet: papers.map(({ title, sheet }) => <Fragment key={title}>{sheet}</Fragment>),
      };
    };
    return (
      <PaperButtons
        key={at}
        words={{
          print: say('bills.print-all', { what }),
          orSave: say('bills.print-all-or-save', { what }),
          save: say('bills.save-all', { what }),
        }}
        make={make}
      />
    );
  });
}
