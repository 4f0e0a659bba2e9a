import type { ResponsCijfers } from '../../../shared/respons/respons-cijfers.ts';
import { dutchDay } from '../../../shared/kernel/dutch-day.ts';
import { daysBetween } from '../../../shared/uitvraag/days.ts';
import type { ReadRespons } from '../../flows/uitvragen.ts';
import { responsTexts as texts } from '../../texts/pane-respons.ts';
import { hasFeedback } from '../state/gemeente-work.ts';
import { type Fact, Facts } from '../view/facts.tsx';
import { useLayout } from '../view/layout.ts';

interface Props {
  readonly overview: ReadRespons;
  readonly cijfers: ResponsCijfers;
}

/** How the uitvraag stands in a few numbers, all of locaties. */
export function ResponsCard({ overview, cijfers }: Props) {
  const layout = useLayout();
  const { uitvraag, readAt } = overview;
  const { unknown, percentage } = cijfers.completeness;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{uitvraag.titel}</h2>
      {uitvraag.status === 'concept' && <p className={layout.paragraph}>{texts.notOpen}</p>}
      {uitvraag.status === 'open' && (
        <p className={layout.paragraph}>
          {texts.daysLeft(daysBetween(dutchDay(new Date(readAt)), uitvraag.closesOn))}
        </p>
      )}
      <Facts wide facts={[...factsOf(cijfers), ...deadlineOf(overview)]} />
      {percentage !== undefined && (
        <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.completenessMeaning}</p>
      )}
      {unknown > 0 && <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.unknown(unknown)}</p>}
      {!hasFeedback(uitvraag) && <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.noNumbers}</p>}
      <p className={`${layout.paragraph} ${layout.fine}`}>{texts.readAt(readAt)}</p>
    </section>
  );
}

function factsOf({
  answered,
  locaties,
  late,
  perStand,
  turns,
  completeness,
}: ResponsCijfers): readonly Fact[] {
  const { percentage } = completeness;
  const some = (label: string, count: number): readonly Fact[] =>
    count === 0 ? [] : [{ label, value: texts.count(count) }];
  return [
    { label: texts.answered, value: texts.answeredOf(answered, locaties) },
    ...(percentage === undefined ? [] : [{ label: texts.completeness, value: texts.percentage(percentage) }]),
    ...some(texts.gemeente, turns.gemeente),
    ...some(texts.late, late),
    ...some(texts.out, perStand.doetNietMee),
  ];
}

const deadlineOf = ({ uitvraag }: ReadRespons): readonly Fact[] =>
  uitvraag.status === 'open' ? [{ label: texts.deadline, value: texts.date(uitvraag.closesOn) }] : [];
