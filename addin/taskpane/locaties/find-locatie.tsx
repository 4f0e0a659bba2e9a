import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { type Locatie, numberOf } from '../../../shared/uitvraag/locatie.ts';
import type { RegisterToday } from '../../flows/register.ts';
import { locatiesTexts, locatieTexts as texts, soortTexts } from '../../texts/pane-locaties.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { moved } from './act.ts';
import { draftOf } from './locatie-draft.ts';
import { findLocaties } from './find-locaties.ts';

/** Most that are shown: who sees more finds less. */
const SHOWN = 8;

/** Finds the locatie that somebody wants to change; the whole list stands on a sheet. */
export function FindLocatie({ state, pane, register }: ScreenProps & { readonly register: RegisterToday }) {
  const layout = useLayout();
  const [sought, seek] = useState('');
  const found = findLocaties(register.locaties, sought);
  const shown = found.slice(0, SHOWN);
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.searchTitle}</h2>
      <Field
        label={texts.search}
        {...(sought.trim() !== '' && { hint: texts.found(shown.length, found.length) })}
        className={layout.field}
      >
        <Input value={sought} onChange={(_, { value }) => seek(value)} />
      </Field>
      {sought.trim() !== '' && (
        <ul className={`${layout.plain} ${layout.stack}`}>
          {shown.map((one) => (
            <li key={one.locatieId}>
              <Button
                appearance="subtle"
                className={layout.link}
                aria-label={texts.change(one.naam)}
                disabledFocusable={state.busy !== undefined}
                onClick={() => pane.tell(moved({ draft: draftOf(one, register), done: undefined }))}
              >
                {one.naam}
              </Button>
              <br />
              <span className={layout.quiet}>{about(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const about = (one: Locatie): string =>
  [
    soortTexts[one.soort],
    locatiesTexts.number(numberOf(one)),
    ...(one.actiefTot === undefined ? [] : [locatiesTexts.closedSince(one.actiefTot)]),
  ].join(', ');
