import { groepNames } from '../../shared/afspraak/fase.ts';
import { aantallenColumns } from '../../shared/inzending/aantallen-columns.ts';
import { aantallenRows } from '../../shared/inzending/aantallen-rows.ts';
import { bronNames } from '../../shared/inzending/bron.ts';
import { countList } from '../../shared/inzending/form-counts.ts';
import type { AantallenRegel, Form, GroepRegel } from '../../shared/inzending/form.ts';
import type { DomeinTelling } from '../../shared/inzending/inzending.ts';
import type { ListShape } from '../../shared/inzending/kinderen-columns.ts';

/** The form of somebody who keeps the same list elsewhere and types what it counts to; zeros are left empty. */
export function typedForm(form: Form, shape: ListShape): Form {
  const counted = countList(form, shape);
  const ids = aantallenColumns.map(({ id }) => id);
  return {
    ...form,
    bron: bronNames.typed,
    kinderen: [],
    groepen: form.groepen.map(({ groep, kinderen }): GroepRegel => {
      const row = counted.find(({ groepen }) =>
        groepen.some((id) => groepNames[id].toLowerCase() === groep.toLowerCase()),
      );
      if (row === undefined) return { groep, kinderen };
      const { ja, nee, onbekend } = row.deelname ?? { ja: 0, nee: 0, onbekend: 0 };
      return {
        ...{ groep, kinderen, doelgroepkinderen: text(row.doelgroepkinderen) },
        ...{ veJa: text(ja), veNee: text(nee), veOnbekend: text(onbekend) },
      };
    }),
    aantallen: aantallenRows(shape).map(({ groep, domein, label }): AantallenRegel => {
      const row = counted.find(({ groepen }) => groepen[0] === groep);
      const telling = row?.domeinen.find((one) => one.domein === domein);
      return {
        regel: label,
        aantallen: Object.fromEntries(ids.slice(1).map((id) => [id, text(countIn(telling, id))])),
      };
    }),
  };
}

const text = (count: number): string => (count === 0 ? '' : String(count));

function countIn(telling: DomeinTelling | undefined, id: string): number {
  const { redenen, ...outcome } = telling ?? { redenen: {} };
  return ({ ...outcome, ...redenen } as Readonly<Record<string, number>>)[id] ?? 0;
}
