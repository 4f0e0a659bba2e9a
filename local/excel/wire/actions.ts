import { HostError, itemNotFound } from './host-error.ts';
import { classOf, HostObject } from './host-object.ts';
import { camelCase, pascalCase } from './members.ts';
import { type PathResolver, type World } from './path-resolver.ts';
import { Projection, toClientJson } from './projection.ts';
import { type Action, actionType } from './protocol.ts';

interface Run {
  world: World;
  paths: PathResolver;
}

type Handler = (run: Run, action: Action, object: HostObject | null) => { value: unknown } | null;

function required(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}

function projected(run: Run, ask: (projection: Projection) => unknown): unknown {
  const projection = new Projection(run.world);
  try {
    return ask(projection);
  } catch (error) {
    run.paths.location = projection.location;
    throw error;
  }
}

function setMember(run: Run, object: HostObject, name: string, value: unknown): void {
  run.paths.location = `${classOf(object).typeName}.${camelCase(name)}`;
  run.world.members.set(object, name, value);
}

const query: Handler = (run, action, object) => ({
  value: object && projected(run, (projection) => projection.query(object, action.QueryInfo ?? {})),
});

const instantiate: Handler = (run, _action, object) => ({
  value: object && new Projection(run.world).identity(object),
});

const method: Handler = (run, action, object) => {
  // The client keeps every range that it asked for, also where there turns out to be none.
  if (object === null && action.Name === '_KeepReference') return { value: null };
  // Samples of Microsoft delete what may not be there so (OfficeDev/office-js-snippets).
  if (object === null && action.Name === 'Delete') return { value: null };
  const value = run.paths.call(required(object), action.Name, run.paths.args(action.ArgumentInfo));
  return { value: value instanceof HostObject ? null : (value ?? null) };
};

const setProperty: Handler = (run, action, object) => {
  setMember(run, required(object), action.Name, run.paths.args(action.ArgumentInfo)[0]);
  return null;
};

const update: Handler = (run, action, object) => {
  for (const [name, value] of Object.entries(action.ObjectState ?? {}))
    setMember(run, required(object), name, value);
  return null;
};

const queryAsJson: Handler = (run, action, object) => ({
  value: toClientJson(query(run, action, object)?.value),
});

/** Queries come by type name; this answers the one for the object's own type, without going deeper. */
const recursiveQuery: Handler = (run, action, object) => {
  if (action.RecursiveQueryInfo?.MaxDepth !== undefined && action.RecursiveQueryInfo.MaxDepth > 1)
    throw run.world.members.missing('loadRecursive deeper than one level');
  const own = action.RecursiveQueryInfo?.Queries[object ? classOf(object).typeName : ''];
  return { value: object && projected(run, (projection) => projection.query(object, own ?? {})) };
};

/** Refuses the rest of the request when a member is no longer what the client saw. */
const ensureUnchanged: Handler = (run, action, object) => {
  for (const [name, expected] of Object.entries(action.ObjectState ?? {})) {
    const actual = run.world.members.get(required(object), pascalCase(name));
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      throw new HostError('EnsureUnchanged', `${name} has changed.`, 409);
  }
  return { value: null };
};

export const handlers = new Map<number, Handler>([
  [actionType.instantiate, instantiate],
  [actionType.query, query],
  [actionType.method, method],
  [actionType.setProperty, setProperty],
  [actionType.recursiveQuery, recursiveQuery],
  [actionType.queryAsJson, queryAsJson],
  [actionType.ensureUnchanged, ensureUnchanged],
  [actionType.update, update],
]);
