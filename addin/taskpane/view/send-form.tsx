import { Button, Checkbox, Field } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Preparation } from '../../flows/flows.ts';
import { submitTexts as texts } from '../../texts/pane-submit.ts';
import { countOf } from '../state/findings.ts';
import { mayBeSent } from '../state/sending.ts';
import { useLayout } from './layout.ts';
import { Reasons } from './reasons.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The answers that sending asks, and the button that sends. */
export function SendForm(props: ScreenProps & { readonly preparation: Preparation }) {
  const { state, pane, preparation } = props;
  const layout = useLayout();
  const form = useRef<HTMLDivElement>(null);
  const { sending, busy } = state;
  const warnings = countOf(preparation.findings, 'waarschuwing') - preparation.askReason.length;
  const send = () => {
    void pane.send();
    if (!mayBeSent(sending)) firstMissing(form.current)?.focus();
  };
  return (
    <div ref={form} className={layout.stack}>
      {warnings > 0 && <p className={layout.paragraph}>{texts.warnings(warnings)}</p>}
      {preparation.askReason.length > 0 && <Reasons {...props} />}
      <section className={layout.tight}>
        <h2 className={layout.heading}>{texts.declarationTitle}</h2>
        <Field {...errorWhen(sending.tried && !sending.verklaring, texts.declarationMissing)}>
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
      <Button appearance="primary" size="large" disabledFocusable={busy !== undefined} onClick={send}>
        {texts.send}
      </Button>
    </div>
  );
}

const errorWhen = (missing: boolean, text: string) => (missing ? { validationMessage: text } : {});

const firstMissing = (form: HTMLElement | null): HTMLElement | null | undefined =>
  form?.querySelector<HTMLElement>('[data-missing="true"]');
