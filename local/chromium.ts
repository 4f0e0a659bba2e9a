import fs from 'node:fs';
import { chromium } from 'playwright-core';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  ...programs.map((name) => `/usr/bin/${name}`),
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * What a headless Chromium is started with. It runs on our own pages only, so its sandbox may be off (it cannot be
 * on for root); the other flags keep it from calling the outside world.
 */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Thrown when this machine has no Chromium; `npm test` installs one where it can. */
export class NoChromium extends Error {
  override name = 'NoChromium';
}

/** The path of a Chromium on this machine: `GROEIBLAD_CHROMIUM`, the system's, or Playwright's own. */
export function findChromium(): string {
  const named = process.env['GROEIBLAD_CHROMIUM'];
  if (named !== undefined && named !== '' && !fs.existsSync(named))
    throw new NoChromium(`GROEIBLAD_CHROMIUM names ${named}, which does not exist.`);
  const found = [named, ...places, chromium.executablePath()].find(
    (place) => place !== undefined && place !== '' && fs.existsSync(place),
  );
  if (found === undefined)
    throw new NoChromium('No Chromium found. Run npm test once, or set GROEIBLAD_CHROMIUM.');
  return found;
}
