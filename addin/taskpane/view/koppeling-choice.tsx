import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preparation } from '../../flows/flows.ts';
import { lastYearTexts as texts } from '../../texts/pane-last-year.ts';
import { quietError } from './below-field.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** Stand for taking no part, and for a name that is not there; no locatie has such an id. */
const NONE = '-';
const NOT_LISTED = '?';

/** The question as a warning, that is left open by saying that the name is not there. */
export interface Asked {
  readonly isLeft: boolean;
  readonly leave: () => void;
}

type Props = Pick<ScreenProps, 'state' | 'pane'> & {
  readonly preparation: Preparation;
  readonly asked?: Asked;
};

/** Asks which locatie of last year this one was. Nobody is held up whose name is not there. */
export function KoppelingChoice({ state, pane, preparation, asked }: Props) {
  const layout = useLayout();
  const [choice, choose] = useState(asked?.isLeft === true ? NOT_LISTED : '');
  const [tried, setTried] = useState(false);
  const isMissing = choice === '' && (tried || (asked !== undefined && state.sending.tried));
  const save = () => {
    setTried(true);
    if (choice === NOT_LISTED) asked?.leave();
    else if (choice !== '') void pane.sayVoorheen(choice === NONE ? [] : [choice]);
  };
  return (
    <div className={layout.tight}>
      <Field
        label={texts.ask}
        hint={texts.hint}
        className={layout.field}
        {...quietError(isMissing, texts.missing)}
      >
        <Select
          value={choice}
          data-missing={asked?.isLeft === false}
          onChange={(_, { value }) => choose(value)}
        >
          <option value="">{texts.choose}</option>
          {preparation.before?.candidates.map(({ locatieId, naam }) => (
            <option key={locatieId} value={locatieId}>
              {naam}
            </option>
          ))}
          <option value={NONE}>{texts.none}</option>
          {asked && <option value={NOT_LISTED}>{texts.notListed}</option>}
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
