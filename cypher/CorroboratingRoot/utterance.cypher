// On which occasion was it said?
WITH parent.utterance AS node
WHERE node IS NOT NULL
RETURN node
