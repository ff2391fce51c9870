"""Addresses: which may be asked, by what way, and how they are told."""

import ipaddress
import re
import urllib.request
from contextlib import suppress

import httpx

from offswitch.errors import SourceError

#: Labels of a host that any resolver takes.
_HOST = re.compile(r"[\w:-]{1,63}(\.[\w-]{1,63})*\.?", re.ASCII)


def base_url(base: str, source: str, names: tuple[str, ...]) -> httpx.URL:
    """The base of a source as a URL.

    Raises
    ------
    SourceError
        Where it is none, holds a password, or would send everything in clear.
    """
    url: httpx.URL | None = None
    with suppress(httpx.InvalidURL):
        url = httpx.URL(base.strip())
    if url is not None and url.userinfo:
        raise SourceError("user_in_base", source=source, names=" / ".join(names))
    host = "" if url is None else url.raw_host.decode()
    known = url is not None and url.scheme in ("http", "https") and not url.query
    if url is None or not known or _HOST.fullmatch(host) is None:
        raise SourceError("bad_base", source=source, url=base)
    if url.scheme == "http" and not is_loopback(url.host):
        raise SourceError("clear_base", source=source, url=str(url))
    return url


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def proxy_of(base: httpx.URL) -> str | None:
    """The proxy that the environment names for a host, as other programs understand it."""
    if is_loopback(base.host) or urllib.request.proxy_bypass(base.host):
        return None
    proxies = urllib.request.getproxies()
    return proxies.get(base.scheme) or proxies.get("all")


def shown(url: httpx.URL | str) -> str:
    """A URL as it is told: with the braces around names of secrets as they are."""
    return str(url).replace("%7B", "{").replace("%7D", "}")
