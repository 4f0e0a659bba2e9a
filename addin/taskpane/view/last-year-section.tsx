import { Button } from '@fluentui/react-components';
import type { Preparation } from '../../flows/flows.ts';
import type { FormerToelichting } from '../../../shared/contract/last-year-messages.ts';
import { lastYearTexts as texts } from '../../texts/pane-last-year.ts';
import { chosenKoppeling, wordsOfLastYear } from '../state/last-year.ts';
import { FiguresOfLastYear } from './figures-of-last-year.tsx';
import { KoppelingChoice } from './koppeling-choice.tsx';
import { useLayout } from './layout.ts';
import { More } from './more.tsx';
import { Quoted } from './quoted.tsx';
import type { ScreenProps } from './screen-props.ts';

type Props = ScreenProps & { readonly preparation: Preparation };

/** What the user chose of last year, to choose again, and words of then that may still hold. */
export function LastYearSection(props: Props) {
  const layout = useLayout();
  const chosen = chosenKoppeling(props.preparation);
  const words = wordsOfLastYear(props.preparation);
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{texts.title}</h2>
      {chosen !== undefined && (
        <>
          <p className={layout.paragraph}>
            {chosen === 'nieuw' ? texts.chosenNone : texts.chosen(chosen.naam)}
          </p>
          <More title={texts.again}>
            <KoppelingChoice {...props} />
          </More>
        </>
      )}
      <FiguresOfLastYear {...props} />
      {words.map((one, index) => (
        <Words key={index} {...props} words={one} />
      ))}
    </section>
  );
}

function Words({ state, pane, words }: Props & { readonly words: FormerToelichting }) {
  const layout = useLayout();
  const { naam, tekst, watDoenWe } = words;
  return (
    <div className={layout.card}>
      <Quoted
        lead={texts.wroteAbout(naam)}
        texts={[tekst, watDoenWe].filter((text) => text !== '')}
        ask={texts.holds}
      />
      <div className={layout.row}>
        <Button
          size="small"
          disabledFocusable={state.busy !== undefined}
          onClick={() => void pane.takeWords(words)}
        >
          {texts.useWords}
        </Button>
      </div>
    </div>
  );
}
