// To which statement does it reply, where the text joins the two?
WITH parent.to AS node
WHERE node IS NOT NULL
RETURN node
