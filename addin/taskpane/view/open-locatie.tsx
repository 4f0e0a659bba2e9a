import { Button } from '@fluentui/react-components';
import type { ResponsRegel } from '../../../shared/contract/uitvraag-messages.ts';
import { locatieTexts as texts } from '../../texts/pane-locatie.ts';
import { openLocatie } from '../correctie/locatie-actions.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** The name of a locatie in the list: pressing it opens that locatie. */
export function OpenLocatie({
  state,
  pane,
  regel: { locatieId, naam },
}: ScreenProps & { readonly regel: Pick<ResponsRegel, 'locatieId' | 'naam'> }) {
  const layout = useLayout();
  const { key } = state.gemeenteWork;
  return (
    <Button
      appearance="subtle"
      className={layout.link}
      aria-label={texts.open(naam)}
      disabledFocusable={state.busy !== undefined || key === undefined}
      onClick={() => {
        if (key !== undefined) void pane.run((work) => openLocatie(work, { ...key, locatieId }, naam));
      }}
    >
      {naam}
    </Button>
  );
}
