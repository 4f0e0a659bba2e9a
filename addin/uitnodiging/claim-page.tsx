import { Button, Field, FluentProvider, Input, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Mij } from '../../shared/contract/rechten.ts';
import type { Failure, Outcome } from '../flows/outcome.ts';
import { useLayout, usePage } from '../taskpane/view/layout.ts';
import { darkTheme, lightTheme } from '../taskpane/view/theme.ts';
import { Titled } from '../taskpane/view/titled.tsx';
import { claimTexts as texts } from '../texts/claim.ts';
import { usePaper } from '../upload/view/paper.ts';
import { useDark } from '../upload/view/use-dark.ts';
import { Rights } from './rights.tsx';

interface Props {
  /** Takes the uitnodiging that was pasted; nothing was pasted: that of the address of this page. */
  readonly accept: (pasted: string) => Promise<Outcome<Mij>>;
  /** Whether the address of this page has a whole link: programs cut long lines. */
  readonly hasLink: boolean;
}

/** The page that the link in a mail opens. Opening it changes nothing: mail programs open links by themselves. */
export function ClaimPage(props: Props) {
  const dark = useDark();
  usePage();
  const layout = useLayout();
  const paper = usePaper();
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <div className={paper.page}>
        <header>
          <h1 className={paper.title}>
            <img src="assets/groeiblad-32.png" alt="" width={32} height={32} />
            {texts.title}
          </h1>
        </header>
        <main className={layout.stack}>
          <Claiming {...props} />
        </main>
      </div>
    </FluentProvider>
  );
}

function Claiming({ accept, hasLink }: Props) {
  const layout = useLayout();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [mij, setMij] = useState<Mij>();
  const [pasted, paste] = useState('');
  const act = async () => {
    setBusy(true);
    setFailure(undefined);
    const taken = await accept(pasted.trim());
    setBusy(false);
    if (taken.ok) setMij(taken.value);
    else setFailure(taken.failure);
  };
  if (mij !== undefined) return <Taken mij={mij} />;
  return (
    <>
      <p className={layout.paragraph}>{texts.what}</p>
      <p className={layout.paragraph}>
        {texts.how} {texts.once}
      </p>
      {!hasLink && (
        <Field label={texts.paste} hint={texts.pasteWhy} className={layout.field}>
          <Input value={pasted} autoComplete="off" onChange={(_, { value }) => paste(value)} />
        </Field>
      )}
      <div role="status">{isBusy && <Spinner size="tiny" label={texts.busy} labelPosition="after" />}</div>
      <div role="alert">{failure && <Refused failure={failure} />}</div>
      <div className={layout.row}>
        <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={() => void act()}>
          {texts.accept}
        </Button>
      </div>
    </>
  );
}

function Refused({ failure }: { readonly failure: Failure }) {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <Titled tone="error">
        <h2 className={layout.heading}>{failure.title}</h2>
      </Titled>
      <p className={layout.paragraph}>{failure.advies}</p>
    </section>
  );
}

/** The button is gone, so the focus goes to what came in its place. */
function Taken({ mij }: { readonly mij: Mij }) {
  const layout = useLayout();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h2 ref={title} className={layout.heading} tabIndex={-1}>
        {texts.done}
      </h2>
      <Rights mij={mij} />
      <h3 className={layout.small}>{texts.next}</h3>
      <ol className={layout.list}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={layout.paragraph}>{texts.close}</p>
    </>
  );
}
