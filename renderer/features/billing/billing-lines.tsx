import './billing.css';
import { ReceiptText } from 'lucide-react';
import { type ComponentType, type ReactNode, useCallback, useState } from 'react';
import { billing } from '#bridge/billing';
import { theProgram } from '#bridge/program';
import type { Dates } from '#bridge/records';
import { useAsked } from '#bridge/use-asked';
import { civilDate, isCivilDate } from '#core/time/civil';
import { monthAbout } from '#core/time/month-about';
import { Button } from '#ui/button';
import { EmptyState } from '#ui/empty-state';
import { sentenceOf } from '#ui/inline-attempt';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { machineZone } from './civil-noon';
import { LinesFound } from './lines-found';
import { useLinesView } from './lines-view';

/** The first and the last day of what is looked at, to be chosen. */
export type ChooseDates = ComponentType<{ readonly dates: Dates; readonly onChange: (dates: Dates) => void }>;

/** Files that are made of the lines of some days. */
export type LineExports = ComponentType<{ readonly dates: Dates }>;

export interface BillingLinesProps {
  /** The way to the other pages of the records. */
  readonly tabs: ReactNode;
  readonly chooseDates: ChooseDates;
  readonly exports?: LineExports | undefined;
}

/** Everybody who was in a class of some days as a line: what it is worth, who pays, and what stands in the way. */
export function BillingLines({ tabs, chooseDates: DateRange, exports: Exports }: BillingLinesProps) {
  const say = useSay();
  const kept = useLinesView((view) => view.dates);
  const [words, setWords] = useState('');
  const [today] = useState(() => civilDate(theProgram().clock.now(), machineZone()));
  const dates = kept ?? monthAbout(today);
  const { from, to } = dates;
  const isWhole = isCivilDate(from) && isCivilDate(to) && from <= to;
  return (
    <Page heading={say('app.records')} lead={say('billing.lead')}>
      {tabs}
      <div className="billing-top">
        <DateRange dates={dates} onChange={(next) => useLinesView.setState({ dates: next })} />
        <TextField label={say('billing.search')} type="search" value={words} onChange={setWords} />
      </div>
      {isWhole && <Listed key={`${from}/${to}`} dates={dates} words={words} />}
      {isWhole && Exports !== undefined && (
        <div className="billing-exports">
          <Exports dates={dates} />
        </div>
      )}
    </Page>
  );
}

function Listed({ dates, words }: { readonly dates: Dates; readonly words: string }) {
  const say = useSay();
  const { from, to } = dates;
  const ask = useCallback(() => billing.lines({ from, to }), [from, to]);
  const { value, failed, again } = useAsked(ask);
  if (failed || value?.done === false) {
    return (
      <div className="billing-failed">
        <p>{value?.done === false ? say(sentenceOf(value.why)) : say('billing.failed')}</p>
        <Button onPress={again}>{say('billing.again')}</Button>
      </div>
    );
  }
  if (value === undefined) return null;
  const { lines, unusable } = value.value;
  return (
    <>
      {unusable.length > 0 && <p className="billing-unusable">{say('billing.unusable', { count: unusable.length })}</p>}
      {lines.length === 0 ? <Nobody /> : <LinesFound lines={lines} dates={dates} words={words} again={again} />}
    </>
  );
}

function Nobody() {
  const say = useSay();
  return (
    <EmptyState icon={ReceiptText} title={say('billing.none')}>
      {say('billing.none-words')}
    </EmptyState>
  );
}
