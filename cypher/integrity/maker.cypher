// Every statement was made by somebody to whom it is attributed.
MATCH (statement:Statement)
WHERE statement.supersededAt IS NULL
  AND NOT EXISTS { (statement)<-[made:MADE {as: 'ATTRIBUTED'}]-(:Actor) WHERE made.supersededAt IS NULL }
RETURN statement.id AS id, 'nobody made it' AS problem
