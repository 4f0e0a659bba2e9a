import type { Route } from '../../sheets/route.ts';
import { wipeTexts as texts } from '../../texts/kinderlijst.ts';
import { neverSent } from '../state/never-sent.ts';
import { Notice } from './notice.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { Titled } from './titled.tsx';
import { WipeConfirm } from './wipe-confirm.tsx';

type Props = ScreenProps & { readonly route?: Route };

/** What goes with the child list and what stays, asked once more before it is done; then what is left to do. */
export function WipeScreen({ state, pane, route = 'invoegtoepassing' }: Props) {
  const layout = useLayout();
  const { workbook, wiped } = state;
  if (wiped !== undefined) return <Wiped left={wiped.left} route={route} />;
  if (workbook === undefined) return <></>;
  if (workbook.kind !== 'formulier' || workbook.kinderlijst === undefined)
    return <Notice title={texts.nothingTitle} text={texts.nothing} />;
  return (
    <div className={layout.stack}>
      <Lines title={texts.goesTitle} lines={texts.goes(workbook.kinderlijst.kinderen)} />
      <Lines title={texts.staysTitle} lines={neverSent(workbook) ? texts.staysUnsent : texts.stays} />
      <WipeConfirm state={state} pane={pane} lines={texts.gone[route]} />
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{title}</h2>
      <ul className={layout.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Wiped({ left, route }: { readonly left: readonly string[]; readonly route: Route }) {
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <section className={layout.card}>
        <Titled tone="success">
          <h2 className={layout.heading}>{texts.doneTitle}</h2>
        </Titled>
        {texts.next[route].map((line) => (
          <p key={line} className={layout.paragraph}>
            {line}
          </p>
        ))}
      </section>
      {left.length > 0 && <Notice title={texts.leftTitle} text={texts.left(left)} />}
    </div>
  );
}
