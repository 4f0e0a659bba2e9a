import { Field, Select } from '@fluentui/react-components';
import { responsTexts as texts } from '../../texts/pane-respons.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { choicesFor, type Filter, filters, heldFilter } from './filters.ts';
import { RegelLine } from './regel-line.tsx';
import type { StandingRegel } from './standing-regel.ts';

/** The locaties, those with open work first. */
export function ResponsList(props: ScreenProps & { readonly regels: readonly StandingRegel[] }) {
  const layout = useLayout();
  const { state, pane, regels } = props;
  const choices = choicesFor(regels);
  const filter = heldFilter(choices, state.respons.filter);
  const choose = (wanted: Filter) => pane.tell({ type: 'responsMoved', change: { filter: wanted } });
  return (
    <section className={layout.stack}>
      <h2 className={layout.heading}>{texts.list}</h2>
      {choices.length > 1 && (
        <Field label={texts.show} className={layout.field}>
          <Select value={filter} onChange={(_, { value }) => choose(value as Filter)}>
            {choices.map((choice) => (
              <option key={choice.filter} value={choice.filter}>
                {texts.filters[choice.filter](choice.count)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {regels.length === 0 && <p className={layout.paragraph}>{texts.none}</p>}
      <ul className={`${layout.plain} ${layout.stack}`}>
        {regels.filter(filters[filter]).map((regel) => (
          <li key={regel.locatieId}>
            <RegelLine {...props} regel={regel} />
          </li>
        ))}
      </ul>
    </section>
  );
}
