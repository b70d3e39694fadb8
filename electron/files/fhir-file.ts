import { tellsNames } from '#core/billing/export-columns';
import { bundleFrame, FhirBundle } from '#core/fhir/fhir-bundle';
import type { BillingTable, FileBytes } from './billing-table';

/** A piece goes on when it has grown to this many characters. */
const pieceLength = 64 * 1024;

/** Lines as one FHIR R4 bundle in JSON. People are named where a column that names them was chosen. */
export async function* fhirFile({ practice, columns, sessions }: BillingTable): FileBytes {
  const bundle = new FhirBundle({ isNamed: tellsNames(columns) });
  const told = (entries: ReturnType<FhirBundle['start']>): string =>
    entries.map((each) => `,\n${JSON.stringify(each)}`).join('');
  // The first entry has no comma before it.
  let text = `${bundleFrame.start}${told(bundle.start(practice)).slice(1)}`;
  for await (const lines of sessions) {
    text += told(bundle.take(lines));
    if (text.length < pieceLength) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(`${text}${told(bundle.end())}${bundleFrame.end}`);
}
