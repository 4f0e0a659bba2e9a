import fs from 'node:fs';
import { runScript } from '../lifecycle/run-program.ts';
import { texts } from './texts.ts';

/** The parts that are bundled, in the order in which they are built. */
const parts = ['functions', 'addin', 'local/werkbank'];

/**
 * Bundles every part that has a webpack configuration into `dist/`. Answers an exit code; what went wrong stands on
 * standard error.
 */
export async function build(): Promise<number> {
  const began = Date.now();
  for (const part of parts.filter((one) => fs.existsSync(`${one}/webpack.config.js`))) {
    process.stderr.write(`${texts.building(part)}\n`);
    const { code, output } = await runScript('node_modules/webpack-cli/bin/cli.js', [
      '--config',
      `${part}/webpack.config.js`,
    ]);
    if (code === 0) continue;
    process.stderr.write(`${texts.notBuilt(part)}\n${output}\n`);
    return code;
  }
  process.stderr.write(`${texts.built(Math.round((Date.now() - began) / 1000))}\n`);
  return 0;
}
