import { spawn } from 'node:child_process';
import { onStop } from './stopping.ts';

export interface ProgramResult {
  /** Exit code; 128 + the signal's number when a signal ended it. */
  readonly code: number;
  /** Standard output and standard error together, as they came; empty when they went to ours. */
  readonly output: string;
}

interface ProgramOptions {
  /** What the program prints goes straight to our own output. */
  readonly visible?: boolean;
}

/** Runs a Node script to its end. It is ended with us when we are stopped. */
export async function runScript(
  script: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  return runProgram(process.execPath, [script, ...args], options);
}

/** Runs a program to its end. It is ended with us when we are stopped. */
export async function runProgram(
  file: string,
  args: readonly string[],
  { visible = false }: ProgramOptions = {},
): Promise<ProgramResult> {
  const stdio = visible ? ('inherit' as const) : ('pipe' as const);
  const child = spawn(file, args, { stdio: ['ignore', stdio, stdio] });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
  onStop(() => {
    child.kill('SIGTERM');
    return ended;
  });
  const parts: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => parts.push(part));
  child.stderr?.on('data', (part: Buffer) => parts.push(part));
  return { code: await ended, output: Buffer.concat(parts).toString() };
}
