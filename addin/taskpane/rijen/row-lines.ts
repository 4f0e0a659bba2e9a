import { Fase, faseNames, Groep } from '../../../shared/afspraak/fase.ts';
import type { AbsentRow } from '../../../shared/publication/chosen-row.ts';
import type { ToldRow, ToldRows } from '../../../shared/publication/told-rows.ts';
import type { Locatie, Organisatie } from '../../../shared/uitvraag/locatie.ts';
import { rijenTexts as texts } from '../../texts/pane-rijen.ts';

/** Rows that are missing for the same reason, with what would bring them. */
export interface AbsentLine {
  readonly namen: readonly string[];
  readonly why: string;
  readonly help?: string;
}

/** What is told of a fase, or of the gemeente as a whole. */
export interface RowLines {
  readonly naam: string;
  readonly present: readonly string[];
  readonly absent: readonly AbsentLine[];
}

/** What rows are called by. */
export interface Known {
  readonly organisaties: readonly Pick<Organisatie, 'organisatieId' | 'naam'>[];
  readonly locaties: readonly Pick<Locatie, 'locatieId' | 'naam'>[];
}

/** The rows that will exist and those that will not, in words; organisaties and locaties by name. */
export function rowLines({ rows, absent }: ToldRows, known: Known): readonly RowLines[] {
  const name = namesOf(known);
  const parts = [undefined, ...Fase.options].map((fase): RowLines => {
    const isHere = (row: ToldRow | AbsentRow) => (row.niveau === 'gemeente' ? undefined : row.fase) === fase;
    return {
      naam: fase === undefined ? texts.gemeentePart : faseNames[fase],
      present: rows.filter(isHere).map(name),
      absent: grouped(absent.filter(isHere), name, known),
    };
  });
  return parts.filter((part) => part.present.length + part.absent.length > 0);
}

type Name = (row: ToldRow | AbsentRow) => string;

function namesOf({ organisaties, locaties }: Known): Name {
  const organisatieNames = new Map(organisaties.map((one) => [one.organisatieId, one.naam]));
  const locatieNames = new Map(locaties.map((one) => [one.locatieId, one.naam]));
  const inOverige = (row: ToldRow | AbsentRow): readonly string[] =>
    'organisaties' in row
      ? inOrder((row.organisaties ?? []).map((id) => organisatieNames.get(id) ?? id))
      : [];
  return (row) => {
    if (row.niveau === 'gemeente') return texts.gemeente;
    if (row.niveau === 'fase') return texts.fase[row.fase];
    if (row.niveau === 'groep') return texts.groep[Groep.parse(row.id)];
    if (row.niveau === 'overige-organisaties') return texts.overigeOrganisaties(inOverige(row));
    if (row.niveau === 'locatie') return locatieNames.get(row.id) ?? row.id;
    const naam = organisatieNames.get(row.id) ?? row.id;
    return row.niveau === 'overige-locaties' ? texts.overigeLocaties(naam) : naam;
  };
}

const inOrder = (names: readonly string[]): readonly string[] =>
  [...names].sort((a, b) => a.localeCompare(b, 'nl'));

/** One line for all that miss for the same reason and that the same organisaties would bring. */
function grouped(absent: readonly AbsentRow[], name: Name, { organisaties }: Known): readonly AbsentLine[] {
  const groups = new Map<string, AbsentRow[]>();
  for (const row of absent) {
    const key = `${row.reason}|${(row.toestemmingVan ?? []).join()}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const named = new Map(organisaties.map((one) => [one.organisatieId, one.naam]));
  return [...groups.values()].flatMap((rows): readonly AbsentLine[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const agree = first.toestemmingVan?.map((id) => named.get(id) ?? id);
    return [
      {
        namen: inOrder(rows.map(name)),
        why: texts.reasons[first.reason],
        ...(agree !== undefined && { help: texts.consent(inOrder(agree)) }),
      },
    ];
  });
}
