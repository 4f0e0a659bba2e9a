import type { AttackedRelease } from '../../shared/attack/attack-input.ts';
import { makeInzending } from '../../shared/inzending/make-inzending.ts';
import { SJABLOONVERSIE } from '../../shared/inzending/sjabloonversie.ts';
import type {
  Terugkoppelingen,
  TerugkoppelingInput,
} from '../../shared/terugkoppeling/build-terugkoppeling.ts';
import type { LocatieResult } from '../../shared/terugkoppeling/locatie-result.ts';
import { tellingOf } from '../../shared/terugkoppeling/telling-of.ts';
import { detailCountsOf } from '../../functions/attack/detail-counts.ts';
import { unitCountsOf } from '../../functions/attack/unit-counts.ts';
import type { InventedLocatie } from '../../local/demo/generate.ts';
import { makePlan, type Plan } from '../../local/demo/plan.ts';

/** The plan of a demo, without playing it. */
export const planOf = (seed: number, size: number): Plan =>
  makePlan({ out: '', seed, size, years: 1, register: undefined });

/** What the server would have of every locatie of a demo when it adopts. */
export function inputOf({ register, uitvraag, invented }: Plan): TerugkoppelingInput {
  return {
    gemeente: register.gemeente,
    uitvraag,
    organisaties: register.organisaties,
    locaties: invented.map((one) => resultOf(one, uitvraag, register.gemeente.naam)),
    release: 1,
    vastgesteldOp: '2026-07-20T10:00:00.000Z',
  };
}

function resultOf(
  { locatie, form, answer }: InventedLocatie,
  uitvraag: Plan['uitvraag'],
  gemeenteNaam: string,
): LocatieResult {
  if (answer === 'niet-ingezonden') return { locatie };
  const context = { gemeenteNaam, uitvraag, locatie, sjabloonversie: SJABLOONVERSIE };
  const nulopgave = answer === 'nulopgave';
  const answers = { nulopgave, vervangt: 0, redenen: [], verklaring: true };
  const inzending = makeInzending(form, context, answers);
  if (inzending === undefined) throw new Error(`The form of ${locatie.locatieId} cannot be sent`);
  return { locatie, inzending };
}

/** A release as the attacker wants it. */
export function attackedOf(
  { locaties, uitvraag }: TerugkoppelingInput,
  { openbaar, partners }: Terugkoppelingen,
): AttackedRelease {
  const tellingen = locaties.flatMap((result) => tellingOf(result, uitvraag));
  const { domeinen } = uitvraag.afspraak;
  return {
    documents: [openbaar, partners],
    counts: unitCountsOf(tellingen, domeinen),
    details: detailCountsOf(tellingen, domeinen),
  };
}
