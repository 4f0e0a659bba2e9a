import type { VerzendingFacts } from '../../../shared/validation/subjects/verzending-subject.ts';

/** Facts about a sending under which a rule speaks, and under which it is silent. */
export interface FactCases {
  readonly red: readonly VerzendingFacts[];
  readonly green: readonly VerzendingFacts[];
}

export const verzendingCases: Readonly<Record<string, FactCases>> = {
  'U-01': { red: [{ openErrors: 1 }], green: [{ openErrors: 0 }, {}] },
  'U-02': { red: [{ verklaring: false }], green: [{ verklaring: true }, {}] },
  'U-03': { red: [{ maySend: false }], green: [{ maySend: true }, {}] },
  'U-04': {
    red: [
      { uitvraag: { status: 'concept' } },
      { uitvraag: { status: 'gesloten' } },
      { uitvraag: { status: 'vastgesteld' } },
      { uitvraag: { status: 'teruggekoppeld' } },
    ],
    green: [{ uitvraag: { status: 'open' } }, {}],
  },
  'U-05': { red: [{ invited: false }], green: [{ invited: true }, {}] },
  'U-06': {
    red: [{ doelgroepkinderen: 0 }],
    green: [{ doelgroepkinderen: 1 }, { doelgroepkinderen: 0, nulopgave: true }],
  },
  'U-07': {
    red: [
      { versie: 2, vervangt: 1 },
      { versie: 1, vervangt: 0 },
    ],
    green: [{ versie: 1, vervangt: 1 }, { versie: 3 }, { vervangt: 3 }],
  },
  'U-08': { red: [{ readable: false }], green: [{ readable: true }, {}] },
  'U-09': { red: [{ online: false }], green: [{ online: true }, {}] },
  'U-10': { red: [{ nummer: 'GB-ABCD2345' }], green: [{}] },
  'U-11': { red: [{ withoutReason: ['A-10'] }], green: [{ withoutReason: [] }, {}] },
  'U-12': {
    red: [
      { nulopgave: true, doelgroepkinderen: 1 },
      { nulopgave: false, doelgroepkinderen: 0 },
    ],
    green: [
      { nulopgave: true, doelgroepkinderen: 0 },
      { nulopgave: false, doelgroepkinderen: 1 },
    ],
  },
};
