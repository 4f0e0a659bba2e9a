/** Who is told of a weakness where an installation says nothing else; an invented address. */
const CONTACT = 'mailto:beveiliging@groeiblad.example';

const DAY = 24 * 3600 * 1000;
/** Days that the file may be believed. RFC 9116 advises less than a year, so an installation is built anew within it. */
const GOOD_FOR = 330;

/**
 * The file by which finders of a weakness know whom to tell (RFC 9116). It ends, so that nobody writes to an address
 * of long ago.
 * @param {{ origin: string, contact?: string, now: Date }} installation origin `https://host`, contact a URI
 * @returns {string}
 */
export function securityTxt({ origin, contact = CONTACT, now }) {
  if (!/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact))
    throw new Error(`GROEIBLAD_SECURITY_CONTACT must be a mailto: or https: address, not ${contact}.`);
  return [
    `Contact: ${contact}`,
    `Expires: ${new Date(now.getTime() + GOOD_FOR * DAY).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
