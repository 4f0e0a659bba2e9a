import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import { type DragEvent, useRef, useState } from 'react';
import { useLayout } from '../../taskpane/view/layout.ts';
import { Refused } from '../../taskpane/view/refused.tsx';
import { pageTexts as texts } from '../../texts/upload.ts';
import type { Actions } from '../actions.ts';
import type { PageState } from '../page-store.ts';
import { FileButton } from './file-button.tsx';
import { usePaper } from './paper.ts';

interface Props {
  readonly state: PageState;
  readonly actions: Actions;
}

/** The beginning: choose the form that was filled in, or get an empty one. */
export function ChooseFile({ state, actions }: Props) {
  const layout = useLayout();
  return (
    <>
      <Outcome state={state} />
      <section className={layout.stack}>
        <h2 className={layout.heading}>{texts.chooseTitle}</h2>
        <DropPlace actions={actions} />
      </section>
      <section className={layout.stack}>
        <h2 className={layout.heading}>{texts.beginTitle}</h2>
        <p className={layout.paragraph}>{texts.beginWhy}</p>
        <div className={layout.row}>
          <Button onClick={() => void actions.beginForm()}>{texts.begin}</Button>
        </div>
      </section>
    </>
  );
}

/** A file may be dropped here; the button inside does the same for who does not drag. */
function DropPlace({ actions }: Pick<Props, 'actions'>) {
  const layout = useLayout();
  const paper = usePaper();
  const [over, setOver] = useState(0);
  const depth = useRef(0);
  const move = (step: number) => {
    depth.current += step;
    setOver(depth.current);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    depth.current = 0;
    setOver(0);
    const file = event.dataTransfer.files.item(0);
    if (file !== null) void actions.chooseFile(file);
  };
  return (
    <div
      className={mergeClasses(paper.drop, over > 0 && paper.over)}
      onDragEnter={() => move(1)}
      onDragLeave={() => move(-1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <FileButton label={texts.choose} primary onFile={(file) => void actions.chooseFile(file)} />
      <p className={layout.paragraph}>{texts.drop}</p>
      <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.programs}</p>
    </div>
  );
}

/** What is going on with the file, or why it cannot be read. */
function Outcome({ state: { isReading, failure } }: Pick<Props, 'state'>) {
  return (
    <>
      <div role="status">
        {isReading && <Spinner size="tiny" label={texts.reading} labelPosition="after" />}
      </div>
      <Refused failure={failure} />
    </>
  );
}
