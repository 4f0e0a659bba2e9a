import { Button, Checkbox, Field } from '@fluentui/react-components';
import { submitTexts as texts } from '../../texts/pane-submit.ts';
import { quietError } from './below-field.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { offersRetry } from './way-on.ts';

/** The declaration of who sends, and the button that does. */
export function Declaration({ state, pane, send }: ScreenProps & { readonly send: () => void }) {
  const layout = useLayout();
  const { sending, busy } = state;
  return (
    <>
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
    </>
  );
}
