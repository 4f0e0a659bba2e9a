import type { InvitedRol } from '../contract/uitnodiging-messages.ts';
import type { Uitvraag } from '../uitvraag/uitvraag.ts';

/** News to a coordinator of what the gemeente did; `afloop`: a request that a vaststelling overtook. */
export const newsSoorten = ['teruggave', 'heropening', 'weigering', 'afloop'] as const;
export type NewsSoort = (typeof newsSoorten)[number];

/** All that a mail of a gemeente tells. No name of a person, and no figure. */
export interface MailFacts {
  readonly soort: 'uitnodiging' | 'verzoek' | 'herinnering' | NewsSoort;
  readonly rol: InvitedRol;
  /** Name of the gemeente. */
  readonly gemeente: string;
  readonly uitvraag: Pick<Uitvraag, 'titel' | 'schooljaar' | 'closesOn'>;
  /** Names of the locaties or organisaties that it is about. */
  readonly places: readonly string[];
  /** Where the right is claimed; absent for who has it. */
  readonly link?: string;
  /** Last day of the link, `yyyy-mm-dd`. */
  readonly linkEndsOn?: string;
  /** Where questions go. */
  readonly vragenAan?: string;
}

/** A piece of a mail, in the order in which it is read. */
export type MailBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly href: string };

/** A mail before it is written as plain text or as HTML. */
export interface MailText {
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
}
