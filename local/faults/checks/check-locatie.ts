import { firstBrokenLink, chainStart } from '../../../functions/audit/audit-chain.ts';
import type { InzendingVersie } from '../../../functions/inzendingen/inzending-versie.ts';
import type { LocatieRespons } from '../../../functions/inzendingen/locatie-respons.ts';
import { countingOf, versiesOf } from '../../../functions/inzendingen/versies-of.ts';
import type { KeyedHash } from '../../../functions/keyed-hash.ts';
import type { Store } from '../../../functions/storage/store.ts';
import type { UitvraagKey } from '../../../functions/storage/uitvraag-store.ts';
import { isReceipt, type Ledger, type Sent } from '../ledger.ts';
import { type Findings, twice } from './findings.ts';

interface At {
  readonly key: UitvraagKey;
  readonly store: Store;
  readonly hash: KeyedHash;
}

/** Compares the state of a locatie, its versions, its audit rows and what was answered to its senders. */
export async function checkLocatie(
  { key, store, hash }: At,
  value: LocatieRespons,
  ledger: Ledger,
): Promise<Findings> {
  const { locatieId } = value;
  const place = { ...key, locatieId };
  const sent = ledger.sent.filter((one) => one.locatieId === locatieId);
  const regels = versiesOf(value);
  const ids = [...new Set([...sent, ...regels].map(({ inzendingId }) => inzendingId))];
  const found = await Promise.all(ids.map((id) => store.inzendingen.findVersie(place, id)));
  const versies = found.filter((versie) => versie !== undefined);
  const audit = await store.inzendingen.listAudit(place);
  const noted = audit
    .filter(({ event }) => event.action === 'inzending-ingediend')
    .map(({ event }) => event.object);
  const name = (what: string) => `${locatieId}: ${what}`;
  const listed = regels.map(({ inzendingId }) => inzendingId);
  return {
    lost: lostOf(sent, versies, value, ledger).map(name),
    halfVisible: [
      ...(regels.every(({ versie }, i) => versie === i + 1)
        ? []
        : ['versions are not numbered one after another']),
      ...(value.versie === regels.length ? [] : ['its newest version is not the last that is listed']),
      ...(sameList(listed, noted) ? [] : ['audit rows and versions differ']),
      ...(sameList([...listed].sort(), versies.map(idOf).sort())
        ? []
        : ['versions that are kept and that are listed differ']),
      ...(value.accepted?.inzendingId === countingOf(regels)?.inzendingId
        ? []
        : ['another version counts than is listed']),
      ...(firstBrokenLink(audit, audit.at(-1) ?? chainStart, hash) === undefined
        ? []
        : ['its audit chain is broken']),
      ...sent
        .filter((one) => wasRefused(one) && listed.includes(one.inzendingId))
        .map(() => 'keeps what it refused'),
    ].map(name),
    duplicated: [
      ...twice(listed).map((id) => `${id} is listed twice`),
      ...twice(noted).map((id) => `${id} is noted twice`),
      ...twice(versies.map(signOf)).map((sign) => `two versions have the words: ${sign}`),
    ].map(name),
  };
}

function lostOf(
  sent: readonly Sent[],
  versies: readonly InzendingVersie[],
  respons: LocatieRespons,
  ledger: Ledger,
): string[] {
  const kept = new Map(versies.map((versie) => [idOf(versie), JSON.stringify(versie.ontvangstbewijs)]));
  const stands = new Map(versiesOf(respons).map(({ inzendingId, stand }) => [inzendingId, stand]));
  return sent.flatMap(({ inzendingId, answer }) => {
    if (!isReceipt(answer)) return [];
    const receipt = kept.get(inzendingId);
    if (receipt === undefined) return [`${inzendingId} was answered and is not there`];
    if (receipt !== JSON.stringify(answer)) return [`${inzendingId} has another ontvangstbewijs`];
    const isBack = ledger.withdrawn.has(inzendingId) && stands.get(inzendingId) !== 'ingetrokken';
    return isBack ? [`${inzendingId} was taken back and is not`] : [];
  });
}

const idOf = ({ ontvangstbewijs }: InzendingVersie) => ontvangstbewijs.inzendingId;
const signOf = ({ inzending }: InzendingVersie) => inzending.toelichtingen[0]?.tekst;
const wasRefused = ({ answer }: Sent) => answer !== undefined && !isReceipt(answer);
const sameList = (one: readonly string[], other: readonly string[]) => one.join() === other.join();
