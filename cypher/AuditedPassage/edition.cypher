// In which edition is the passage recorded?
WITH parent.edition AS node
RETURN node
