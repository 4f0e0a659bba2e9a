import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Aanwijzingen } from '../../../shared/contract/correctie-messages.ts';
import type { Heropening } from '../../../shared/inzending/inzending-stand.ts';
import { locatieTexts as texts } from '../../texts/pane-locatie.ts';
import { judge } from '../correctie/locatie-actions.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { RefuseHeropening } from './refuse-heropening.tsx';
import { weekFrom } from '../correctie/week-from.ts';

/** Lets one locatie send after closing: a day that is filled in already, and one click. */
export function GrantHeropening({ state, pane, found }: ScreenProps & { readonly found: Aanwijzingen }) {
  const layout = useLayout();
  const { heropening } = found.stand;
  const uitvraag = state.gemeenteWork.overview?.uitvraag;
  const [tot, setTot] = useState(() => firstDay(found, uitvraag));
  if (uitvraag?.status !== 'gesloten') return null;
  const said = heropening && saidOf(heropening);
  return (
    <section className={layout.card}>
      <h3 className={layout.small}>{texts.grant}</h3>
      {said !== undefined && <p className={layout.paragraph}>{said}</p>}
      <Field label={texts.grantUntil} className={layout.field}>
        <Input type="date" value={tot} onChange={(_, { value }) => setTot(value)} />
      </Field>
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabledFocusable={state.busy !== undefined || tot === ''}
          onClick={() => void pane.run((work) => judge(work, { to: 'heropend', tot }))}
        >
          {texts.grantSend}
        </Button>
      </div>
      {heropening?.status === 'gevraagd' && <RefuseHeropening state={state} pane={pane} />}
    </section>
  );
}

/** What was asked or said until now. */
function saidOf(heropening: Heropening): string | undefined {
  if (heropening.status === 'gevraagd') return texts.asked(heropening.reden);
  if (heropening.status === 'verleend') return texts.granted(heropening.tot);
  return heropening.status === 'geweigerd' ? texts.refused(heropening.opmerking) : undefined;
}

/** The day that stands already; else the end of the correction window, and a week on where that is over. */
function firstDay(
  { stand: { heropening } }: Aanwijzingen,
  uitvraag: { readonly correctieTot?: string | undefined } | undefined,
): string {
  if (heropening?.status === 'verleend') return heropening.tot;
  const week = weekFrom(new Date());
  const end = uitvraag?.correctieTot ?? '';
  return end > week ? end : week;
}
