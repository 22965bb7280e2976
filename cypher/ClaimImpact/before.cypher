// How many voices does the claim have before the withdrawal?
WITH parent.roots AS roots, parent.echoes AS echoes, $inferred AS inferred
CALL rule.voiceCounts(roots, echoes, inferred) YIELD counts
WITH counts AS node
RETURN node
