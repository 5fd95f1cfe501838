"""What schemathesis is told beside the schemas: the server's own scalars, and names that its graph knows."""

import os
import random

import schemathesis
from graphql import StringValueNode, Visitor, print_ast, visit
from hypothesis import strategies as st
from schemathesis.graphql import nodes

KNOWN = [name for name in os.environ.get("ZEREN_KNOWN", "").split("\n") if name]
# Of so many texts one is left as it was made.
LEFT = 4

schemathesis.graphql.scalar(
    "Date", st.sampled_from(["2024-02-29", "2023-02-29", "0000-00-00", "9999-12-31", "", "today"]).map(nodes.String)
)
schemathesis.graphql.scalar("Variables", st.just({}).map(lambda _: nodes.String("{}")))


class Naming(Visitor):
    """Puts names that are known where chance has put a text, since a text by chance names nothing."""

    def __init__(self, chance):
        super().__init__()
        self.chance = chance

    def enter_string_value(self, node, *_):
        if not KNOWN or self.chance.randrange(LEFT) == 0:
            return None
        return StringValueNode(value=self.chance.choice(KNOWN), block=False)


@schemathesis.hook
def map_body(context, body):
    """Only documents of GraphQL have texts to name something with; the same document gets the same names."""
    if not hasattr(body, "definitions"):
        return body
    return visit(body, Naming(random.Random(print_ast(body))))
