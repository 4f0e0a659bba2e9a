import type { DomeinId } from '../afspraak/domein.ts';
import type { Groep } from '../afspraak/fase.ts';
import { groepChoices, oordelen, redenen, yesNo, yesNoUnknown } from './answers.ts';
import { chosen } from './choice.ts';
import type { ListShape } from './kinderen-columns.ts';
import type { KindRegel } from './kind-regel.ts';
import type { Deelname } from './inzending.ts';
import type { Oordeel, Reden } from './oordeel.ts';

/** A doelgroepkind as it is counted. Nothing here tells which row it was. */
export interface Doelgroepkind {
  readonly groep: Groep;
  readonly oordelen: ReadonlyMap<DomeinId, Oordeel>;
  /** There is one whenever an oordeel is `nietTeBeoordelen`. */
  readonly reden: Reden | undefined;
  /** Undefined where nothing readable was filled in; never filled in for peuters. */
  readonly deelname: keyof Deelname | undefined;
  /** Domeinen in which extra help is arranged. */
  readonly hulp: ReadonlySet<DomeinId>;
}

/**
 * A row that can be counted: indicatie ja, a groep of this locatie, an oordeel in every domein and a reason where
 * one is needed. Undefined otherwise: the K rules tell the user which cell is in the way.
 */
export function doelgroepkindOf(kind: KindRegel, shape: ListShape): Doelgroepkind | undefined {
  const { domeinen } = shape;
  const groep = chosen(groepChoices(shape), kind.groep);
  if (groep === undefined || chosen(yesNo, kind.indicatie) !== true) return undefined;
  const given = new Map<DomeinId, Oordeel>();
  for (const { domein } of domeinen) {
    const oordeel = chosen(oordelen, kind.oordelen[domein] ?? '');
    if (oordeel === undefined) return undefined;
    given.set(domein, oordeel);
  }
  const reden = chosen(redenen, kind.reden);
  if (reden === undefined && [...given.values()].includes('nietTeBeoordelen')) return undefined;
  const helped = domeinen.filter(({ domein }) => chosen(yesNo, kind.hulp[domein] ?? '') === true);
  return {
    groep,
    oordelen: given,
    reden,
    deelname: chosen(yesNoUnknown, kind.veGevolgd),
    hulp: new Set(helped.map(({ domein }) => domein)),
  };
}
