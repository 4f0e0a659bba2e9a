/**
 * What every npm script calls: `node local/bootstrap/main.mjs COMMAND [args]`. It needs nothing but Node: it installs
 * what is missing and then runs `local/commands/COMMAND.ts`. Everything it says goes to standard error, so that a
 * command with `--json` has standard output for itself.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { nodeTooOld } from './node-version.mjs';
import { watchParent } from './parent.mjs';
import { endAtOnce, runUntilStopped } from './run-until-stopped.mjs';
import { texts } from './texts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const commandsFolder = path.join(root, 'local', 'commands');

function say(...lines) {
  process.stderr.write(`${lines.filter(Boolean).join('\n')}\n`);
}

function knownCommands() {
  const files = fs.readdirSync(commandsFolder, { withFileTypes: true });
  return files.filter((file) => file.name.endsWith('.ts')).map((file) => file.name.slice(0, -3));
}

function complaint(command) {
  const known = knownCommands();
  if (command === undefined) return texts.noCommand(known.join(', '));
  if (!known.includes(command)) return texts.unknownCommand(command, known.join(', '));
  return nodeTooOld(process.versions.node);
}

async function main([command, ...args]) {
  const wrong = complaint(command);
  if (wrong !== undefined) {
    say(wrong);
    return 2;
  }
  process.chdir(root);
  endAtOnce(watchParent);
  await ensureInstalled(root);
  const { register } = await import('tsx/esm/api');
  register();
  const { stopAll } = await import('../lifecycle/stopping.ts');
  const { run } = await import(pathToFileURL(path.join(commandsFolder, `${command}.ts`)).href);
  return runUntilStopped(() => run(args), { stopAll, watchParent, say: () => say(texts.stopping) });
}

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  const known = error.details !== undefined;
  say(...(known ? [error.message, error.details] : [texts.failed, error.stack ?? String(error)]));
  process.exit(1);
}
