import { type DOMWindow, type JSDOM } from 'jsdom';
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

/** office.js asks for its own parts by inserting script elements; they are answered from node_modules. */
export function serveOfficeScripts(dom: JSDOM): void {
  const nodes: DOMWindow['Node']['prototype'] = dom.window.Node.prototype;
  const { appendChild, insertBefore } = nodes;
  nodes.appendChild = function <T extends Node>(this: Node, child: T): T {
    const result = appendChild.call(this, child) as T;
    if (isOfficeScript(child)) serve(dom, child);
    return result;
  };
  nodes.insertBefore = function <T extends Node>(this: Node, child: T, before: Node | null): T {
    const result = insertBefore.call(this, child, before) as T;
    if (isOfficeScript(child)) serve(dom, child);
    return result;
  };
}
