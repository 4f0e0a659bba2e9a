import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Conclusies } from '../../../shared/contract/conclusie-messages.ts';
import { conclusiesTexts as texts } from '../../texts/pane-conclusies.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { useFocusOnce } from '../view/use-focus-once.ts';
import { draftsOf, isEmpty, keuzesOf } from './conclusie-draft.ts';
import { ConclusieLine } from './conclusie-line.tsx';
import { keepConclusies } from './run-conclusies.ts';

/** The conclusions that the figures allow, for the gemeente to leave, change or leave out, and to release. */
export function ConclusiesCard(props: ScreenProps) {
  const { conclusies: read } = props.state.gemeenteWork;
  if (read?.conclusies.werk === undefined) return <></>;
  const { werk } = read.conclusies;
  // Another versie is another card: what stands at the server then comes before what was typed.
  const key = `${String(read.conclusies.release)}-${String(werk.versie)}`;
  return <Card key={key} {...props} conclusies={read.conclusies} werk={werk} numbers={read.numbers} />;
}

interface Props extends ScreenProps {
  readonly conclusies: Conclusies;
  readonly werk: NonNullable<Conclusies['werk']>;
  readonly numbers: readonly string[];
}

function Card({ state, pane, conclusies, werk, numbers }: Props) {
  const layout = useLayout();
  const title = useFocusOnce<HTMLHeadingElement>();
  const { voorstellen, keuzes, mayRelease } = werk;
  const [drafts, setDrafts] = useState(() => draftsOf(voorstellen, keuzes));
  const busy = state.busy !== undefined;
  const stops = Object.values(drafts).some(isEmpty);
  const keep = (vrijgeven: boolean) => {
    if (!stops) void pane.run((work) => keepConclusies(work, keuzesOf(voorstellen, drafts), vrijgeven));
  };
  return (
    <section className={layout.card}>
      <h2 ref={title} tabIndex={-1} className={layout.heading}>
        {texts.title}
      </h2>
      <p className={layout.paragraph}>{voorstellen.length === 0 ? texts.none : texts.lead}</p>
      {voorstellen.length > 0 && <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.onBeeld}</p>}
      <p className={layout.paragraph}>{standOf(conclusies)}</p>
      <ol className={`${layout.plain} ${layout.stack}`}>
        {voorstellen.map((voorstel, i) => (
          <li key={voorstel.id}>
            <ConclusieLine
              nth={i + 1}
              voorstel={voorstel}
              draft={drafts[voorstel.id] ?? { keuze: 'laten', tekst: voorstel.tekst }}
              numbers={numbers}
              change={(draft) => setDrafts({ ...drafts, [voorstel.id]: draft })}
            />
          </li>
        ))}
      </ol>
      {!mayRelease && <p className={layout.paragraph}>{texts.ofGemeente}</p>}
      <div className={layout.row}>
        {mayRelease && voorstellen.length > 0 && (
          <Button appearance="primary" disabledFocusable={busy || stops} onClick={() => keep(true)}>
            {texts.release}
          </Button>
        )}
        {voorstellen.length > 0 && (
          <Button disabledFocusable={busy || stops} onClick={() => keep(false)}>
            {texts.save}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => pane.tell({ type: 'conclusiesLeft' })}>
          {texts.close}
        </Button>
      </div>
    </section>
  );
}

function standOf({ vrijgegeven, werk }: Conclusies): string {
  if (vrijgegeven === undefined) return texts.notReleased;
  return werk?.isReleased === true ? texts.released : texts.changed;
}
