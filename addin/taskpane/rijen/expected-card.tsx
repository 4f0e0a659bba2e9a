import type { Publicatiebeleid } from '../../../shared/afspraak/publicatiebeleid.ts';
import { earlierRowsOf } from '../../../shared/publication/earlier-rows.ts';
import { expectedRows } from '../../../shared/publication/expected-rows.ts';
import { type Reckoned, reckonedNumbers } from '../../../shared/publication/reckoned-numbers.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { faseOf, type Locatie, type Organisatie } from '../../../shared/uitvraag/locatie.ts';
import { rijenTexts as texts } from '../../texts/pane-rijen.ts';
import { useLayout } from '../view/layout.ts';
import { ToldRowsList } from './told-rows-list.tsx';

interface Props {
  readonly beleid: Publicatiebeleid;
  /** Those that take part. */
  readonly locaties: readonly Locatie[];
  readonly organisaties: readonly Organisatie[];
  /** Children that are expected, by locatie; what is not there is not known. */
  readonly expected: ReadonlyMap<string, number>;
  /** The same of the last time. */
  readonly before: ReadonlyMap<string, number>;
  /** Figures of before, for the numbers of children that nobody filled in. */
  readonly published: Terugkoppeling | undefined;
  /** Whether rows of those figures are kept, as they will be when these are adopted. */
  readonly keepsRows: boolean;
  /** What to do where no number is known at all. */
  readonly nothing: string;
}

/** Which rows will exist, before anybody was asked, and why one will not. */
export function ExpectedCard(props: Props) {
  const { beleid, locaties, organisaties, published, keepsRows, nothing } = props;
  const layout = useLayout();
  const reckoned = reckonedNumbers(locaties, props);
  const told = expectedRows(
    locaties.map((locatie) => ({
      ...{ locatieId: locatie.locatieId, organisatieId: locatie.organisatieId, fase: faseOf(locatie) },
      verwacht: reckoned.get(locatie.locatieId)?.children,
    })),
    beleid,
    keepsRows && published !== undefined ? earlierRowsOf(published) : undefined,
  );
  const isKnown = reckoned.size > 0;
  return (
    <section className={layout.card}>
      <h3 className={layout.small}>{texts.title}</h3>
      <p className={layout.paragraph}>{isKnown ? texts.lead : nothing}</p>
      {insteadOf(reckoned, published).map((line) => (
        <p key={line} className={layout.paragraph}>
          {line}
        </p>
      ))}
      {isKnown && told.unknown.length > 0 && (
        <p className={layout.paragraph}>{texts.unknown(told.unknown.length)}</p>
      )}
      <ToldRowsList told={told} known={{ organisaties, locaties }} />
    </section>
  );
}

const stoodIn = ['eerder-verwacht', 'vorige-cijfers', 'verdeeld'] as const;

/** Which numbers are not those that somebody filled in for now. */
function insteadOf(
  reckoned: ReadonlyMap<string, Reckoned>,
  published: Terugkoppeling | undefined,
): readonly string[] {
  return stoodIn.flatMap((one) => {
    const count = [...reckoned.values()].filter(({ herkomst }) => herkomst === one).length;
    return count === 0 ? [] : [texts.insteadOf[one](count, published?.uitvraag.schooljaar ?? '')];
  });
}
