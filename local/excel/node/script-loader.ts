import { type JSDOM } from 'jsdom';
import { officeScript } from './office-files.ts';

/** Where the page believes that office.js comes from. */
export const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

function isOfficeScript(node: unknown): node is HTMLScriptElement {
  const element = node as { tagName?: string; src?: string };
  return element.tagName === 'SCRIPT' && element.src?.startsWith(officeAddress) === true;
}

function serve(dom: JSDOM, element: HTMLScriptElement): void {
  const { window } = dom;
  window.setTimeout(() => {
    officeScript(element.src.slice(officeAddress.length)).runInContext(dom.getInternalVMContext());
    element.dispatchEvent(new window.Event('load'));
  }, 0);
}

type Insert = (this: Node, child: Node, before?: Node | null) => Node;

/** office.js asks for its own parts by inserting script elements; they are answered from node_modules. */
export function serveOfficeScripts(dom: JSDOM): void {
  const nodes = dom.window.Node.prototype as unknown as Record<'appendChild' | 'insertBefore', Insert>;
  for (const name of ['appendChild', 'insertBefore'] as const) {
    const insert = nodes[name];
    nodes[name] = function (child, before) {
      const result =
        name === 'appendChild' ? insert.call(this, child) : insert.call(this, child, before ?? null);
      if (isOfficeScript(child)) serve(dom, child);
      return result;
    };
  }
}
