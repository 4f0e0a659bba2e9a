import { type MailBlock, type MailFacts, type MailText, newsSoorten, type NewsSoort } from './mail-facts.ts';
import { mailTexts as texts } from './mail-texts.ts';

/** What a mail says: who asks what of which places, until when, what to do and where to ask. */
export function writeMail(facts: MailFacts): MailText {
  const { gemeente, uitvraag, vragenAan } = facts;
  const news = newsIn(facts);
  return {
    subject: texts.subject[facts.soort](uitvraag.titel),
    blocks: [
      text(texts.greeting),
      ...(news === undefined ? [...opening(facts), text(texts.lastDay(uitvraag.closesOn))] : [...news]),
      text(texts.toDo),
      { kind: 'list', items: stepsOf(facts) },
      ...linkOf(facts),
      ...(facts.rol === 'coordinator' ? [text(texts.noChildren)] : []),
      ...(facts.soort === 'herinnering' ? [text(texts.sentAlready)] : []),
      text(vragenAan === undefined ? texts.questionsElsewhere : texts.questions(vragenAan)),
      text(texts.closing(gemeente)),
    ],
  };
}

const text = (words: string): MailBlock => ({ kind: 'text', text: words });

function opening({ soort, rol, gemeente, uitvraag, places }: MailFacts): readonly MailBlock[] {
  const asks = text(texts.asks[rol](gemeente, uitvraag.schooljaar));
  const about = text(soort === 'herinnering' ? texts.missing : texts.places[rol]);
  return [asks, about, { kind: 'list', items: places }];
}

/** What the gemeente did with what a locatie sent; undefined where the mail asks for figures. */
function newsIn({ soort, gemeente, uitvraag, places }: MailFacts): readonly MailBlock[] | undefined {
  if (!isNews(soort)) return undefined;
  return [text(texts.news[soort](gemeente, uitvraag.titel)), { kind: 'list', items: places }];
}

const isNews = (soort: MailFacts['soort']): soort is NewsSoort => newsSoorten.some((one) => one === soort);

const stepsOf = ({ soort, rol, link }: MailFacts): readonly string[] => [
  ...(link === undefined ? [] : [texts.claim]),
  ...(isNews(soort) ? texts.again[soort] : texts.steps[rol]),
];

function linkOf({ link, linkEndsOn }: MailFacts): readonly MailBlock[] {
  if (link === undefined || linkEndsOn === undefined) return [];
  return [
    { kind: 'link', label: texts.link, href: link },
    text(texts.personal(linkEndsOn)),
    text(texts.renewed),
  ];
}
