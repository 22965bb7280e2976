// Statements on statements lead to a claim: no report, contest or retraction leads back to itself.
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement) (()-[edge:REPORTS|CONTESTS|RETRACTS WHERE edge.supersededAt IS NULL]->()){1,100} (statement)
}
RETURN statement.id AS id, 'it leads back to itself' AS problem
