// How far an import of many lines has come, kept with what it wrote; and the lines that wait for what has not come yet.

CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE INDEX aside_import IF NOT EXISTS FOR (n:Aside) ON (n.import);
