import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const bootstrap = path.resolve('local/bootstrap');

const greet = `
  export function run(args: readonly string[]): number {
    process.stdout.write(JSON.stringify({ greeted: args }));
    return args.length;
  }
`;

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project folder of its own with the real bootstrap, a lock file without dependencies and one command. */
export function fixtureProject(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-bootstrap-'));
  const own = { name: 'fixture', version: '1.0.0' };
  write(root, 'package.json', { ...own, type: 'module' });
  write(root, 'package-lock.json', { ...own, lockfileVersion: 3, requires: true, packages: { '': own } });
  fs.cpSync(bootstrap, path.join(root, 'local/bootstrap'), { recursive: true });
  fs.cpSync('local/lifecycle', path.join(root, 'local/lifecycle'), { recursive: true });
  fs.mkdirSync(path.join(root, 'local/commands'));
  fs.writeFileSync(path.join(root, 'local/commands/greet.ts'), greet);
  return root;
}

/** Gives the fixture everything that this repository has installed. */
export function borrowInstallation(root: string): void {
  fs.copyFileSync('package-lock.json', path.join(root, 'package-lock.json'));
  fs.symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
}

function write(root: string, name: string, content: unknown): void {
  fs.writeFileSync(path.join(root, name), JSON.stringify(content));
}

/** What npm says about this lock file, without asking any registry. */
export function breakLockFile(root: string): void {
  fs.writeFileSync(path.join(root, 'package-lock.json'), '<<<<<<< half a merge');
}

/**
 * Runs a program to its end. `npm_execpath` is absent, as when somebody starts the bootstrap by hand; npm may not
 * use the network.
 */
export function runNode(
  args: readonly string[],
  cwd: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const env: NodeJS.ProcessEnv = { ...process.env, npm_config_offline: 'true', ...settings };
  delete env['npm_execpath'];
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()));
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}

/** Runs a piece of module code in a Node of its own, with the fixture's bootstrap folder to import from. */
export function runCode(root: string, code: string): Promise<Outcome> {
  return runNode(['--input-type=module', '--eval', code], path.join(root, 'local/bootstrap'));
}
