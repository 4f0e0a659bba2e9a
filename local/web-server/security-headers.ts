import type { OutgoingHttpHeaders } from 'node:http';

interface Allowed {
  readonly connect: readonly string[];
  readonly frames: readonly string[];
}

/** Hash of the empty string: Fluent UI makes an empty style element and fills it by script. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = (directives: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.length === 0 ? "'none'" : sources.join(' ')}`)
    .join('; ');

const closed = { 'default-src': [], 'base-uri': [], 'form-action': [], 'object-src': [] };

/** The pane stands in a frame of the werkbank, which has the same origin; office.js comes from there too. */
export const panePolicy = ({ connect, frames }: Allowed): string =>
  policy({
    ...closed,
    'script-src': ["'self'"],
    'style-src': ["'self'", emptyStyle],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...connect],
    'frame-src': ["'self'", ...frames],
    'frame-ancestors': ["'self'"],
  });

/** The werkbank stands in no frame and shows only the pane. */
export const werkbankPolicy = ({ connect }: Pick<Allowed, 'connect'>): string =>
  policy({
    ...closed,
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...connect],
    'frame-src': ["'self'"],
    'frame-ancestors': [],
  });

/** What every answer carries. Nothing is kept by the browser, so that a new build shows at once. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const satisfies OutgoingHttpHeaders;
