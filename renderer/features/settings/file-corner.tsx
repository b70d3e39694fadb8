import { BringInFile } from './bring-in-file';
import { SaveAsFile } from './save-as-file';

/** Classes and records as a file, out of this computer and into it. */
export function FileCorner() {
  return (
    <>
      <SaveAsFile />
      <BringInFile />
    </>
  );
}
