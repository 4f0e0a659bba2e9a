import type { BrowserContextOptions } from 'playwright-core';

/** The ways in which people look at a page of its own. */
export const pageLooks: readonly (readonly [string, BrowserContextOptions])[] = [
  ['wide', { viewport: { width: 1366, height: 768 } }],
  ['270 pixels wide', { viewport: { width: 270, height: 640 } }],
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
  ['at 200 percent', { viewport: { width: 512, height: 384 }, deviceScaleFactor: 2 }],
  ['dark', { viewport: { width: 1024, height: 768 }, colorScheme: 'dark' }],
  ['in forced colors', { viewport: { width: 1024, height: 768 }, forcedColors: 'active' }],
];
