import type { Reporter, TestModule, Vitest } from 'vitest/node';
import floor from '../floor.json' with { type: 'json' };

type Write = (line: string) => void;
interface Sum {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What is wrong with a run beyond its failed tests; empty when it may count as green. */
export function complaints({ passed, failed, skipped }: Sum, whole: boolean, minimum: number): string[] {
  const found: string[] = [];
  if (whole && skipped > 0) found.push(`${skipped} tests were skipped: run them or remove them.`);
  if (whole && passed + failed < minimum)
    found.push(`Only ${passed + failed} tests ran; test/floor.json asks for ${minimum}.`);
  if (!whole && passed + failed === 0) found.push('No test has that name.');
  return found;
}

/** Closes a run with one plain line, and fails it when tests were skipped or have disappeared. */
export function sumReporter(write: Write = (line) => process.stdout.write(`${line}\n`)): Reporter {
  let run: Vitest | undefined;
  return {
    onInit(vitest: Vitest) {
      run = vitest;
    },
    onTestRunEnd(modules: readonly TestModule[], errors) {
      const states = modules.flatMap((m) => [...m.children.allTests()]).map((test) => test.result().state);
      const count = (state: string) => states.filter((one) => one === state).length;
      const broken = modules.filter((m) => m.errors().length > 0).length + errors.length;
      const extra = complaints(
        { passed: count('passed'), failed: count('failed') + broken, skipped: count('skipped') },
        isWhole(run),
        floor.tests,
      );
      extra.forEach((line) => write(line));
      if (extra.length > 0) process.exitCode = 1;
      write(`${count('passed')} passed, ${count('failed') + broken + extra.length} failed`);
    },
  };
}

/** Whether nothing was left out by hand. Asked at the end: Vitest notes the files of the command line after it began. */
function isWhole(run: Vitest | undefined): boolean {
  // Not in Vitest's public types: the file names given on the command line.
  const { filenamePattern = [] } = (run ?? {}) as { filenamePattern?: readonly string[] };
  return run?.config.testNamePattern === undefined && filenamePattern.length === 0;
}
