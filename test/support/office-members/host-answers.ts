import { HostCollection } from '../../../local/excel/wire/host-object.ts';
import { hostClasses } from '../../local/excel/host-classes.ts';
import { openOffice } from '../../local/excel/open-office.ts';
import { fullName, type OfficeMember } from './collect-members.ts';

/** Who answers when the add-in uses a member. */
export type Answer =
  /** The workbook host, by a member of one of its classes. */
  | 'host'
  /** office.js itself, in the window of the add-in. */
  | 'office.js'
  /** A part of what was answered before, such as the source of an event. */
  | 'data'
  /** Nobody: the host must be given this member first. */
  | 'nobody';

type Client = Record<string, { prototype?: object } | undefined>;
type HostMembers = ReadonlyMap<string, (name: string) => boolean>;

async function hostMembers(): Promise<HostMembers> {
  const classes = await hostClasses();
  return new Map(
    classes.map((one) => {
      const has = (name: string) =>
        name in one.prototype ||
        one.scalars.includes(name) ||
        (name === 'items' && one.prototype instanceof HostCollection);
      return [one.typeName, has];
    }),
  );
}

/** The member of office.js as code (a method, or how it is read and written): it names what goes over the wire. */
function codeOf(prototype: object, name: string): string {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found)
      return Object.values(found)
        .filter((part) => typeof part === 'function')
        .join('\n');
  }
  return '';
}

/** Whether the code asks the host for anything: an object, a method, a value that was loaded. */
const asksHost = (code: string, name: string) =>
  // By its place in a collection: an indexer, which has no name in the code.
  name === 'getItem' ||
  code.includes(`"${name}"`) ||
  code.includes(`"${name.charAt(0).toUpperCase()}${name.slice(1)}"`);

/** The name under which the host knows a member: events have a method to register for them. */
const hostName = (code: string, name: string) => {
  const event = /\._Register(\w+)Event\(/.exec(code)?.[1];
  return event === undefined ? name : `_register${event}Event`;
};

function answerOfExcel(client: Client, host: HostMembers, { owner, name }: OfficeMember): Answer {
  if (owner === undefined) return name in client ? 'office.js' : 'nobody';
  const { prototype } = client[owner] ?? {};
  // What is no class at run time is a plain object.
  if (prototype === undefined) return 'data';
  const code = codeOf(prototype, name);
  if (code === '') return 'nobody';
  const known = host.get(owner);
  if (!asksHost(code, name) && hostName(code, name) === name) return 'office.js';
  return known?.(hostName(code, name)) ? 'host' : 'nobody';
}

/** Where the objects stand at run time that the types of Office.js describe. */
const officePaths: Readonly<Record<string, readonly string[]>> = {
  Actions: ['actions'],
  Addin: ['addin'],
  Context: ['context'],
  HostType: ['HostType'],
  RequirementSetSupport: ['context', 'requirements'],
  Ribbon: ['ribbon'],
  StartupBehavior: ['StartupBehavior'],
  AsyncResultStatus: ['AsyncResultStatus'],
  EventType: ['EventType'],
  UI: ['context', 'ui'],
};

/** What reaches the add-in as an argument or an answer. */
const officeData = [
  'AddinCommands.Event.completed',
  'OfficeTheme.bodyBackgroundColor',
  'host',
  // Of a dialog that was asked for, and of what it tells.
  'AsyncResult.error',
  'AsyncResult.status',
  'AsyncResult.value',
  'Dialog.addEventHandler',
  'Dialog.close',
  'Error.code',
  'error',
  'origin',
];

/** What office.js has in the page of a dialog only; test/local/excel/dialogs.test.ts uses it there. */
const inDialog = ['UI.messageParent'];

function answerOfOffice(office: object, member: OfficeMember): Answer {
  if (officeData.some((name) => fullName(member) === `Office.${name}`)) return 'data';
  if (inDialog.some((name) => fullName(member) === `Office.${name}`)) return 'office.js';
  const path = member.owner === undefined ? [] : officePaths[member.owner];
  if (path === undefined) return 'nobody';
  let at: unknown = office;
  for (const step of [...path, member.name]) {
    if (typeof at !== 'object' || at === null || !(step in at)) return 'nobody';
    at = (at as Record<string, unknown>)[step];
  }
  return 'office.js';
}

/** Asks Microsoft's own office.js, at work on the host, who answers for each member. */
export async function hostAnswers(members: readonly OfficeMember[]): Promise<Map<string, Answer>> {
  const { Excel, Office, OfficeExtension } = await openOffice();
  const host = await hostMembers();
  const answer = (member: OfficeMember): Answer => {
    if (member.namespace === 'Excel') return answerOfExcel(Excel as unknown as Client, host, member);
    if (member.namespace.startsWith('OfficeExtension'))
      return member.owner !== undefined && member.owner in OfficeExtension ? 'office.js' : 'nobody';
    return answerOfOffice(Office, member);
  };
  return new Map(members.map((member) => [fullName(member), answer(member)]));
}
