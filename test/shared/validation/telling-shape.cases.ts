import { schoolForm, uitvraag } from '../example.ts';
import { firstRow, firstTelling, groep1, school, voorschool, type RuleCases } from './case.ts';
import { small, noReasons } from './telling-inputs.ts';

export const tellingShapeCases: Readonly<Record<string, RuleCases>> = {
  'A-19': {
    red: [
      school('a small row with detail', ['A-17', 'A-19'], {
        ...small([3, 0]),
        payload: firstRow(({ domeinen }) => ({
          omvang: 'volledig',
          domeinen: domeinen.map((one) => ({
            ...one,
            redenen: noReasons,
            ondersteuning: 3 * Number(one.domein === 'motoriek'),
          })),
          deelname: { ja: 3, nee: 0, onbekend: 0 },
          combinatie: { volledig: 3, histogram: [0, 0, 0, 3, 0] },
        })),
      }),
      school('a small row beside the other groep', ['A-19'], {
        form: { kinderen: groep1(4) },
        payload: (sent) => ({
          ...sent,
          groepen: [...sent.groepen, ...groep2Of12(sent.groepen)],
        }),
      }),
      school('a large row without detail', ['A-19'], {
        payload: (sent) => ({
          ...sent,
          groepen: sent.groepen.map(({ groepen, kinderen, doelgroepkinderen, domeinen }) => ({
            groepen,
            kinderen,
            doelgroepkinderen,
            omvang: 'beperkt' as const,
            domeinen: domeinen.map(({ domein, voldoende, onvoldoende, nietTeBeoordelen }) => ({
              domein,
              voldoende,
              onvoldoende,
              nietTeBeoordelen,
            })),
          })),
        }),
      }),
    ],
    green: [school('a small groep that was merged', ['A-16'], { ...small([4, 5]), payload: (sent) => sent })],
  },
  'A-20': {
    red: [
      voorschool('a voorschool that sends groep 1', ['A-20'], {
        payload: firstRow(() => ({ groepen: ['groep1'] })),
      }),
      school('a groep that comes twice', ['A-20'], { payload: firstRow(() => ({ groepen: ['groep2'] })) }),
      school('a row that names a groep twice', ['A-20'], {
        payload: firstRow(() => ({ groepen: ['groep1', 'groep1'] })),
      }),
    ],
    green: [school('two groepen in one row', ['A-16'], { ...small([4, 5]), payload: (sent) => sent })],
  },
  'A-21': {
    red: [
      school('a domein less', ['A-06', 'A-16', 'A-21'], {
        payload: firstRow(({ domeinen }) => ({ domeinen: domeinen.slice(1) })),
      }),
      school('a domein that was not agreed', ['A-16', 'A-21'], {
        payload: firstTelling({ domein: 'muziek' }),
      }),
    ],
    green: [
      school('the domeinen in another order', [], {
        payload: firstRow(({ domeinen }) => ({ domeinen: [...domeinen].reverse() })),
      }),
      school('another afspraak with two domeinen', [], {
        context: {
          uitvraag: {
            ...uitvraag,
            afspraak: { ...uitvraag.afspraak, domeinen: uitvraag.afspraak.domeinen.slice(2) },
          },
        },
        form: { toelichtingen: schoolForm.toelichtingen.slice(2) },
      }),
    ],
  },
};

/** A row of groep 2 with three times the counts of a row of four. */
function groep2Of12(
  rows: readonly {
    readonly domeinen: readonly {
      readonly domein: string;
      readonly voldoende: number;
      readonly onvoldoende: number;
    }[];
  }[],
) {
  return rows.map(({ domeinen }) => ({
    groepen: ['groep2' as const],
    kinderen: 30,
    doelgroepkinderen: 12,
    omvang: 'volledig' as const,
    domeinen: domeinen.map(({ domein, voldoende, onvoldoende }) => ({
      domein,
      voldoende: 3 * voldoende,
      onvoldoende: 3 * onvoldoende,
      nietTeBeoordelen: 0,
      redenen: noReasons,
      ondersteuning: 0,
    })),
    deelname: { ja: 12, nee: 0, onbekend: 0 },
    combinatie: { volledig: 12, histogram: [0, 0, 0, 12, 0] },
  }));
}
