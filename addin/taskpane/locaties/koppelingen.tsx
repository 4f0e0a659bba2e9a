import { Button } from '@fluentui/react-components';
import type { KoppelingVoorstel } from '../../../shared/contract/register-messages.ts';
import type { RegisterToday } from '../../flows/register.ts';
import { koppelingTexts as texts, locatieTexts } from '../../texts/pane-locaties.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { decide, sharedWith } from './act.ts';

type Props = ScreenProps & { readonly register: RegisterToday };

/** What coordinators said that their locatie was last year, for the gemeente to say yes or no to. */
export function Koppelingen(props: Props) {
  const layout = useLayout();
  const { koppelingen } = props.register;
  if (koppelingen.length === 0) return null;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.title}</h2>
      <p className={layout.paragraph}>{texts.why}</p>
      <ul className={`${layout.plain} ${layout.stack}`}>
        {koppelingen.map((one) => (
          <li key={`${one.uitvraagId} ${one.locatieId}`} className={layout.tight}>
            <Voorstel {...props} voorstel={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Voorstel({ state, pane, register, voorstel }: Props & { readonly voorstel: KoppelingVoorstel }) {
  const layout = useLayout();
  const nameOf = (id: string) => register.locaties.find(({ locatieId }) => locatieId === id)?.naam ?? id;
  const { locatieId, voorheen, schooljaar, status } = voorstel;
  const naam = nameOf(locatieId);
  const shared = sharedWith(register, locatieId, voorheen).filter((id) => voorheen.includes(id));
  const claims = (id: string) =>
    register.locaties
      .filter((one) => one.locatieId === locatieId || one.locatieId === id || one.voorheen?.includes(id))
      .map((one) => one.naam);
  const busy = state.busy !== undefined;
  return (
    <>
      <span>{texts.was(naam, voorheen.map(nameOf), schooljaar)}</span>
      {shared.map((id) => (
        <span key={id}>{locatieTexts.shared(nameOf(id), claims(id))}</span>
      ))}
      {status === 'afgewezen' ? (
        <span className={layout.quiet}>{texts.rejected}</span>
      ) : (
        <div className={layout.row}>
          <Button
            aria-label={texts.yesFor(naam)}
            disabledFocusable={busy}
            onClick={() => void pane.run((work) => decide(work, voorstel, 'bevestigd'))}
          >
            {texts.yes}
          </Button>
          <Button
            aria-label={texts.noFor(naam)}
            disabledFocusable={busy}
            onClick={() => void pane.run((work) => decide(work, voorstel, 'afgewezen'))}
          >
            {texts.no}
          </Button>
        </div>
      )}
    </>
  );
}
