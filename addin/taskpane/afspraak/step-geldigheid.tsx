import { wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import { useLayout } from '../view/layout.ts';
import { FindingLines } from './finding-lines.tsx';
import { TextField } from './text-field.tsx';
import { findingsAt, messageOf, type WizardProps } from './wizard-props.ts';

/** From when until when it holds, and why there is a new versie. */
export function StepGeldigheid(props: WizardProps) {
  const { pane, draft, change } = props;
  return (
    <>
      <TextField
        label={texts.titel}
        max={120}
        value={draft.titel}
        change={(titel) => change({ titel })}
        message={messageOf(props, 'titel')}
      />
      <TextField
        label={texts.geldigVan}
        kind="date"
        max={10}
        value={draft.geldigVan}
        change={(geldigVan) => change({ geldigVan })}
      />
      <TextField
        label={texts.geldigTot}
        kind="date"
        max={10}
        value={draft.geldigTot}
        change={(geldigTot) => change({ geldigTot })}
        message={messageOf(props, 'geldigTot')}
      />
      <FindingLines pane={pane} at="geldig" findings={findingsAt(props, 'geldigTot')} />
      <TextField
        label={texts.wetsartikel}
        hint={texts.wetsartikelHint}
        max={120}
        value={draft.wetsartikel}
        change={(wetsartikel) => change({ wetsartikel })}
        message={messageOf(props, 'wetsartikel')}
      />
      {draft.vervangtVersie !== undefined && <Herijking {...props} vervangt={draft.vervangtVersie} />}
    </>
  );
}

function Herijking(props: WizardProps & { readonly vervangt: number }) {
  const { pane, draft, change, vervangt } = props;
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <h3 className={layout.small}>{texts.herijking(vervangt)}</h3>
      <TextField
        label={texts.reden}
        kind="prose"
        max={1000}
        value={draft.reden}
        change={(reden) => change({ reden })}
      />
      <TextField
        label={texts.leaDatum}
        kind="date"
        max={10}
        value={draft.leaDatum}
        change={(leaDatum) => change({ leaDatum })}
      />
      <FindingLines pane={pane} at="herijking" findings={findingsAt(props, 'herijking')} />
    </section>
  );
}
