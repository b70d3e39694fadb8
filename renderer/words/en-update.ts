/** What the command line says of a package that came by hand. */
export const enUpdate = {
  'cli.usage-verify-update':
    'Use: npm run -s cli -- verify-update <package> [--signature <file>] [--key <public key in PEM>]. Without --signature it is the file of the same name with .sig behind it.',
  'cli.update-no-publisher':
    'This copy of Breathing Room knows no publisher, so only a key that you name with --key can speak for a package. Take it from somebody you know, not from where the package came from.',
  'cli.update-no-key': 'What was given as the publisher’s key is no Ed25519 public key in PEM. Nothing was looked at.',
  'cli.update-genuine': '{path} is what the publisher signed. Close Breathing Room and open it.',
  'cli.update-not-genuine':
    '{path} is not what the publisher signed: it was changed, or renamed, or somebody else signed it. Do not open it.',
} as const;
