// @neo4j/graphql over the same graph, with the packages of bench/package.json: in process and on Apollo Server.
import { readFileSync } from 'node:fs';
import { URL } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import { graphql } from 'graphql';
import neo4j from 'neo4j-driver';

const text = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The schema, its driver, and what every request is given. */
export async function open({ uri, user, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  // Keyset pages need a filter that is off by default.
  const features = { filters: { String: { GT: true } } };
  const schema = await new Neo4jGraphQL({ typeDefs: text('schema.graphql'), driver, features }).getSchema();
  const context = () => ({ executionContext: driver, sessionConfig: { database } });
  return { schema, context, close: () => driver.close() };
}

/** The operation of this name, and what its variables are for one sample. */
export function operationOf(name) {
  const query = queries.get(name) ?? text(`${name}.graphql`);
  queries.set(name, query);
  return { query, variables: variablesOf[name] ?? ((sample) => sample) };
}

const queries = new Map();

const variablesOf = {
  'claims-page': ({ id }) => ({ after: id ?? '' }),
  allegations: ({ party }) => ({ accused: accusedFor(party, 6) }),
};

/** The party, or who acts for it at most so many steps away, guards included. */
function accusedFor(party, steps) {
  const itself = { id: { eq: party } };
  const open = { supersededAt: { eq: null } };
  if (steps === 0) return { ...open, ...itself };
  const agents = { actsForConnection: { some: { edge: open, node: accusedFor(party, steps - 1) } } };
  return { ...open, OR: [itself, agents] };
}

/** A query without HTTP. */
export async function ask({ schema, context }, source, variableValues) {
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: context() });
  if (errors?.[0]) throw errors[0];
  return data;
}

/** The address at which Apollo Server serves it. */
export async function serve({ schema, context }) {
  const apollo = new ApolloServer({ schema, introspection: false, includeStacktraceInErrorResponses: false });
  await apollo.start();
  const app = express();
  app.disable('x-powered-by');
  app.use(
    '/graphql',
    express.json({ limit: '256kb' }),
    expressMiddleware(apollo, { context: async () => context() }),
  );
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${server.address().port}/graphql`),
    );
  });
}
