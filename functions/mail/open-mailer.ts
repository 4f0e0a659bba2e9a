import { acsMailer } from './acs-mailer.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Post } from './post.ts';
import { smtpMailer } from './smtp-mailer.ts';

/** The way out that the settings name. */
export function openPost({ transport, from, pages, days }: MailSettings): Post {
  const mailer = transport.kind === 'smtp' ? smtpMailer(transport.url, from) : acsMailer(transport, from);
  return { mailer, pages, days };
}
