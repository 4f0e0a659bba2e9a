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
  let whole = true;
  return {
    onInit(vitest: Vitest) {
      // Not in Vitest's public types: the file names given on the command line.
      const { filenamePattern = [] } = vitest as { filenamePattern?: readonly string[] };
      whole = vitest.config.testNamePattern === undefined && filenamePattern.length === 0;
    },
    onTestRunEnd(modules: readonly TestModule[], errors) {
      const states = modules.flatMap((m) => [...m.children.allTests()]).map((test) => test.result().state);
      const count = (state: string) => states.filter((one) => one === state).length;
      const broken = modules.filter((m) => m.errors().length > 0).length + errors.length;
      const extra = complaints(
        { passed: count('passed'), failed: count('failed') + broken, skipped: count('skipped') },
        whole,
        floor.tests,
      );
      extra.forEach((line) => write(line));
      if (extra.length > 0) process.exitCode = 1;
      write(`${count('passed')} passed, ${count('failed') + broken + extra.length} failed`);
    },
  };
}
