import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { DeelnameReden } from '../../../shared/respons/deelname.ts';
import { deelnameWords } from '../../../shared/respons/stand-texts.ts';
import { deelnameTexts as texts } from '../../texts/pane-respons.ts';
import { quietError } from '../view/below-field.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { useFocusOnce } from '../view/use-focus-once.ts';
import type { StandingRegel } from './standing-regel.ts';
import { sayDeelname } from './run-respons.ts';

/** Asks why a locatie takes no part. The question takes the focus, as the user asked for it. */
export function AskDeelname({ state, pane, regel }: ScreenProps & { readonly regel: StandingRegel }) {
  const layout = useLayout();
  const question = useFocusOnce<HTMLParagraphElement>();
  const [reden, setReden] = useState<DeelnameReden>();
  const [tried, setTried] = useState(false);
  const busy = state.busy !== undefined;
  const save = () =>
    reden === undefined ? setTried(true) : void pane.run((work) => sayDeelname(work, regel, reden));
  return (
    <div className={layout.card} role="group" aria-label={texts.outOf(regel.naam)}>
      <p ref={question} tabIndex={-1} className={layout.question}>
        {texts.ask(regel.naam)} {texts.meaning}
      </p>
      <Field
        label={texts.reason}
        className={layout.field}
        {...quietError(tried && reden === undefined, texts.missing)}
      >
        <Select
          value={reden ?? ''}
          onChange={(_, { value }) => setReden(DeelnameReden.options.find((one) => one === value))}
        >
          <option value="">{texts.choose}</option>
          {DeelnameReden.options.map((one) => (
            <option key={one} value={one}>
              {deelnameWords[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={save}>
          {texts.save}
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => pane.tell({ type: 'responsMoved', change: { asking: undefined } })}
        >
          {texts.no}
        </Button>
      </div>
    </div>
  );
}
