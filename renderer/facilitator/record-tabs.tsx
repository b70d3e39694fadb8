import { billingPathOf } from '#features/billing/billing-pages';
import { PageLinks } from '#ui/page-links';
import { useSay } from '#ui/say';

/** What was held, what it is worth, and what was billed of it, side by side. */
export function RecordTabs({ at }: { readonly at: 'sessions' | 'lines' | 'batches' }) {
  const say = useSay();
  return (
    <PageLinks
      label={say('records.pages')}
      links={[
        { id: 'sessions', word: say('app.sessions'), href: '#/records' },
        { id: 'lines', word: say('app.billing'), href: `#${billingPathOf({ is: 'lines' })}` },
        { id: 'batches', word: say('app.batches'), href: `#${billingPathOf({ is: 'batches' })}` },
      ]}
      current={at}
    />
  );
}
