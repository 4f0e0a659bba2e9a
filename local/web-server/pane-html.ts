const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const ours = '/office-js/office.js';
/** Bundlers leave out quotes that HTML does not need. */
const officeScript =
  /<script\b[^>]*\bsrc=["']?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js["'\s>]/i;

/**
 * A page of the add-in as it is served here: office.js from this machine instead of Microsoft's CDN, and before it
 * the script that ties the page to the workbook of the werkbank. A page without office.js stays as it is.
 */
export function forWerkbank(html: string): string {
  const found = officeScript.exec(html);
  if (found === null) return html;
  const attach = '<script src="/werkbank/attach.js"></script>';
  return (html.slice(0, found.index) + attach + html.slice(found.index)).replaceAll(cdn, ours);
}
