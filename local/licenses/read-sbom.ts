import { npmCommand } from '../bootstrap/npm-command.mjs';
import { runProgram } from '../lifecycle/run-program.ts';

/**
 * The bill of materials, in the form of CycloneDX, of all that product and developers use; what only developers need
 * is marked so. Made from the lock file: the same on every machine, and without a network.
 * @returns its text, or undefined when npm could not make it
 */
export async function readSbom(): Promise<string | undefined> {
  const [npm, ...before] = npmCommand();
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--loglevel=error'];
  const { code, output } = await runProgram(npm, [...before, ...args]);
  return code === 0 ? output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1) : undefined;
}
