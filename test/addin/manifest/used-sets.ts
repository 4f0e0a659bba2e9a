import ts from 'typescript';
import { documentedSet, isAbove } from '../../support/office-members/api-set.ts';
import { isOfOffice, officeProgram, sourceOf } from '../../support/office-members/office-program.ts';

/** Sets that the code may only use after asking whether they are there. */
const askedAtRunTime = new Set(['RibbonApi']);

/** Sets of Outlook, which the documentation of members that every application has names too. */
const ofOutlook = new Set(['Mailbox']);

/**
 * The API sets that files call, with the highest version of each: read from the documentation of every member of
 * Office.js that they name, as the compiler resolves it.
 */
export function usedSets(files: readonly string[]): ReadonlyMap<string, string> {
  const program = officeProgram(files);
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) note(checker.getSymbolAtLocation(node), found);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(sourceOf(program, file));
  return found;
}

function note(symbol: ts.Symbol | undefined, found: Map<string, string>): void {
  for (const declaration of (symbol?.declarations ?? []).filter(isOfOffice)) {
    const set = documentedSet(declaration);
    // What is asked for at run time, or is of another application, is no demand of the code.
    if (set === undefined || askedAtRunTime.has(set.name) || ofOutlook.has(set.name)) continue;
    if (isAbove(set.version, found.get(set.name) ?? '0.0')) found.set(set.name, set.version);
  }
}
