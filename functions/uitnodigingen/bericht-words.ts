import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { MailText } from '../../shared/mail/mail-facts.ts';
import { writeMail } from '../../shared/mail/write-mail.ts';
import type { Uitvraag, UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import { linkOf, type Post } from '../mail/post.ts';
import type { Services } from '../services.ts';
import { placeKey, readPlaces } from './places.ts';
import type { BerichtRecord } from './ronde-record.ts';
import type { UitnodigingRecord } from './uitnodiging-record.ts';

/** What the messages of one uitvraag have in common, and which of them still make sense. */
export interface BerichtContext {
  readonly uitvraag: Uitvraag;
  readonly gemeente: string;
  readonly vragenAan?: string;
  readonly nameOf: (rol: BerichtRecord['rol'], scope: string) => string;
  /** Nothing goes out once the uitvraag is closed, and no herinnering to who just sent. */
  readonly isStillAsked: (bericht: BerichtRecord) => boolean;
}

export async function readContext(
  gemeentecode: string,
  uitvraagId: string,
  services: Services,
): Promise<BerichtContext | undefined> {
  const { store } = services;
  const [found, gemeente] = await Promise.all([
    store.uitvragen.find({ gemeentecode, uitvraagId }),
    store.gemeenten.findGemeente(gemeentecode),
  ]);
  if (found === undefined || gemeente === undefined) return undefined;
  const { uitvraag } = found.value;
  const { places, vragenAan } = await readPlaces(uitvraag, services);
  const byKey = new Map(places.map((place) => [placeKey(place), place]));
  return {
    uitvraag,
    gemeente: gemeente.naam,
    ...(vragenAan !== undefined && { vragenAan }),
    nameOf: (rol, scope) => byKey.get(placeKey({ rol, scope }))?.naam ?? scope,
    isStillAsked: ({ soort, rol, scopes }) =>
      mayGoOut[soort].includes(uitvraag.status) &&
      (soort !== 'herinnering' ||
        scopes.some((scope) => byKey.get(placeKey({ rol, scope }))?.compleet === false)),
  };
}

const whileOpen: readonly UitvraagStatus[] = ['open'];

/** Until when a message still makes sense. */
const mayGoOut: Readonly<Record<BerichtRecord['soort'], readonly UitvraagStatus[]>> = {
  uitnodiging: whileOpen,
  verzoek: whileOpen,
  herinnering: whileOpen,
  teruggave: ['open', 'gesloten'],
  heropening: ['gesloten'],
  weigering: ['gesloten'],
  afloop: ['gesloten', 'vastgesteld', 'teruggekoppeld'],
};

interface Link {
  readonly record: UitnodigingRecord;
  readonly geheim: string;
  readonly post: Post;
}

/** The mail of a message; the link only here, as it is kept nowhere. */
export function wordsOf(
  { soort, rol, scopes }: BerichtRecord,
  link: Link | undefined,
  { uitvraag, gemeente, vragenAan, nameOf }: BerichtContext,
): MailText {
  return writeMail({
    soort: soort === 'uitnodiging' && link === undefined ? 'verzoek' : soort,
    rol,
    gemeente,
    uitvraag,
    places: scopes.map((scope) => nameOf(rol, scope)),
    ...(link && {
      link: linkOf(link.post, link.record.uitnodigingId, link.geheim),
      linkEndsOn: dutchDay(new Date(link.record.expiresAt)),
    }),
    ...(vragenAan !== undefined && { vragenAan }),
  });
}
