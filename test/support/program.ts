import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** `npm start` as a process of its own, with everything it printed so far. */
export class Program {
  readonly #child: ChildProcess;
  #output = '';

  constructor(args: readonly string[], command = 'start') {
    this.#child = spawn(process.execPath, ['local/bootstrap/main.mjs', command, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', (part: Buffer) => (this.#output += part.toString()));
    this.#child.stderr?.on('data', (part: Buffer) => (this.#output += part.toString()));
  }

  get output(): string {
    return this.#output;
  }

  /** Waits until it printed this; fails when it ends before, or takes over two minutes. */
  async printed(text: string): Promise<void> {
    const until = Date.now() + 120_000;
    while (!this.#output.includes(text)) {
      if (this.#child.exitCode !== null || Date.now() > until)
        throw new Error(`It did not print "${text}" but:\n${this.#output}`);
      await sleep(50);
    }
  }

  /** Waits for its end; answers the exit code. */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'close');
    return this.#child.exitCode;
  }

  /** Presses Ctrl-C. */
  async interrupt(): Promise<number | null> {
    this.#child.kill('SIGINT');
    return this.ended();
  }
}

/** Runs to the end. */
export async function runProgram(args: readonly string[], command = 'start') {
  const program = new Program(args, command);
  return { code: await program.ended(), output: program.output };
}
