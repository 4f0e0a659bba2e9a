import type { MailBlock, MailText } from './mail-facts.ts';

/** As plain text: blocks with an empty line between them, a link as its label and its address. */
export const toPlainText = ({ blocks }: MailText): string => `${blocks.map(plain).join('\n\n')}\n`;

function plain(block: MailBlock): string {
  if (block.kind === 'text') return block.text;
  if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  return `${block.label}:\n${block.href}`;
}

/** As simple HTML without pictures, styles or anything that is fetched: it shows everywhere and tells nobody. */
export const toHtml = ({ subject, blocks }: MailText): string =>
  [
    '<!doctype html>',
    `<html lang="nl"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
    ...blocks.map(html),
    '</body></html>',
    '',
  ].join('\n');

function html(block: MailBlock): string {
  if (block.kind === 'text') return `<p>${escaped(block.text)}</p>`;
  if (block.kind === 'list')
    return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  return `<p><a href="${escaped(block.href)}">${escaped(block.label)}</a></p>`;
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
