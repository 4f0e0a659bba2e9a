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
import { PlannerChoices, Regio } from './planner-choices.tsx';
import { PlannerConflict } from './planner-conflict.tsx';
import { PlannerDates } from './planner-dates.tsx';
import { findingsOn, mistakesIn } from './planner-findings.ts';
import { PlannerFixed } from './planner-fixed.tsx';
import { PlannerLocaties } from './planner-locaties.tsx';
import type { PlannerProps } from './planner-props.ts';
import { PlannerRijen } from './planner-rijen.tsx';
import { Reminders } from './planner-reminders.tsx';
import { savePlanner } from './run-planner.ts';

/** The fields of one planning, with what is wrong below each of them. */
export function PlannerForm({ state, pane }: ScreenProps) {
  const { planner } = state;
  if (planner === undefined) return <></>;
  const { conflict } = planner;
  if (conflict !== undefined) return <PlannerConflict pane={pane} planner={planner} conflict={conflict} />;
  const findings = findingsOn(planner);
  const change: PlannerProps['change'] = (to) =>
    pane.tell({ type: 'planned', planner: changed(planner, to) });
  return <Fields {...{ state, pane, planner, findings, change }} />;
}

function Fields(parts: PlannerProps) {
  const layout = useLayout();
  const { planner } = parts;
  const { versie, copied, status } = planner;
  return (
    <div className={layout.stack}>
      <Heading text={versie === 0 ? texts.newTitle : texts.changeTitle} />
      {copied !== undefined && <p className={layout.paragraph}>{texts.copied(copied)}</p>}
      {status === 'concept' ? <PlannerChoices {...parts} /> : <PlannerFixed {...parts} />}
      <Regio {...parts} />
      <PlannerDates {...parts} />
      <Reminders {...parts} />
      <PlannerLocaties {...parts} />
      <PlannerRijen {...parts} />
      <Agreed {...parts} />
      <Mistakes planner={planner} />
      <Buttons {...parts} />
    </div>
  );
}

/** Takes the focus as the user asked for it, and not when an explanation is left. */
function Heading({ text }: { readonly text: string }) {
  const layout = useLayout();
  const heading = useFocusOnce<HTMLHeadingElement>();
  return (
    <h2 ref={heading} tabIndex={-1} className={`${layout.heading} ${layout.question}`}>
      {text}
    </h2>
  );
}

function Buttons({ state, pane }: PlannerProps) {
  const layout = useLayout();
  const busy = state.busy !== undefined;
  return (
    <div className={layout.row}>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.run(savePlanner)}>
        {texts.save}
      </Button>
      <Button disabledFocusable={busy} onClick={() => pane.tell({ type: 'planned', planner: undefined })}>
        {texts.leave}
      </Button>
    </div>
  );
}

/** Seen here by who looks at the button; the status line has read it aloud. */
function Mistakes({ planner }: { readonly planner: Planner }) {
  const layout = useLayout();
  const mistakes = planner.tried ? mistakesIn(planner) : 0;
  if (mistakes === 0) return null;
  return (
    <Titled tone="error">
      <p className={layout.paragraph}>{texts.fix(mistakes)}</p>
    </Titled>
  );
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
