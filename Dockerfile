# Gainsay without its database: NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD say where that is. docker-compose.yml brings both.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-progress
COPY tsconfig.json tsconfig.build.json ./
COPY schema.graphql ./
COPY src src
RUN node node_modules/typescript/bin/tsc -p tsconfig.build.json \
  && node node_modules/vite/bin/vite.js build src/web --outDir /app/dist/web --logLevel warn \
  && npm prune --omit=dev --ignore-scripts --no-progress

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json schema.graphql LICENSE ./
# Read where they stand, beside the sources.
COPY src/api/examples src/api/examples
COPY src/graph/local/pom.xml src/graph/local/
COPY cypher cypher
COPY corpus corpus
USER node
EXPOSE 4000
# Straight to the built program: bin/gainsay.mjs looks after a checkout, and this is none.
ENTRYPOINT ["node", "-e", "import('/app/dist/cli/main.js').then(({ main }) => main(process.argv.slice(1)))", "--"]
CMD ["start", "--demo"]
