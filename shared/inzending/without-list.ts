import type { Groep } from '../afspraak/fase.ts';
import { aantallenRows } from './aantallen-rows.ts';
import { groepChoices } from './answers.ts';
import { bronNames, isTyped } from './bron.ts';
import { chosen } from './choice.ts';
import { countList, listShapeOf } from './form-counts.ts';
import type { AantallenRegel, Form, FormContext, GroepRegel } from './form.ts';
import type { DomeinTelling, GroepTellingVolledig } from './inzending.ts';
import type { ListShape } from './kinderen-columns.ts';
import { makeInzending } from './make-inzending.ts';

/**
 * The same form without its child list, with the counts of the list as if they had been typed. A list that cannot be
 * counted, and a form that has no cells to type counts in, leaves no counts behind.
 */
export function withoutList(form: Form, context: FormContext): Form {
  const bare: Form = { ...form, kinderen: [] };
  if (!leavesCounts(form, context)) return bare;
  const shape = listShapeOf(context);
  const counts = new Map(countList(form, shape).map((one) => [one.groepen[0], one]));
  return {
    ...bare,
    bron: bronNames.typed,
    groepen: form.groepen.map((row) => typedGroep(row, counts, shape)),
    aantallen: typedRows(form, counts, shape),
  };
}

type Counts = ReadonlyMap<Groep | undefined, GroepTellingVolledig>;

const leavesCounts = (form: Form, context: FormContext): boolean =>
  !isTyped(form) &&
  form.kinderen.length > 0 &&
  form.aantallen !== undefined &&
  makeInzending(form, context, { nulopgave: false, vervangt: 0, redenen: [], verklaring: false }) !==
    undefined;

function typedGroep(row: GroepRegel, counts: Counts, shape: ListShape): GroepRegel {
  const groep = chosen(groepChoices(shape), row.groep);
  const count = groep === undefined ? undefined : counts.get(groep);
  if (count === undefined) return row;
  const { doelgroepkinderen, deelname } = count;
  return {
    ...row,
    doelgroepkinderen: String(doelgroepkinderen),
    ...(deelname && {
      veJa: String(deelname.ja),
      veNee: String(deelname.nee),
      veOnbekend: String(deelname.onbekend),
    }),
  };
}

/** The rows that the form has by itself; what somebody typed in them before the list was counted makes room. */
function typedRows(form: Form, counts: Counts, shape: ListShape): readonly AantallenRegel[] {
  const known = new Map(aantallenRows(shape).map((row) => [row.label, row]));
  return (form.aantallen ?? []).map((regel) => {
    const row = known.get(regel.regel);
    const count = row && counts.get(row.groep)?.domeinen.find(({ domein }) => domein === row.domein);
    return count === undefined ? regel : { ...regel, aantallen: cellsOf(count) };
  });
}

const cellsOf = ({ voldoende, onvoldoende, nietTeBeoordelen, redenen, ondersteuning }: DomeinTelling) =>
  Object.fromEntries(
    Object.entries({ voldoende, onvoldoende, nietTeBeoordelen, ...redenen, ondersteuning }).map(
      ([id, count]) => [id, String(count)],
    ),
  );
