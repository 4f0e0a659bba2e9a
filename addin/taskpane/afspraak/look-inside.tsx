import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { groepNames } from '../../../shared/afspraak/fase.ts';
import type { Domein } from '../../../shared/afspraak/domein.ts';
import type { LocatieAantallen } from '../../../shared/contract/afspraak-messages.ts';
import type { PreviewTable } from '../../flows/preview-part.ts';
import { lookTexts as texts } from '../../texts/pane-afspraak.ts';
import type { OneLocatie } from '../correctie/correctie.ts';
import { runTask, type Work } from '../controller/run-task.ts';
import { CountsTable } from '../view/counts-table.tsx';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { mayLookInside } from './may-look-inside.ts';

/**
 * Counts of one locatie that are published nowhere. Only there where the afspraak of the uitvraag says so, for the
 * gemeente itself, and after asking: the server writes down every look. They are held here and nowhere else.
 */
export function LookInside({ state, pane, locatie }: ScreenProps & { readonly locatie: OneLocatie }) {
  const layout = useLayout();
  const [seen, setSeen] = useState<LocatieAantallen>();
  const { key } = locatie;
  const afspraak = state.gemeenteWork.overview?.uitvraag.afspraak;
  if (afspraak === undefined || !mayLookInside(state, key.gemeentecode)) return null;
  const look = async (work: Work) => {
    const read = await runTask(work, 'readLocatieAantallen', () => work.flows.readLocatieAantallen(key));
    if (read !== undefined) setSeen(read.value);
  };
  return (
    <section className={layout.card}>
      <h3 className={layout.small}>{texts.title}</h3>
      <p className={layout.paragraph}>{texts.logged}</p>
      {seen === undefined ? (
        <div className={layout.row}>
          <Button disabledFocusable={state.busy !== undefined} onClick={() => void pane.run(look)}>
            {texts.look}
          </Button>
        </div>
      ) : (
        tablesOf(seen, afspraak.domeinen).map((table) => <CountsTable key={table.caption} table={table} />)
      )}
      {seen?.groepen.length === 0 && <p className={layout.paragraph}>{texts.none}</p>}
    </section>
  );
}

const tablesOf = ({ groepen }: LocatieAantallen, domeinen: readonly Domein[]): readonly PreviewTable[] =>
  groepen.map((row) => ({
    caption: texts.caption(
      row.groepen.map((groep) => groepNames[groep]),
      row.doelgroepkinderen,
    ),
    head: texts.head,
    rows: row.domeinen.map(({ domein, voldoende, onvoldoende, nietTeBeoordelen }) => [
      domeinen.find((one) => one.domein === domein)?.naam ?? domein,
      ...[voldoende, onvoldoende, nietTeBeoordelen].map(String),
    ]),
  }));
