import { Button, Checkbox, Field } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Preparation } from '../../flows/flows.ts';
import { submitTexts as texts } from '../../texts/pane-submit.ts';
import { mayBeSent } from '../state/sending.ts';
import { quietError } from './below-field.ts';
import { useLayout } from './layout.ts';
import { Preview } from './preview.tsx';
import type { ScreenProps } from './screen-props.ts';
import { WarningList } from './warning-list.tsx';
import { offersRetry } from './way-on.ts';

/** The answers that sending asks, and the button that sends. */
export function SendForm(props: ScreenProps & { readonly preparation: Preparation }) {
  const { state, pane } = props;
  const layout = useLayout();
  const form = useRef<HTMLDivElement>(null);
  const { sending, busy } = state;
  const send = () => {
    void pane.send();
    if (!mayBeSent(sending)) firstMissing(form.current)?.focus();
  };
  return (
    <div ref={form} className={layout.stack}>
      <WarningList {...props} />
      <Preview {...props} />
      <section className={layout.tight}>
        <h2 className={layout.heading}>{texts.declarationTitle}</h2>
        <Field {...quietError(sending.tried && !sending.verklaring, texts.declarationMissing)}>
          <Checkbox
            label={texts.declaration}
            checked={sending.verklaring}
            data-missing={!sending.verklaring}
            onChange={(_, { checked }) =>
              pane.tell({ type: 'verklaringTicked', verklaring: checked === true })
            }
          />
        </Field>
      </section>
      {!offersRetry(state) && (
        <Button appearance="primary" size="large" disabledFocusable={busy !== undefined} onClick={send}>
          {texts.send}
        </Button>
      )}
    </div>
  );
}

const firstMissing = (form: HTMLElement | null): HTMLElement | null | undefined =>
  form?.querySelector<HTMLElement>('[data-missing="true"]');
