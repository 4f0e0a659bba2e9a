import { Geheim, UitnodigingId } from '../../shared/contract/uitnodiging-messages.ts';

/** What stands in the link of an uitnodiging. */
export interface InvitationLink {
  readonly uitnodigingId: string;
  readonly geheim: string;
}

/**
 * Reads the whole link, or only what stands behind its `#`. Spaces and line ends are left out, as programs break a
 * long line. Undefined for anything else.
 */
export function readLink(text: string): InvitationLink | undefined {
  const plain = text.replace(/\s/g, '');
  const [uitnodigingId = '', geheim = ''] = plain.slice(plain.indexOf('#') + 1).split('.');
  const isWhole = UitnodigingId.safeParse(uitnodigingId).success && Geheim.safeParse(geheim).success;
  return isWhole ? { uitnodigingId, geheim } : undefined;
}
