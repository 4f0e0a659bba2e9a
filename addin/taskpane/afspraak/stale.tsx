import { Button } from '@fluentui/react-components';
import { isOpenToChange } from '../../../shared/afspraak/afspraak-stand.ts';
import { wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import { useLayout } from '../view/layout.ts';
import { dropDraft } from './run-afspraak.ts';
import type { WizardProps } from './wizard-props.ts';

/** Where somebody else kept the same versie meanwhile: a choice, so that neither text goes unseen. */
export function Stale({ state, pane, basis, draft, change }: WizardProps) {
  const layout = useLayout();
  const stand = basis.afspraken.find(
    ({ afspraak }) => afspraak.afspraakId === draft.afspraakId && afspraak.versie === draft.versie,
  );
  if (stand === undefined || stand.revision === draft.revision) return null;
  const isOpen = isOpenToChange(stand.afspraak.status);
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.staleTitle}</h2>
      <p className={layout.paragraph}>{isOpen ? texts.stale : texts.staleFixed}</p>
      <div className={layout.row}>
        {isOpen && (
          <Button appearance="primary" onClick={() => change({ revision: stand.revision })}>
            {texts.keepMine}
          </Button>
        )}
        <Button disabledFocusable={state.busy !== undefined} onClick={() => void pane.run(dropDraft)}>
          {texts.takeTheirs}
        </Button>
      </div>
    </section>
  );
}
