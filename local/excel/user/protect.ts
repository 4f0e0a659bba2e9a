import { defaultProtection } from '../model/protection.ts';
import { attempt } from './attempt.ts';
import { excelTexts } from './excel-texts.ts';
import { type Outcome } from './outcome.ts';
import { type OpenSheet } from './place.ts';

/** "Review, protect sheet"; this cannot be undone. */
export const protectTab = ({ workbook, sheet }: OpenSheet, password?: string): Outcome =>
  attempt(
    workbook,
    () => {
      sheet.protection = {
        options: { ...defaultProtection },
        ...(password === undefined ? {} : { password }),
      };
      workbook.touch();
      return undefined;
    },
    'none',
  );

/** "Review, unprotect sheet": refused without the password where there is one. */
export const unprotectTab = ({ workbook, sheet }: OpenSheet, password?: string): Outcome =>
  attempt(
    workbook,
    () => {
      const expected = sheet.protection?.password;
      if (expected !== undefined && expected !== password) return { refused: excelTexts.wrongPassword };
      sheet.protection = null;
      workbook.touch();
      return undefined;
    },
    'none',
  );
