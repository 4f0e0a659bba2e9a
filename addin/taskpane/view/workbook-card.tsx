import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { startTexts } from '../../texts/pane-start.ts';
import { type SendingStand, sendingStandOf } from '../../sending/sending-stand.ts';
import { refusalAdvice, remarkText, standAdvice, standLabels } from '../../texts/sending.ts';
import type { WorkbookState } from '../../flows/workbook-state.ts';
import { isPast } from '../state/next-step.ts';
import type { Session } from '../state/pane-state.ts';
import { mayDoNothing, sendsForLocatie, worksForGemeente } from '../state/rechten.ts';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';
import { Mark } from './mark.tsx';

const useStyles = makeStyles({
  stand: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
  done: { border: `1px solid ${tokens.colorStatusSuccessForeground1}` },
});

type Form = Extract<WorkbookState, { kind: 'formulier' }>;

/** What the open workbook is, in the words of the user. */
export function WorkbookCard({ workbook, session }: { workbook: WorkbookState; session: Session }) {
  const layout = useLayout();
  if (workbook.kind === 'formulier') return <FormCard form={workbook} />;
  const { title, lines } = described(workbook, session);
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{title}</h2>
      {lines.map((line) => (
        <p key={line} className={layout.paragraph}>
          {line}
        </p>
      ))}
    </section>
  );
}

function described(workbook: Exclude<WorkbookState, Form>, session: Session) {
  switch (workbook.kind) {
    case 'leeg':
      return {
        title: startTexts.emptyTitle,
        lines: [emptyLine(session)],
      };
    case 'gemeente':
      return { title: startTexts.gemeenteTitle, lines: [startTexts.gemeente] };
    case 'beschadigd':
      return {
        title: startTexts.damagedTitle,
        lines: [startTexts.damaged(workbook.missing), startTexts.damagedAdvice],
      };
  }
}

function emptyLine(session: Session): string {
  if (mayDoNothing(session)) return startTexts.emptyNobody;
  if (worksForGemeente(session)) return startTexts.emptyGemeente;
  return session.kind !== 'in' || sendsForLocatie(session) ? startTexts.empty : startTexts.emptyReader;
}

function FormCard({ form }: { readonly form: Form }) {
  const layout = useLayout();
  const styles = useStyles();
  const { gemeente, uitvraag, locatie, closesOn, daysLeft, status, ontvangstbewijs } = form;
  const isDone = isDoneWith(form);
  const facts = [
    { label: startTexts.locatieLabel, value: locatie },
    { label: startTexts.uitvraagLabel, value: uitvraag },
    { label: startTexts.gemeenteLabel, value: gemeente },
    ...(status === 'open' ? [{ label: startTexts.deadlineLabel, value: startTexts.deadline(closesOn) }] : []),
    ...(ontvangstbewijs ? [{ label: startTexts.numberLabel, value: ontvangstbewijs.nummer }] : []),
  ];
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{startTexts.formTitle}</h2>
      <div className={layout.row}>
        <span className={mergeClasses(styles.stand, isDone && styles.done)}>
          {isDone && <Mark tone="success" />}
          {standOf(form)}
        </span>
        <span>{status === 'open' ? startTexts.daysLeft(daysLeft) : startTexts.notOpen[status]}</span>
      </div>
      {isDone ||
        standLines(form).map((line) => (
          <p key={line} className={layout.paragraph}>
            {line}
          </p>
        ))}
      <Facts facts={facts} />
      <p className={`${layout.paragraph} ${layout.quiet}`}>{startTexts.stays}</p>
    </section>
  );
}

/** Whether what was received of it counts, and is what the form says. */
const isDoneWith = (form: Form): boolean =>
  form.ontvangstbewijs !== undefined &&
  !isOvertaken(form) &&
  form.judged === undefined &&
  (!form.changedSinceSent || isAdopted(form));

const isAdopted = ({ status }: Form): boolean => status === 'vastgesteld' || status === 'teruggekoppeld';

/** Whether something else of this locatie was received after what this file sent. */
const isOvertaken = ({ elsewhere, isFromElsewhere }: Form): boolean =>
  elsewhere !== undefined || isFromElsewhere === true;

/** How it stands in a few words; once the figures are adopted, only that they were received matters. */
function standOf(form: Form): string {
  if (form.judged?.stand === 'ingetrokken' && isPast(form)) return startTexts.nothingCounts;
  if (form.ontvangstbewijs !== undefined && form.judged === undefined && isAdopted(form))
    return isOvertaken(form) ? startTexts.adoptedElsewhere : startTexts.adopted;
  const stand = sendingStandOf(form);
  return form.elsewhere !== undefined && isUnknown(stand) ? startTexts.elsewhere : standLabels[stand];
}

/** As long as nothing of this file is known to have arrived, what did arrive is what matters. */
const isUnknown = (stand: SendingStand): boolean => stand === 'nieuw' || stand === 'onderweg';

/** What counts where that is not of this file, or what to do about how it stands where the next step does not say so. */
function standLines(form: Form): readonly string[] {
  const counts = form.elsewhere ?? form.ontvangstbewijs;
  return counts !== undefined && form.judged === undefined && isAdopted(form) && isOvertaken(form)
    ? [startTexts.adoptedOther(counts.nummer)]
    : linesOf(form);
}

function linesOf({ outgoing, elsewhere, judged }: Form): readonly string[] {
  return [
    ...(judged?.opmerking === undefined ? [] : [remarkText(judged.opmerking)]),
    ...(outgoing === undefined ? [] : [adviceOn(outgoing)]),
    ...(elsewhere === undefined ? [] : [startTexts.fromElsewhere(elsewhere.versie, elsewhere.ontvangenOp)]),
  ];
}

function adviceOn(outgoing: NonNullable<Form['outgoing']>): string {
  if (outgoing.kind === 'geweigerd') return refusalAdvice[outgoing.code];
  if (outgoing.kind === 'onderweg') return standAdvice.onderweg;
  return standAdvice[outgoing.changed ? 'klaar-gewijzigd' : 'klaar'];
}
