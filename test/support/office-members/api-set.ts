import ts from 'typescript';

export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** How the types of Office.js name a set: `[Api set: ExcelApi 1.9]`, and elsewhere `**Requirement set**: {@link x | SharedRuntime 1.1}`. */
const API_SET = /\[Api set: (\w+) (\d+\.\d+)|\*\*Requirement set\*\*: \{@link [^|}]+\| (\w+) (\d+\.\d+)\}/;

/** The set that the documentation of a declaration names. */
export function documentedSet(declaration: ts.Node): ApiSet | undefined {
  const [, excel, excelVersion, common, commonVersion] = API_SET.exec(commentOf(declaration)) ?? [];
  const name = excel ?? common;
  const version = excelVersion ?? commonVersion;
  return name === undefined || version === undefined ? undefined : { name, version };
}

/** All comments before a declaration: an enumeration member or an overload may have its set in any of them. */
const commentOf = (declaration: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(declaration)
    .map((comment) => comment.getText())
    .join('\n');

/** Whether version a.b is above c.d. */
export function isAbove(version: string, other: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
