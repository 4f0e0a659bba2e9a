import { Checkbox } from '@fluentui/react-components';
import { agreesWhole } from '../../../shared/afspraak/beleid-of.ts';
import { Fase } from '../../../shared/afspraak/fase.ts';
import { FEWEST_CHILDREN } from '../../../shared/afspraak/publicatiebeleid.ts';
import { promiseOf } from '../../../shared/terugkoppeling/promise-texts.ts';
import { faseOf, isActief, type Locatie, type Organisatie } from '../../../shared/uitvraag/locatie.ts';
import { takesPart } from '../../../shared/uitvraag/takes-part.ts';
import { afspraakSheetTexts } from '../../texts/afspraak.ts';
import { wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import { rijenTexts } from '../../texts/pane-rijen.ts';
import { ExpectedCard } from '../rijen/expected-card.tsx';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';
import { agreedIn, publicatieOf } from './draft-publicatie.ts';
import { FindingLines } from './finding-lines.tsx';
import { findingsAt, type WizardProps } from './wizard-props.ts';

/** Who agreed to what, what that promises, and which rows come of it. */
export function StepRijen(props: WizardProps) {
  const { pane, basis, draft, change } = props;
  const layout = useLayout();
  const locaties = basis.locaties.filter((one) => takesPart(draft, one) && isActief(one, basis.today));
  const [organisaties, beleid] = [ofLocaties(props, locaties), publicatieOf(draft)];
  const isReadable = !Number.isNaN(beleid.minChildren);
  if (organisaties.length === 0) return <p className={layout.paragraph}>{texts.noOrganisaties}</p>;
  return (
    <>
      {Fase.options
        .filter((fase) => draft.fasen.includes(fase) || agreedIn(draft, fase).length > 0)
        .map((fase) => (
          <Consent key={fase} {...props} fase={fase} locaties={locaties} />
        ))}
      <FindingLines pane={pane} at="toestemming" findings={findingsAt(props, 'toestemming')} />
      <Named
        title={texts.locatiesVan}
        hint={texts.locatiesVanHint}
        count={texts.locatiesVanOf((draft.locatiesVan ?? []).length)}
        who={texts.locatiesVanWho}
        organisaties={organisaties}
        ticked={draft.locatiesVan ?? []}
        change={(locatiesVan) => change({ locatiesVan: [...locatiesVan] })}
      />
      {isReadable && (
        <>
          <Promised {...props} locaties={locaties} />
          <ExpectedCard
            {...{ beleid, locaties, organisaties: basis.organisaties, nothing: rijenTexts.nothingYet }}
            expected={new Map(basis.expected)}
            before={new Map()}
            published={basis.published}
            keepsRows={basis.published !== undefined}
          />
        </>
      )}
    </>
  );
}

type Part = WizardProps & { readonly locaties: readonly Locatie[] };

const ofLocaties = ({ basis }: WizardProps, locaties: readonly Locatie[]): readonly Organisatie[] =>
  basis.organisaties
    .filter(({ organisatieId }) => locaties.some((one) => one.organisatieId === organisatieId))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));

/** Ticked by the gemeente: who agreed says so when the afspraak is signed. */
function Consent(props: Part & { readonly fase: Fase }) {
  const { draft, change, fase, locaties } = props;
  const here = ofLocaties(
    props,
    locaties.filter((one) => faseOf(one) === fase),
  );
  const agreed = agreedIn(draft, fase);
  const count = here.filter(({ organisatieId }) => agreed.includes(organisatieId)).length;
  return (
    <Named
      title={texts.toestemming[fase]}
      hint={texts.toestemmingHint(FEWEST_CHILDREN)}
      count={texts.toestemmingOf(count, here.length)}
      who={texts.toestemmingWho}
      organisaties={here}
      ticked={agreed}
      change={(ticked) => change({ toestemming: { ...draft.toestemming, [fase]: [...ticked] } })}
    />
  );
}

interface NamedProps {
  readonly title: string;
  readonly hint: string;
  readonly count: string;
  readonly who: string;
  readonly organisaties: readonly Organisatie[];
  readonly ticked: readonly string[];
  readonly change: (ticked: readonly string[]) => void;
}

/** Organisaties of which some are ticked. */
function Named({ title, hint, count, who, organisaties, ticked, change }: NamedProps) {
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <h3 className={layout.small}>{title}</h3>
      <p className={`${layout.paragraph} ${layout.fine}`}>{hint}</p>
      <p className={layout.paragraph}>{count}</p>
      <More title={who} isLong>
        {organisaties.map(({ organisatieId, naam }) => (
          <Checkbox
            key={organisatieId}
            label={naam}
            checked={ticked.includes(organisatieId)}
            onChange={(_, { checked }) =>
              change(
                checked === true ? [...ticked, organisatieId] : ticked.filter((one) => one !== organisatieId),
              )
            }
          />
        ))}
      </More>
    </section>
  );
}

/** What everybody is promised with these settings: the FG of the gemeente signs for exactly that. */
function Promised(props: Part) {
  const { draft, locaties } = props;
  const layout = useLayout();
  const beleid = publicatieOf(draft);
  const agreedWhole = Fase.options.filter((fase) => {
    const here = locaties.filter((one) => faseOf(one) === fase);
    return agreesWhole(
      beleid,
      fase,
      here.map(({ organisatieId }) => organisatieId),
    );
  });
  const shown = ofLocaties(props, locaties)
    .filter(({ organisatieId }) => beleid.locatiesVan?.includes(organisatieId))
    .map(({ naam }) => naam);
  const { locatiesVan, noLocatiesVan } = afspraakSheetTexts;
  return (
    <section className={layout.card}>
      <h3 className={layout.small}>{texts.promise}</h3>
      <p className={layout.paragraph}>{promiseOf(beleid, agreedWhole).join(' ')}</p>
      <p className={layout.paragraph}>{shown.length === 0 ? noLocatiesVan : locatiesVan(shown)}</p>
    </section>
  );
}
