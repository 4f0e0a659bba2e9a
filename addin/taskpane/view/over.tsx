import { Button } from '@fluentui/react-components';
import type { Over as Standing } from '../../flows/outcome.ts';
import { overTexts as texts, receiptTexts } from '../../texts/pane-submit.ts';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { Versies } from './versies.tsx';

/** The uitvraag is not open: what was received, and that nothing has to be done; or what to do where nothing was. */
export function Over({ state, pane, over }: ScreenProps & { readonly over: Standing }) {
  const layout = useLayout();
  const { status, ontvangstbewijs } = over;
  return (
    <div className={layout.stack}>
      <section className={layout.card}>
        {sentencesOf(over).map((sentence) => (
          <p key={sentence} className={layout.paragraph}>
            {sentence}
          </p>
        ))}
        {ontvangstbewijs && (
          <Facts
            facts={[
              { label: receiptTexts.number, value: ontvangstbewijs.nummer },
              { label: receiptTexts.at, value: receiptTexts.moment(ontvangstbewijs.ontvangenOp) },
            ]}
          />
        )}
      </section>
      {status !== 'concept' && <Versies state={state} pane={pane} />}
      {status === 'teruggekoppeld' && (
        <Button appearance="primary" onClick={() => void pane.open('feedback')}>
          {texts.feedback}
        </Button>
      )}
    </div>
  );
}

function sentencesOf({
  status,
  ontvangstbewijs,
  changedSinceSent,
  isFromElsewhere,
  judged,
}: Standing): readonly string[] {
  if (ontvangstbewijs === undefined)
    return status === 'concept' ? [texts.notYetAdvice] : [texts.notReceived, texts.tooLateAdvice];
  if (judged !== undefined) return [texts.judged[judged.stand], texts.ended[status]];
  const changed = isFromElsewhere === true ? texts.notCounted : texts.changed;
  return [texts.next[status], ...(changedSinceSent ? [changed] : [])];
}
