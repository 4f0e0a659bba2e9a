import { Button, Checkbox } from '@fluentui/react-components';
import { submitTexts as texts } from '../../texts/pane-submit.ts';
import { isBlocked } from '../state/sending.ts';
import { Blocked } from './blocked.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { useLayout } from './layout.ts';
import { Over } from './over.tsx';
import { Receipt } from './receipt.tsx';
import type { ScreenProps } from './screen-props.ts';
import { SendForm } from './send-form.tsx';
import { offersRetry } from './way-on.ts';

/** What leaves the workbook, exactly, and the declaration; afterwards the ontvangstbewijs. */
export function SubmitScreen(props: ScreenProps) {
  const { state, pane } = props;
  const layout = useLayout();
  const { sending, busy } = state;
  const { preparation } = sending;
  if (sending.ontvangstbewijs) return <Receipt {...props} ontvangstbewijs={sending.ontvangstbewijs} />;
  if (sending.over) return <Over {...props} over={sending.over} />;
  if (sending.conflict !== undefined) return <ConflictChoice {...props} versie={sending.conflict} />;
  if (preparation === undefined)
    return busy === undefined ? (
      <div className={layout.stack}>
        <Nulopgave {...props} />
        {!offersRetry(state) && <Button onClick={() => void pane.prepare()}>{texts.start}</Button>}
      </div>
    ) : (
      <></>
    );
  const { doelgroepkinderen } = preparation.totalen;
  return (
    <div className={layout.stack}>
      {isBlocked(sending) && <Blocked {...props} />}
      {(doelgroepkinderen === 0 || sending.nulopgave) && <Nulopgave {...props} />}
      {!isBlocked(sending) && <SendForm {...props} preparation={preparation} />}
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
