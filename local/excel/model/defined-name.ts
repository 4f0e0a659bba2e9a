export interface DefinedName {
  name: string;
  /** With its equals sign, in the language of the file: =Lijsten!$A$2:$A$9. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** "Names in formulas" (support.microsoft.com): no spaces, no cell address, at most 255 characters. */
export const isValidName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  name.length <= 255 &&
  !/^[A-Za-z]{1,3}\d+$/.test(name) &&
  !/^[rc]$/i.test(name) &&
  !/^r\d*c\d*$/i.test(name);
