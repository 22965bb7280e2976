// Were there more claims than are looked at?
WITH coalesce(max(CASE WHEN node.cut THEN 1 ELSE 0 END) = 1, false) AS cut
RETURN cut AS value
