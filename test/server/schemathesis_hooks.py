"""How schemathesis makes up values of our scalars; see test/README.md."""

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

dates = ["2013-07", "2020-09/2020-11", "../2015", "[..2013-11-28]", "199X", "2022-09?", "not a date", ""]
words = ["mines", "\"line of contact\"", "Hakob*", "a AND (b OR", "", "мины", "~^:\\"]
schemathesis.graphql.scalar("Edtf", st.sampled_from(dates).map(nodes.String))
schemathesis.graphql.scalar("Words", st.sampled_from(words).map(nodes.String))
schemathesis.graphql.scalar("Day", st.just("2020-01-01").map(nodes.String))
schemathesis.graphql.scalar("DateTime", st.just("2020-01-01T00:00:00.000Z").map(nodes.String))
