/** Everything that went over the wire, as text. */
export interface Recording {
  readonly texts: string[];
  readonly fetch: typeof globalThis.fetch;
}

const headerText = (headers: Headers): string =>
  [...headers].map(([name, value]) => `${name}: ${value}`).join('\n');

/** A fetch that really sends, and keeps address, headers and bodies of request and answer. */
export function recordingFetch(): Recording {
  const texts: string[] = [];
  return {
    texts,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const sent = await request.clone().text();
      texts.push(`${request.method} ${request.url}\n${headerText(request.headers)}\n\n${sent}`);
      const response = await fetch(request);
      texts.push(
        `${String(response.status)}\n${headerText(response.headers)}\n\n${await response.clone().text()}`,
      );
      return response;
    },
  };
}
