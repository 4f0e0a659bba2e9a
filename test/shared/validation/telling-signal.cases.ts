import { kind, uitvraag } from '../example.ts';
import { groep1, school, type RuleCases } from './case.ts';
import { everywhere, small, notJudged, withoutOordeel } from './telling-inputs.ts';

const atLeast = (minChildren: number) => ({
  context: {
    uitvraag: {
      ...uitvraag,
      afspraak: { ...uitvraag.afspraak, publicatie: { ...uitvraag.afspraak.publicatie, minChildren } },
    },
  },
});

export const tellingSignalCases: Readonly<Record<string, RuleCases>> = {
  'A-10': {
    red: [
      school('twelve where twenty were expected', ['A-10'], { context: { verwacht: 20 } }),
      school('twelve where seven were expected', ['A-10'], { context: { verwacht: 7 } }),
      school('a nulopgave where five were expected', ['A-10'], {
        form: { kinderen: [], toelichtingen: [] },
        context: { verwacht: 5 },
        options: { nulopgave: true },
      }),
    ],
    green: [
      school('a difference of four', [], { context: { verwacht: 8 } }),
      school('a difference of less than a third', [], { context: { verwacht: 17 } }),
      school('nothing was expected', [], {}),
    ],
  },
  'A-12': {
    red: [
      school('ten children who all grow enough', ['A-12'], {
        form: { kinderen: groep1(10, { oordelen: everywhere('voldoende'), hulp: everywhere('') }) },
      }),
    ],
    green: [
      school('nine children who all grow enough', ['A-16'], {
        form: { kinderen: groep1(9, { oordelen: everywhere('voldoende'), hulp: everywhere('') }) },
      }),
      school('ten of whom all but motoriek is enough', [], { form: { kinderen: groep1(10) } }),
    ],
  },
  'A-14': {
    red: [school('two of six were not judged', ['A-14'], withoutOordeel(2))],
    green: [
      school('one of five was not judged', ['A-16'], {
        form: { kinderen: [...groep1(4), kind('K09', notJudged)] },
      }),
    ],
  },
  'A-15': {
    red: [
      school('a domein in which nobody was judged', ['A-15'], {
        form: { kinderen: groep1(11, notJudged) },
      }),
    ],
    green: [
      school('a domein in which one was judged', ['A-14', 'A-16'], {
        form: { kinderen: [kind('K99'), ...groep1(10, notJudged)] },
      }),
    ],
  },
  'A-16': {
    red: [
      school('nine children', ['A-16'], { form: { kinderen: groep1(9) } }),
      school('ten children where the afspraak asks eleven', ['A-16'], {
        form: { kinderen: groep1(10) },
        ...atLeast(11),
      }),
    ],
    green: [
      school('ten children', [], { form: { kinderen: groep1(10) } }),
      school('nine children where the afspraak asks no more', [], {
        form: { kinderen: groep1(9) },
        ...atLeast(9),
      }),
    ],
  },
  'A-17': {
    red: [
      school('four children', ['A-17'], { form: { kinderen: groep1(4) } }),
      school('two and two', ['A-17'], small([2, 2])),
    ],
    green: [school('three and three', ['A-16'], small([3, 3]))],
  },
  'A-18': {
    red: [school('twelve of twenty', ['A-18'], { form: { kinderen: groep1(12) } })],
    green: [school('eleven of twenty', [], { form: { kinderen: groep1(11) } })],
  },
};
