import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preparation } from '../../flows/flows.ts';
import { lastYearTexts as texts } from '../../texts/pane-last-year.ts';
import { quietError } from './below-field.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** Stands for taking no part; no locatie has this id. */
const NONE = '-';

type Props = Pick<ScreenProps, 'state' | 'pane'> & { readonly preparation: Preparation };

/** Asks which locatie of last year this one was. Not answering stops nothing. */
export function KoppelingChoice({ state, pane, preparation }: Props) {
  const layout = useLayout();
  const [choice, choose] = useState('');
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (choice !== '') void pane.sayVoorheen(choice === NONE ? [] : [choice]);
  };
  return (
    <div className={layout.tight}>
      <Field
        label={texts.ask}
        hint={texts.hint}
        className={layout.field}
        {...quietError(tried && choice === '', texts.missing)}
      >
        <Select value={choice} onChange={(_, { value }) => choose(value)}>
          <option value="">{texts.choose}</option>
          {preparation.before?.candidates.map(({ locatieId, naam }) => (
            <option key={locatieId} value={locatieId}>
              {naam}
            </option>
          ))}
          <option value={NONE}>{texts.none}</option>
        </Select>
      </Field>
      <div className={layout.row}>
        <Button disabledFocusable={state.busy !== undefined} onClick={save}>
          {texts.save}
        </Button>
      </div>
      <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.several}</p>
    </div>
  );
}
