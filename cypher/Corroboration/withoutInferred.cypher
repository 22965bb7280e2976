// How many voices are there, if inferred identities are not accepted?
WITH parent.roots AS roots, parent.echoes AS echoes, false AS inferred
CALL rule.voiceCounts(roots, echoes, inferred) YIELD counts
WITH counts AS node
RETURN node
