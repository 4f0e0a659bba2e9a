import type { UitnodigingRegel } from '../../../shared/contract/uitnodiging-messages.ts';
import { postTexts as texts } from '../../texts/pane-uitnodigingen.ts';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';

/** More than these are folded away. */
const SHORT = 10;

/** Who gets the mail: of which organisatie and locatie, and at which address. */
export function Recipients({ meant }: { readonly meant: readonly UitnodigingRegel[] }) {
  const layout = useLayout();
  if (meant.length === 0) return null;
  return (
    <More title={texts.recipients(meant.length)} open={meant.length <= SHORT}>
      <ul className={layout.list}>
        {meant.map(({ rol, scope, naam, organisatie, adres, herinnerd }) => (
          <li key={`${rol}|${scope}`}>
            {organisatie === undefined ? naam : `${organisatie}: ${naam}`}
            <br />
            <span className={layout.quiet}>
              {adres}
              {herinnerd && ` (${texts.today})`}
            </span>
          </li>
        ))}
      </ul>
    </More>
  );
}
