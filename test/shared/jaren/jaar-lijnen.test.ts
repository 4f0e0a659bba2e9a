import { describe, expect, it } from 'vitest';
import { usualDomeinen } from '../../../shared/afspraak/domein.ts';
import { jaarLijnen } from '../../../shared/jaren/jaar-lijnen.ts';
import { reeksOf, reeksTot } from '../../../shared/jaren/reeks.ts';
import { cijfersOf, jaarFrom } from './example-jaren.ts';

const schooljarenOf = (lijn: ReturnType<typeof jaarLijnen>[number] | undefined) =>
  lijn?.punten.map(({ schooljaar }) => schooljaar);

describe('the lines over the years', () => {
  it('are one for each fase and domein, with the share of each year', () => {
    const lijnen = jaarLijnen([jaarFrom(2024), jaarFrom(2025, { cijfers: cijfersOf(80, 100) })]);
    expect(lijnen).toHaveLength(8);
    expect(lijnen[0]).toMatchObject({
      fase: 'voorschool',
      domein: { naam: 'Taal' },
      punten: [
        { schooljaar: '2024-2025', figure: { percentage: 70, number: '70 van 100', streefpercentage: 75 } },
        { schooljaar: '2025-2026', figure: { percentage: 80 }, isNewSeries: false, mayBeChance: true },
      ],
    });
  });

  it('say where a difference is more than chance', () => {
    const [lijn] = jaarLijnen([jaarFrom(2024), jaarFrom(2025, { cijfers: cijfersOf(90, 100) })]);
    expect(lijn?.punten.map((punt) => punt.mayBeChance)).toEqual([undefined, false]);
  });

  it('compare nothing over a break, and begin a new series there', () => {
    const later = jaarFrom(2025, { cijfers: cijfersOf(90, 100) }, { telling: 'schooljaar' });
    const [lijn] = jaarLijnen([jaarFrom(2024), later, jaarFrom(2026, {}, { telling: 'schooljaar' })]);
    expect(lijn?.punten.map(({ isNewSeries }) => isNewSeries)).toEqual([false, true, false]);
    expect(lijn?.punten.map((punt) => punt.mayBeChance)).toEqual([undefined, undefined, false]);
  });

  it('break only where the change touches the children', () => {
    const later = jaarFrom(2025, {}, { doelgroepPeuter: 'Alle peuters.' });
    const broken = jaarLijnen([jaarFrom(2024), later]).filter(({ punten }) => punten[1]?.isNewSeries);
    expect(broken.map(({ fase }) => fase)).toEqual(usualDomeinen.map(() => 'voorschool'));
  });

  it('leave out a year without a figure, and hold the next against the last that has one', () => {
    const hidden = jaarFrom(2025, { cijfers: [] }, { telling: 'schooljaar' });
    const [lijn] = jaarLijnen([jaarFrom(2024), hidden, jaarFrom(2026)]);
    expect(schooljarenOf(lijn)).toEqual(['2024-2025', '2026-2027']);
    expect(lijn?.punten[1]?.breuken.map(({ tekst }) => tekst)).toEqual([
      expect.stringContaining('een jaar zonder cijfers'),
    ]);
  });

  it('of a domein that came later begin when it came', () => {
    const spel = { domein: 'spel', naam: 'Spel' };
    const cijfers = [
      ...cijfersOf(70, 100),
      { fase: 'voorschool', domein: 'spel', aantal: 50, voldoende: 40 } as const,
    ];
    const later = jaarFrom(2025, { domeinen: [...usualDomeinen, spel], cijfers });
    const lijnen = jaarLijnen([jaarFrom(2024), later]);
    expect(schooljarenOf(lijnen.find(({ domein }) => domein.domein === 'spel'))).toEqual(['2025-2026']);
  });
});

describe('the years that are laid beside each other', () => {
  it('are of one meetmoment, one a schooljaar, the first one first', () => {
    const trimester = { meetmoment: 'trimester1' } as const;
    const again = { uitvraagId: 'again', peildatum: '2026-06-20' };
    const jaren = [
      ...[jaarFrom(2025), jaarFrom(2024), jaarFrom(2025, again)],
      jaarFrom(2024, { uitvraagId: 'autumn', peildatum: '2024-11-01' }, trimester),
    ];
    const ids = reeksOf(jaren, 'eindSchooljaar').map(({ uitvraagId }) => uitvraagId);
    expect(ids).toEqual(['uitvraag-2024', 'again']);
    expect(reeksOf(jaren, 'trimester1').map(({ uitvraagId }) => uitvraagId)).toEqual(['autumn']);
  });

  it('end with the uitvraag that is asked for, and are none before its figures are there', () => {
    const jaren = [jaarFrom(2024), jaarFrom(2025), jaarFrom(2026)];
    expect(reeksTot(jaren, 'uitvraag-2025').map(({ uitvraagId }) => uitvraagId)).toEqual([
      'uitvraag-2024',
      'uitvraag-2025',
    ]);
    expect(reeksTot(jaren, 'nowhere')).toEqual([]);
  });
});
