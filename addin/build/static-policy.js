/** The style tags that Fluent UI makes are empty: their rules come through the CSSOM. This allows exactly those. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where office.js comes from; Microsoft asks that production pages load it from here. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com';

const policyWith = (...scripts) =>
  [
    `script-src ${scripts.join(' ')}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The part of the content security policy that is the same for every installation. It stands in the page itself. The
 * server adds a header with the addresses of that installation (`addin/api/content-security-policy.ts`).
 */
export const staticPolicy = policyWith("'self'", OFFICE_JS);

/** The same for a page outside Excel, which loads nothing from elsewhere. */
export const pagePolicy = policyWith("'self'");
