"""Draw the README's pictures: `make picture`.

docs/assess.svg is the first lines of the report; docs/page.png the head of its page, docs/event.png
and docs/world.png two views of the service. They need Chromium.
"""

import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
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


def report(found: off.Assessment) -> None:
    """Write the first lines of the report."""
    text = off.render_terminal(found, colour=True)
    console = Console(width=100, record=True, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi("\n".join(text.splitlines()[:LINES])))
    picture = console.export_svg(title="", code_format=FORMAT, unique_id="offswitch")
    Path(__file__).with_name("assess.svg").write_text(picture, encoding="utf-8")


def page(browser: Browser, found: off.Assessment) -> None:
    """Write the head of the report as a page, as a laptop shows it."""
    tab = browser.new_page(viewport={"width": 940, "height": 1180})
    tab.set_content(off.render_html(found))
    tab.screenshot(path=Path(__file__).with_name("page.png"))


@contextmanager
def served() -> Iterator[str]:
    """Serve the embedded case, and give the address."""
    with tempfile.TemporaryDirectory() as state:
        command = [sys.executable, "-m", "offswitch", "serve", "--port", "0", "--state", state]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            said = re.search(r"http://[\d.:]+", process.stdout.readline())
            assert said is not None
            yield said[0]
            process.terminate()


def views(browser: Browser, address: str) -> None:
    """Write two views of the service."""
    tab = browser.new_page(viewport={"width": 1160, "height": 1240})
    tab.set_default_timeout(120_000)
    for name, path in (("event", "/"), ("world", "/world")):
        tab.goto(address + path)
        tab.wait_for_load_state("networkidle")
        tab.screenshot(path=Path(__file__).with_name(f"{name}.png"))


def pages(found: off.Assessment) -> None:
    """Write what a browser shows."""
    with sync_playwright() as driver:
        # Chromium refuses to run as root inside its sandbox.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
        page(browser, found)
        with served() as address:
            views(browser, address)
        browser.close()


if __name__ == "__main__":
    assessed = off.assess("kazakhstan-2022")
    report(assessed)
    pages(assessed)
