import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from './lib/nonce.ts';

const abortAfterMs = 5_000;

/** Renders a document: as a stream to people, whole to bots. Its scripts carry the nonce of the answer's policy. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let isShellRendered = false;
    let answered = status;
    const answer = () => {
      isShellRendered = true;
      const body = new PassThrough();
      headers.set('content-type', 'text/html; charset=utf-8');
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answered }));
      body.on('close', () => clearTimeout(patience));
      pipe(body);
    };
    const isForBot = isbot(request.headers.get('user-agent'));
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} abortDelay={abortAfterMs} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        [isForBot ? 'onAllReady' : 'onShellReady']: answer,
        onShellError(error) {
          clearTimeout(patience);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
        onError(error) {
          answered = 500;
          // Before that it is told by the rejection.
          if (isShellRendered) console.error(error);
        },
      },
    );
    const patience = setTimeout(abort, abortAfterMs + 1_000);
  });
}
