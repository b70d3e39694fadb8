import { useSay } from '#ui/say';

/** Two columns of ten: as many as a room usually holds. */
const halves = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  [11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
] as const;

const columns = ['name', 'came', 'late', 'left'] as const;

/** Empty rows in which attendance is kept by hand. No name is ever printed: with one this page would be a health record. */
export function HandTally() {
  const say = useSay();
  return (
    <section className="sheet-tally">
      <div className="sheet-tally-head">
        <h2>{say('sheet.tally')}</h2>
        <p>{say('sheet.tally-care')}</p>
      </div>
      <div className="sheet-tally-halves">
        {halves.map((numbers) => (
          <div key={numbers[0]}>
            <p className="sheet-tally-row sheet-tally-columns">
              <span />
              {columns.map((column) => (
                <span key={column}>{say(`sheet.${column}`)}</span>
              ))}
            </p>
            {numbers.map((number) => (
              <p key={number} className="sheet-tally-row">
                <span className="sheet-tally-number">{number}</span>
                <span />
                <span className="sheet-box" />
                <span className="sheet-cell" />
                <span className="sheet-cell" />
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
