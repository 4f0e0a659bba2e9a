import { Button, Checkbox } from '@fluentui/react-components';
import type { Preparation } from '../../flows/flows.ts';
import { submitTexts as texts } from '../../texts/pane-submit.ts';
import { versiesTexts } from '../../texts/pane-versies.ts';
import type { PaneState } from '../state/pane-state.ts';
import { asksNulopgave, isBlocked, isSetReady } from '../state/sending.ts';
import { Away } from './away.tsx';
import { Blocked } from './blocked.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { useLayout } from './layout.ts';
import { Over } from './over.tsx';
import { Receipt } from './receipt.tsx';
import { Remark } from './remark.tsx';
import type { ScreenProps } from './screen-props.ts';
import { SendForm } from './send-form.tsx';
import { offersRetry } from './way-on.ts';

/** What leaves the workbook, exactly, and the declaration; afterwards the ontvangstbewijs. */
export function SubmitScreen(props: ScreenProps) {
  const { ontvangstbewijs, over, conflict, preparation } = props.state.sending;
  if (ontvangstbewijs) return <Receipt {...props} ontvangstbewijs={ontvangstbewijs} />;
  if (over) return <Over {...props} over={over} />;
  if (conflict !== undefined) return <ConflictChoice {...props} versie={conflict} />;
  return preparation ? <Prepared {...props} preparation={preparation} /> : <Unprepared {...props} />;
}

function Prepared(props: ScreenProps & { readonly preparation: Preparation }) {
  const layout = useLayout();
  const { sending } = props.state;
  const { preparation } = props;
  if (asksNulopgave(sending)) return <NoChildren {...props} />;
  return (
    <div className={layout.stack}>
      {preparation.judged?.opmerking !== undefined && (
        <section className={layout.card}>
          <Remark lead={versiesTexts.remark} text={preparation.judged.opmerking} />
        </section>
      )}
      {preparation.away && <Away {...props} failure={preparation.away} />}
      {isBlocked(sending) && <Blocked {...props} />}
      {sending.nulopgave && <Nulopgave {...props} />}
      {mayGoOn(props.state) && <SendForm {...props} />}
    </div>
  );
}

/** What was sent does not count any more, as the user wished; just after that the status line says so. */
const isTakenBack = ({ workbook, correctie }: PaneState): boolean =>
  !correctie.takenBack && workbook?.kind === 'formulier' && workbook.judged?.stand === 'ingetrokken';

/** Nothing is asked any more of what is ready, as long as it cannot be sent. */
const mayGoOn = ({ sending, workbook }: PaneState): boolean =>
  !isBlocked(sending) && !(sending.preparation?.away !== undefined && isSetReady(workbook));

/** Asks whether it is right that nobody counts: saying so, or the way to the list. */
function NoChildren(props: ScreenProps) {
  const layout = useLayout();
  const { state, pane } = props;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.noChildrenTitle}</h2>
      <p className={layout.paragraph}>{texts.noChildren}</p>
      <Nulopgave {...props} />
      <div className={layout.row}>
        <Button
          disabledFocusable={state.busy !== undefined}
          onClick={() => void pane.goTo({ table: 'Kinderen' })}
        >
          {texts.toList}
        </Button>
      </div>
    </section>
  );
}

function Unprepared(props: ScreenProps) {
  const layout = useLayout();
  const { state, pane } = props;
  if (state.busy !== undefined || offersRetry(state)) return <></>;
  return (
    <div className={layout.stack}>
      {isTakenBack(state) && <p className={layout.paragraph}>{versiesTexts.takenBack}</p>}
      <Nulopgave {...props} />
      <Button onClick={() => void pane.prepare()}>{texts.start}</Button>
    </div>
  );
}

function Nulopgave({ state, pane }: ScreenProps) {
  const layout = useLayout();
  return (
    <div>
      <Checkbox
        label={texts.nulopgave}
        checked={state.sending.nulopgave}
        onChange={(_, { checked }) => void pane.chooseNulopgave(checked === true)}
      />
      <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.nulopgaveWhy}</p>
    </div>
  );
}
