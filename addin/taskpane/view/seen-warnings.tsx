import { Checkbox, Field } from '@fluentui/react-components';
import { explain } from '../../../shared/validation/explain.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import type { FindingGroup } from '../../../shared/validation/group-findings.ts';
import { confirmedAs } from '../../../shared/validation/unconfirmed.ts';
import { seenTexts as texts } from '../../texts/pane-seen.ts';
import { quietError } from './below-field.ts';
import { useLayout } from './layout.ts';
import { More } from './more.tsx';
import { isSeen, type Seen } from './seen.ts';
import { Titled } from './titled.tsx';

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly seen: Seen;
  /** Whether the user wanted to go on without having seen everything. */
  readonly tried: boolean;
  /** What is said of several findings of one rule. */
  readonly many: (count: number) => string;
  readonly onSeen: (seen: Seen) => void;
}

/** What the gemeente must have seen before a step, each with its own tick. */
export function SeenWarnings({ groups, seen, tried, many, onSeen }: Props) {
  const layout = useLayout();
  if (groups.length === 0) return null;
  const done = groups.filter((group) => isSeen(group, seen)).length;
  return (
    <section className={layout.stack}>
      <h3 className={layout.small}>{texts.warnings(done, groups.length)}</h3>
      <ol className={`${layout.plain} ${layout.stack}`}>
        {groups.map((group) => (
          <li key={confirmedAs(group.findings[0])}>
            <Warning
              group={group}
              many={many}
              seen={isSeen(group, seen)}
              tried={tried}
              onTick={(ticked) => onSeen(after(seen, group, ticked))}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface WarningProps extends Pick<Props, 'many' | 'tried'> {
  readonly group: FindingGroup;
  readonly seen: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function Warning({ group: { rule, findings }, many, seen, tried, onTick }: WarningProps) {
  const layout = useLayout();
  const [first, ...others] = findings;
  const title = others.length === 0 ? first.wat : many(findings.length);
  return (
    <div className={layout.card}>
      <Titled tone={seen ? 'success' : 'warning'}>
        <p className={layout.paragraph}>{title}</p>
      </Titled>
      {others.length > 0 && <Others findings={findings} />}
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

function Others({ findings }: { readonly findings: readonly Finding[] }) {
  const layout = useLayout();
  return (
    <More title={texts.whichOnes}>
      <ul className={layout.list}>
        {findings.map((finding) => (
          <li key={confirmedAs(finding)}>{finding.wat}</li>
        ))}
      </ul>
    </More>
  );
}

function after(seen: Seen, { findings }: FindingGroup, ticked: boolean): Seen {
  const keys = findings.map(confirmedAs);
  return new Set(ticked ? [...seen, ...keys] : [...seen].filter((key) => !keys.includes(key)));
}
