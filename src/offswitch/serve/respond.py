"""Sending an answer: compressed where that is taken, and not at all where it is known already."""

from collections.abc import Mapping

from starlette.responses import Response

from offswitch.serve.answers import Answer


def respond(answer: Answer, asked: Mapping[str, str]) -> Response:
    """Make the response to a request with the headers `asked`."""
    body, etag = answer.body, answer.etag
    headers = {"cache-control": "no-cache", "vary": "Accept-Encoding, Accept-Language"}
    if answer.gzipped is not None and _takes_gzip(asked.get("accept-encoding", "")):
        body, etag = answer.gzipped, f'{etag[:-1]}-gzip"'
        headers["content-encoding"] = "gzip"
    headers["etag"] = etag
    known = [one.strip().removeprefix("W/") for one in asked.get("if-none-match", "").split(",")]
    if etag in known or "*" in known:
        headers.pop("content-encoding", None)
        return Response(status_code=304, headers=headers)
    return Response(body, 200, headers, answer.media)


def _takes_gzip(accepted: str) -> bool:
    for entry in accepted.split(","):
        coding, _, weight = entry.partition(";")
        if coding.strip().lower() == "gzip":
            return weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False
