import { findChromium, NoChromium } from '../chromium.ts';
import { runProgram, runScript } from '../lifecycle/run-program.ts';
import { texts } from '../steps/texts.ts';

type Attempt = () => Promise<{ code: number; output: string }>;

const attempts: readonly Attempt[] = [
  () => runScript('node_modules/playwright-core/cli.js', ['install', 'chromium']),
  debianPackage,
];

/** Debian's own package; only root may install it. */
async function debianPackage() {
  if (process.getuid?.() !== 0) return { code: 1, output: '' };
  const update = await runProgram('apt-get', ['update', '-q']);
  if (update.code !== 0) return update;
  return runProgram('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
}

function present(): boolean {
  try {
    findChromium();
    return true;
  } catch (error) {
    if (error instanceof NoChromium) return false;
    throw error;
  }
}

/** Whether a Chromium is here, after installing one when it was not. Says what to do when it cannot. */
export async function ensureChromium(): Promise<boolean> {
  if (present()) return true;
  process.stderr.write(`${texts.browserInstalling}\n`);
  const outputs: string[] = [];
  for (const attempt of attempts) {
    const { output } = await attempt().catch((error: unknown) => ({ output: String(error) }));
    if (present()) return true;
    outputs.push(output);
  }
  process.stderr.write(`${outputs.join('\n')}\n${texts.browserMissing}\n`);
  return false;
}
