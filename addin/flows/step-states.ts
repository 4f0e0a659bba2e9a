import { aantallenRows } from '../../shared/inzending/aantallen-rows.ts';
import { groepenIn } from '../../shared/inzending/groepen-in.ts';
import { kindvolgsystemen } from '../../shared/inzending/answers.ts';
import { isTyped } from '../../shared/inzending/bron.ts';
import { chosen } from '../../shared/inzending/choice.ts';
import { listShapeOf, totalsOf } from '../../shared/inzending/form-counts.ts';
import { readCount } from '../../shared/inzending/read-count.ts';
import { withRowKeys } from '../../shared/inzending/kind-regel.ts';
import { countOf, type Finding, type Place } from '../../shared/validation/finding.ts';
import { tellingenOfForm } from '../../shared/validation/subjects/telling-of-form.ts';
import { validateForm } from '../../shared/validation/validate-form.ts';
import { sendingStandOf } from '../sending/sending-stand.ts';
import { standLabels } from '../texts/sending.ts';
import { type StepKey, stepsOf, stepStates } from '../texts/sheets.ts';
import type { OpenForm } from './open-form.ts';
import type { SendingState } from '../sending/sending-stand.ts';
import { isNulopgave } from './sending-state.ts';
import { settingKeys } from './setting-keys.ts';

/** How far a step is: of `of` parts, so many are done. */
interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * How each step of the sheet Start stands.
 * @param findings those of a check of this very form; absent where the form was changed since. Then the steps tell how
 * far they are, and not yet what is wrong: nobody asked.
 */
function stepTexts(
  open: OpenForm,
  findings: readonly Finding[] | undefined,
  sending: SendingState,
): Readonly<Record<StepKey, string>> {
  const told = (text: string, ...tables: readonly Place['table'][]): string => {
    const found = (findings ?? []).filter(({ place }) => tables.includes(place.table));
    const mistakes = countOf(found, 'fout');
    const stand = mistakes > 0 && text === stepStates.done ? stepStates.filled : text;
    return stepStates.withFound(stand, mistakes, countOf(found, 'waarschuwing'));
  };
  if (isNulopgave(sending)) return { ...allNotNeeded, sending: sendingText(sending) };
  return {
    locatie: told(partText(answered(open)), 'Formulier'),
    kinderen: told(childrenText(open, findings), 'Kinderen'),
    groepen: told(partText(countedGroepen(open)), 'Groepen', 'Aantallen'),
    toelichting: told(partText(explained(open)), 'Toelichting'),
    controle: checkText(open, findings),
    sending: sendingText(sending),
  };
}

/** A step as the user reads it, on Start and in the pane. */
export interface StepLine {
  readonly key: StepKey;
  readonly stap: string;
  readonly place: string;
  readonly stand: string;
}

/** The steps in the order of the sheet Start. */
export function stepLines(...input: Parameters<typeof stepTexts>): readonly StepLine[] {
  const texts = stepTexts(...input);
  const [{ seen }] = input;
  return stepsOf(seen.route).map(({ key, stap, place }) => ({ key, stap, place, stand: texts[key] }));
}

/** Who has no doelgroepkinderen has nothing to fill in. */
const allNotNeeded = {
  locatie: stepStates.noChildren,
  kinderen: stepStates.noChildren,
  groepen: stepStates.noChildren,
  toelichting: stepStates.noChildren,
  controle: stepStates.noChildren,
} as const;

function partText({ done, of }: Progress): string {
  if (done === 0) return stepStates.notBegun;
  return done >= of ? stepStates.done : stepStates.part(done, of);
}

/** The name of a system is asked only of who chose none of the list. */
function answered({ form }: OpenForm): Progress {
  const isOther = chosen(kindvolgsystemen, form.kindvolgsysteem) === 'anders';
  const asked = [form.kindvolgsysteem, form.groeimethode, ...(isOther ? [form.kindvolgsysteemNaam] : [])];
  return { done: asked.filter((text) => text !== '').length, of: asked.length };
}

function childrenText({ form, context }: OpenForm, findings: readonly Finding[] | undefined): string {
  const { length: of } = form.kinderen;
  if (isTyped(form)) return stepStates.notNeeded;
  if (of === 0) return stepStates.notBegun;
  const mistakes = (findings ?? validateForm(form, context)).filter(
    ({ severity, place }) => severity === 'fout' && place.table === 'Kinderen',
  );
  const wrong = new Set(mistakes.map(({ place }) => place.row));
  const done = withRowKeys(form.kinderen).filter(({ rowKey }) => !wrong.has(rowKey)).length;
  return done === of ? stepStates.childrenDone(of) : stepStates.childrenPart(done, of);
}

/**
 * The groepen that have doelgroepkinderen, all of them as long as that is not known. Who types all counts has a row for
 * each groep and domein as well.
 */
function countedGroepen({ form, context }: OpenForm): Progress {
  const shape = listShapeOf(context);
  const filled = tellingenOfForm(form, context, false).totals.map(({ row }) => row);
  const asked = groepenIn(shape).filter((groep) => filled.length === 0 || filled.includes(groep));
  const totals = totalsOf(form, shape);
  const groepen = asked.filter((groep) => totals.has(groep)).length;
  if (!isTyped(form)) return { done: groepen, of: asked.length };
  const rows = aantallenRows(shape).filter(({ groep }) => asked.includes(groep));
  const typed = rows.filter(({ label }) =>
    form.aantallen?.some(({ regel, aantallen }) => regel === label && saysOutcome(aantallen)),
  ).length;
  return { done: groepen + typed, of: asked.length + rows.length };
}

const saysOutcome = (aantallen: Readonly<Record<string, string>>): boolean =>
  outcomes.some((id) => readCount(aantallen[id] ?? '') !== undefined);

const outcomes = ['voldoende', 'onvoldoende', 'nietTeBeoordelen'] as const;

const explained = ({ form, context }: OpenForm): Progress => ({
  done: form.toelichtingen.filter(({ bevorderend, belemmerend, tekst, watDoenWe }) =>
    [bevorderend, belemmerend, tekst, watDoenWe].some((text) => text !== ''),
  ).length,
  of: context.uitvraag.afspraak.domeinen.length,
});

function checkText({ seen }: OpenForm, findings: readonly Finding[] | undefined): string {
  if (findings === undefined) {
    return seen.settings.has(settingKeys.checked) ? stepStates.again : stepStates.open;
  }
  return stepStates.checked(countOf(findings, 'fout'), countOf(findings, 'waarschuwing'));
}

function sendingText(sending: SendingState): string {
  const stand = sendingStandOf(sending);
  if (stand === 'nieuw' || stand === 'onderweg') return stepStates.open;
  const { ontvangstbewijs } = sending;
  return stand === 'ontvangen' && ontvangstbewijs !== undefined
    ? stepStates.sent(ontvangstbewijs.nummer)
    : standLabels[stand];
}
