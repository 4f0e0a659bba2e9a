import { Button } from '@fluentui/react-components';
import { explain } from '../../../shared/validation/explain.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { submitTexts as texts } from '../../texts/pane-submit.ts';
import { obstacles } from '../state/sending.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** Why nothing can be sent now. Checking does not know of what is wrong with the sending itself, so it is said here. */
export function Blocked({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const { form, sending } = obstacles(state.sending);
  return (
    <>
      {sending.map((finding) => (
        <Obstacle key={finding.rule} finding={finding} />
      ))}
      {form.length > 0 && (
        <section className={layout.card}>
          <p className={layout.paragraph}>{texts.blocked(form.length)}</p>
          <Button appearance="primary" onClick={() => void pane.open('check')}>
            {texts.toErrors}
          </Button>
        </section>
      )}
    </>
  );
}

function Obstacle({ finding }: { readonly finding: Finding }) {
  const layout = useLayout();
  const explained = explain(finding.rule)?.texts;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{finding.wat}</h2>
      {explained && <p className={layout.paragraph}>{explained.oplossing}</p>}
    </section>
  );
}
