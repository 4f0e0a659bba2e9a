import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { InzendingStand } from '../../../shared/inzending/inzending-stand.ts';
import { versiesTexts as texts } from '../../texts/pane-versies.ts';
import { askHeropening } from '../correctie/own-actions.ts';
import { below } from './below-field.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** The longest remark that the contract takes. */
const MAX_LENGTH = 500;

/** Asking to send after closing: a few words, and one click; then what the gemeente said of it. */
export function AskHeropening({ state, pane, stand }: ScreenProps & { readonly stand: InzendingStand }) {
  const layout = useLayout();
  const [reden, setReden] = useState('');
  const [tried, setTried] = useState(false);
  const { workbook, busy } = state;
  const status = workbook?.kind === 'formulier' ? workbook.status : undefined;
  const answer = stand.heropening && (
    <p className={layout.paragraph}>{texts.heropeningNow(stand.heropening)}</p>
  );
  // After a no somebody may know more, and ask once more.
  if (answer && stand.heropening?.status !== 'geweigerd') return answer;
  if (status === 'vastgesteld' || status === 'teruggekoppeld')
    return (
      <>
        {answer}
        <p className={layout.paragraph}>{texts.tooLate}</p>
      </>
    );
  if (stand.isOpen || status !== 'gesloten') return null;
  const isMissing = reden.trim() === '';
  const send = () => {
    setTried(true);
    if (!isMissing) void pane.run((work) => askHeropening(work, reden.trim()));
  };
  return (
    <section className={layout.card}>
      {answer}
      <h3 className={layout.small}>{texts.heropening}</h3>
      <Field
        label={texts.heropeningWhy}
        hint={texts.heropeningHint}
        className={layout.field}
        {...(tried && isMissing ? below(texts.heropeningMissing, 'error') : {})}
      >
        <Textarea value={reden} maxLength={MAX_LENGTH} onChange={(_, { value }) => setReden(value)} />
      </Field>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={busy !== undefined} onClick={send}>
          {texts.heropeningSend}
        </Button>
      </div>
    </section>
  );
}
