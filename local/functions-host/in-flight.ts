import type { ServerResponse } from 'node:http';

/** The answers that are still due. */
export class InFlight {
  readonly #responses = new Set<ServerResponse>();
  #dying = false;

  /** Whether the request may be served; while the worker dies it is answered here. */
  add(response: ServerResponse): boolean {
    if (this.#dying) fail(response);
    else {
      this.#responses.add(response);
      response.once('close', () => this.#responses.delete(response));
    }
    return !this.#dying;
  }

  /** Answers 500 to everyone who waits, as the platform does when the worker dies. */
  failAll(): void {
    this.#dying = true;
    this.#responses.forEach(fail);
  }
}

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { connection: 'close' }).end();
}
