import { Checkbox, Field } from '@fluentui/react-components';
import { explain } from '../../../shared/validation/explain.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import type { FindingGroup } from '../../../shared/validation/group-findings.ts';
import { vaststellingPaneTexts as texts } from '../../texts/pane-vaststelling.ts';
import { quietError } from '../view/below-field.ts';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';
import { Titled } from '../view/titled.tsx';
import { type AdoptDraft, isSeen, keyOfFinding, warningsIn } from './adopt-points.ts';

interface Props {
  readonly draft: AdoptDraft;
  readonly points: readonly Finding[];
  readonly tried: boolean;
  readonly onSeen: (draft: AdoptDraft) => void;
}

/** What the gemeente must have seen before it adopts, each with its own tick. */
export function AdoptWarnings({ draft, points, tried, onSeen }: Props) {
  const layout = useLayout();
  const groups = warningsIn(points);
  if (groups.length === 0) return null;
  const done = groups.filter((group) => isSeen(group, draft)).length;
  return (
    <section className={layout.stack}>
      <h3 className={layout.small}>{texts.warnings(done, groups.length)}</h3>
      <ol className={`${layout.plain} ${layout.stack}`}>
        {groups.map((group) => (
          <li key={keyOfFinding(group.findings[0])}>
            <Warning
              group={group}
              seen={isSeen(group, draft)}
              tried={tried}
              onTick={(ticked) => onSeen({ ...draft, seen: after(draft.seen, group, ticked) })}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface WarningProps {
  readonly group: FindingGroup;
  readonly seen: boolean;
  readonly tried: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function Warning({ group: { rule, findings }, seen, tried, onTick }: WarningProps) {
  const layout = useLayout();
  const [first, ...others] = findings;
  const title = others.length === 0 ? first.wat : texts.many(findings.length);
  return (
    <div className={layout.card}>
      <Titled tone={seen ? 'success' : 'warning'}>
        <p className={layout.paragraph}>{title}</p>
      </Titled>
      {others.length > 0 && (
        <More title={texts.whichOnes}>
          <ul className={layout.list}>
            {findings.map((finding) => (
              <li key={keyOfFinding(finding)}>{finding.wat}</li>
            ))}
          </ul>
        </More>
      )}
      <More title={texts.why}>
        <p className={layout.paragraph}>{explain(rule)?.texts.waarom}</p>
      </More>
      <Field {...quietError(tried && !seen, texts.tickFirst)}>
        <Checkbox
          label={texts.tick}
          checked={seen}
          data-missing={!seen}
          aria-description={title}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
      </Field>
    </div>
  );
}

function after(seen: ReadonlySet<string>, { findings }: FindingGroup, ticked: boolean): ReadonlySet<string> {
  const keys = findings.map(keyOfFinding);
  return new Set(ticked ? [...seen, ...keys] : [...seen].filter((key) => !keys.includes(key)));
}
