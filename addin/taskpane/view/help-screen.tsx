import type { RuleHead } from '../../../shared/validation/rule.ts';
import type { Level } from '../../../shared/validation/finding.ts';
import { helpTexts as texts, levelTexts } from '../../texts/pane-help.ts';
import { useLayout } from './layout.ts';
import { inGeneral } from './in-general.ts';
import { More } from './more.tsx';
import type { ScreenProps } from './screen-props.ts';

const levels: readonly Level[] = ['L', 'K', 'A', 'T', 'U'];

/** How it works in four steps, what leaves the workbook, and every rule explained. */
export function HelpScreen({ rules }: ScreenProps) {
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <section className={layout.tight}>
        <h2 className={layout.heading}>{texts.stepsTitle}</h2>
        <ol className={layout.list}>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section className={layout.tight}>
        <h2 className={layout.heading}>{texts.privacyTitle}</h2>
        <ul className={layout.list}>
          {texts.privacy.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className={layout.tight}>
        <h2 className={layout.heading}>{texts.rulesTitle}</h2>
        <p className={layout.paragraph}>{texts.rulesIntro}</p>
        {levels.map((level) => (
          <LevelRules
            key={level}
            title={levelTexts[level]}
            rules={rules.filter((one) => one.level === level)}
          />
        ))}
      </section>
    </div>
  );
}

function LevelRules({ title, rules }: { readonly title: string; readonly rules: readonly RuleHead[] }) {
  const layout = useLayout();
  if (rules.length === 0) return null;
  return (
    <More title={title}>
      {rules.map(({ id, texts: rule }) => (
        <More key={id} title={`${id} ${inGeneral(rule.wat)}`}>
          <p className={layout.paragraph}>
            <strong>{texts.why}</strong> {rule.waarom}
          </p>
          <p className={layout.paragraph}>
            <strong>{texts.solve}:</strong> {rule.oplossing}
          </p>
          <p className={layout.paragraph}>
            <strong>{texts.example}:</strong> {rule.voorbeeld}
          </p>
        </More>
      ))}
    </More>
  );
}
