import type { KeptMail } from '../../mail/kept-mail.ts';
import { element } from '../dom/element.ts';
import { postvakTexts as texts } from './texts.ts';

/** The mails by addressee, the address with the newest first. Text stays text; only addresses of pages become links. */
export function drawMails(mails: readonly KeptMail[]): HTMLElement {
  const newest = [...mails].reverse();
  const addresses = [...new Set(newest.map(({ to }) => to))];
  return element(
    'div',
    {},
    ...addresses.map((address) =>
      element(
        'section',
        {},
        element('h2', {}, texts.to(address)),
        ...newest.filter(({ to }) => to === address).map(drawMail),
      ),
    ),
  );
}

/**
 * In the time of the gemeente, wherever the browser says that it is.
 *
 * @internal exported for its test: the time in summer and in winter
 */
export const receivedText = (receivedAt: string): string =>
  new Date(receivedAt).toLocaleString('nl-NL', {
    ...{ dateStyle: 'short', timeStyle: 'short' },
    timeZone: 'Europe/Amsterdam',
  });

function drawMail({ subject, text, from, replyTo, receivedAt }: KeptMail): HTMLElement {
  const at = receivedText(receivedAt);
  const fact = (label: string, value: string) => [element('dt', {}, label), element('dd', {}, value)];
  return element(
    'details',
    {},
    element('summary', {}, `${subject} (${at})`),
    element(
      'dl',
      {},
      ...fact(texts.from, from),
      ...(replyTo === undefined ? [] : fact(texts.replyTo, replyTo)),
      ...fact(texts.received, at),
    ),
    element('div', { class: 'mail-text' }, ...withLinks(text)),
  );
}

/** A page of ours opens beside the post, so that one can read on. */
const withLinks = (text: string): readonly (Node | string)[] =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part) =>
      /^https?:\/\//.test(part)
        ? element('a', { href: part, target: '_blank', rel: 'noreferrer' }, part)
        : part,
    );
