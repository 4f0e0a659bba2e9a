import type { Preparation } from '../../flows/flows.ts';
import { submitTexts as texts } from '../../texts/pane-submit.ts';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';

/** "Dit wordt verstuurd": every line that leaves the workbook, and what does not. */
export function Preview({ preparation: { preview, vorige } }: { readonly preparation: Preparation }) {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.previewTitle}</h2>
      {vorige && <p className={layout.paragraph}>{texts.replaces(vorige.versie, vorige.ontvangenOp)}</p>}
      <Facts facts={preview} wide />
      <p className={layout.paragraph}>{texts.stays}</p>
      <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.few}</p>
    </section>
  );
}
