/** Electron's security checklist, 7: what a page may load, in either host. Its own files and nothing else; no inline code or style. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  // Text and addresses become script or markup nowhere, but for what a page's one policy lets through: renderer/ui/trusted.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');
