import { allRules } from '../../../shared/validation/explain.ts';
import { helpTexts as texts } from '../../texts/pane-help.ts';
import type { Route } from '../../sheets/route.ts';
import { allTopics } from '../../help/all-topics.ts';
import { ExplainedTopic } from './explained-topic.tsx';
import { useLayout } from './layout.ts';
import { OfferRepair } from './offer-repair.tsx';
import type { ScreenProps } from './screen-props.ts';
import { TopicBody } from './topic-body.tsx';
import { TopicGroups } from './topic-groups.tsx';
import { TopicSearch } from './topic-search.tsx';

/** How it works, what leaves the workbook, and every column and rule explained; or the one that was asked for. */
export function HelpScreen(props: ScreenProps & { readonly route?: Route }) {
  const { state, route = 'invoegtoepassing' } = props;
  const shape = state.workbook?.kind === 'formulier' ? state.workbook.shape : undefined;
  const topics = allTopics(allRules, shape);
  const layout = useLayout();
  const all = [...topics.columns, ...topics.rules].flatMap((group) => group.topics);
  const asked = all.find(({ id }) => id === state.explained?.id);
  if (asked !== undefined) return <ExplainedTopic {...props} topic={asked} />;
  return (
    <div className={layout.stack}>
      {state.standing && (
        <section className={layout.card}>
          <h2 className={layout.heading}>{texts.standingTitle}</h2>
          <h3 className={layout.small}>{state.standing.title}</h3>
          <TopicBody topic={state.standing} />
        </section>
      )}
      <TopicSearch topics={all} />
      <List title={texts.stepsTitle} lines={texts.steps[route]} ordered />
      <List title={texts.privacyTitle} lines={texts.privacy} />
      <OfferRepair {...props} />
      <TopicGroups title={texts.columnsTitle} intro={texts.columnsIntro} groups={topics.columns} />
      <TopicGroups title={texts.rulesTitle} intro={texts.rulesIntro} groups={topics.rules} />
    </div>
  );
}

interface ListProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly ordered?: boolean;
}

function List({ title, lines, ordered = false }: ListProps) {
  const layout = useLayout();
  const Lines = ordered ? 'ol' : 'ul';
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{title}</h2>
      <Lines className={layout.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Lines>
    </section>
  );
}
