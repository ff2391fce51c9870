"""Draw the first lines of the report as docs/assess.svg, for the README: `make picture`."""

import io
from pathlib import Path

from rich.console import Console
from rich.text import Text

import offswitch as off

#: Up to the end of what happened, before the table of sources.
LINES = 40

FORMAT = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">
<style>text {{ font-family: ui-monospace, Consolas, monospace; font-size: 20px;
white-space: pre; }} {styles}</style>
<defs><clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>{lines}</defs>
<rect fill="#0f1419" width="{width}" height="{height}" rx="8"/>
<g transform="translate({terminal_x}, 20)" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}<g>{matrix}</g></g></svg>
"""


def main() -> None:
    """Write the picture."""
    found = off.assess("kazakhstan-2022")
    text = off.render_terminal(found, colour=True)
    console = Console(width=100, record=True, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi("\n".join(text.splitlines()[:LINES])))
    picture = console.export_svg(title="", code_format=FORMAT, unique_id="offswitch")
    Path(__file__).with_name("assess.svg").write_text(picture, encoding="utf-8")


main()
