import { Button } from '@fluentui/react-components';
import { dutchDay } from '../../../shared/kernel/dutch-day.ts';
import { standingRespons } from '../../../shared/respons/standing-respons.ts';
import type { ReadRespons } from '../../flows/uitvragen.ts';
import { responsTexts } from '../../texts/pane-respons.ts';
import { uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { ResponsCard } from '../respons/respons-card.tsx';
import { ResponsList } from '../respons/respons-list.tsx';
import { showSheet } from '../respons/run-respons.ts';
import { keyOf } from '../state/gemeente-work.ts';
import { GemeenteFrame } from './gemeente-frame.tsx';
import { useLayout } from './layout.ts';
import { Locatie } from './locatie.tsx';
import type { ScreenProps } from './screen-props.ts';
import { offersRetry } from './way-on.ts';

/** For the gemeente: who has sent in the chosen uitvraag, and what has to be done. */
export function ResponsScreen(props: ScreenProps) {
  const { overview } = props.state.gemeenteWork;
  const { locatie } = props.state.correctie;
  if (locatie !== undefined) return <Locatie {...props} locatie={locatie} />;
  return (
    <GemeenteFrame {...props}>{overview && <OfOverview {...props} overview={overview} />}</GemeenteFrame>
  );
}

function OfOverview(props: ScreenProps & { readonly overview: ReadRespons }) {
  const { state, pane, overview } = props;
  const layout = useLayout();
  const busy = state.busy !== undefined;
  const { regels, cijfers } = standingRespons(overview, dutchDay(new Date(overview.readAt)));
  return (
    <>
      <ResponsCard overview={overview} cijfers={cijfers} />
      <div className={layout.row}>
        <Button disabledFocusable={busy} onClick={() => void pane.run(showSheet)}>
          {responsTexts.sheet}
        </Button>
        {!offersRetry(state) && (
          <Button disabledFocusable={busy} onClick={() => void pane.chooseUitvraag(keyOf(overview.uitvraag))}>
            {texts.refresh}
          </Button>
        )}
      </div>
      <ResponsList {...props} regels={regels} />
    </>
  );
}
