/**
 * Sent with every file: nothing leaves the origin, only our own scripts and styles run, and nobody may frame the page. A policy
 * in <meta> does not apply to workers, so these must be real headers.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The arrow of a select is drawn by the style sheet (tokens.css).
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types afterword svelte-trusted-html',
].join('; ')

/** The site's folders for the deeper check and the deeper reading. */
export const deeperFolder = 'deeper/'

/** The headers of every file, except its policy. */
export const everywhere = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

/** The policy of a file by its path. The deeper tools are WebAssembly, and their workers alone may run that. */
export function policyOf(path: string): Record<string, string> {
  const policy = path.startsWith(`/${deeperFolder}`)
    ? contentPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
    : contentPolicy
  return { 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` }
}

/**
 * How long a file may be cached, by its path: names of files in these folders contain a hash of their content, so they never
 * change.
 */
export function cachingOf(path: string): Record<string, string> {
  const forever = ['assets/', deeperFolder].some((folder) => path.startsWith(`/${folder}`))
  return { 'Cache-Control': forever ? 'public, max-age=31536000, immutable' : 'no-cache' }
}
