import { useLayout } from '../taskpane/view/layout.ts';
import { Titled } from '../taskpane/view/titled.tsx';
import { claimTexts as texts } from '../texts/claim.ts';
import { useFocusOnce } from '../taskpane/view/use-focus-once.ts';

type EndedCode = keyof typeof texts.ended;

/** Whether the link will never work again, whoever tries it: then there is nothing to press any more. */
export const isEnded = (code: string): code is EndedCode => Object.hasOwn(texts.ended, code);

/** The button is gone, so the focus goes to why, and what to do now stands below it. */
export function Ended({ code, title }: { readonly code: EndedCode; readonly title: string }) {
  const layout = useLayout();
  const heading = useFocusOnce<HTMLHeadingElement>();
  return (
    <section className={layout.card}>
      <Titled tone="error">
        <h2 ref={heading} className={layout.heading} tabIndex={-1}>
          {title}
        </h2>
      </Titled>
      <h3 className={layout.small}>{texts.next}</h3>
      <ul className={layout.list}>
        {texts.ended[code].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}
