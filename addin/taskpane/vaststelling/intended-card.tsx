import { rijenTexts } from '../../texts/pane-rijen.ts';
import { ToldRowsList } from '../rijen/told-rows-list.tsx';
import type { PaneState } from '../state/pane-state.ts';
import { useLayout } from '../view/layout.ts';

const { intended: texts } = rijenTexts;

/** Which rows the figures will have, told once more before they are adopted: now of what was sent. */
export function IntendedCard({ state }: { readonly state: PaneState }) {
  const layout = useLayout();
  const { rijen, overview } = state.gemeenteWork;
  if (rijen === undefined || overview === undefined) return null;
  return (
    <section className={layout.card}>
      <h3 className={layout.small}>{texts.title}</h3>
      <p className={layout.paragraph}>{texts.lead}</p>
      <ToldRowsList told={rijen} known={{ organisaties: overview.organisaties, locaties: overview.regels }} />
      <p className={`${layout.paragraph} ${layout.fine}`}>{texts.checked}</p>
    </section>
  );
}
