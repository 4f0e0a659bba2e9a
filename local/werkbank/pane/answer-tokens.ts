import type { TokenBroker } from './token-broker.ts';
import { readTokenRequest, replyText } from './token-request.ts';

/** Answers what a pane asks of the program around it. Returns the function that stops it. */
export function answerTokens(frame: HTMLIFrameElement, paneOrigin: string, broker: TokenBroker): () => void {
  const stop = new AbortController();
  const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== paneOrigin) return;
    const request = readTokenRequest(data);
    if (request === undefined) return;
    void broker(request).then((reply) => {
      if (!stop.signal.aborted) frame.contentWindow?.postMessage(replyText(request, reply), paneOrigin);
    });
  };
  window.addEventListener('message', hear, { signal: stop.signal });
  return () => stop.abort();
}
