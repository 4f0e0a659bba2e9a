import { enforceApiSets } from '../excel/bridge/requirement-sets.ts';
import type {} from './pane/mac-route.ts';
import { bridgeTokens } from './token-bridge.ts';

/** Undefined outside the werkbank, and where it has another origin, which messages reach without our doing. */
function bridgeAround() {
  try {
    return window.parent === window ? undefined : window.parent.__officeBridge;
  } catch {
    return undefined;
  }
}

interface OfficeWindow {
  readonly Office?: { onReady(): Promise<unknown> };
}

/** A member of Excel that is newer than the host says it knows fails here too, not only in an older Excel. */
async function checkApiSets(): Promise<void> {
  const { Office } = window as OfficeWindow;
  await Office?.onReady();
  enforceApiSets(window);
}

/** Runs in the pane before office.js: ties the page to the workbook when it stands in a frame of the werkbank. */
bridgeAround()?.attach(window);
if (window.parent !== window) {
  bridgeTokens();
  window.addEventListener('load', () => void checkApiSets());
}
