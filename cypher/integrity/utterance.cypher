// Every statement was made in exactly one utterance.
MATCH (statement:Statement)
WHERE statement.supersededAt IS NULL
WITH statement, COUNT { (statement)-[in:IN]->(:Utterance) WHERE in.supersededAt IS NULL } AS utterances
WHERE utterances <> 1
RETURN statement.id AS id, 'it is in ' + toString(utterances) + ' utterances' AS problem
