import { Groep, groepNames } from '../afspraak/fase.ts';
import type { LastYearGroep } from './last-year.ts';

/** Between two groepen that were sent as one. */
const AND = ' en ';
const ALL = 'alle kinderen';
const TARGET = 'met VVE-indicatie';

/** Figures of last year by groep, a figure a line: each line says of which groep, so that it can be read alone. */
export const writeLastYearGroepen = (rows: readonly LastYearGroep[]): string =>
  rows
    .flatMap(({ groepen, kinderen, doelgroepkinderen, domeinen }) => {
      const name = groepen.map((groep) => groepNames[groep]).join(AND);
      return [
        `${name}, ${ALL}: ${kinderen}`,
        `${name}, ${TARGET}: ${doelgroepkinderen}`,
        ...domeinen.map(
          ({ domein, voldoende, onvoldoende }) =>
            `${name}, ${domein}: ${voldoende} van ${voldoende + onvoldoende}`,
        ),
      ];
    })
    .join('\n');

interface ReadGroep {
  readonly groepen: readonly unknown[];
  kinderen?: number;
  doelgroepkinderen?: number;
  readonly domeinen: { readonly domein: unknown; readonly voldoende: number; readonly onvoldoende: number }[];
}

/** The way back; a line that says nothing of the kind makes a row that no schema takes. */
export function readLastYearGroepen(lines: readonly string[]): readonly unknown[] {
  const rows = new Map<string, ReadGroep>();
  for (const line of lines) {
    const [, name = line, what = '', count, of] = /^([^,]+), (.+): (\d+)(?: van (\d+))?$/.exec(line) ?? [];
    const row = rows.get(name) ?? { groepen: name.split(AND).map(groepCalled), domeinen: [] };
    rows.set(name, row);
    if (of !== undefined)
      row.domeinen.push({
        domein: what,
        voldoende: Number(count),
        onvoldoende: Number(of) - Number(count),
      });
    else if (what === ALL) row.kinderen = Number(count);
    else if (what === TARGET) row.doelgroepkinderen = Number(count);
  }
  return [...rows.values()];
}

const groepCalled = (name: string): unknown => Groep.options.find((one) => groepNames[one] === name) ?? name;
