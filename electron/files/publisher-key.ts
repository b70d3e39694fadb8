/**
 * The public key, in PEM, of whoever hands packages on; null as long as nobody does. Its other half signs with
 * `npm run pack:sign` and is on no computer that builds.
 */
export const publisherKey: string | null = null;
