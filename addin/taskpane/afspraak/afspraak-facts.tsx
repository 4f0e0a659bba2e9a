import type { Afspraak } from '../../../shared/afspraak/afspraak.ts';
import { afspraakSheetTexts, afspraakStatusTexts } from '../../texts/afspraak.ts';
import { afspraakTexts as texts } from '../../texts/pane-afspraak.ts';
import { type Fact, Facts } from '../view/facts.tsx';

/** How one versie stands. */
export const AfspraakFacts = ({ afspraak }: { readonly afspraak: Afspraak }) => (
  <Facts facts={factsOf(afspraak)} />
);

function factsOf(afspraak: Afspraak): readonly Fact[] {
  const { versie, status, geldigVan, geldigTot, zaaknummer, vastgesteldOp } = afspraak;
  const { besproken = [], ondertekeningen = [], herijking } = afspraak;
  const { bespreking, rows } = afspraakSheetTexts;
  return [
    { label: texts.version, value: String(versie) },
    { label: texts.status, value: afspraakStatusTexts[status] },
    { label: texts.period, value: afspraakSheetTexts.period(geldigVan, geldigTot) },
    ...(herijking ? [{ label: rows.reden, value: herijking.reden || afspraakSheetTexts.empty }] : []),
    ...besproken.map(({ datum, overleg }) => ({ label: texts.talked, value: bespreking(datum, overleg) })),
    ...(zaaknummer !== undefined && vastgesteldOp !== undefined
      ? [{ label: texts.decided, value: texts.decision(zaaknummer, vastgesteldOp) }]
      : []),
    ...ondertekeningen.map(({ organisatie, functie }) => ({
      label: texts.signed,
      value: `${organisatie}, ${functie}`,
    })),
  ];
}
