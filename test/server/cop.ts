/**
 * The twelve checks of graphql-cop 1.15 (github.com/dolevf/graphql-cop, MIT licence, by Dolev Farhi and Nick Aleks),
 * which is no package: each asks what the original asks, and finds what the original finds.
 */
export interface Check {
  readonly name: string;
  /** @returns whether there is something to report */
  readonly run: (url: string) => Promise<boolean>;
}

/** Whatever comes back, with the places that the checks look at. */
interface Reply {
  readonly data?: {
    readonly __typename?: string;
    readonly __schema?: { readonly types: readonly unknown[] };
    readonly alias100?: string;
  };
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly tracing?: unknown; readonly exception?: unknown };
  }[];
  /** Of a list of answers. */
  readonly length?: number;
}

async function send(url: string, init: RequestInit): Promise<Reply | undefined> {
  const response = await fetch(url, init);
  try {
    return (await response.json()) as Reply;
  } catch {
    return undefined;
  }
}

const ask = (url: string, query: string): Promise<Reply | undefined> =>
  sendJson(url, { query, operationName: 'cop' });
const sendJson = (url: string, body: unknown): Promise<Reply | undefined> =>
  send(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const get = (url: string, query: string): Promise<Reply | undefined> =>
  send(`${url}?${new URLSearchParams({ query }).toString()}`, {});

const introspectsInCircles =
  'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
const aliases = Array.from({ length: 101 }, (_, i) => `alias${i}:__typename \n`).join('');

export const checks: readonly Check[] = [
  {
    name: 'field_suggestions',
    run: async (url) =>
      String((await ask(url, 'query cop { __schema { directive } }'))?.errors?.[0]?.message).includes(
        'Did you mean',
      ),
  },
  {
    name: 'introspection',
    run: async (url) =>
      Boolean(
        (await ask(url, 'query cop { __schema { types { name fields { name } } } }'))?.data?.__schema?.types,
      ),
  },
  {
    name: 'detect_graphiql',
    run: async (url) => {
      const text = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
      return ['graphiql.min.css', 'GraphQL Playground', 'GraphiQL', 'graphql-playground'].some((word) =>
        text.includes(word),
      );
    },
  },
  {
    name: 'get_method_support',
    run: async (url) => Boolean((await get(url, 'query cop {__typename}'))?.data?.__typename),
  },
  {
    name: 'alias_overloading',
    run: async (url) => Boolean((await ask(url, `query cop { ${aliases} }`))?.data?.alias100),
  },
  {
    name: 'batch_query',
    run: async (url) =>
      ((await sendJson(url, Array(10).fill({ query: 'query cop { __typename }' })))?.length ?? 0) >= 10,
  },
  {
    name: 'trace_mode',
    run: async (url) =>
      Boolean((await ask(url, 'query cop { __typename }'))?.errors?.[0]?.extensions?.tracing),
  },
  {
    name: 'directive_overloading',
    run: async (url) =>
      (await ask(url, `query cop { __typename ${'@aa'.repeat(10)} }`))?.errors?.length === 10,
  },
  {
    name: 'circular_query_introspection',
    run: async (url) => ((await ask(url, introspectsInCircles))?.data?.__schema?.types.length ?? 0) > 25,
  },
  {
    name: 'get_based_mutation',
    run: async (url) => Boolean((await get(url, 'mutation cop {__typename}'))?.data?.__typename),
  },
  {
    name: 'post_based_csrf',
    run: async (url) => {
      const body = new URLSearchParams({ query: 'query cop { __typename }' });
      return Boolean((await send(url, { method: 'POST', body }))?.data?.__typename);
    },
  },
  {
    name: 'unhandled_error_detection',
    run: async (url) => Boolean((await ask(url, 'qwerty cop { abc }'))?.errors?.[0]?.extensions?.exception),
  },
  {
    // Switched off in the original, for finding servers at fault that are not.
    name: 'field_duplication',
    run: async (url) =>
      Boolean((await ask(url, `query cop { ${'__typename \n'.repeat(500)} }`))?.data?.__typename),
  },
];
