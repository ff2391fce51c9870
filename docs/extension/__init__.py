"""What the manual takes from the code when it is built: nothing of it is written twice.

A page says ```` ```{generated} NAME ```` and gets the Markdown of the function `NAME` below.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from extension import cases, claims, commands, errors, mathml, parameters, report, sources

#: Commands whose JSON has a schema of its own, and the world of the service.
COMMANDS = (
    "fetch findings difficulty hashrate lake mining migration partition payments price quiet "
    "simulate sources world"
).split()
PARTS: dict[str, Callable[[], str]] = {
    "case_files": cases.files,
    "case_keys": cases.keys,
    "case_kinds": cases.kinds,
    "claim_columns": claims.columns,
    "claim_rules": claims.rules,
    "claim_subjects": claims.subjects,
    "claim_verdicts": claims.verdicts,
    "claims_json_fields": report.claims_fields,
    "commands": commands.commands,
    "errors": errors.errors,
    "json_example": report.example,
    "json_fields": report.fields,
    "parameters": parameters.parameters,
    "sources": parameters.sources,
    "source_cards": sources.cards,
    "source_list": sources.listing,
    **{f"{of}_json_fields": partial(report.paths, of) for of in COMMANDS},
}


class Generated(SphinxDirective):
    """A part of a page that is made from the code."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the part, its headings among those of the page."""
        text = PARTS[self.arguments[0]]()
        return self.parse_text_to_nodes(text, allow_section_headings=True)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directive and the renderer of equations."""
    app.add_directive("generated", Generated)
    mathml.setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
