import type { Mij } from '../../shared/contract/rechten.ts';
import { useLayout } from '../taskpane/view/layout.ts';
import { useFocusOnce } from '../taskpane/view/use-focus-once.ts';
import { claimTexts as texts } from '../texts/claim.ts';
import { Rights } from './rights.tsx';

/** The button is gone, so the focus goes to what came in its place. */
export function Taken({ mij }: { readonly mij: Mij }) {
  const layout = useLayout();
  const title = useFocusOnce<HTMLHeadingElement>();
  return (
    <>
      <h2 ref={title} className={layout.heading} tabIndex={-1}>
        {texts.done}
      </h2>
      <Rights mij={mij} />
      <h3 className={layout.small}>{texts.next}</h3>
      <ol className={layout.list}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={layout.paragraph}>{texts.close}</p>
    </>
  );
}
