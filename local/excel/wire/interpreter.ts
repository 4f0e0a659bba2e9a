import { handlers } from './actions.ts';
import { type HostError } from './host-error.ts';
import { type HostObject } from './host-object.ts';
import { Members } from './members.ts';
import { PathResolver, type World } from './path-resolver.ts';
import {
  type Action,
  actionType,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './protocol.ts';
import { References } from './references.ts';

/**
 * Carries out RichApi request bodies on host objects. It knows nothing of Excel.
 * As in Excel a request is no transaction: what was done before the failing action stays done.
 */
export class Interpreter {
  readonly #world: World;
  readonly #translate: (error: unknown) => HostError | null;
  /** Exceptions that were no simulated failure: mistakes of this host. */
  readonly bugs: unknown[] = [];

  /** @param translate makes a simulated failure of what the host objects throw, or null when it is a mistake. */
  constructor(
    root: HostObject,
    services: ReadonlyMap<string, () => HostObject>,
    translate: (error: unknown) => HostError | null,
  ) {
    this.#world = { root, services, members: new Members(), references: new References() };
    this.#translate = translate;
  }

  get unimplemented(): ReadonlySet<string> {
    return this.#world.members.unimplemented;
  }

  /** The members that the last request wrote or called. */
  get used(): ReadonlySet<string> {
    return this.#world.members.used;
  }

  execute(body: RequestBody): ResponseBody {
    this.#world.members.used.clear();
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const paths = new PathResolver(this.#world, body.ObjectPaths);
    for (const [index, action] of body.Actions.entries()) {
      paths.location = '';
      try {
        this.#run(action, paths, response);
      } catch (error) {
        response.Error = this.#failure(error, paths.location, index);
        break;
      }
    }
    return response;
  }

  #run(action: Action, paths: PathResolver, response: ResponseBody): void {
    if (action.ActionType === actionType.trace) {
      response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const handle = handlers.get(action.ActionType);
    if (!handle) throw this.#world.members.missing(`action type ${action.ActionType}`);
    const answer = handle({ world: this.#world, paths }, action, paths.resolve(action.ObjectPathId));
    if (answer) response.Results.push({ ActionId: action.Id, Value: answer.value });
  }

  #failure(error: unknown, location: string, index: number): ResponseError {
    const known = this.#translate(error);
    if (!known) this.bugs.push(error);
    return {
      Code: known?.code ?? 'GeneralException',
      Message: known?.message ?? String(error),
      Location: location,
      ActionIndex: index,
      HttpStatusCode: known?.status ?? 500,
    };
  }
}
