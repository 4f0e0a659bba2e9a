import { Badge } from '@fluentui/react-components';
import { startTexts } from '../../texts/pane-start.ts';
import type { WorkbookState } from '../../flows/flows.ts';
import type { Session } from '../state/pane-state.ts';
import { worksForGemeente } from '../state/rechten.ts';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';

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
        lines: [worksForGemeente(session) ? startTexts.emptyGemeente : startTexts.empty],
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

function FormCard({ form }: { readonly form: Form }) {
  const layout = useLayout();
  const { gemeente, uitvraag, locatie, closesOn, daysLeft, ontvangstbewijs } = form;
  const facts = [
    { label: startTexts.locatieLabel, value: locatie },
    { label: startTexts.uitvraagLabel, value: uitvraag },
    { label: startTexts.gemeenteLabel, value: gemeente },
    { label: startTexts.deadlineLabel, value: startTexts.deadline(closesOn) },
    ...(ontvangstbewijs ? [{ label: startTexts.numberLabel, value: ontvangstbewijs.nummer }] : []),
  ];
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{startTexts.formTitle}</h2>
      <div className={layout.row}>
        <Badge appearance={ontvangstbewijs && !form.changedSinceSent ? 'filled' : 'outline'} size="large">
          {sendingState(form)}
        </Badge>
        <span>{startTexts.daysLeft(daysLeft)}</span>
      </div>
      <Facts facts={facts} />
      <p className={`${layout.paragraph} ${layout.quiet}`}>{startTexts.stays}</p>
    </section>
  );
}

function sendingState({ ontvangstbewijs, changedSinceSent }: Form): string {
  if (ontvangstbewijs === undefined) return startTexts.notSent;
  return changedSinceSent ? startTexts.changed : startTexts.received;
}
