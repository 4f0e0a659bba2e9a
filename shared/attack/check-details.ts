import { sum } from '../kernel/count.ts';
import type { Cijfer } from '../terugkoppeling/cijfer.ts';
import type { RijDetail } from '../terugkoppeling/rij-detail.ts';
import type { CheckedDocument } from './checked-document.ts';
import { GREW_IN_ALL } from './detail-part.ts';
import { fewestOfRow } from './check-rows.ts';
import type { Leak } from './leak.ts';
import { rowKeyOf } from './row-key.ts';
import { told } from './told.ts';

/** Fewer than so many locaties that name a factor could be found out one by one. */
const FEWEST_LOCATIES = 3;

/** A count that tells about a part of the children of its row only, in which case both parts are told. */
function partsOf(detail: RijDetail, rows: readonly Cijfer[]): readonly string[] {
  return detail.domeinen.flatMap(({ domein, nietTeBeoordelen, redenen, ondersteuning }) => {
    const row = rows.find((one) => one.domein === domein);
    if (row === undefined) return ['Details are of a domein in which the row has no figures.'];
    const outcome = row.aantal - row.voldoende;
    return [
      ...(ondersteuning !== undefined && ondersteuning.onvoldoende !== outcome
        ? ['Help is told of another number of children than grew too little.']
        : []),
      ...(ondersteuning !== undefined && ondersteuning.geregeld > ondersteuning.onvoldoende
        ? ['More children get help than grew too little.']
        : []),
      ...(redenen !== undefined && sum(Object.values(redenen)) > nietTeBeoordelen
        ? ['More reasons are told than there are children who could not be judged.']
        : []),
      ...(row.aantal + nietTeBeoordelen > detail.doelgroepkinderen
        ? ['More children were judged or not than there are doelgroepkinderen.']
        : []),
    ];
  });
}

/** Children of the row that a detail is about, of which there are other numbers than of the row itself. */
function groupsOf({
  verdeling,
  deelname,
  doelgroepkinderen,
}: RijDetail): readonly (readonly [string, number])[] {
  return [
    ['doelgroepkinderen', doelgroepkinderen],
    ...(verdeling === undefined ? [] : [['verdeling', verdeling.aantal] as const]),
    ...(deelname === undefined ? [] : [['deelname', sum(Object.values(deelname))] as const]),
  ];
}

function checkDetail({ view, document }: CheckedDocument, detail: RijDetail): readonly Leak[] {
  const rows = document.cijfers.filter((row) => rowKeyOf(row) === rowKeyOf(detail));
  const [row] = rows;
  const about = { domein: '', leden: row?.leden ?? [], kinderen: detail.doelgroepkinderen };
  if (row === undefined)
    return [told(document, 'tegenspraak', 'Details are of a row without figures.', about)];
  const fewest = fewestOfRow(view, row);
  const small = groupsOf(detail).filter(([, kinderen]) => kinderen > 0 && kinderen < fewest);
  const { verdeling } = detail;
  const addsUp =
    verdeling === undefined || verdeling.alle + verdeling.opEenNa + verdeling.minder === verdeling.aantal;
  const isFew = verdeling !== undefined && verdeling.aantal > 0 && verdeling.alle < view.policy.minVoldoende;
  return [
    ...partsOf(detail, rows).map((text) => told(document, 'tegenspraak', text, about)),
    ...(addsUp ? [] : [told(document, 'tegenspraak', 'The verdeling does not add up.', about)]),
    ...small.map(([part, kinderen]) =>
      told(document, 'klein', `The part ${part} of the details is about too few children.`, {
        ...about,
        kinderen,
      }),
    ),
    ...(isFew
      ? [
          told(document, 'weinig', 'Too few children of a row are voldoende in every domein.', {
            ...{ domein: GREW_IN_ALL, leden: about.leden, kinderen: verdeling.aantal },
            voldoende: verdeling.alle,
          }),
        ]
      : []),
  ];
}

/** What a document says beside its figures, as far as it tells about fewer children than a row may. */
export function checkDetails(checked: CheckedDocument): readonly Leak[] {
  const { details = [], factoren = [] } = checked.document;
  const few = factoren.filter(({ locaties }) => locaties < FEWEST_LOCATIES);
  const about = { domein: '', leden: [], kinderen: 0 };
  return [
    ...details.flatMap((detail) => checkDetail(checked, detail)),
    ...few.map(() => told(checked.document, 'klein', 'A factor is named by too few locaties.', about)),
  ];
}
