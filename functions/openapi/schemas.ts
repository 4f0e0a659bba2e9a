import * as z from 'zod/mini';
import { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { endpoints } from '../../shared/contract/endpoints.ts';
import { ProblemDocument } from '../../shared/contract/problem-document.ts';
import { GroepTelling } from '../../shared/inzending/inzending.ts';
import { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import { Locatie, Organisatie } from '../../shared/uitvraag/locatie.ts';
import { Finding } from '../../shared/validation/finding.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas that get a name of their own; what stands in more than one message is described once. */
const named = {
  Gezondheid: endpoints.readGezondheid.response,
  Mij: endpoints.readMij.response,
  Afspraken: endpoints.listAfspraken.response,
  AfspraakVersies: endpoints.readAfspraak.response,
  AfspraakVerzoek: endpoints.saveAfspraak.request,
  AfspraakStap: endpoints.moveAfspraak.request,
  AfspraakStand: endpoints.saveAfspraak.response,
  LocatieAantallen: endpoints.readLocatieAantallen.response,
  Locaties: endpoints.listLocaties.response,
  RegisterVerzoek: endpoints.saveRegister.request,
  KoppelingBesluit: endpoints.saveKoppeling.request,
  Uitvragen: endpoints.listUitvragen.response,
  Uitvraag: endpoints.readUitvraag.response,
  UitvraagPlan: endpoints.saveUitvraag.request,
  Planning: endpoints.readPlanning.response,
  UitvraagStap: endpoints.moveUitvraag.request,
  Respons: endpoints.readRespons.response,
  DeelnameVerzoek: endpoints.saveDeelname.request,
  Deelname: endpoints.saveDeelname.response,
  Uitnodiging: endpoints.readUitnodiging.response,
  VoorheenVerzoek: endpoints.chooseVoorheen.request,
  VorigJaar: endpoints.chooseVoorheen.response,
  Inzending: endpoints.submitInzending.request,
  Ontvangstbewijs: endpoints.submitInzending.response,
  EigenVersies: endpoints.readInzending.response,
  Aanwijzingen: endpoints.readAanwijzingen.response,
  BeurtVerzoek: endpoints.withdrawInzending.request,
  TeruggaveVerzoek: endpoints.returnInzending.request,
  HeropeningVerzoek: endpoints.askHeropening.request,
  HeropeningToestemming: endpoints.grantHeropening.request,
  HeropeningWeigering: endpoints.refuseHeropening.request,
  Stand: endpoints.withdrawInzending.response,
  EigenCijfers: endpoints.readEigenCijfers.response,
  VoorgenomenRijen: endpoints.readVoorgenomenRijen.response,
  VaststellingVerzoek: endpoints.startVaststelling.request,
  Vaststelling: endpoints.readVaststelling.response,
  Terugkoppeling: endpoints.readTerugkoppeling.response,
  Jaren: endpoints.listJaren.response,
  Conclusies: endpoints.readConclusies.response,
  ConclusiesVerzoek: endpoints.saveConclusies.request,
  Proefregels: endpoints.readProefregels.response,
  ProefregelsVerzoek: endpoints.saveProefregels.request,
  Contacten: endpoints.listContacten.response,
  ContactWijzigingen: endpoints.saveContacten.request,
  UitnodigingOverzicht: endpoints.listUitnodigingen.response,
  RondeVerzoek: endpoints.saveUitnodigingen.request,
  Ronde: endpoints.saveUitnodigingen.response,
  Aankondiging: endpoints.readAankondiging.response,
  UitnodigingClaim: endpoints.claimUitnodiging.request,
  Intrekking: endpoints.withdrawUitnodiging.request,
  ToegangOverzicht: endpoints.listToegang.response,
  ProblemDocument,
  Melding: Finding,
  Afspraak,
  Gemeente,
  GroepTelling,
  Locatie,
  Organisatie,
};
type Name = keyof typeof named;

export const referTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** The component that describes a message of the contract. */
export function componentOf(schema: z.ZodMiniType): JsonSchema {
  const name = (Object.keys(named) as Name[]).find((one) => named[one] === schema);
  if (name === undefined) throw new Error('A message of the contract has no name in the description');
  return referTo(name);
}

export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ readonly id: string }>();
  for (const name of Object.keys(named) as Name[]) registry.add(named[name], { id: name });
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(registry, { uri, override });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutIds(schema)]));
}

/** A schema that stands by itself, such as that of a parameter. */
export const inlineSchema = (schema: z.ZodMiniType): JsonSchema =>
  withoutIds(z.toJSONSchema(schema, { override }));

const withoutIds = (schema: object): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));

/** Longest text of a format that has no bound of its own. */
const longest: Readonly<Record<string, number>> = { 'date-time': 35, date: 10 };
/** For texts of ours, such as the sentence of a rule. */
const LONGEST_TEXT = 4000;
const MOST_ITEMS = 10_000;
const LARGEST = 2_147_483_647;

type Open = Record<string, unknown>;

/** Says what the runtime keeps to but the schema leaves open: no reader needs to expect an endless text or list. */
function override({ jsonSchema }: { readonly jsonSchema: Open }): void {
  bounds[String(jsonSchema['type'])]?.(jsonSchema);
}

const bounds: Readonly<Record<string, (schema: Open) => void>> = {
  string: (schema) => {
    if (schema['enum'] !== undefined || schema['const'] !== undefined) return;
    schema['maxLength'] ??= longest[String(schema['format'])] ?? LONGEST_TEXT;
  },
  array: (schema) => {
    schema['maxItems'] ??= MOST_ITEMS;
  },
  integer: (schema) => {
    schema['format'] = 'int32';
    schema['minimum'] = Math.max(Number(schema['minimum'] ?? 0), -LARGEST);
    schema['maximum'] = Math.min(Number(schema['maximum'] ?? LARGEST), LARGEST);
  },
  object: (schema) => {
    // A record over a closed list of keys is an object with those properties.
    const keys = (schema['propertyNames'] as { readonly enum?: readonly string[] } | undefined)?.enum;
    if (keys === undefined) return;
    schema['properties'] = Object.fromEntries(keys.map((key) => [key, schema['additionalProperties']]));
    schema['additionalProperties'] = false;
    delete schema['propertyNames'];
  },
};
