import { people } from '#bridge/people';
import type { Wellbeing } from '#bridge/wellbeing';
import { fullName } from '#core/people/person';
import { useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import { SeriesHead } from './series-head';
import { SeriesPlot } from './series-plot';
import { SeriesTable } from './series-table';
import { WellbeingPaper } from './wellbeing-paper';

/** Prints what somebody answered over time, with their name and the date on each page. */
export function SeriesPaper({ told: { person, series, answers } }: { readonly told: Wellbeing }) {
  const say = useSay();
  const attempt = useAttempt();
  if (series.length === 0) return null;
  return (
    <WellbeingPaper
      words="series"
      target={person}
      titled={async (now) => {
        const about = await attempt(people.about(person));
        if (about === null) return null;
        const name = fullName(about.value.record.person);
        const title = say('series.sheet-title', { name });
        return { title, lead: say('series.sheet-lead', { name, now }), foot: say('series.foot', { name, now }) };
      }}
    >
      {series.map((each) => {
        const key = `paper-${each.instrument.id}-${each.instrument.version}`;
        return (
          <section key={key} className="series" aria-labelledby={key}>
            <SeriesHead series={each} id={key} />
            <div className="series-both">
              <SeriesPlot series={each} />
              <SeriesTable series={each} answers={answers} />
            </div>
          </section>
        );
      })}
      <p>{say('series.bands-say')}</p>
    </WellbeingPaper>
  );
}
