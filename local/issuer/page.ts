const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

const style = `
  body { font: 1rem/1.5 'Segoe UI', system-ui, sans-serif; color: #242424; background: #fff; margin: 0; }
  main { max-width: 30rem; margin: 0 auto; padding: 1rem; }
  h1 { font-size: 1.5rem; line-height: 1.25; }
  ul { list-style: none; margin: 0; padding: 0; }
  button { font: inherit; text-align: left; width: 100%; margin: 0 0 .5rem; padding: .75rem 1rem;
    color: inherit; background: #fff; border: 1px solid #616161; border-radius: 4px; cursor: pointer; }
  button:hover { background: #f5f5f5; }
  button:focus-visible { outline: 3px solid #0f548c; outline-offset: 2px; }
  strong, span { display: block; }
  span { color: #424242; }
`;

/** A whole page; `body` is HTML that was made safe. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body><main><h1>${escapeHtml(title)}</h1>${body}</main></body>
</html>`;
}

export function messagePage(title: string, sentence: string): string {
  return page(title, `<p>${escapeHtml(sentence)}</p>`);
}
