// On which occasion was it first said?
WITH parent.utterance AS node
RETURN node
