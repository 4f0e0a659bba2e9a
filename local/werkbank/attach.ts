import type {} from './pane/pane-frame.ts';

/** Runs in the pane before office.js: ties the page to the workbook when it stands in a frame of the werkbank. */
const bridge = window.parent === window ? undefined : window.parent.__officeBridge;
bridge?.attach(window);
