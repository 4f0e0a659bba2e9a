import type { InzendingStand } from '../../../shared/inzending/inzending-stand.ts';
import { versiesTexts as texts } from '../../texts/pane-versies.ts';
import { askHeropening } from '../correctie/own-actions.ts';
import { draftKey } from '../state/drafts.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { WordsForm } from './words-form.tsx';

/** Asking to send after closing, and what the gemeente said of it. */
export function AskHeropening(props: ScreenProps & { readonly stand: InzendingStand }) {
  const layout = useLayout();
  const { state, stand } = props;
  const { heropening } = stand;
  const status = statusIn(state);
  const isAdopted = status === 'vastgesteld' || status === 'teruggekoppeld';
  // After a no somebody may know more, and ask once more.
  const mayAsk = heropening === undefined || heropening.status === 'geweigerd';
  return (
    <>
      {heropening && <p className={layout.paragraph}>{texts.heropeningNow(heropening)}</p>}
      {mayAsk && isAdopted && <p className={layout.paragraph}>{texts.tooLate}</p>}
      {mayAsk && !stand.isOpen && status === 'gesloten' && <AskForm {...props} />}
    </>
  );
}

const statusIn = ({ workbook }: PaneState) => (workbook?.kind === 'formulier' ? workbook.status : undefined);

/** A few words, and one click. */
function AskForm({ state, pane, stand }: ScreenProps & { readonly stand: InzendingStand }) {
  const layout = useLayout();
  const draft = draftKey('heropening', stand.locatieId);
  return (
    <section className={layout.card}>
      <h3 className={layout.small}>{texts.heropening}</h3>
      <WordsForm
        {...{ state, pane, draft }}
        texts={{
          field: texts.heropeningWhy,
          hint: texts.heropeningHint,
          missing: texts.heropeningMissing,
          send: texts.heropeningSend,
        }}
        isPrimary
        onSend={(reden) => void pane.run((work) => askHeropening(work, reden, draft))}
      />
    </section>
  );
}
