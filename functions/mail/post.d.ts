import type { Mailer } from './mailer.ts';
/** Sending mail from this installation. */
export interface Post {
  readonly mailer: Mailer;
  /** Address of the folder that holds `uitnodiging.html`, with a closing slash. */
  readonly pages: string;
  /** How many days an uitnodiging is good for. */
  readonly days: number;
}
/** The link of an uitnodiging: what is secret stands in the fragment, which no browser sends to a server. */
export declare const linkOf: (
  { pages }: Pick<Post, 'pages'>,
  uitnodigingId: string,
  geheim: string,
) => string;
