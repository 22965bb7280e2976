// What was done to the record.
UNWIND $rows AS row
CREATE (entry:$(row.label))
SET entry = row.properties
