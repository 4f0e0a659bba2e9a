import type { ExampleUser } from './example-user.ts';
import { escapeHtml, page } from './page.ts';
import { texts } from './texts.ts';

function button({ upn, name, description }: ExampleUser): string {
  const about = description === undefined ? '' : `<span>${escapeHtml(description)}</span>`;
  const inside = `<strong>${escapeHtml(name)}</strong>${about}<span>${escapeHtml(upn)}</span>`;
  return `<li><button name="upn" value="${escapeHtml(upn)}">${inside}</button></li>`;
}

/** The page on which somebody chooses who they are. It posts the choice to the address that it was asked at. */
export function accountPicker(users: readonly ExampleUser[], address: string): string {
  const list = users.map(button).join('');
  return page(
    texts.title,
    `<p>${escapeHtml(texts.explanation)}</p>
<form method="post" action="${escapeHtml(address)}" aria-labelledby="choose">
<p id="choose">${escapeHtml(texts.choose)}</p><ul>${list}</ul></form>`,
  );
}
