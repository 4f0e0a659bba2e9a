import { partnerNames } from '../../shared/conclusies/partner-names.ts';
import { publishedNumbers } from '../../shared/conclusies/unknown-numbers.ts';
import type { Conclusies, ConclusiesVerzoek } from '../../shared/contract/conclusie-messages.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** What the gemeente works on, and every number that the published figures say. */
export interface ReadConclusies {
  readonly conclusies: Conclusies;
  readonly numbers: readonly string[];
  /** The partners, as people write them. */
  readonly names: readonly string[];
}

type Reading = Pick<Ports, 'client'>;

const pathOf = ({ gemeentecode, uitvraagId }: UitvraagKey) => ({ gemeentecode, uitvraagId });

/** The conclusions on the figures of an uitvraag, with what is needed to see what those do not say. */
export async function readConclusies(ports: Reading, key: UitvraagKey): Promise<Outcome<ReadConclusies>> {
  const conclusies = await ports.client.call('readConclusies', { path: pathOf(key) });
  return conclusies.ok ? withNumbers(ports, key, conclusies.value) : conclusies;
}

/** Keeps what is done with the conclusions, and shows them to the partners where that is asked. */
export async function saveConclusies(
  ports: Reading,
  key: UitvraagKey,
  body: ConclusiesVerzoek,
): Promise<Outcome<ReadConclusies>> {
  const saved = await ports.client.call('saveConclusies', { path: pathOf(key), body });
  return saved.ok ? withNumbers(ports, key, saved.value) : saved;
}

async function withNumbers(
  { client }: Reading,
  key: UitvraagKey,
  conclusies: Conclusies,
): Promise<Outcome<ReadConclusies>> {
  const document = await client.call('readTerugkoppeling', { path: pathOf(key) });
  return document.ok
    ? done({ conclusies, numbers: publishedNumbers(document.value), names: partnerNames(document.value) })
    : document;
}
