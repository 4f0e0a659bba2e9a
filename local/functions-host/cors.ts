import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Cors {
  /** Answers a preflight request; true when it was one, so that no function is asked. */
  preflight(request: IncomingMessage, response: ServerResponse): boolean;
  /** Adds what the platform says to an answer, in place of what the app said. */
  stamp(request: IncomingMessage, response: ServerResponse): void;
}

/**
 * The platform's own CORS: one list of exact origins for all routes, without credentials. With a list the platform
 * overrides the app's headers; with none it leaves CORS to the app.
 */
export function createCors(origins: readonly string[]): Cors {
  if (origins.length === 0) return { preflight: () => false, stamp: () => undefined };
  const allowed = (request: IncomingMessage) =>
    origins.find((origin) => origin === '*' || origin === request.headers.origin);
  return {
    preflight(request, response) {
      const { origin, 'access-control-request-method': method } = request.headers;
      if (request.method !== 'OPTIONS' || origin === undefined || method === undefined) return false;
      this.stamp(request, response);
      if (allowed(request) !== undefined) {
        response.setHeader('access-control-allow-methods', method);
        response.setHeader(
          'access-control-allow-headers',
          request.headers['access-control-request-headers'] ?? '',
        );
      }
      response.writeHead(204).end();
      return true;
    },
    stamp(request, response) {
      for (const name of response.getHeaderNames())
        if (name.startsWith('access-control-')) response.removeHeader(name);
      const origin = request.headers.origin === undefined ? undefined : allowed(request);
      if (origin === undefined) return;
      response.setHeader('access-control-allow-origin', origin);
      response.appendHeader('vary', 'Origin');
    },
  };
}
