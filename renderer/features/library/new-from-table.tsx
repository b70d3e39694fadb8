import { navigate } from 'wouter/use-hash-location';
import { pathOf } from './pages';
import { TableImport } from './table-import';

/** A class from the rows of a table. */
export function NewFromTable() {
  return (
    <TableImport
      onMade={(id) => navigate(pathOf({ is: 'edit', kind: 'classes', id }))}
      onLeave={() => navigate(pathOf({ is: 'new' }))}
    />
  );
}
