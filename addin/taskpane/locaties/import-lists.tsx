import type { Comparison } from '../../../shared/register/compare-register.ts';
import { numberOf } from '../../../shared/uitvraag/locatie.ts';
import {
  changedFieldTexts,
  closedTexts,
  importTexts as texts,
  keptFieldTexts,
  locatiesTexts,
} from '../../texts/pane-locaties.ts';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';

/** Names and numbers behind the counts of an import. */
export function ImportLists({ comparison }: { readonly comparison: Comparison }) {
  const { added, changed, closed, kept, moved, numbered } = comparison;
  return (
    <>
      <Names title={texts.added} names={added.map((one) => named(one, []))} />
      <Names
        title={texts.changed}
        names={changed.map(({ before, after, fields }) =>
          named(
            after,
            fields.map((field) =>
              field === 'naam' ? texts.wasNamed(before.naam) : changedFieldTexts[field],
            ),
          ),
        )}
      />
      <Names
        title={texts.otherOrganisatie}
        names={moved.map(({ locatie, from, to }) => named(locatie, [texts.goes(from, to)]))}
      />
      <Names
        title={texts.numbered}
        names={numbered.map(({ organisatieId, naam, bevoegdGezag, kvk }) => ({
          id: organisatieId,
          naam,
          more: [texts.numberOf(bevoegdGezag ?? kvk ?? '')],
        }))}
      />
      <Names title={texts.closed} names={closed.map(({ after, why }) => named(after, [closedTexts[why]]))} />
      <Names
        title={texts.kept}
        names={kept.map(({ locatie, fields }) =>
          named(
            locatie,
            fields.map((field) => keptFieldTexts[field]),
          ),
        )}
      />
    </>
  );
}

interface Named {
  readonly id: string;
  readonly naam: string;
  readonly more: readonly string[];
}

const named = (locatie: Comparison['added'][number], why: readonly string[]): Named => ({
  id: locatie.locatieId,
  naam: locatie.naam,
  more: [locatiesTexts.number(numberOf(locatie)), ...why],
});

function Names({ title, names }: { readonly title: string; readonly names: readonly Named[] }) {
  const layout = useLayout();
  if (names.length === 0) return null;
  return (
    <More title={`${title} (${names.length})`}>
      <ul className={`${layout.plain} ${layout.tight}`}>
        {names.map(({ id, naam, more }) => (
          <li key={id}>
            {naam}
            <br />
            <span className={layout.quiet}>{more.join(', ')}</span>
          </li>
        ))}
      </ul>
    </More>
  );
}
