/** The page at `/`: what runs here and how to ask it. It asks for nothing from elsewhere. */
export function homePage({ graphiql }: { readonly graphiql: boolean }): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gainsay</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
  pre { padding: 1rem; overflow: auto; border: 1px solid; border-radius: .3rem; }
</style>
<main>
<h1>Gainsay</h1>
<p>A claims-and-evidence knowledge graph: who alleged what, who disputed it, when, in which words, and through which
sources we know. It never says who is right.</p>
<p>It answers GraphQL at <code>/graphql</code>. Ask it from a terminal:</p>
<pre tabindex="0"><code>curl -s http://localhost:4000/graphql -H 'content-type: application/json' -d '{
  "query": "{ claims(kind: [ALLEGATION], first: 5) { totalCount nodes { id text disputeFindings { finding } } } }"
}'</code></pre>
${graphiql ? '<p>or write it in a browser, with canned questions in the tabs: <a href="/graphiql">GraphiQL</a></p>\n' : ''}<p>or trace one allegation: <code>npm run gainsay -- trace am-used-ap-2020</code></p>
<p><a href="/livez">Does it live?</a> <a href="/readyz">Does the graph answer?</a></p>
</main>
</html>
`;
}
