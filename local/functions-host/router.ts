import { type AppFunction, isHttp } from './app-function.ts';
import { readRoute, type RouteTemplate } from './route-template.ts';

export interface Match {
  readonly appFunction: AppFunction;
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly appFunction: AppFunction;
  readonly methods: ReadonlySet<string>;
  readonly template: RouteTemplate;
}

/**
 * Finds the function for a method and path, most literal route first. A path that exists with another method only is
 * not found, as in Azure: 404, never 405; HEAD needs a registration of its own.
 */
export function createRouter(
  functions: Iterable<AppFunction>,
  prefix: string,
): (method: string, path: string) => Match | undefined {
  const routes = [...functions].filter(isHttp).map((appFunction) => toRoute(appFunction, prefix));
  routes.sort((a, b) =>
    a.template.order < b.template.order ? -1 : Number(a.template.order > b.template.order),
  );
  return (method, path) => {
    for (const { appFunction, methods, template } of routes) {
      if (!methods.has(method)) continue;
      const params = template.match(path);
      if (params !== undefined) return { appFunction, params };
    }
    return undefined;
  };
}

function toRoute(appFunction: AppFunction, prefix: string): Route {
  const { route = appFunction.name, methods = ['GET', 'POST'] } = appFunction.trigger;
  return {
    appFunction,
    methods: new Set(methods.map((method) => method.toUpperCase())),
    template: readRoute(`${prefix}/${route}`),
  };
}
