import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { explain } from '../../../shared/validation/explain.ts';
import { type Finding, placeName } from '../../../shared/validation/finding.ts';
import type { ListedGroup } from '../../taskpane/state/findings.ts';
import { ExplainRule } from '../../taskpane/view/explain-rule.tsx';
import { describedAs } from '../../taskpane/view/finding-words.ts';
import { useLayout } from '../../taskpane/view/layout.ts';
import { More } from '../../taskpane/view/more.tsx';
import type { ScreenProps } from '../../taskpane/view/screen-props.ts';
import { checkTexts } from '../../texts/pane-check.ts';
import { pageTexts as texts } from '../../texts/upload.ts';
import { runsOf } from '../cell-runs.ts';
import type { PageState } from '../page-store.ts';

const useStyles = makeStyles({
  fout: { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
  waarschuwing: { borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}` },
  informatie: { borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}` },
});

type Props = Pick<ScreenProps, 'state' | 'pane'> & {
  readonly page: PageState;
  readonly group: ListedGroup;
};

/** One message: what is wrong, in which cells, how to mend it and why we ask. */
export function FileFinding({ state, pane, page, group }: Props) {
  const id = useId();
  const layout = useLayout();
  const styles = useStyles();
  const explained = explain(group.rule)?.texts;
  const { title, example } = describedAs(group, state.checked?.result.kinderen ?? 0);
  return (
    <div className={mergeClasses(layout.card, styles[group.severity])}>
      <h4 id={id} className={layout.small}>
        {title}
      </h4>
      {example !== undefined && <p className={layout.paragraph}>{example}</p>}
      <Cells findings={group.findings} page={page} />
      {explained && (
        <>
          <p className={layout.paragraph}>
            <strong>{checkTexts.solve}:</strong> {explained.oplossing}
          </p>
          <More title={checkTexts.why}>
            <p className={layout.paragraph}>{explained.waarom}</p>
          </More>
          <div className={layout.row}>
            <ExplainRule pane={pane} rule={group.rule} id={`uitleg-${group.first}`} describedBy={id} />
          </div>
        </>
      )}
    </div>
  );
}

/** Where it stands, a sheet at a time. */
function Cells({
  findings,
  page: { places },
}: {
  readonly findings: readonly Finding[];
  readonly page: PageState;
}) {
  const layout = useLayout();
  const found = findings.flatMap(({ place }) => places.get(placeName(place)) ?? []);
  const sheets = [...new Set(found.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const cells = found.filter((one) => one.sheet === sheet).map(({ address }) => address);
    return (
      <p key={sheet} className={layout.paragraph}>
        <strong>{whereText(sheet, cells)}</strong>
      </p>
    );
  });
}

function whereText(sheet: string, addresses: readonly string[]): string {
  const runs = runsOf(addresses);
  const parts = runs.map(({ first, last }) => (first === last ? first : texts.run(first, last)));
  const [only] = runs;
  return runs.length === 1 && only?.first === only?.last
    ? texts.cell(sheet, only?.first ?? '')
    : texts.cells(sheet, parts);
}
