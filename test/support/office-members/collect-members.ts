import ts from 'typescript';
import { type ApiSet, documentedSet, isAbove } from './api-set.ts';
import { isOfOffice, officeProgram, sourceOf } from './office-program.ts';

/** A member of Office.js that the code reads, writes or calls. */
export interface OfficeMember {
  /** 'Excel', 'Office.AddinCommands', 'OfficeExtension'. */
  readonly namespace: string;
  /** Class, interface or enumeration; undefined for a function of the namespace itself. */
  readonly owner: string | undefined;
  readonly name: string;
  /** The set that it needs by Microsoft's own documentation. */
  readonly set: ApiSet | undefined;
  readonly files: readonly string[];
}

export const fullName = ({ namespace, owner, name }: OfficeMember): string =>
  [namespace, owner, name].filter((part) => part !== undefined).join('.');

/** Every member of Office.js that the files use, by name, as the compiler resolves it. */
export function collectMembers(files: readonly string[]): OfficeMember[] {
  const program = officeProgram(files);
  const checker = program.getTypeChecker();
  const found = new Map<string, OfficeMember>();
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      for (const declaration of declarationsUsed(node, checker)) note(found, declaration, file);
      ts.forEachChild(node, visit);
    };
    visit(sourceOf(program, file));
  }
  return [...found.values()].sort((a, b) => fullName(a).localeCompare(fullName(b), 'en'));
}

/** What `a.b` and `const { b } = a` use. Of a method with several signatures the one that is called counts. */
function declarationsUsed(node: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) return bound(node, checker);
  if (!ts.isPropertyAccessExpression(node)) return [];
  if (ts.isCallExpression(node.parent) && node.parent.expression === node) {
    const called = checker.getResolvedSignature(node.parent)?.declaration;
    if (called !== undefined && isOfOffice(called) && memberOf(called) !== undefined) return [called];
  }
  return ofOffice(checker.getSymbolAtLocation(node.name));
}

function bound(node: ts.BindingElement, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name)) return [];
  return ofOffice(checker.getTypeAtLocation(node.parent).getProperty(name.text));
}

const ofOffice = (symbol: ts.Symbol | undefined): readonly ts.Declaration[] =>
  (symbol?.declarations ?? []).filter(isOfOffice).slice(0, 1);

type Named = Omit<OfficeMember, 'set' | 'files'>;

/** Where a declaration stands; undefined for what is no member, such as a namespace or a class. */
function memberOf(declaration: ts.Declaration): Named | undefined {
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  if (name === undefined || isContainer(declaration) || ts.isModuleDeclaration(declaration)) return undefined;
  const { parent } = declaration;
  const owner = isContainer(parent) ? parent.name?.text : undefined;
  return { namespace: namespaceOf(parent), owner, name };
}

const isContainer = (node: ts.Node) =>
  ts.isClassLike(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node);

function namespaceOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at: ts.Node | undefined = node; at; at = at.parent as ts.Node | undefined)
    if (ts.isModuleDeclaration(at)) names.unshift(at.name.text);
  return names.join('.');
}

function note(found: Map<string, OfficeMember>, declaration: ts.Declaration, file: string): void {
  const member = memberOf(declaration);
  if (member === undefined) return;
  const name = fullName({ ...member, set: undefined, files: [] });
  const known = found.get(name);
  const set = highest(known?.set, setOf(declaration));
  found.set(name, { ...member, set, files: [...new Set([...(known?.files ?? []), file])] });
}

/** That of the member itself, else of all it belongs to. What only Outlook demands is left out. */
function setOf(declaration: ts.Declaration): ApiSet | undefined {
  const set = documentedSet(declaration) ?? documentedSet(declaration.parent);
  return set?.name === 'Mailbox' ? undefined : set;
}

const highest = (a: ApiSet | undefined, b: ApiSet | undefined): ApiSet | undefined =>
  a === undefined || (b !== undefined && isAbove(b.version, a.version)) ? b : a;
