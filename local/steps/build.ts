import { runScript } from '../lifecycle/run-program.ts';
import type { Part } from './parts.ts';
import { texts } from './texts.ts';

/** Bundles a part into `dist/`. Answers an exit code; what went wrong stands on standard error. */
export async function build({ folder }: Part): Promise<number> {
  const began = Date.now();
  process.stderr.write(`${texts.building(folder)}\n`);
  const { code, output } = await runScript('node_modules/webpack-cli/bin/cli.js', [
    '--config',
    `${folder}/webpack.config.js`,
  ]);
  const seconds = Math.round((Date.now() - began) / 1000);
  const told = code === 0 ? texts.built(folder, seconds) : `${texts.notBuilt(folder)}\n${output}`;
  process.stderr.write(`${told}\n`);
  return code;
}
