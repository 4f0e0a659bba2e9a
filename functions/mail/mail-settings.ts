/** How mail leaves, as the settings say it. */
export type Transport =
  | { readonly kind: 'smtp'; readonly url: string }
  /** Azure Communication Services, with a key. */
  | { readonly kind: 'acs'; readonly connectionString: string }
  /** The same with the identity of the app, so without a secret. */
  | { readonly kind: 'acs-identity'; readonly endpoint: string };

export interface MailSettings {
  readonly transport: Transport;
  /** The address that mails come from. */
  readonly from: string;
  /** Address of the folder that holds `uitnodiging.html`, with a closing slash. */
  readonly pages: string;
  /** How many days an uitnodiging is good for. */
  readonly days: number;
  /** What a report of the mail service must carry; absent: no report is believed. */
  readonly reportKey?: string;
}

/**
 * Reads `smtp://host:port`, `smtps://user:password@host`, `acs:endpoint=...;accesskey=...` or `acs:https://...`, the
 * last with the identity of the app. Undefined for anything else.
 */
export function transportOf(text: string): Transport | undefined {
  if (/^smtps?:\/\//.test(text)) return URL.canParse(text) ? { kind: 'smtp', url: text } : undefined;
  if (!text.startsWith('acs:')) return undefined;
  const rest = text.slice('acs:'.length);
  if (/^endpoint=https:\/\/[^;]+;accesskey=[A-Za-z0-9+/=]+;?$/i.test(rest))
    return { kind: 'acs', connectionString: rest };
  return /^https:\/\/[^/?#]+\/?$/.test(rest) ? { kind: 'acs-identity', endpoint: rest } : undefined;
}

/** Where a transport leads. */
export function hostOf(transport: Transport): string {
  if (transport.kind === 'smtp') return new URL(transport.url).hostname;
  const text = transport.kind === 'acs' ? transport.connectionString : transport.endpoint;
  return new URL(/https:\/\/[^;]+/i.exec(text)?.[0] ?? 'https://nowhere.invalid').hostname;
}
