import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Comparison } from '../../../shared/register/compare-register.ts';
import { isNoChange } from '../../../shared/register/register.ts';
import { closesMany } from '../../../shared/register/closes-many.ts';
import type { Locatie } from '../../../shared/uitvraag/locatie.ts';
import { numberOf } from '../../../shared/uitvraag/locatie.ts';
import type { RegisterToday } from '../../flows/register.ts';
import {
  changedFieldTexts,
  closedTexts,
  importTexts as texts,
  keptFieldTexts,
  locatiesTexts,
} from '../../texts/pane-locaties.ts';
import type { Preview } from '../state/locaties-work.ts';
import { Facts } from '../view/facts.tsx';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';
import type { ScreenProps } from '../view/screen-props.ts';
import { useFocusOnce } from '../view/use-focus-once.ts';
import { importFile, moved } from './act.ts';

type Props = ScreenProps & { readonly register: RegisterToday; readonly preview: Preview };

/** What a file would change, before anything is. */
export function ImportPreview({ state, pane, register, preview }: Props) {
  const layout = useLayout();
  const title = useFocusOnce<HTMLHeadingElement>();
  const [tried, setTried] = useState(false);
  const { comparison, file, sure } = preview;
  const { added, changed, closed, unchanged, change } = comparison;
  const isNothing = isNoChange(change);
  const known = closesMany(register, comparison);
  const busy = state.busy !== undefined;
  const leave = () => pane.tell(moved({ preview: undefined }));
  const take = () => {
    setTried(true);
    if (known === undefined || sure) void pane.run(importFile);
  };
  return (
    <section className={layout.card}>
      <h2 ref={title} tabIndex={-1} className={layout.heading}>
        {texts.previewTitle}
      </h2>
      <p className={layout.paragraph}>{texts.from(file)}</p>
      <Facts
        wide
        facts={[
          { label: texts.added, value: String(added.length) },
          { label: texts.changed, value: String(changed.length) },
          { label: texts.closed, value: String(closed.length) },
          { label: texts.unchanged, value: String(unchanged) },
        ]}
      />
      <Lists comparison={comparison} />
      {isNothing && <p className={layout.paragraph}>{texts.nothing}</p>}
      {added.length > 0 && closed.length > 0 && <p className={layout.paragraph}>{texts.moved}</p>}
      {known !== undefined && (
        <div className={layout.tight}>
          <p className={layout.paragraph}>{texts.sureWhy(closed.length, known)}</p>
          <Checkbox
            label={texts.sure(closed.length)}
            checked={sure}
            onChange={(_, data) => pane.tell(moved({ preview: { ...preview, sure: data.checked === true } }))}
          />
          {tried && !sure && <p className={layout.paragraph}>{texts.sureFirst}</p>}
        </div>
      )}
      <div className={layout.row}>
        {!isNothing && (
          <Button appearance="primary" disabledFocusable={busy} onClick={take}>
            {texts.yes}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={leave}>
          {isNothing ? texts.ok : texts.no}
        </Button>
      </div>
    </section>
  );
}

/** Names and numbers behind the counts. */
function Lists({ comparison: { added, changed, closed, kept } }: { readonly comparison: Comparison }) {
  return (
    <>
      <Names title={texts.added} names={added.map((one) => ({ locatie: one, why: [] }))} />
      <Names
        title={texts.changed}
        names={changed.map(({ before, after, fields }) => ({
          locatie: after,
          why: fields.map((field) =>
            field === 'naam' ? texts.wasNamed(before.naam) : changedFieldTexts[field],
          ),
        }))}
      />
      <Names
        title={texts.closed}
        names={closed.map(({ after, why }) => ({ locatie: after, why: [closedTexts[why]] }))}
      />
      <Names
        title={texts.kept}
        names={kept.map(({ locatie, fields }) => ({
          locatie,
          why: fields.map((field) => keptFieldTexts[field]),
        }))}
      />
    </>
  );
}

interface Named {
  readonly locatie: Locatie;
  readonly why: readonly string[];
}

function Names({ title, names }: { readonly title: string; readonly names: readonly Named[] }) {
  const layout = useLayout();
  if (names.length === 0) return null;
  return (
    <More title={`${title} (${names.length})`}>
      <ul className={`${layout.plain} ${layout.tight}`}>
        {names.map(({ locatie, why }) => (
          <li key={locatie.locatieId}>
            {locatie.naam}
            <br />
            <span className={layout.quiet}>
              {[locatiesTexts.number(numberOf(locatie)), ...why].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </More>
  );
}
