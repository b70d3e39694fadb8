const addresses: Readonly<Record<string, string>> = {
  wide: new URL('./handout-wide.svg', import.meta.url).href,
  tall: new URL('./handout-tall.svg', import.meta.url).href,
};

/** The pictures of the gallery's walls, as a program would answer for them. */
export function samplePicture(media: string): Promise<string> {
  const address = addresses[media];
  return address === undefined ? Promise.reject(new Error(`no picture "${media}"`)) : Promise.resolve(address);
}
