import type { Domein } from '../afspraak/domein.ts';
import type { Streefpercentage } from '../afspraak/afspraak.ts';
import type { Locatie } from '../uitvraag/locatie.ts';
import { cellProse, type CellValue } from './cell.ts';
import type { FactKind, FormulierFact } from './formulier-rows.ts';
import { dateOfSerial } from './read-month.ts';

const soorten: Readonly<Record<Locatie['soort'], string>> = { voorschool: 'Voorschool', school: 'School' };

type Write = (value: never) => string;
type Read = (text: string, digits: number) => unknown;

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
const asIs: { write: Write; read: Read } = { write: (value: string) => value, read: (text) => text };

/** How each kind of fact is written and read. Lists stand one a line: names hold no line ends. */
const kinds: Readonly<Record<FactKind, { readonly write: Write; readonly read: Read }>> = {
  text: asIs,
  number: {
    write: (value: number) => String(value),
    read: (text) => (/^\d+$/.test(text) ? Number(text) : text),
  },
  date: { ...asIs, read: (text) => dateOfSerial(text) ?? text },
  code: { ...asIs, read: (text, digits) => (text === '' ? '' : text.padStart(digits, '0')) },
  soort: {
    write: (value: Locatie['soort']) => soorten[value],
    read: (text) => Object.keys(soorten).find((soort) => soort === text.toLowerCase()),
  },
  fasen: { write: (value: readonly string[]) => value.join('\n'), read: linesOf },
  domeinen: {
    write: (value: readonly Domein[]) => value.map(({ domein, naam }) => `${domein}: ${naam}`).join('\n'),
    read: (text) => linesOf(text).map(readDomein),
  },
  streefpercentages: {
    write: (value: readonly Streefpercentage[]) =>
      value.map(({ fase, domein, percentage }) => `${fase}, ${domein}: ${percentage}`).join('\n'),
    read: (text) => linesOf(text).map(readStreefpercentage),
  },
};

/** The text in the cell of a fact; '' for one that is not known. */
export const writeFact = (kind: FactKind, value: unknown): string =>
  value === undefined ? '' : kinds[kind].write(value as never);

/** The value of a fact from its cell, also where Excel made a number of it; a text that cannot be read stays as it is. */
export const readFact = ({ kind, digits = 0 }: FormulierFact, value: CellValue): unknown =>
  kinds[kind].read(cellProse(value), digits);

function readDomein(line: string): Readonly<Record<keyof Domein, string>> {
  const [domein = '', ...naam] = line.split(': ');
  return { domein, naam: naam.join(': ') };
}

function readStreefpercentage(line: string): Readonly<Record<keyof Streefpercentage, unknown>> {
  const [, fase, domein, percentage] = /^(\w+), (\w+): (\d+)$/.exec(line) ?? [];
  return { fase, domein, percentage: Number(percentage) };
}
