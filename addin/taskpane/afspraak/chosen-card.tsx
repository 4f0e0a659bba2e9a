import type { Afspraak } from '../../../shared/afspraak/afspraak.ts';
import type { AfsprakenBasis } from '../../flows/afspraken.ts';
import { agreedRows, doelenRows } from '../../sheets/afspraak-rows.ts';
import { afspraakSheetTexts } from '../../texts/afspraak.ts';
import { wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import { type Fact, Facts } from '../view/facts.tsx';
import { useLayout } from '../view/layout.ts';
import type { AfspraakDraft } from './afspraak-draft.ts';
import { verzoekOf } from './draft-tekst.ts';

interface Props {
  readonly draft: AfspraakDraft;
  readonly basis: AfsprakenBasis;
}

const { rows } = afspraakSheetTexts;
/** What nobody chooses here: it comes with the steps after the wizard. */
const later: readonly string[] = [rows.stand, rows.besproken, rows.besluit];

/** Everything that was chosen, in the words of the sheet that lies on the table; nothing as long as it cannot be kept. */
export function ChosenCard({ draft, basis }: Props) {
  const layout = useLayout();
  const tekst = verzoekOf(draft)?.tekst;
  if (tekst === undefined) return null;
  const { gemeentecode, afspraakId, versie } = draft;
  const afspraak: Afspraak = { ...tekst, gemeentecode, afspraakId, versie, status: 'concept' };
  return (
    <section className={layout.card}>
      <h3 className={layout.small}>{texts.chosen}</h3>
      <Facts facts={[...agreed(afspraak, basis), ...doelen(afspraak)]} />
    </section>
  );
}

const agreed = (afspraak: Afspraak, basis: AfsprakenBasis): readonly Fact[] =>
  agreedRows(afspraak, basis)
    .map(([label, value]) => ({ label: String(label), value: String(value) }))
    .filter(({ label }) => !later.includes(label));

const doelen = (afspraak: Afspraak): readonly Fact[] =>
  doelenRows(afspraak, undefined).map(([domein, who, percentage]) => ({
    label: texts.doel(String(domein), String(who)),
    value: texts.percent(String(percentage)),
  }));
