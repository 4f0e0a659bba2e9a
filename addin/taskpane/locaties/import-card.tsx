import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { importTexts as texts } from '../../texts/pane-locaties.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { chooseFile } from './act.ts';

/** Lets the user choose an official file. */
export function ImportCard({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  const choose = (file: File | undefined) => {
    // The same file once more, after it was mended, is chosen anew.
    if (input.current) input.current.value = '';
    if (file !== undefined) void pane.run((work) => chooseFile(work, file));
  };
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.title}</h2>
      <p className={layout.paragraph}>{texts.why}</p>
      <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.safe}</p>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label={texts.choose}
        onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
      />
      <div className={layout.row}>
        <Button disabledFocusable={state.busy !== undefined} onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
      </div>
    </section>
  );
}
