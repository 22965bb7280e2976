/** What GraphQL answers over HTTP. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly remedy?: string; readonly requestId?: string };
  }[];
  /** Milliseconds until the whole answer was there. */
  readonly time: number;
}

/** Asks as most programs do: JSON by POST, and nothing said about what is accepted. */
export async function post<T = unknown>(
  url: string,
  body: string | Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<T>> {
  const begun = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = (await response.json()) as Pick<Answer<T>, 'data' | 'errors'>;
  return { ...answer, status: response.status, headers: response.headers, time: performance.now() - begun };
}

/** The codes of an answer's errors. */
export const codes = ({ errors = [] }: Answer): string[] => errors.map(({ extensions }) => extensions.code);
