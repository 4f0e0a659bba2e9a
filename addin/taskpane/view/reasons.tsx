import { Field, Textarea } from '@fluentui/react-components';
import type { Preparation } from '../../flows/flows.ts';
import { submitTexts as texts } from '../../texts/pane-submit.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** The longest reason that the contract takes. */
const MAX_LENGTH = 300;

/** A field for each warning that may only stand with a reason. */
export function Reasons({ state, pane, preparation }: ScreenProps & { readonly preparation: Preparation }) {
  const layout = useLayout();
  const { sending } = state;
  return (
    <section className={layout.stack}>
      <div>
        <h2 className={layout.heading}>{texts.reasonsTitle}</h2>
        <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.reasonHint}</p>
      </div>
      {preparation.askReason.map(({ wat }, index) => {
        const tekst = sending.redenen[index] ?? '';
        const missing = tekst.trim() === '';
        return (
          <Field
            key={`${index} ${wat}`}
            label={`${wat} ${texts.reason}`}
            {...(sending.tried && missing ? { validationMessage: texts.reasonMissing } : {})}
          >
            <Textarea
              value={tekst}
              maxLength={MAX_LENGTH}
              data-missing={missing}
              textarea={{ 'data-missing': missing } as object}
              onChange={(_, { value }) => pane.tell({ type: 'redenTyped', index, tekst: oneLine(value) })}
            />
          </Field>
        );
      })}
    </section>
  );
}

/** A reason is one line: what was pasted with line ends becomes one. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}]+/gu, ' ');
