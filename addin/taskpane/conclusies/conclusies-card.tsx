import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PublishedFacts } from '../../../shared/conclusies/conclusie-subject.ts';
import type { Conclusies } from '../../../shared/contract/conclusie-messages.ts';
import { blocks } from '../../../shared/validation/finding.ts';
import { conclusiesTexts as texts } from '../../texts/pane-conclusies.ts';
import type { GemeenteWork } from '../state/gemeente-work.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { Titled } from '../view/titled.tsx';
import { useFocusOnce } from '../view/use-focus-once.ts';
import { draftsOf, isEmpty, keuzesOf, waiting, waitingIn } from './conclusie-draft.ts';
import { ConclusieLine } from './conclusie-line.tsx';
import { findingsIn, pointsOf } from './conclusie-points.ts';
import { keepConclusies } from './run-conclusies.ts';
import { SeenPoints } from './seen-points.tsx';

/** The conclusions that the figures allow, for the gemeente to leave, change or leave out, and to release. */
export function ConclusiesCard(props: ScreenProps) {
  const { conclusies: read } = props.state.gemeenteWork;
  if (read?.conclusies.werk === undefined) return <></>;
  const { werk } = read.conclusies;
  // Another versie is another card: what stands at the server then comes before what was typed.
  const key = `${String(read.conclusies.release)}-${String(werk.versie)}`;
  return <Card key={key} {...props} conclusies={read.conclusies} werk={werk} published={read} />;
}

interface Props extends ScreenProps {
  readonly conclusies: Conclusies;
  readonly werk: NonNullable<Conclusies['werk']>;
  readonly published: PublishedFacts;
}

function Card({ state, pane, conclusies, werk, published }: Props) {
  const layout = useLayout();
  const title = useFocusOnce<HTMLHeadingElement>();
  const { voorstellen, keuzes, mayRelease } = werk;
  const drafts = waitingIn(state) ?? draftsOf(voorstellen, keuzes);
  const card = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const busy = state.busy !== undefined;
  const findings = findingsIn(voorstellen, drafts, published);
  const stops = Object.values(drafts).some(isEmpty) || blocks(findings);
  const points = mayRelease ? pointsOf(voorstellen, drafts, findings) : [];
  const unseen = points.some(({ key }) => !seen.has(key));
  const keep = async (vrijgeven: boolean) => {
    if (stops) return;
    if (vrijgeven && unseen) {
      setTried(true);
      card.current?.querySelector<HTMLElement>('[data-missing="true"]')?.focus();
      return;
    }
    const confirmed = points.filter(({ key }) => seen.has(key)).map(({ finding }) => finding);
    const keuzes = keuzesOf(voorstellen, drafts);
    await pane.run((work) => keepConclusies(work, { keuzes, confirmed, vrijgeven }));
    // What it came to stands below it.
    title.current?.focus();
  };
  return (
    <section ref={card} className={layout.card}>
      <h2 ref={title} tabIndex={-1} className={layout.heading}>
        {texts.title}
      </h2>
      <Kept taken={state.gemeenteWork.taken} />
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
              findings={findings.filter(({ place }) => place.row === voorstel.id)}
              change={(draft) => pane.tell(waiting(state, { ...drafts, [voorstel.id]: draft }))}
            />
          </li>
        ))}
      </ol>
      <SeenPoints {...{ points, seen, tried }} tick={(key, ticked) => setSeen(withTick(seen, key, ticked))} />
      <Actions
        {...{ werk, busy }}
        stopped={busy || stops}
        keep={(vrijgeven) => void keep(vrijgeven)}
        leave={() => pane.tell({ type: 'conclusiesLeft' })}
      />
    </section>
  );
}

const withTick = (seen: ReadonlySet<string>, key: string, ticked: boolean): ReadonlySet<string> =>
  new Set(ticked ? [...seen, key] : [...seen].filter((one) => one !== key));

interface ActionsProps extends Pick<Props, 'werk'> {
  readonly busy: boolean;
  readonly stopped: boolean;
  readonly keep: (vrijgeven: boolean) => void;
  readonly leave: () => void;
}

function Actions({ werk: { voorstellen, mayRelease }, busy, stopped, keep, leave }: ActionsProps) {
  const layout = useLayout();
  return (
    <>
      {!mayRelease && <p className={layout.paragraph}>{texts.ofGemeente}</p>}
      <div className={layout.row}>
        {mayRelease && voorstellen.length > 0 && (
          <Button appearance="primary" disabledFocusable={stopped} onClick={() => keep(true)}>
            {texts.release}
          </Button>
        )}
        {voorstellen.length > 0 && (
          <Button disabledFocusable={stopped} onClick={() => keep(false)}>
            {texts.save}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={leave}>
          {texts.close}
        </Button>
      </div>
    </>
  );
}

/** What the last action came to, where the reader is sent to; the status line says it aloud. */
function Kept({ taken }: { readonly taken: GemeenteWork['taken'] }) {
  const layout = useLayout();
  if (taken !== 'conclusies' && taken !== 'vrijgegeven') return null;
  return (
    <Titled tone="success">
      <p className={layout.paragraph}>{taken === 'vrijgegeven' ? texts.releasedNow : texts.saved}</p>
    </Titled>
  );
}

function standOf({ vrijgegeven, werk }: Conclusies): string {
  if (vrijgegeven === undefined) return texts.notReleased;
  return werk?.isReleased === true ? texts.released : texts.changed;
}
