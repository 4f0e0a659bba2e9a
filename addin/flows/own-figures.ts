import type { EigenCijfers } from '../../shared/terugkoppeling/eigen-cijfers.ts';
import { faseOf, type Locatie } from '../../shared/uitvraag/locatie.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { whoAmI } from './session.ts';
import type { UitvraagKey } from './uitvraag-key.ts';

type Asking = Pick<Ports, 'client'>;

/** The raw figures of a locatie that this reader may see; undefined where nothing was received of it. */
export async function readOwnFigures(
  { client }: Asking,
  { gemeentecode, uitvraagId }: UitvraagKey,
  { locatieId }: Pick<Locatie, 'locatieId'>,
): Promise<Outcome<EigenCijfers | undefined>> {
  const own = await client.call('readEigenCijfers', { path: { gemeentecode, uitvraagId, locatieId } });
  return !own.ok && own.failure.code === 'niet-gevonden' ? done(undefined) : own;
}

/** Those of the other locaties of the same organisatie in the same fase, as far as the reader has rights there. */
export async function readSisterFigures(
  ports: Asking,
  key: UitvraagKey,
  locatie: Locatie,
): Promise<Outcome<readonly EigenCijfers[]>> {
  const mij = await whoAmI(ports);
  if (!mij.ok) return mij;
  const sisters = new Map(
    mij.value.rechten
      .filter(({ gemeente }) => gemeente.gemeentecode === key.gemeentecode)
      .flatMap(({ locaties }) => locaties)
      .filter((one) => isSister(one, locatie))
      .map((one) => [one.locatieId, one]),
  );
  const read = await Promise.all([...sisters.values()].map((one) => readOwnFigures(ports, key, one)));
  const wrong = read.find((one) => !one.ok);
  if (wrong?.ok === false) return wrong;
  return done(read.flatMap((one) => (one.ok && one.value ? [one.value] : [])));
}

const isSister = (one: Locatie, locatie: Locatie): boolean =>
  one.locatieId !== locatie.locatieId &&
  one.organisatieId === locatie.organisatieId &&
  faseOf(one) === faseOf(locatie);
