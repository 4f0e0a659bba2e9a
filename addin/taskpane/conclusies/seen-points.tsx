import { Checkbox, Field } from '@fluentui/react-components';
import { seenTexts as texts } from '../../texts/pane-seen.ts';
import { quietError } from '../view/below-field.ts';
import { useLayout } from '../view/layout.ts';
import { Titled } from '../view/titled.tsx';
import type { ConclusiePoint } from './conclusie-points.ts';

interface Props {
  readonly points: readonly ConclusiePoint[];
  /** Keys of the points that were said yes to. */
  readonly seen: ReadonlySet<string>;
  /** Whether the user wanted to release without having seen everything. */
  readonly tried: boolean;
  readonly tick: (key: string, ticked: boolean) => void;
}

/** What must have been looked at before the texts are released, each with its own tick. */
export function SeenPoints({ points, seen, tried, tick }: Props) {
  const layout = useLayout();
  if (points.length === 0) return null;
  return (
    <section className={layout.stack}>
      <h3 className={layout.small}>
        {texts.warnings(points.filter(({ key }) => seen.has(key)).length, points.length)}
      </h3>
      <ol className={`${layout.plain} ${layout.stack}`}>
        {points.map(({ key, wat }) => (
          <li key={key} className={layout.card}>
            <Titled tone={seen.has(key) ? 'success' : 'warning'}>
              <p className={layout.paragraph}>{wat}</p>
            </Titled>
            <Field {...quietError(tried && !seen.has(key), texts.tickFirst)}>
              <Checkbox
                label={texts.tick}
                checked={seen.has(key)}
                data-missing={!seen.has(key)}
                aria-description={wat}
                onChange={(_, { checked }) => tick(key, checked === true)}
              />
            </Field>
          </li>
        ))}
      </ol>
    </section>
  );
}
