import type { KeptMail } from '../../mail/kept-mail.ts';
import { byId, button, element } from '../dom/element.ts';
import { drawMails } from './draw-mails.ts';
import { postvakTexts as texts } from './texts.ts';

/** The inbox of everybody in the example. */
function start(page: HTMLElement): void {
  let mails: readonly KeptMail[] = [];
  const search = element('input', { type: 'search', id: 'zoek' });
  const status = element('p', { role: 'status' });
  const list = element('div');
  const show = () => {
    const sought = search.value.trim().toLowerCase();
    const found = mails.filter(({ to, subject }) => `${to} ${subject}`.toLowerCase().includes(sought));
    status.textContent = countText(found.length, mails.length);
    list.replaceChildren(drawMails(found));
  };
  const read = async () => {
    try {
      const answer = await fetch('postvak.json');
      mails = (await answer.json()) as readonly KeptMail[];
      show();
    } catch {
      status.textContent = texts.failed;
    }
  };
  search.addEventListener('input', show);
  page.append(
    element('h1', {}, texts.title),
    element('p', {}, texts.what),
    element('p', {}, texts.bounce),
    element('p', {}, element('label', { for: 'zoek' }, texts.search), ' ', search),
    button(texts.refresh, () => void read()),
    status,
    list,
  );
  void read();
}

function countText(found: number, all: number): string {
  if (all === 0) return texts.none;
  return found === 0 ? texts.nothingFound : texts.count(found, all);
}

start(byId('postvak'));
