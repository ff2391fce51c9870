"""A service on loopback and a browser that looks at it; nothing may come from elsewhere."""

from dataclasses import dataclass, field

import pytest
from tests.serve.served import served

from offswitch.serve import Config

#: What stands in for a figure where its drawing proves nothing and would take a second.
BLANK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>'
#: Standards that every view is held to.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="session")
def service(tmp_path_factory):
    """Address of a service that keeps what it makes, so that each view is made once."""
    with served(Config(state=tmp_path_factory.mktemp("state"))) as address:
        yield address


@dataclass
class Looked:
    """A tab, and what it must not have done."""

    page: object
    address: str
    said: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    #: Beginnings of what it may say: an answer that a test asks to be refused, for example.
    allowed: list[str] = field(default_factory=list)

    def __getattr__(self, name):
        return getattr(self.page, name)

    def see(self, path):
        """Go to a view and wait until it has loaded."""
        self.page.goto(f"{self.address}{path}")
        return self

    def without_figures(self):
        """Have every figure be blank."""
        blank = {"body": BLANK, "content_type": "image/svg+xml"}
        self.page.route("**/figure/**", lambda route: route.fulfill(**blank))
        return self

    def settle(self):
        """Scroll through the page until every figure is drawn."""
        self.page.evaluate(
            """async () => {
                for (const box of document.querySelectorAll('.drawing[data-drawing]')) {
                    box.scrollIntoView();
                    while (!box.dataset.state) await new Promise(done => setTimeout(done, 20));
                }
                scrollTo(0, 0);
            }"""
        )
        return self

    def violations(self):
        """What axe finds: rule, and the places."""
        from axe_playwright_python.sync_playwright import Axe

        # A drawing is an image with words of its own; what is inside it takes axe half a minute.
        context = {"exclude": [".drawing svg"]}
        options = {"runOnly": RULES, "resultTypes": ["violations"]}
        found = Axe().run(self.page, context, options).response["violations"]
        return [(one["id"], [node["html"][:160] for node in one["nodes"]]) for one in found]

    def widest(self):
        """How far the page reaches to the right, in pixels."""
        return self.page.evaluate("document.documentElement.scrollWidth")


@pytest.fixture
def look(browser, service):
    """Open a tab of a width and scheme; at the end it has complained of nothing, nor asked away."""
    opened = []

    def at(width=1280, scheme="light", *, height=900, script=True, **more):
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            java_script_enabled=script,
            locale=more.pop("locale", "en-GB"),
            **more,
        )
        context.set_default_timeout(240_000)  # a busy machine makes the first page slowly
        tab = Looked(context.new_page(), service)
        opened.append((context, tab))
        tab.page.on("console", lambda message: tab.said.append(f"{message.type}: {message.text}"))
        tab.page.on("pageerror", lambda error: tab.said.append(f"error: {error}"))
        tab.page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((service, "data:", "blob:"))
                else tab.elsewhere.append(request.url)
            ),
        )
        return tab

    yield at
    for context, _ in opened:
        context.close()
    for _, tab in opened:
        told = [one for one in tab.said if not one.startswith(tuple(tab.allowed))]
        assert not told, told
        assert not tab.elsewhere, tab.elsewhere
