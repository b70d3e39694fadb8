/** How long a browser may take to begin reading a download, milliseconds. */
const patience = 60_000;

/** Hands bytes to the browser as a file of some name. */
export function download(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
