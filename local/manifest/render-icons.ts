import fs from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../chromium.ts';

const FOLDER = 'addin/assets';
export const ICON_SIZES = [16, 32, 80] as const;

/** Draws every mark in `addin/assets` as PNG in the sizes that the ribbon asks. Run after changing an SVG. */
export async function renderIcons(folder = FOLDER): Promise<readonly string[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  try {
    const page = await browser.newPage();
    const written: string[] = [];
    for (const name of marks(folder)) {
      const svg = fs.readFileSync(`${folder}/${name}.svg`, 'utf8');
      for (const size of ICON_SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(pageWith(svg, size));
        const path = `${folder}/${name}-${size}.png`;
        await page.screenshot({ path, omitBackground: true });
        written.push(path);
      }
    }
    return written;
  } finally {
    await browser.close();
  }
}

const marks = (folder: string): string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => name.slice(0, -'.svg'.length));

const pageWith = (svg: string, size: number): string =>
  `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`;

if (process.argv[1]?.endsWith('render-icons.ts')) await renderIcons();
