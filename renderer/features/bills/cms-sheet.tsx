import { Fragment } from 'react';
import type { Claim } from '#core/billing/claim';
import { cmsColumns, cmsSheets, type CmsSheet as Sheet } from '#core/billing/cms1500';
import type { Practice } from '#core/billing/practice';
import { useSay } from '#ui/say';
import { BillPages } from './bill-pages';
import { paperDay } from './paper-day';

export interface CmsSheetProps {
  readonly claim: Claim;
  readonly practice: Practice;
}

/** What is typed onto the paper forms of a claim, a page a form. */
export function CmsSheet({ claim, practice }: CmsSheetProps) {
  const say = useSay();
  const { given, family, birthDate } = claim.patient;
  const born = say('bills.born', { date: paperDay(say, birthDate) });
  const member = say('bills.member', { id: claim.coverage.memberId });
  return (
    <BillPages
      heading={say('cms.heading')}
      identity={[`${given} ${family}`, born, member, claim.id].join(', ')}
      pages={cmsSheets(claim, practice).map((sheet) => ({
        key: String(sheet.no),
        content: <CmsValues sheet={sheet} />,
      }))}
    />
  );
}

function CmsValues({ sheet: { claim, no, of, items, lines } }: { readonly sheet: Sheet }) {
  const say = useSay();
  return (
    <>
      <p>{say('cms.sheet', { id: claim, no, of })}</p>
      <p>{say('cms.lead')}</p>
      <table className="cms-table cms-items">
        <thead>
          <tr>
            <th scope="col">{say('cms.item')}</th>
            <th scope="col">{say('cms.name')}</th>
            <th scope="col">{say('cms.value')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ item, value }) => (
            <tr key={item}>
              <th scope="row">{item}</th>
              <td>{say(`cms.${item}`)}</td>
              <td>{item === '21' ? <Whole value={value} /> : value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="cms-table cms-lines">
        <caption>{say('cms.lines')}</caption>
        <thead>
          <tr>
            {cmsColumns.map((column) => (
              <th key={column} scope="col">
                {say(`cms.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={`${line.A} ${at}`}>
              {cmsColumns.map((column) => (
                <td key={column} className="bill-fixed">
                  {line[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Codes beside their letters: none of them is cut at the end of a line. */
function Whole({ value }: { readonly value: string }) {
  return value.split(' / ').map((part, at) => (
    <Fragment key={part}>
      {at > 0 && ' / '}
      <span className="cms-whole">{part}</span>
    </Fragment>
  ));
}
