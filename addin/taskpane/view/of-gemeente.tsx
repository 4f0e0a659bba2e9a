import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import { gemeenteTexts as texts } from '../../texts/pane-gemeente.ts';
import { chosenGemeente } from '../state/chosen-gemeente.ts';
import { runGemeenten, worksForGemeente } from '../state/rechten.ts';
import { Notice } from './notice.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

interface Props extends ScreenProps {
  /** What the screen shows of a gemeente; drawn once it is known which. */
  readonly children: (gemeente: Gemeente) => ReactNode;
}

/** Around every screen of the gemeente: says whom it is for, and asks which gemeente is meant where there are several. */
export function OfGemeente({ state, pane, children }: Props) {
  const layout = useLayout();
  if (state.session.kind === 'in' && !worksForGemeente(state.session))
    return <Notice title={texts.notYours} text={texts.notYoursAdvice} />;
  const gemeenten = runGemeenten(state.session);
  const chosen = chosenGemeente(state);
  return (
    <div className={layout.stack}>
      {gemeenten.length > 1 && (
        <Field
          label={texts.choice}
          {...(chosen === undefined && { hint: texts.why })}
          className={layout.field}
        >
          <Select
            value={chosen?.gemeentecode ?? ''}
            onChange={(_, { value }) => value !== '' && void pane.chooseGemeente(value)}
          >
            <option value="">{texts.choose}</option>
            {gemeenten.map(({ gemeentecode, naam }) => (
              <option key={gemeentecode} value={gemeentecode}>
                {naam}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {chosen && children(chosen)}
    </div>
  );
}
