import type { TestApp } from './app.ts';

/** The bytes of an answer, as text. */
export async function postText(
  { url }: Pick<TestApp, 'url'>,
  token: string | null,
  query: string,
  variables: object,
): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}
