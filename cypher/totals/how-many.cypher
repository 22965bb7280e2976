// Of how many claims might there be something to note?
RETURN COUNT { (claim:Claim) } AS claims
