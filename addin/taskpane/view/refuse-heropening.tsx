import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { locatieTexts as texts } from '../../texts/pane-locatie.ts';
import { judge } from '../correctie/locatie-actions.ts';
import { below } from './below-field.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** The longest remark that the contract takes. */
const MAX_LENGTH = 500;

/** Says no to a locatie that asked to send after closing, in words that its coordinator reads. */
export function RefuseHeropening({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  const [opmerking, setOpmerking] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = opmerking.trim() === '';
  const send = () => {
    setTried(true);
    if (!isMissing) void pane.run((work) => judge(work, { to: 'geweigerd', opmerking: opmerking.trim() }));
  };
  return (
    <div className={layout.stack} role="group" aria-label={texts.refuse}>
      <h4 className={layout.small}>{texts.refuse}</h4>
      <Field
        label={texts.refuseField}
        hint={texts.giveBackHint}
        className={layout.field}
        {...(tried && isMissing ? below(texts.refuseMissing, 'error') : {})}
      >
        <Textarea value={opmerking} maxLength={MAX_LENGTH} onChange={(_, { value }) => setOpmerking(value)} />
      </Field>
      <div className={layout.row}>
        <Button disabledFocusable={state.busy !== undefined} onClick={send}>
          {texts.refuseSend}
        </Button>
      </div>
    </div>
  );
}
