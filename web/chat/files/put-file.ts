/** What became of a transfer: nothing went wrong, the server said why not, or it was not reached. */
export type Transfer = { is: 'done' } | { is: 'refused'; message: string } | { is: 'lost' };

/** Brings a file's bytes to where they were announced. By XMLHttpRequest, for fetch tells nothing of the progress of what it sends. */
export function putFile(
  url: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Transfer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(request.status < 300 ? { is: 'done' } : refusalIn(request.responseText));
    request.onerror = () => resolve({ is: 'lost' });
    request.onabort = () => resolve({ is: 'lost' });
    signal.addEventListener('abort', () => request.abort());
    request.open('PUT', url);
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.send(file);
  });
}

/** Refusals come as JSON with a message for people; a proxy's own page does not. */
function refusalIn(answer: string): Transfer {
  try {
    const { message } = JSON.parse(answer) as { message?: unknown };
    return typeof message === 'string' ? { is: 'refused', message } : { is: 'lost' };
  } catch (error) {
    if (error instanceof SyntaxError) return { is: 'lost' };
    throw error;
  }
}
