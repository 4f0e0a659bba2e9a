import { Checkbox } from '@fluentui/react-components';
import { isActief, type Locatie, type Organisatie } from '../../../shared/uitvraag/locatie.ts';
import { plannerTexts as texts } from '../../texts/pane-planner.ts';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';
import { Titled } from '../view/titled.tsx';
import { LocatieLine } from './locatie-line.tsx';
import { newInvited } from './new-invited.ts';
import type { DraftInvited } from './plan-draft.ts';
import type { PlannerProps } from './planner-props.ts';

/** Who takes part: everybody at once, or an organisatie unfolded. */
export function PlannerLocaties(props: PlannerProps) {
  const { planner, findings, change } = props;
  const layout = useLayout();
  const offered = offeredIn(props);
  const chosen = new Map(planner.draft.invited.map((one) => [one.locatieId, one]));
  const fresh = newInvited(planner);
  const problem = findings.find(({ place }) => place.row === 'invited');
  const set = (locaties: readonly Locatie[], isIn: boolean) =>
    change({ invited: withAll(planner.draft.invited, locaties, isIn) });
  return (
    <section className={layout.tight}>
      <h3 className={layout.small}>{texts.locaties}</h3>
      {offered.length === 0 && <p className={layout.paragraph}>{texts.noLocaties}</p>}
      <p className={layout.paragraph}>{texts.chosen(chosen.size, offered.length)}</p>
      {fresh > 0 && <p className={layout.paragraph}>{texts.newLocaties(fresh)}</p>}
      {offered.length > 0 && <p className={`${layout.paragraph} ${layout.fine}`}>{texts.expectedHint}</p>}
      {problem && offered.length > 0 && (
        <Titled tone="warning">
          <p className={layout.paragraph}>{problem.wat}</p>
        </Titled>
      )}
      {planner.status === 'concept' && offered.length > 0 && (
        <Checkbox
          label={texts.all}
          checked={chosen.size === offered.length ? true : chosen.size === 0 ? false : 'mixed'}
          onChange={(_, { checked }) => set(offered, checked === true)}
        />
      )}
      {groupsOf(offered, planner.basis.organisaties).map(({ organisatie, locaties }) => (
        <More
          key={organisatie.organisatieId}
          isLong
          title={texts.ofOrganisatie(
            organisatie.naam,
            locaties.filter(({ locatieId }) => chosen.has(locatieId)).length,
            locaties.length,
          )}
        >
          {locaties.map((locatie) => (
            <LocatieLine
              key={locatie.locatieId}
              {...props}
              locatie={locatie}
              invited={chosen.get(locatie.locatieId)}
              set={(isIn) => set([locatie], isIn)}
            />
          ))}
        </More>
      ))}
    </section>
  );
}

/** Locaties that are there on the peildatum, and those that take part already. */
function offeredIn({ planner: { basis, draft } }: PlannerProps): readonly Locatie[] {
  const chosen = new Set(draft.invited.map(({ locatieId }) => locatieId));
  return basis.locaties.filter(
    (one) => chosen.has(one.locatieId) || isActief(one, draft.peildatum || basis.today),
  );
}

function groupsOf(locaties: readonly Locatie[], organisaties: readonly Organisatie[]) {
  return organisaties
    .map((organisatie) => ({
      organisatie,
      locaties: locaties.filter(({ organisatieId }) => organisatieId === organisatie.organisatieId),
    }))
    .filter((one) => one.locaties.length > 0)
    .sort((a, b) => a.organisatie.naam.localeCompare(b.organisatie.naam, 'nl'));
}

function withAll(
  invited: readonly DraftInvited[],
  locaties: readonly Locatie[],
  isIn: boolean,
): readonly DraftInvited[] {
  const meant = new Set(locaties.map(({ locatieId }) => locatieId));
  if (!isIn) return invited.filter(({ locatieId }) => !meant.has(locatieId));
  const present = new Set(invited.map(({ locatieId }) => locatieId));
  const added = [...meant].filter((locatieId) => !present.has(locatieId));
  return [...invited, ...added.map((locatieId) => ({ locatieId, verwacht: '' }))];
}
