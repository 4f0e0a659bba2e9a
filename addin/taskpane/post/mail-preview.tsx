import type {
  UitnodigingOverzicht,
  UitnodigingRegel,
} from '../../../shared/contract/uitnodiging-messages.ts';
import type { MailBlock } from '../../../shared/mail/mail-facts.ts';
import { writeMail } from '../../../shared/mail/write-mail.ts';
import { addDays } from '../../../shared/uitvraag/days.ts';
import { dutchDay } from '../../../shared/kernel/dutch-day.ts';
import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { postTexts as texts } from '../../texts/pane-uitnodigingen.ts';
import type { AskedRonde } from '../state/post-work.ts';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';

interface Props {
  readonly asking: AskedRonde;
  readonly uitvraag: Uitvraag;
  readonly gemeente: Gemeente;
  readonly overzicht: UitnodigingOverzicht;
  readonly meant: readonly UitnodigingRegel[];
  /** Whose mail is shown. */
  readonly first: UitnodigingRegel;
}

/** The mail to the first of them, in the very words that go out; only its link stands in the mail alone. */
export function MailPreview({ asking, uitvraag, gemeente, overzicht, meant, first }: Props) {
  const layout = useLayout();
  const { rol, toegang } = first;
  const ends = addDays(dutchDay(new Date()), overzicht.days);
  const mail = writeMail({
    soort: asking.soort === 'uitnodiging' && toegang ? 'verzoek' : asking.soort,
    rol,
    gemeente: gemeente.naam,
    uitvraag,
    places: meant.filter((one) => one.rol === rol && one.adres === first.adres).map(({ naam }) => naam),
    ...(!toegang && { link: '#', linkEndsOn: ends }),
    ...(overzicht.vragenAan !== undefined && { vragenAan: overzicht.vragenAan }),
  });
  return (
    <More title={texts.previewTitle} open>
      <div className={layout.stack} lang="nl">
        <p className={layout.paragraph}>
          <strong>{texts.subject}:</strong> {mail.subject}
        </p>
        {mail.blocks.map((block, nth) => (
          <Block key={nth} block={block} />
        ))}
      </div>
    </More>
  );
}

function Block({ block }: { readonly block: MailBlock }) {
  const layout = useLayout();
  if (block.kind === 'text') return <p className={layout.paragraph}>{block.text}</p>;
  if (block.kind === 'link')
    return (
      <p className={layout.paragraph}>
        <u>{block.label}</u> <span className={layout.quiet}>({texts.previewLink})</span>
      </p>
    );
  return (
    <ul className={layout.list}>
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
