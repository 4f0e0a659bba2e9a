import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Aanwijzingen } from '../../../shared/contract/correctie-messages.ts';
import { locatieTexts as texts } from '../../texts/pane-locatie.ts';
import { judge } from '../correctie/locatie-actions.ts';
import { below } from './below-field.ts';
import { isAdopted } from './is-adopted.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** The longest remark that the contract takes. */
const MAX_LENGTH = 500;

type Props = ScreenProps & { readonly found: Aanwijzingen };

/** Gives the newest version back with a remark, or accepts after all what was given back. */
export function GiveBack(props: Props) {
  const { state, pane, found } = props;
  const layout = useLayout();
  const { status } = found.stand;
  if (isAdopted(state)) return <p className={layout.paragraph}>{texts.adopted}</p>;
  if (status === 'teruggegeven')
    return (
      <div className={layout.row}>
        <Button
          disabledFocusable={state.busy !== undefined}
          onClick={() => void pane.run((work) => judge(work, { to: 'geaccepteerd' }))}
        >
          {texts.accept}
        </Button>
      </div>
    );
  return status === 'geaccepteerd' || status === 'nulopgave' ? <RemarkForm {...props} /> : null;
}

function RemarkForm({ state, pane, found }: Props) {
  const layout = useLayout();
  const [opmerking, setOpmerking] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = opmerking.trim() === '';
  const before = found.versies.slice(1).find(({ stand }) => stand === 'geaccepteerd')?.versie;
  const send = () => {
    setTried(true);
    if (!isMissing) void pane.run((work) => judge(work, { to: 'teruggegeven', opmerking: opmerking.trim() }));
  };
  return (
    <section className={layout.card}>
      <h3 className={layout.small}>{texts.giveBack}</h3>
      <Field
        label={texts.giveBackField}
        hint={texts.giveBackHint}
        className={layout.field}
        {...(tried && isMissing ? below(texts.missing, 'error') : {})}
      >
        <Textarea value={opmerking} maxLength={MAX_LENGTH} onChange={(_, { value }) => setOpmerking(value)} />
      </Field>
      <p className={layout.paragraph}>{texts.giveBackAfter(before)}</p>
      <div className={layout.row}>
        <Button disabledFocusable={state.busy !== undefined} onClick={send}>
          {texts.giveBackSend}
        </Button>
      </div>
    </section>
  );
}
