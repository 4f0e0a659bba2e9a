import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { draftAt, drafted } from '../state/drafts.ts';
import { below } from './below-field.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** The longest remark that the contract takes. */
const MAX_LENGTH = 500;

interface Props extends Pick<ScreenProps, 'state' | 'pane'> {
  /** Key of the draft: under it the words wait until they are sent. */
  readonly draft: string;
  readonly texts: {
    readonly field: string;
    readonly hint: string;
    readonly missing: string;
    readonly send: string;
  };
  /** What is so after sending, where that has to be known before. */
  readonly after?: string;
  readonly isPrimary?: boolean;
  readonly onSend: (words: string) => void;
}

/** Words to somebody at the other side, and the button that sends them. */
export function WordsForm({ state, pane, draft, texts, after, isPrimary = false, onSend }: Props) {
  const layout = useLayout();
  const [tried, setTried] = useState(false);
  const words = draftAt(state, draft);
  const isMissing = words.trim() === '';
  const send = () => {
    setTried(true);
    if (!isMissing) onSend(words.trim());
  };
  return (
    <>
      <Field
        label={texts.field}
        hint={texts.hint}
        className={layout.field}
        {...(tried && isMissing ? below(texts.missing, 'error') : {})}
      >
        <Textarea
          value={words}
          maxLength={MAX_LENGTH}
          onChange={(_, { value }) => pane.tell(drafted({ [draft]: value }))}
        />
      </Field>
      {after !== undefined && <p className={layout.paragraph}>{after}</p>}
      <div className={layout.row}>
        <Button
          appearance={isPrimary ? 'primary' : 'secondary'}
          disabledFocusable={state.busy !== undefined}
          onClick={send}
        >
          {texts.send}
        </Button>
      </div>
    </>
  );
}
