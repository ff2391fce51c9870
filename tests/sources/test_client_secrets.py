"""A made-up token is planted, and everything that could hold it is searched for it."""

import base64
import logging
import os
import traceback
from dataclasses import replace
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.conftest import SOON
from tests.sources.minimal import Minimal

from offswitch.errors import SourceError
from offswitch.sources.secrets import Veil, find_secrets
from offswitch.testing.faults import ABOVE, BELOW

#: With signs that are written otherwise in a URL, and a user before it as a node's has.
TOKEN = "user:Zx9/+=&made up-%token"
FORMS = {
    TOKEN,
    quote(TOKEN),
    quote(TOKEN, safe=""),
    base64.b64encode(TOKEN.encode()).decode().rstrip("="),
    "made up-",
    "made%20up-",
    "made+up-",
}


def telling(path):
    """Everything below a folder, as text."""
    return "".join(
        file.read_bytes().decode("latin-1") for file in sorted(path.rglob("*")) if file.is_file()
    )


def chain(error):
    """All that an error and those behind it could show, with what httpx hangs on them."""
    shown = "".join(traceback.format_exception(error))
    while error is not None:
        request = getattr(error, "_request", None)
        shown += f"{error!r} {vars(error)} {'' if request is None else request.headers.raw}"
        error = error.__cause__ or error.__context__
    return shown


@pytest.mark.parametrize("fault", [None, *sorted(ABOVE + BELOW)])
def test_a_secret_is_nowhere_but_on_the_wire(fault, serve, ask, tmp_path, caplog, capsys):
    caplog.set_level(logging.DEBUG)
    app = Minimal(cache_control="max-age=60", etag="", x_said=quote(TOKEN))
    told = []
    client = ask(
        serve(app, fault),
        secrets={"TOKEN": TOKEN},
        names=("TOKEN",),
        cache=tmp_path / "cache",
        limits=replace(SOON, tries=2, read=0.3 if fault == "slow-first-byte" else SOON.read),
        progress=lambda said: told.append(str(said)),
    )
    token = client.secret("TOKEN")
    basic = base64.b64encode(token.encode()).decode()
    headers = {"Authorization": f"Basic {basic}", "X-Api-Key": token}
    errors = []
    paths = ["rows", f"status/{quote(token)}"]
    if fault is None or fault in ABOVE:
        paths += ["mirror", "status/403", "status/400", "off"]
    for path in paths:
        try:
            client.json(path, {"apikey": token, "q": f"a {token}"}, headers=headers)
        except SourceError as error:
            errors.append(error)
    try:
        client.post_json("mirror", {"a": 1}, headers=headers)
    except SourceError as error:
        errors.append(error)
    said = "".join(chain(error) for error in errors)
    said += f"{client.exchanges!r} {client.notes!r} {client!r} {told}"
    # asyncio and the server under test log what they receive; they are not the client's.
    said += "".join(r.getMessage() for r in caplog.records if "uvicorn" not in r.name)
    said += str(capsys.readouterr())
    said += telling(tmp_path)
    assert [form for form in FORMS if form in said] == []
    assert errors
    if fault is None:
        assert app.asked[0].query_params["apikey"] == TOKEN
        assert app.asked[0].query_params["q"] == f"a {TOKEN}"
        assert app.asked[0].headers["x-api-key"] == TOKEN
        assert "{TOKEN}" in client.exchanges[0].request


def test_a_link_that_repeats_the_secret_still_works(serve, ask, tmp_path):
    client = ask(serve(Minimal()), secrets={"TOKEN": TOKEN}, cache=tmp_path)
    said = client.json("mirror", {"apikey": client.secret("TOKEN")})
    assert said["url"].endswith("/mirror?apikey={TOKEN}")
    assert client.json(said["url"])["url"] == said["url"]
    offline = ask(said["url"].partition("/mirror")[0], cache=tmp_path, offline=True)
    assert offline.json("mirror", {"apikey": offline.secret("TOKEN")}) == said


@given(
    st.lists(st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S"]), min_size=1)),
    st.text(),
)
def test_what_is_hidden_is_gone_and_a_url_gets_it_back(values, text):
    secrets = {f"N{i}": value for i, value in enumerate(values)}
    veil = Veil(secrets)
    hidden = veil.hide(text + "".join(values))
    for name in secrets:
        hidden = hidden.replace(f"{{{name}}}", "")
    assert not [
        value for value in values if len(value) > 4 and value in hidden and "N" not in value
    ]
    for name, value in secrets.items():
        assert veil.show(f"https://a.example/?x={{{name}}}").endswith(quote(value, safe=""))


def test_what_an_error_in_json_repeats_is_hidden():
    veil = Veil({"TOKEN": 'Zx9/"made-up'})
    assert veil.hide(r"bad key Zx9\/\"made-up, or Zx9/\"made-up") == "bad key {TOKEN}, or {TOKEN}"


def test_the_environment_comes_before_the_file(tmp_path):
    file = tmp_path / "secrets.toml"
    file.write_text('A = "from file"\nB = "from file"\n')
    file.chmod(0o600)
    found = find_secrets(["A", "B", "C"], environment={"A": "set", "B": " "}, file=file)
    assert found == {"A": "set", "B": "from file"}


@pytest.mark.skipif(os.name != "posix", reason="permissions of files")
def test_a_file_that_others_can_read_is_refused_with_the_remedy(tmp_path):
    file = tmp_path / "secrets.toml"
    file.write_text('B = "hidden"\n')
    file.chmod(0o640)
    with pytest.raises(SourceError, match=f"chmod 600 '{file}'"):
        find_secrets(["B"], environment={}, file=file)
    assert find_secrets(["B"], environment={"B": "set"}, file=file) == {"B": "set"}


@pytest.mark.parametrize(
    ("text", "key"),
    [('B = "hidden', "bad_secrets"), ("B = 5", "bad_secret"), ('B = "a\\nb"', "bad_secret")],
)
def test_a_file_that_cannot_be_read_is_named_without_its_content(text, key, tmp_path):
    file = tmp_path / "secrets.toml"
    file.write_text(text)
    file.chmod(0o600)
    with pytest.raises(SourceError) as told:
        find_secrets(["B"], environment={}, file=file)
    assert told.value.key == key
    assert str(file) in str(told.value)
    assert "hidden" not in chain(told.value)


def test_a_secret_that_is_missing_says_how_to_set_it(ask):
    with pytest.raises(SourceError) as told:
        ask("https://example.org").secret("RADAR_TOKEN")
    said = str(told.value)
    assert "environment variable RADAR_TOKEN" in said
    assert "secrets.toml (chmod 600)" in said
    assert ask("https://example.org", offline=True).secret("RADAR_TOKEN") == "{RADAR_TOKEN}"
