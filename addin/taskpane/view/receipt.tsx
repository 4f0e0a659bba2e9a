import type { Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';
import { explain } from '../../../shared/validation/explain.ts';
import { validateVerzending } from '../../../shared/validation/validate-verzending.ts';
import { receiptTexts as texts } from '../../texts/pane-submit.ts';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { Titled } from './titled.tsx';

/** The ontvangstbewijs: what the server holds now. */
export function Receipt({
  state,
  ontvangstbewijs,
}: Pick<ScreenProps, 'state'> & { readonly ontvangstbewijs: Ontvangstbewijs }) {
  const layout = useLayout();
  const { nummer, ontvangenOp, versie, totalen } = ontvangstbewijs;
  const closesOn = state.workbook?.kind === 'formulier' ? state.workbook.closesOn : undefined;
  const [told] = validateVerzending({ nummer });
  return (
    <div className={layout.stack}>
      <section className={layout.card}>
        <Titled tone="success">
          <h2 className={layout.heading}>{texts.title}</h2>
        </Titled>
        <Facts
          facts={[
            { label: texts.number, value: nummer },
            { label: texts.at, value: texts.moment(ontvangenOp) },
          ]}
        />
        <Facts
          wide
          facts={[
            { label: texts.version, value: String(versie) },
            { label: texts.children, value: String(totalen.doelgroepkinderen) },
            { label: texts.judgments, value: String(totalen.beoordelingen) },
            { label: texts.remarks, value: String(totalen.toelichtingen) },
          ]}
        />
        {told && <p className={layout.paragraph}>{explain(told.rule)?.texts.waarom}</p>}
        <p className={layout.paragraph}>{texts.kept}</p>
        {closesOn !== undefined && <p className={layout.paragraph}>{texts.again(closesOn)}</p>}
      </section>
    </div>
  );
}
