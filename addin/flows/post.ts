import type {
  ContactWijziging,
  Ontvanger,
  Ronde,
  ToegangOverzicht,
  UitnodigingOverzicht,
} from '../../shared/contract/uitnodiging-messages.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

type UitvraagKey = Pick<Uitvraag, 'gemeentecode' | 'uitvraagId'>;

/** Whom the gemeente writes to in an uitvraag, and who may do what. */
export interface ReadPost {
  readonly key: UitvraagKey;
  readonly overzicht: UitnodigingOverzicht;
  readonly toegang: ToegangOverzicht;
  /** When this was so, RFC 3339 in UTC. */
  readonly readAt: string;
}

/** What to send. `opdracht` stays the same when it is asked again, so that nothing goes twice. */
export interface RondeWish {
  readonly soort: 'uitnodiging' | 'herinnering';
  readonly opdracht: string;
  /** Absent: everyone for whom it is meant. */
  readonly ontvangers?: readonly Ontvanger[];
  /** The user knows that some were reminded today. */
  readonly nogmaals?: true;
}

const ASK_EVERY_MS = 1000;
/** Longer than this nobody watches: the server goes on by itself. */
const MOST_ASKED = 45;

export async function readPost({ client, now }: Ports, key: UitvraagKey): Promise<Outcome<ReadPost>> {
  const { gemeentecode } = key;
  const [overzicht, toegang] = await Promise.all([
    client.call('listUitnodigingen', { path: pathOf(key) }),
    client.call('listToegang', { path: { gemeentecode } }),
  ]);
  if (!overzicht.ok) return overzicht;
  if (!toegang.ok) return toegang;
  const readAt = now().toISOString();
  return done({ key, overzicht: overzicht.value, toegang: toegang.value, readAt });
}

/** Asks for a round and follows it to its end, or as long as somebody waits. */
export async function sendRonde(
  { client, wait }: Ports,
  key: UitvraagKey,
  { soort, opdracht, ontvangers, nogmaals }: RondeWish,
): Promise<Outcome<Ronde>> {
  const name = soort === 'uitnodiging' ? 'saveUitnodigingen' : 'sendHerinneringen';
  const body = {
    opdracht,
    ...(ontvangers && { ontvangers: [...ontvangers] }),
    ...(nogmaals && { nogmaals }),
  };
  for (let nth = 1; ; nth++) {
    const ronde = await client.call(name, { path: pathOf(key), body });
    if (!ronde.ok || ronde.value.status === 'klaar' || nth === MOST_ASKED) return ronde;
    await wait(ASK_EVERY_MS);
  }
}

/** Keeps an address, and reads how things stand then. */
export async function saveContact(
  ports: Ports,
  key: UitvraagKey,
  wijziging: ContactWijziging,
): Promise<Outcome<ReadPost>> {
  const { gemeentecode } = key;
  const saved = await ports.client.call('saveContacten', {
    path: { gemeentecode },
    body: { wijzigingen: [wijziging] },
  });
  return saved.ok ? readPost(ports, key) : saved;
}

/** Makes the link of an uitnodiging worthless. */
export async function withdrawUitnodiging(
  ports: Ports,
  key: UitvraagKey,
  uitnodigingId: string,
): Promise<Outcome<ReadPost>> {
  const { gemeentecode } = key;
  const withdrawn = await ports.client.call('withdrawUitnodiging', {
    path: { gemeentecode, uitnodigingId },
    body: {},
  });
  return withdrawn.ok ? readPost(ports, key) : withdrawn;
}

/** Ends a right. */
export async function withdrawToegang(
  ports: Ports,
  key: UitvraagKey,
  toegangId: string,
): Promise<Outcome<ReadPost>> {
  const { gemeentecode } = key;
  const withdrawn = await ports.client.call('withdrawToegang', {
    path: { gemeentecode, toegangId },
    body: {},
  });
  return withdrawn.ok ? readPost(ports, key) : withdrawn;
}

const pathOf = ({ gemeentecode, uitvraagId }: UitvraagKey) => ({ gemeentecode, uitvraagId });
