import { Button } from '@fluentui/react-components';
import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import { isActief } from '../../../shared/uitvraag/locatie.ts';
import type { RegisterToday } from '../../flows/register.ts';
import { locatiesTexts as texts } from '../../texts/pane-locaties.ts';
import { drawLocaties, moved } from '../locaties/act.ts';
import { FindLocatie } from '../locaties/find-locatie.tsx';
import { ImportCard } from '../locaties/import-card.tsx';
import { ImportPreview } from '../locaties/import-preview.tsx';
import { Koppelingen } from '../locaties/koppelingen.tsx';
import { emptyDraft } from '../locaties/locatie-draft.ts';
import { LocatieForm } from '../locaties/locatie-form.tsx';
import { noLocatiesWork } from '../state/locaties-work.ts';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';
import { OfGemeente } from './of-gemeente.tsx';
import type { ScreenProps } from './screen-props.ts';

/** For the gemeente: its locaties, what an official file changes of them, and what one changes by hand. */
export function LocatiesScreen(props: ScreenProps) {
  return <OfGemeente {...props}>{(gemeente) => <Locaties {...props} gemeente={gemeente} />}</OfGemeente>;
}

/** One thing at a time: a locatie that is filled in, a file that is looked at, or the list. */
function Locaties(props: ScreenProps & { readonly gemeente: Gemeente }) {
  const { register, draft, preview } = props.state.gemeenteWork.locaties ?? noLocatiesWork;
  if (register === undefined) return <></>;
  if (draft !== undefined) return <LocatieForm {...props} register={register} draft={draft} />;
  if (preview !== undefined) return <ImportPreview {...props} register={register} preview={preview} />;
  return (
    <>
      <Standing {...props} register={register} />
      <Koppelingen {...props} register={register} />
      <ImportCard {...props} />
      {register.locaties.length > 0 && <FindLocatie {...props} register={register} />}
    </>
  );
}

function Standing({
  state,
  pane,
  gemeente,
  register,
}: ScreenProps & { readonly gemeente: Gemeente; readonly register: RegisterToday }) {
  const layout = useLayout();
  const busy = state.busy !== undefined;
  const { locaties, organisaties, today } = register;
  const open = locaties.filter((one) => isActief(one, today));
  const voorscholen = open.filter(({ soort }) => soort === 'voorschool').length;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.title}</h2>
      {locaties.length === 0 ? (
        <p className={layout.paragraph}>{texts.none}</p>
      ) : (
        <>
          <p className={layout.paragraph}>{texts.count(open.length, locaties.length - open.length)}</p>
          <Facts
            facts={[
              { label: texts.kinds, value: texts.ofKind(voorscholen, open.length - voorscholen) },
              { label: texts.organisaties, value: String(organisaties.length) },
            ]}
          />
        </>
      )}
      <div className={layout.row}>
        {locaties.length > 0 && (
          <Button
            disabledFocusable={busy}
            onClick={() => void pane.run((work) => drawLocaties(work, gemeente))}
          >
            {texts.draw}
          </Button>
        )}
        <Button
          disabledFocusable={busy}
          onClick={() => pane.tell(moved({ draft: emptyDraft, done: undefined }))}
        >
          {texts.add}
        </Button>
      </div>
    </section>
  );
}
