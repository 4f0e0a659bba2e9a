import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResponseOf } from '../../../shared/contract/endpoints.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { ProblemDocument } from '../../../shared/contract/problem-document.ts';
import { nameLine } from '../../../shared/kernel/text.ts';
import { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';
import {
  atLimit,
  difficultTexts,
  forbidden,
  formulaLike,
  proseTexts,
  textsOf,
} from '../../support/difficult-texts.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { adoptFigures } from '../../support/routes/adopt-figures.ts';
import { idOf } from '../fixtures/inzending.ts';
import { ask, exampleInzending, send, uitvraagPath } from './client.ts';

/** Names as the schema takes them, the ones of real kinds first. */
const names = [...textsOf(difficultTexts), atLimit(118).text.slice(1)].filter(
  (text) => nameLine(118).safeParse(text).success,
);
const nameFor = (nth: number): string => names[nth % names.length] ?? '';

const seed = {
  ...exampleGemeente,
  gemeente: { ...exampleGemeente.gemeente, naam: nameFor(0) },
  organisaties: exampleGemeente.organisaties.map((one, nth) => ({ ...one, naam: nameFor(nth) })),
  locaties: exampleGemeente.locaties.map((one, nth) => ({ ...one, naam: nameFor(nth + 3) })),
};

let backend: Backend;
beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions(), seed });
});
afterAll(() => backend.close());

/** What staff may write: what points at a person or a child is refused whatever its signs. */
const words = [...textsOf(proseTexts), atLimit(1000).text, atLimit(999).text].filter(
  (text) => !['+31 6 00000000', '19-8-2025'].includes(text),
);

const explaining = (texts: readonly string[], vervangt: number): Inzending => {
  const { toelichtingen, ...like } = exampleInzending('voorschool-eik', { vervangt });
  return {
    ...like,
    toelichtingen: toelichtingen.map((one, nth) => ({
      ...one,
      tekst: texts[2 * nth] ?? '',
      watDoenWe: texts[2 * nth + 1] ?? '',
    })),
  };
};

describe('words of staff', () => {
  const rounds = Array.from({ length: Math.ceil(words.length / 8) }, (_, nth) =>
    words.slice(8 * nth, 8 * nth + 8),
  );

  /** What the tables hold of what was sent. */
  async function stored(nth: number, body: Inzending) {
    expect((await send(backend, 'anna', nth, body)).status).toBe(200);
    const at = { ...uitvraagPath, locatieId: 'voorschool-eik' };
    const versie = await backend.storing.store.inzendingen.findVersie(at, idOf(nth));
    return versie?.inzending.toelichtingen;
  }

  it.each(rounds.map((texts, nth) => ({ texts, nth })))(
    'are stored to the letter in round $nth',
    async ({ texts, nth }) => {
      const body = explaining(texts, nth);
      expect(await stored(nth, body)).toEqual(body.toelichtingen);
    },
  );

  it('planted fault: words that are cleaned on their way are other words', async () => {
    const texts = [...textsOf(formulaLike).slice(0, 1), ' wit ervoor'];
    const cleaned = texts.map((text) => text.replace(/^[ '=]/, ''));
    const kept = await stored(rounds.length, explaining(cleaned, rounds.length));
    expect(kept).not.toEqual(explaining(texts, rounds.length).toelichtingen);
  });

  it.each(textsOf(forbidden))(
    'are refused with a sentence where no program can hold them: %j',
    async (text) => {
      const answer = await send(backend, 'anna', 900, explaining([text], rounds.length + 1));
      expect(answer.status).toBe(400);
      const problem = ProblemDocument.parse(await answer.json());
      expect(problem.detail).toMatch(/\.$/);
    },
  );

  it('are refused with a sentence when they are longer than their field', async () => {
    const answer = await send(backend, 'anna', 900, explaining([atLimit(1001).text], rounds.length + 1));
    expect(answer.status).toBe(400);
  });
});

describe('names of the register', () => {
  it('come to the form of a locatie to the letter', async () => {
    const path = { ...uitvraagPath, locatieId: 'voorschool-eik' };
    const answer = await ask(backend, 'anna', 'readUitnodiging', { path });
    const { gemeente, locatie, organisatie } = (await answer.json()) as ResponseOf<'readUitnodiging'>;
    const own = seed.locaties.find(({ locatieId }) => locatieId === 'voorschool-eik');
    expect([gemeente.naam, locatie]).toEqual([seed.gemeente.naam, own]);
    expect(organisatie).toEqual(seed.organisaties.find((one) => one.organisatieId === own?.organisatieId));
  });

  it('come to the respons and to what is published to the letter', async () => {
    await adoptFigures(backend);
    const respons = (await (await ask(backend, 'els', 'readRespons')).json()) as ResponseOf<'readRespons'>;
    const sorted = (all: readonly { naam: string }[]) => all.map(({ naam }) => naam).sort();
    expect(sorted(respons.regels)).toEqual(sorted(seed.locaties));
    const published = Terugkoppeling.parse(await (await ask(backend, 'els', 'readTerugkoppeling')).json());
    expect(sorted(published.locaties)).toEqual(sorted(seed.locaties));
    expect(sorted(published.organisaties)).toEqual(sorted(seed.organisaties));
    expect(published.uitvraag.gemeente).toBe(seed.gemeente.naam);
  });
});
