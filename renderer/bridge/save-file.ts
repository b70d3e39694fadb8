/** How saving came out; `cancelled` where the person closed the dialog. */
export type Saved = 'saved' | 'cancelled';

/** Hands a text file to the person: through the system's own dialog on the desktop, as a download in a browser. */
export async function saveFile(name: string, text: string): Promise<Saved> {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return 'saved';
}
