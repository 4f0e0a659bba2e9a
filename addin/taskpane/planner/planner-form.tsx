import { Button } from '@fluentui/react-components';
import { plannerTexts as texts } from '../../texts/pane-planner.ts';
import { Facts } from '../view/facts.tsx';
import { useLayout } from '../view/layout.ts';
import { Notice } from '../view/notice.tsx';
import type { ScreenProps } from '../view/screen-props.ts';
import { Titled } from '../view/titled.tsx';
import { useFocusOnce } from '../view/use-focus-once.ts';
import { changed } from './change-plan.ts';
import type { Planner } from './planner.ts';
import { PlannerChoices } from './planner-choices.tsx';
import { PlannerDates } from './planner-dates.tsx';
import { PlannerLocaties } from './planner-locaties.tsx';
import { findingsOn, mistakesIn } from './planner-findings.ts';
import type { PlannerProps } from './planner-props.ts';
import { savePlanner } from './run-planner.ts';

/** The fields of one planning, with what is wrong below each of them. */
export function PlannerForm(props: ScreenProps) {
  const { planner } = props.state;
  return planner === undefined ? <></> : <Fields {...props} planner={planner} />;
}

function Fields({ state, pane, planner }: ScreenProps & { readonly planner: Planner }) {
  const layout = useLayout();
  const heading = useFocusOnce<HTMLHeadingElement>();
  const { versie, copied } = planner;
  const parts: PlannerProps = {
    ...{ state, pane, planner },
    findings: findingsOn(planner),
    change: (change) => pane.tell({ type: 'planned', planner: changed(planner, change) }),
  };
  return (
    <div className={layout.stack}>
      <h2 ref={heading} tabIndex={-1} className={layout.heading}>
        {versie === 0 ? texts.newTitle : texts.changeTitle}
      </h2>
      {copied !== undefined && <p className={layout.paragraph}>{texts.copied(copied)}</p>}
      <Begun planner={planner} />
      <PlannerChoices {...parts} />
      <PlannerDates {...parts} />
      <PlannerLocaties {...parts} />
      <Agreed {...parts} />
      <Mistakes planner={planner} />
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabledFocusable={state.busy !== undefined}
          onClick={() => void pane.run(savePlanner)}
        >
          {texts.save}
        </Button>
        <Button
          disabledFocusable={state.busy !== undefined}
          onClick={() => pane.tell({ type: 'planned', planner: undefined })}
        >
          {texts.leave}
        </Button>
      </div>
    </div>
  );
}

/** Seen here by who looks at the button; the status line has read it aloud. */
function Mistakes({ planner }: Pick<PlannerProps, 'planner'>) {
  const layout = useLayout();
  const mistakes = planner.tried ? mistakesIn(planner) : 0;
  if (mistakes === 0) return null;
  return (
    <Titled tone="error">
      <p className={layout.paragraph}>{texts.fix(mistakes)}</p>
    </Titled>
  );
}

function Begun({ planner: { status } }: Pick<PlannerProps, 'planner'>) {
  const layout = useLayout();
  if (status === 'concept') return null;
  return <p className={layout.paragraph}>{status === 'open' ? texts.begun : texts.closed}</p>;
}

/** Of which afspraak the uitvraag has, or takes, a copy. */
function Agreed({ planner: { status, basis } }: PlannerProps) {
  const layout = useLayout();
  const afspraak = status === 'concept' ? basis.afspraak : basis.planning?.uitvraag.afspraak;
  if (afspraak === undefined) return <Notice title={texts.noAfspraak} text={texts.noAfspraakAdvice} />;
  return (
    <section className={layout.tight}>
      <Facts facts={[{ label: texts.afspraak, value: texts.version(afspraak.titel, afspraak.versie) }]} />
      <p className={`${layout.paragraph} ${layout.fine}`}>{texts.frozen}</p>
    </section>
  );
}
