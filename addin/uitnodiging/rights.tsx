import type { Mij } from '../../shared/contract/rechten.ts';
import { useLayout } from '../taskpane/view/layout.ts';
import { claimTexts as texts } from '../texts/claim.ts';

/** What the account may do now, and how to go on. */
export function Rights({ mij }: { readonly mij: Mij }) {
  const layout = useLayout();
  return (
    <>
      {mij.rechten.map(({ rol, gemeente, organisatieId, locaties }) => (
        <section key={`${gemeente.gemeentecode}|${rol}|${organisatieId ?? ''}`} className={layout.tight}>
          <p className={layout.paragraph}>{texts.mayDo[rol]}</p>
          <ul className={layout.list}>
            {locaties.map(({ locatieId, naam }) => (
              <li key={locatieId}>{naam}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
