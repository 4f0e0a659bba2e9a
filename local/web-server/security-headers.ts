import type { OutgoingHttpHeaders } from 'node:http';

/** The werkbank stands in no frame and shows only the pane. `issuer`: where it switches users. `pane`: a CSP source. */
export const werkbankPolicy = (issuer: string, pane: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    `connect-src 'self' ${issuer}`,
    `frame-src ${pane}`,
    "frame-ancestors 'none'",
  ].join('; ');

/** What every answer carries. Nothing is kept by the browser, so that a new build shows at once. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const satisfies OutgoingHttpHeaders;
