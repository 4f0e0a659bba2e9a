import { ensureChromium } from '../browser/ensure-chromium.ts';
import { runScript } from '../lifecycle/run-program.ts';
import { buildWhenNeeded } from './build-when-needed.ts';

const vitest = ['run', '--config', 'test/vitest.config.ts', '--root', '.'];

/** Builds the product when it was changed, and runs its tests. `args` go to Vitest as they are: a folder, a file, `-t NAME`. */
export async function test(args: readonly string[]): Promise<number> {
  if (!(await ensureChromium())) return 1;
  const built = await buildWhenNeeded();
  if (built !== 0) return built;
  const { code } = await runScript('node_modules/vitest/vitest.mjs', [...vitest, ...args], { visible: true });
  return code;
}
