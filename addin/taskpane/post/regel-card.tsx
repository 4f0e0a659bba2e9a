import { Button } from '@fluentui/react-components';
import type { UitnodigingRegel } from '../../../shared/contract/uitnodiging-messages.ts';
import {
  postAdviceTexts,
  postStandTexts,
  postTexts as texts,
  rolTexts,
} from '../../texts/pane-uitnodigingen.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { asked, withdrawInvitation } from './act.ts';
import { AddressField } from './address-field.tsx';
import { standOf } from './stand.ts';

type Props = ScreenProps & { readonly regel: UitnodigingRegel; readonly maySend: boolean };

/** One place: how its mail stands, its address, and what can be done. */
export function RegelCard({ state, pane, regel, maySend }: Props) {
  const layout = useLayout();
  const { rol, scope, naam, adres, bericht, uitnodiging } = regel;
  const stand = standOf(regel);
  const advice = postAdviceTexts[stand];
  const busy = state.busy !== undefined;
  const mayResend = maySend && adres !== undefined && bericht !== undefined && bericht.status !== 'wacht';
  return (
    <div className={layout.card}>
      <h3 className={layout.small}>{naam}</h3>
      <p className={`${layout.paragraph} ${layout.quiet}`}>{rolTexts[rol]}</p>
      <p className={layout.paragraph}>
        {postStandTexts[stand]} {advice}
      </p>
      <AddressField key={adres ?? ''} {...{ state, pane, rol, scope, adres }} label={texts.addressOf(naam)} />
      <div className={layout.row}>
        {mayResend && (
          <Button
            size="small"
            aria-label={texts.resendTo(naam)}
            disabledFocusable={busy}
            onClick={() => pane.tell(asked({ soort: 'uitnodiging', ontvangers: [{ rol, scope }] }))}
          >
            {texts.resend}
          </Button>
        )}
        {uitnodiging?.status === 'open' && (
          <Button
            size="small"
            aria-label={texts.withdrawFor(naam)}
            disabledFocusable={busy}
            onClick={() => void pane.run((work) => withdrawInvitation(work, uitnodiging.uitnodigingId))}
          >
            {texts.withdraw}
          </Button>
        )}
      </div>
    </div>
  );
}
