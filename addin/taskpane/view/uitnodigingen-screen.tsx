import { postStands, standOf } from '../post/stand.ts';
import { AdressenCard } from '../post/adressen-card.tsx';
import { AddressField } from '../post/address-field.tsx';
import { AskCard } from '../post/ask-card.tsx';
import { RegelList } from '../post/regel-list.tsx';
import { SendCard } from '../post/send-card.tsx';
import { ToegangList } from '../post/toegang-list.tsx';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import type { ReadPost } from '../../flows/post.ts';
import { postTexts as texts } from '../../texts/pane-uitnodigingen.ts';
import { chosenGemeente } from '../state/chosen-gemeente.ts';
import { sameKey } from '../state/gemeente-work.ts';
import { Facts } from './facts.tsx';
import { GemeenteFrame } from './gemeente-frame.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** For the gemeente: whom it writes to in the chosen uitvraag, what came of it, and who may do what. */
export function UitnodigingenScreen(props: ScreenProps) {
  const { key, uitvragen, post } = props.state.gemeenteWork;
  const uitvraag = key && uitvragen?.find((one) => sameKey(one, key));
  const read = post?.read && key && sameKeyAs(post.read, key) ? post.read : undefined;
  return (
    <GemeenteFrame {...props}>
      {uitvraag && read && <OfUitvraag {...props} uitvraag={uitvraag} read={read} />}
    </GemeenteFrame>
  );
}

const sameKeyAs = ({ key }: ReadPost, other: ReadPost['key']) =>
  key.gemeentecode === other.gemeentecode && key.uitvraagId === other.uitvraagId;

type Props = ScreenProps & { readonly uitvraag: Uitvraag; readonly read: ReadPost };

function OfUitvraag({ uitvraag, read, ...props }: Props) {
  const layout = useLayout();
  const asking = props.state.gemeenteWork.post?.asking;
  const gemeente = chosenGemeente(props.state);
  const { overzicht, toegang } = read;
  const isAsking = asking !== undefined && gemeente !== undefined;
  return (
    <>
      {isAsking && <AskCard {...props} {...{ read, asking, uitvraag, gemeente }} />}
      {/* An address that was typed and not kept yet is still there after the question. */}
      <div className={isAsking ? undefined : layout.stack} hidden={isAsking}>
        <Standing read={read} />
        <SendCard {...props} uitvraag={uitvraag} read={read} />
        <AdressenCard {...props} />
        <RegelList
          {...props}
          regels={overzicht.regels}
          maySend={overzicht.mail && uitvraag.status === 'open'}
        />
        <Questions {...props} vragenAan={overzicht.vragenAan} />
        <ToegangList {...props} regels={toegang.regels} />
      </div>
    </>
  );
}

function Standing({ read }: Pick<Props, 'read'>) {
  const layout = useLayout();
  const stands = read.overzicht.regels.map(standOf);
  const facts = postStands.map((one) => ({
    label: texts.stand[one],
    value: String(stands.filter((stand) => stand === one).length),
  }));
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.summaryTitle}</h2>
      <Facts wide facts={facts.filter(({ value }) => value !== '0')} />
    </section>
  );
}

function Questions({ state, pane, vragenAan }: ScreenProps & { readonly vragenAan: string | undefined }) {
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.questionsTitle}</h2>
      <p className={layout.paragraph}>{texts.questionsWhy}</p>
      <AddressField
        key={vragenAan ?? ''}
        {...{ state, pane }}
        rol="gemeente"
        scope="gemeente"
        adres={vragenAan}
        label={texts.questionsTitle}
      />
    </section>
  );
}
