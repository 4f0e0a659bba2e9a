import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runScript } from '../../local/lifecycle/run-program.ts';
import { onStop } from '../../local/lifecycle/stopping.ts';
import { parts } from '../../local/steps/parts.ts';
import { type Bench, measured } from '../measure.ts';
import { barePage } from './bare-page.ts';
import { fluentNames } from './fluent-names.ts';
import { scriptWeight } from './script-weight.ts';

const PAGE = 'taskpane.html';

/** What the pane loads before it shows anything, beside a bare page with the same components of Fluent UI. */
export const firstLoad: Bench = {
  name: 'first load',
  needs: ['addin'],
  run: async () => {
    const bare = await weighBarePage();
    const pane = scriptWeight(parts.addin.output, PAGE);
    return [measured('first-load script of the pane, gzipped', 'bytes', pane, bare)];
  },
};

/** Builds in a folder of its own, which is gone afterwards. */
async function weighBarePage(): Promise<number> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-bench-'));
  const remove = () => fs.promises.rm(folder, { recursive: true, force: true });
  onStop(remove);
  try {
    const entry = path.join(folder, 'main.js');
    const out = path.join(folder, 'out');
    fs.writeFileSync(entry, barePage(fluentNames('addin')));
    const { code, output } = await runScript('node_modules/webpack-cli/bin/cli.js', [
      ...['--config', 'bench/first-load/webpack.config.js'],
      ...['--env', `entry=${entry}`, '--env', `out=${out}`],
    ]);
    if (code !== 0) throw new Error(`The bare page could not be built:\n${output}`);
    return scriptWeight(out, PAGE);
  } finally {
    await remove();
  }
}
