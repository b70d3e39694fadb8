import { memo } from 'react';
import type { ToldLine } from '#bridge/billing';
import { type Lane, lanes } from '#core/billing/payer-profile';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';
import { countedReasons, type LineWish, reasonKey, stateWishes, wished } from './line-view';
import { lookAtLines, useLinesView } from './lines-view';

export interface LineFiltersProps {
  readonly lines: readonly ToldLine[];
  readonly wish: LineWish;
}

/** Which lines are looked at; each choice says how many lines it would leave. */
export const LineFilters = memo(function LineFilters({ lines, wish }: LineFiltersProps) {
  const say = useSay();
  const by = useLinesView((view) => view.by);
  const counted = (word: string, change: Partial<LineWish>): string =>
    say('billing.counted', { word, count: wished(lines, { ...wish, ...change }).length });
  const reasons = countedReasons(wished(lines, { ...wish, reason: null }));
  const isGone = wish.reason !== null && !reasons.some(({ reason }) => reasonKey(reason) === wish.reason);
  return (
    <div className="line-filters">
      <Segmented
        label={say('billing.filters')}
        isLabelHidden
        options={stateWishes.map((state) => ({
          id: state,
          word: say('billing.filter', {
            word: say(`billing.state.${state}`),
            count: wished(lines, { ...wish, state }).length,
          }),
        }))}
        value={wish.state}
        onChange={(state) => lookAtLines({ state })}
      />
      <Segmented
        label={say('billing.by')}
        isLabelHidden
        options={[
          { id: 'class', word: say('billing.by.class') },
          { id: 'person', word: say('billing.by.person') },
        ]}
        value={by}
        onChange={(next) => useLinesView.setState({ by: next })}
      />
      <div className="line-selects">
        <Select<Lane | 'any'>
          label={say('billing.lane')}
          options={[
            { id: 'any', word: counted(say('billing.lane.any'), { lane: null }) },
            ...lanes.map((lane) => ({ id: lane, word: counted(say(`billing.lane.${lane}`), { lane }) })),
          ]}
          value={wish.lane ?? 'any'}
          onChange={(lane) => lookAtLines({ lane: lane === 'any' ? null : lane })}
        />
        <Select
          label={say('billing.reason')}
          options={[
            { id: 'any', word: counted(say('billing.reason.any'), { reason: null }) },
            ...reasons.map(({ reason, lines: against }) => ({
              id: reasonKey(reason),
              word: say('billing.counted', {
                word: say(`reason.${reason.kind}`, { told: reason.told }),
                count: against.length,
              }),
            })),
          ]}
          value={isGone ? null : (wish.reason ?? 'any')}
          onChange={(reason) => lookAtLines({ reason: reason === 'any' ? null : reason })}
        />
      </div>
    </div>
  );
});
