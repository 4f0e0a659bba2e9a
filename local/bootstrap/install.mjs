import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isInstalled, markInstalled } from './installed.mjs';
import { withLock } from './lock.mjs';
import { npmCommand } from './npm-command.mjs';
import { progressLine } from './progress.mjs';
import { texts } from './texts.mjs';

/** The installation did not work. `message` is Dutch, `details` is npm's own output. */
class InstallFailed extends Error {
  constructor(message, details = '') {
    super(message);
    this.details = details;
  }
}

/**
 * NODE_ENV=production must not leave out what the commands run on, hence the include. Its errors are wanted also when
 * we were started by `npm run -s`, hence the log level.
 */
async function npmCi(root, started) {
  const [file, ...before] = npmCommand();
  const args = [...before, 'ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
  const npm = spawn(file, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: file.endsWith('.cmd'),
  });
  const stop = started(npm);
  const output = [];
  npm.stdout.on('data', (part) => output.push(part));
  npm.stderr.on('data', (part) => output.push(part));
  const code = await new Promise((resolve) => {
    npm.once('error', (error) => resolve(error.message));
    npm.once('close', resolve);
  });
  stop();
  if (code !== 0) throw new InstallFailed(texts.installFailed(code), Buffer.concat(output).toString());
}

/** Ends npm together with us, so that an interrupted installation leaves no process behind. */
function endTogether(npm) {
  const end = () => npm.kill('SIGTERM');
  process.once('exit', end);
  return () => process.off('exit', end);
}

/** Installs what the lock file asks for, unless it is there. Two processes at once wait for each other. */
export async function ensureInstalled(root, write = (text) => process.stderr.write(text)) {
  if (!fs.existsSync(path.join(root, 'package-lock.json'))) throw new InstallFailed(texts.noLockFile);
  if (isInstalled(root)) return false;
  const folder = path.join(root, '.local', 'install.lock');
  const waiting = (pid) => write(`${texts.waiting(pid, folder)}\n`);
  return withLock(folder, () => installUnlessDone(root, write), { waiting });
}

async function installUnlessDone(root, write) {
  if (isInstalled(root)) return false;
  const line = progressLine(write, texts.installing);
  try {
    await npmCi(root, endTogether);
  } finally {
    line.close();
  }
  markInstalled(root);
  write(`${texts.installed(line.seconds())}\n`);
  return true;
}
