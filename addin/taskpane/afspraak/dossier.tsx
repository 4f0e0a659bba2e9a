import { Button } from '@fluentui/react-components';
import type { AfspraakStand } from '../../../shared/contract/afspraak-messages.ts';
import { isOpenToChange } from '../../../shared/afspraak/afspraak-stand.ts';
import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import { subjectOfAfspraak } from '../../../shared/validation/subjects/afspraak-subject.ts';
import { validateAfspraak } from '../../../shared/validation/validate-afspraak.ts';
import type { AfsprakenBasis } from '../../flows/afspraken.ts';
import { afspraakStatusTexts } from '../../texts/afspraak.ts';
import { afspraakTexts as texts } from '../../texts/pane-afspraak.ts';
import { loadAfspraken } from '../controller/afspraak.ts';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';
import type { ScreenProps } from '../view/screen-props.ts';
import { offersRetry } from '../view/way-on.ts';
import { keptDraft } from './kept-draft.ts';
import { againDraft, changeDraft, newDraft } from './begin-draft.ts';
import { AfspraakFacts } from './afspraak-facts.tsx';
import { FindingLines } from './finding-lines.tsx';
import { type Dossier as Known, dossierOf } from './next-stappen.ts';
import { KeptCard } from './kept-card.tsx';
import { showAfspraak } from './run-afspraak.ts';
import { Stappen } from './stappen.tsx';

type Props = ScreenProps & { readonly basis: AfsprakenBasis; readonly gemeente: Gemeente };

/** How the afspraak stands, and what can be done with it. */
export function Dossier(props: Props) {
  const { state, pane, basis } = props;
  const layout = useLayout();
  const known = dossierOf(basis.afspraken);
  return (
    <div className={layout.stack}>
      <KeptCard {...props} />
      {known === undefined ? <None {...props} /> : <Standing {...props} known={known} />}
      {!offersRetry(state) && (
        <div className={layout.row}>
          <Button disabledFocusable={state.busy !== undefined} onClick={() => void pane.run(loadAfspraken)}>
            {texts.refresh}
          </Button>
        </div>
      )}
    </div>
  );
}

function None({ state, pane, basis }: Props) {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.none}</h2>
      <p className={layout.paragraph}>{texts.noneAdvice}</p>
      {keptDraft(state.afspraakWork) === undefined && (
        <div className={layout.row}>
          <Button
            appearance="primary"
            onClick={() =>
              pane.tell({ type: 'afspraakChanged', change: { draft: newDraft(basis), taken: undefined } })
            }
          >
            {texts.begin}
          </Button>
        </div>
      )}
    </section>
  );
}

function Standing(props: Props & { readonly known: Known }) {
  const { pane, known } = props;
  const layout = useLayout();
  const { last, versies } = known;
  const older = versies.slice(0, -1).reverse();
  return (
    <>
      <section className={layout.card}>
        <h2 className={layout.heading}>{last.afspraak.titel}</h2>
        <AfspraakFacts afspraak={last.afspraak} />
        <FindingLines pane={pane} at="dossier" findings={findingsOn(last, versies)} />
        <Stappen {...props} stand={last} />
        <Ways {...props} />
      </section>
      {older.length > 0 && (
        <More title={texts.older}>
          {older.map(({ afspraak }) => (
            <section key={afspraak.versie} className={layout.tight}>
              <h3 className={layout.small}>
                {texts.olderOne(afspraak.versie, afspraakStatusTexts[afspraak.status])}
              </h3>
              <AfspraakFacts afspraak={afspraak} />
            </section>
          ))}
        </More>
      )}
    </>
  );
}

/** What must still be done before it can be decided on. */
function findingsOn({ afspraak }: AfspraakStand, versies: readonly AfspraakStand[]) {
  if (!isOpenToChange(afspraak.status)) return [];
  const former = versies.find(({ afspraak: one }) => one.versie === afspraak.herijking?.vervangtVersie);
  return validateAfspraak(subjectOfAfspraak(afspraak, former?.afspraak));
}

/** The file keeps one versie that is being written: who has one goes on with it or throws it away first. */
function Ways({ state, pane, gemeente, known: { last } }: Props & { readonly known: Known }) {
  const layout = useLayout();
  if (state.afspraakWork.asking !== undefined) return null;
  const isOpen = isOpenToChange(last.afspraak.status);
  const isWriting = keptDraft(state.afspraakWork) !== undefined;
  const write = () =>
    pane.tell({
      type: 'afspraakChanged',
      change: { draft: isOpen ? changeDraft(last) : againDraft(last), taken: undefined },
    });
  return (
    <>
      {!isOpen && !isWriting && <p className={layout.paragraph}>{texts.againAdvice}</p>}
      <div className={layout.row}>
        {!isWriting && <Button onClick={write}>{isOpen ? texts.change : texts.again}</Button>}
        <Button
          disabledFocusable={state.busy !== undefined}
          onClick={() => void pane.run((work) => showAfspraak(work, last.afspraak, gemeente))}
        >
          {texts.show}
        </Button>
      </div>
    </>
  );
}
