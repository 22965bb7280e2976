// How many voices are there, if inferred identities are accepted?
WITH parent.roots AS roots, parent.echoes AS echoes, true AS inferred
CALL rule.voiceCounts(roots, echoes, inferred) YIELD counts
WITH counts AS node
RETURN node
