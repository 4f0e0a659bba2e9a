import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { closesMany } from '../../../shared/register/closes-many.ts';
import type { Comparison } from '../../../shared/register/compare-register.ts';
import { isNoChange } from '../../../shared/register/register.ts';
import type { RegisterToday } from '../../flows/register.ts';
import { importTexts as texts } from '../../texts/pane-locaties.ts';
import type { Preview } from '../state/locaties-work.ts';
import { type Fact, Facts } from '../view/facts.tsx';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { useFocusOnce } from '../view/use-focus-once.ts';
import { importFile, moved } from './act.ts';
import { ImportLists } from './import-lists.tsx';

type Props = ScreenProps & { readonly register: RegisterToday; readonly preview: Preview };

/** What a file would change, before anything is. */
export function ImportPreview({ state, pane, register, preview }: Props) {
  const layout = useLayout();
  const title = useFocusOnce<HTMLHeadingElement>();
  const [tried, setTried] = useState(false);
  const { comparison, file, sure, knowsMoved } = preview;
  const { added, closed, change } = comparison;
  const isNothing = isNoChange(change);
  const known = closesMany(register, comparison);
  const former = [...new Set(comparison.moved.map(({ from }) => from))].sort();
  const busy = state.busy !== undefined;
  const say = (more: Partial<Preview>) => pane.tell(moved({ preview: { ...preview, ...more } }));
  const take = () => {
    setTried(true);
    if ((known === undefined || sure) && (former.length === 0 || knowsMoved)) void pane.run(importFile);
  };
  return (
    <section className={layout.card}>
      <h2 ref={title} tabIndex={-1} className={layout.heading}>
        {texts.previewTitle}
      </h2>
      <p className={layout.paragraph}>{texts.from(file)}</p>
      <Facts wide facts={factsOf(comparison)} />
      <ImportLists comparison={comparison} />
      {isNothing && <p className={layout.paragraph}>{texts.nothing}</p>}
      {added.length > 0 && closed.length > 0 && <p className={layout.paragraph}>{texts.moved}</p>}
      {known !== undefined && (
        <Ask
          why={texts.sureWhy(closed.length, known)}
          yes={texts.sure(closed.length)}
          checked={sure}
          tried={tried}
          onChange={(now) => say({ sure: now })}
        />
      )}
      {former.length > 0 && (
        <Ask
          why={texts.losesWhy(comparison.moved.length, former)}
          yes={texts.loses}
          checked={knowsMoved}
          tried={tried}
          onChange={(now) => say({ knowsMoved: now })}
        />
      )}
      <div className={layout.row}>
        {!isNothing && (
          <Button appearance="primary" disabledFocusable={busy} onClick={take}>
            {texts.yes}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => pane.tell(moved({ preview: undefined }))}>
          {isNothing ? texts.ok : texts.no}
        </Button>
      </div>
    </section>
  );
}

const factsOf = ({ added, changed, closed, unchanged }: Comparison): readonly Fact[] => [
  { label: texts.added, value: String(added.length) },
  { label: texts.changed, value: String(changed.length) },
  { label: texts.closed, value: String(closed.length) },
  { label: texts.unchanged, value: String(unchanged) },
];

interface AskProps {
  readonly why: string;
  readonly yes: string;
  readonly checked: boolean;
  readonly tried: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that must be agreed to before the file is taken over. */
function Ask({ why, yes, checked, tried, onChange }: AskProps) {
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <p className={layout.paragraph}>{why}</p>
      <Checkbox label={yes} checked={checked} onChange={(_, data) => onChange(data.checked === true)} />
      {tried && !checked && <p className={layout.paragraph}>{texts.sureFirst}</p>}
    </div>
  );
}
