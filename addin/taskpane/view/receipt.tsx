import { Button } from '@fluentui/react-components';
import type { Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';
import { explain } from '../../../shared/validation/explain.ts';
import { validateVerzending } from '../../../shared/validation/validate-verzending.ts';
import { receiptTexts as texts } from '../../texts/pane-submit.ts';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { Titled } from './titled.tsx';
import { Versies } from './versies.tsx';

/** The ontvangstbewijs: what the server holds now. */
export function Receipt({
  state,
  pane,
  ontvangstbewijs,
}: Pick<ScreenProps, 'state' | 'pane'> & { readonly ontvangstbewijs: Ontvangstbewijs }) {
  const layout = useLayout();
  const { nummer, ontvangenOp, versie, totalen } = ontvangstbewijs;
  const form = state.workbook?.kind === 'formulier' ? state.workbook : undefined;
  const isChanged = form?.changedSinceSent === true;
  const closesOn = form?.closesOn;
  const [told] = validateVerzending({ nummer });
  return (
    <div className={layout.stack}>
      <section className={layout.card}>
        <Heading isChanged={isChanged} />
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
        <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.judgmentsWhat}</p>
        {told && <p className={layout.paragraph}>{explain(told.rule)?.texts.waarom}</p>}
        <p className={layout.paragraph}>{texts.kept}</p>
        {closesOn !== undefined && <p className={layout.paragraph}>{texts.again(closesOn)}</p>}
      </section>
      {isChanged && <SendAgain state={state} pane={pane} />}
      <Versies state={state} pane={pane} />
    </div>
  );
}

function SendAgain({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  return (
    <div className={layout.row}>
      <Button
        appearance="primary"
        disabledFocusable={state.busy !== undefined}
        onClick={() => void pane.prepare()}
      >
        {texts.sendAgain}
      </Button>
    </div>
  );
}

function Heading({ isChanged }: { readonly isChanged: boolean }) {
  const layout = useLayout();
  return (
    <Titled tone={isChanged ? 'warning' : 'success'}>
      <h2 className={layout.heading}>{isChanged ? texts.before : texts.title}</h2>
    </Titled>
  );
}
