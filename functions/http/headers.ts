/** Version of the contract: the major one stands in the path. */
export const API_VERSION = '1.0.0';

/** On every answer. Nothing may stay in a cache: what is read here is for one reader or one circle. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'API-Version': API_VERSION,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};
