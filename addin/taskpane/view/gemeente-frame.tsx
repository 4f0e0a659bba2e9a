import type { ReactNode } from 'react';
import { uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { runGemeenten, worksForGemeente } from '../state/rechten.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { UitvraagSelect } from './uitvraag-select.tsx';

/**
 * Around every screen of the gemeente that is about one uitvraag: says whom it is for and which uitvraag is meant.
 * `children` are drawn once the uitvragen are known.
 */
export function GemeenteFrame({ state, pane, children }: ScreenProps & { readonly children: ReactNode }) {
  const layout = useLayout();
  const { uitvragen, key } = state.gemeenteWork;
  if (state.session.kind === 'in' && !worksForGemeente(state.session))
    return <Notice title={texts.notYours} text={texts.notYoursAdvice} />;
  if (uitvragen === undefined) return <></>;
  if (uitvragen.length === 0) return <Notice title={texts.none} />;
  return (
    <div className={layout.stack}>
      {uitvragen.length > 1 && (
        <UitvraagSelect
          uitvragen={uitvragen}
          gemeenten={runGemeenten(state.session)}
          chosen={key}
          choose={(one) => void pane.chooseUitvraag(one)}
        />
      )}
      {children}
    </div>
  );
}

function Notice({ title, text }: { readonly title: string; readonly text?: string }) {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{title}</h2>
      {text !== undefined && <p className={layout.paragraph}>{text}</p>}
    </section>
  );
}
