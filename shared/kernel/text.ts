import * as z from 'zod/mini';
import { FORMULA_START } from './formula-sign.ts';

/** A key in storage and in a path: no separator, nothing that Table Storage forbids. */
export const Key = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/));

/** CBS code of a gemeente: four digits, leading zero kept. */
export const Gemeentecode = z.string().check(z.regex(/^\d{4}$/));

/** RFC 9562 identifier made by the sender, in lower case. */
export const Uuid = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

/** Calendar date, `yyyy-mm-dd`. */
export const IsoDate = z.iso.date();

/** Moment in UTC, RFC 3339. */
export const IsoDateTime = z.iso.datetime();

/** `sjabloonversie` of the form: three numbers. */
export const Version = z.string().check(z.regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}$/));

/** Neither a control character nor half of a pair. */
const LINE = '[^\\p{Cc}\\p{Cs}]*';
const oneLine = new RegExp(`^${LINE}$`, 'u');
const notAFormula = new RegExp(`^(?!${FORMULA_START})${LINE}$`, 'u');
const severalLines = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u;

/** Whether a text has what `line` asks of it, apart from its length. */
export const isOneLine = (text: string): boolean => oneLine.test(text);

/** Where a text has a first character that `prose` refuses; -1 where it has none. */
export const notInProse = (text: string): number => text.search(/(?![\n\r\t])[\p{Cc}\p{Cs}]/u);

/**
 * One line of text without control characters and without a lone surrogate.
 * @param max largest number of UTF-16 code units
 */
export const line = (max: number) => z.string().check(z.minLength(1), z.maxLength(max), z.regex(oneLine));

/** A name or a title: a line that no program takes for a formula. An apostrophe may begin it, as in `'t Twiespan`. */
export const nameLine = (max: number) =>
  z.string().check(z.minLength(1), z.maxLength(max), z.regex(notAFormula));

/** Text of several lines, as somebody wrote it: line ends and tabs are allowed, other control characters are not. */
export const prose = (max: number) => z.string().check(z.maxLength(max), z.regex(severalLines));
