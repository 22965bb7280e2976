// If this source is withdrawn, what falls, and what do the claims keep?
MATCH (withdrawn:Source {id: $source})
WHERE visible(withdrawn)
CALL rule.withdrawal(withdrawn) YIELD fallen, weakened, claims, truncated
WITH {
  source: withdrawn, fallen: fallen, weakened: weakened, claims: claims, truncated: truncated,
  claimsLosingRoots: size([each IN claims WHERE each.lost > 0]), claimsLeftWithNone: size([each IN claims WHERE each.left <> 'ROOTS' AND each.lost > 0])
} AS node
RETURN node
