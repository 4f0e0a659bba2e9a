import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { Locatie } from '../../../shared/uitvraag/locatie.ts';
import { plannerTexts as texts } from '../../texts/pane-planner.ts';
import { quietError } from '../view/below-field.ts';
import { useLayout } from '../view/layout.ts';
import { type DraftInvited, isExpected } from './plan-draft.ts';
import type { PlannerProps } from './planner-props.ts';

interface Props extends PlannerProps {
  readonly locatie: Locatie;
  readonly invited: DraftInvited | undefined;
  readonly set: (isIn: boolean) => void;
}

/** One locatie: whether it takes part, and how many doelgroepkinderen the gemeente expects there. */
export function LocatieLine({ planner, change, locatie, invited, set }: Props) {
  const layout = useLayout();
  const { locatieId, naam } = locatie;
  const { draft, basis, status } = planner;
  const isKept =
    status !== 'concept' && basis.planning?.invited.some((one) => one.locatieId === locatieId) === true;
  const expect = (verwacht: string) =>
    change({
      invited: draft.invited.map((one) => (one.locatieId === locatieId ? { locatieId, verwacht } : one)),
    });
  return (
    <div className={layout.tight}>
      {isKept ? (
        <p className={layout.paragraph}>{texts.fixedLocatie(naam)}</p>
      ) : (
        <Checkbox
          label={naam}
          checked={invited !== undefined}
          disabled={status === 'gesloten'}
          onChange={(_, { checked }) => set(checked === true)}
        />
      )}
      {invited !== undefined && (
        <Field
          label={texts.expectedShort}
          className={layout.field}
          {...quietError(!isExpected(invited.verwacht), texts.expectedWrong)}
        >
          <Input
            aria-label={texts.expected(naam)}
            value={invited.verwacht}
            inputMode="numeric"
            size="small"
            disabled={status === 'gesloten'}
            onChange={(_, { value }) => expect(value)}
          />
        </Field>
      )}
    </div>
  );
}
