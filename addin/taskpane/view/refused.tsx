import type { Failure } from '../../flows/outcome.ts';
import { useLayout } from './layout.ts';
import { Titled } from './titled.tsx';

/** Why something did not succeed on a page outside the pane, and what to do now; read aloud as soon as it is there. */
export function Refused({ failure }: { readonly failure: Pick<Failure, 'title' | 'advies'> | undefined }) {
  const layout = useLayout();
  return (
    <div role="alert">
      {failure && (
        <section className={layout.card}>
          <Titled tone="error">
            <h2 className={layout.heading}>{failure.title}</h2>
          </Titled>
          <p className={layout.paragraph}>{failure.advies}</p>
        </section>
      )}
    </div>
  );
}
