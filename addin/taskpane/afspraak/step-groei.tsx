import { Button } from '@fluentui/react-components';
import { wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import { draftAt, drafted, draftKey } from '../state/drafts.ts';
import { useLayout } from '../view/layout.ts';
import { hasRoom, renamed, withDomein, withoutDomein } from './change-domeinen.ts';
import { TextField } from './text-field.tsx';
import { messageOf, type WizardProps } from './wizard-props.ts';

const LONGEST_NAME = 40;

/** What counts as growth, and in which domeinen one looks at it. */
export function StepGroei(props: WizardProps) {
  const { draft, change } = props;
  const layout = useLayout();
  return (
    <>
      <TextField
        label={texts.groeibegrip}
        hint={texts.groeibegripHint}
        example={texts.groeibegripExample}
        kind="prose"
        max={1000}
        value={draft.groeibegrip}
        change={(groeibegrip) => change({ groeibegrip })}
      />
      <h3 className={layout.small}>{texts.domeinen}</h3>
      <p className={layout.paragraph}>{texts.domeinenHint}</p>
      {draft.domeinen.map(({ domein, naam }, nth) => (
        <div key={domein} className={layout.tight}>
          <TextField
            label={texts.domeinName(nth + 1)}
            value={naam}
            max={LONGEST_NAME}
            change={(typed) => change(renamed(draft, domein, typed))}
            message={messageOf(props, 'domeinen', nth)}
          />
          {draft.domeinen.length > 1 && (
            <div className={layout.row}>
              <Button size="small" onClick={() => change(withoutDomein(draft, domein))}>
                {texts.removeDomein(naam)}
              </Button>
            </div>
          )}
        </div>
      ))}
      {hasRoom(draft) && <NewDomein {...props} />}
      <p className={`${layout.paragraph} ${layout.fine}`}>{texts.domeinChanged}</p>
    </>
  );
}

function NewDomein({ state, pane, draft, basis, change }: WizardProps) {
  const layout = useLayout();
  const key = draftKey('domein', draft.gemeentecode);
  const naam = draftAt(state, key);
  const isKnown = draft.domeinen.some((one) => one.naam.trim().toLowerCase() === naam.trim().toLowerCase());
  const add = () => {
    change(withDomein(draft, naam, basis));
    pane.tell(drafted({ [key]: undefined }));
  };
  return (
    <div className={layout.tight}>
      <TextField
        label={texts.newDomein}
        example={texts.newDomeinExample}
        value={naam}
        max={LONGEST_NAME}
        change={(typed) => pane.tell(drafted({ [key]: typed }))}
      />
      <div className={layout.row}>
        <Button disabledFocusable={naam.trim() === '' || isKnown} onClick={add}>
          {texts.addDomein}
        </Button>
      </div>
    </div>
  );
}
