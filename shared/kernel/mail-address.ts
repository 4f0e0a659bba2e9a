import * as z from 'zod/mini';

const LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const ADDRESS = new RegExp(`^(?=.{6,254}$)(?=[^@]{1,64}@)${LOCAL}@(?:${LABEL}\\.)+${LABEL}$`);

/**
 * A mail address as the "dot-atom" of RFC 5322, of at most 254 characters: no quoted form, no display name, nothing
 * outside ASCII and nothing that could begin another header.
 */
export const MailAddress = z.string().check(z.maxLength(254), z.regex(ADDRESS));

/** How an address is kept and compared: providers that tell capitals apart are not met in practice. */
export const sameAddress = (address: string): string => address.trim().toLowerCase();
