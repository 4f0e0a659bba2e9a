import type { PaneHost } from './pane/pane-frame.ts';

/** Runs in the pane before office.js: ties the page to the workbook when it stands in a frame of the werkbank. */
const host: PaneHost | undefined = window.parent === window ? undefined : window.parent.__officeHost;
host?.attach(window);
