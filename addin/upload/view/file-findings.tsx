import { Button } from '@fluentui/react-components';
import { blocks } from '../../../shared/validation/finding.ts';
import { grouped } from '../../taskpane/state/findings.ts';
import { mayContinue } from '../../taskpane/state/may-continue.ts';
import { countedIn } from '../../taskpane/view/counted-in.ts';
import { useLayout } from '../../taskpane/view/layout.ts';
import type { ScreenProps } from '../../taskpane/view/screen-props.ts';
import { SeveritySections } from '../../taskpane/view/severity-sections.tsx';
import { checkTexts } from '../../texts/pane-check.ts';
import { pageTexts as texts } from '../../texts/upload.ts';
import type { PageState } from '../page-store.ts';
import { FileFinding } from './file-finding.tsx';

type Props = ScreenProps & { readonly page: PageState };

/** What is not right in the file yet: most serious first, with what to do and the cell where it stands. */
export function FileFindings(props: Props) {
  const { state, pane } = props;
  const layout = useLayout();
  const { checked } = state;
  if (checked === undefined) return <></>;
  return (
    <div className={layout.stack}>
      <p className={layout.paragraph}>{countedIn(checked.result)}</p>
      {mayContinue(state) ? (
        <div className={layout.row}>
          <Button appearance="primary" onClick={() => void pane.open('submit')}>
            {checkTexts.toSubmit}
          </Button>
        </div>
      ) : (
        blocks(checked.result.findings) && <p className={layout.paragraph}>{texts.mend}</p>
      )}
      <SeveritySections
        groups={grouped(checked.result)}
        heading="h3"
        card={(group) => <FileFinding {...props} group={group} />}
      />
    </div>
  );
}
