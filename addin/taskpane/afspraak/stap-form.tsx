import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AfspraakStand, AfspraakStap } from '../../../shared/contract/afspraak-messages.ts';
import { startsLikeFormula } from '../../../shared/kernel/formula-sign.ts';
import {
  afspraakFieldTexts as fieldTexts,
  afspraakStepTexts,
  afspraakTexts as texts,
} from '../../texts/pane-afspraak.ts';
import { draftAt, drafted, draftKey } from '../state/drafts.ts';
import { quietError } from '../view/below-field.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { useFocusOnce } from '../view/use-focus-once.ts';
import { takeStap } from './run-afspraak.ts';
import { firstTyped, stapFields, stapOf, type Typed } from './stap-fields.ts';
import { TextField } from './text-field.tsx';

type Props = ScreenProps & { readonly stand: AfspraakStand; readonly status: AfspraakStap['status'] };

/** Asks inside the pane what must be known of a step, and whether it is meant. */
export function StapForm({ state, pane, stand, status }: Props) {
  const layout = useLayout();
  const question = useFocusOnce<HTMLParagraphElement>();
  const { gemeentecode, afspraakId, versie } = stand.afspraak;
  const key = (name: string) => draftKey('stap', gemeentecode, afspraakId, versie, status, name);
  const typed: Typed = Object.fromEntries(
    Object.entries(firstTyped(status, stand)).map(([name, first]) => [
      name,
      draftAt(state, key(name), first),
    ]),
  );
  const [tried, setTried] = useState(false);
  const stap = stapOf(status, typed, stand);
  const step = afspraakStepTexts[status];
  const go = () => {
    setTried(true);
    if (stap !== undefined) void pane.run((work) => takeStap(work, stand, stap, Object.keys(typed).map(key)));
  };
  const complaint = (value: string) =>
    value.trim() === ''
      ? quietError(tried, fieldTexts.missing)
      : quietError(tried && startsLikeFormula(value), fieldTexts.formula);
  return (
    <div className={layout.card} role="group" aria-label={step.button}>
      <p ref={question} tabIndex={-1} className={layout.question}>
        {step.ask}
      </p>
      {stapFields[status].map(({ name, ...field }) => (
        <TextField
          key={name}
          {...field}
          value={typed[name] ?? ''}
          change={(value) => pane.tell(drafted({ [key(name)]: value }))}
          message={complaint(typed[name] ?? '')}
        />
      ))}
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={state.busy !== undefined} onClick={go}>
          {step.yes}
        </Button>
        <Button onClick={() => pane.tell({ type: 'afspraakChanged', change: { asking: undefined } })}>
          {texts.no}
        </Button>
      </div>
    </div>
  );
}
