// How many voices does the claim have after the withdrawal?
WITH parent.rootsLeft AS roots, parent.echoesLeft AS echoes, $inferred AS inferred
CALL rule.voiceCounts(roots, echoes, inferred) YIELD counts
WITH counts AS node
RETURN node
