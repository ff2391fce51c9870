"""What is wrong with a request, as problem details (RFC 9457)."""

import json
from http import HTTPStatus

from starlette.responses import Response

from offswitch.errors import OffswitchError

MEDIA = "application/problem+json"
#: Status of an error, where it is not that the question cannot be answered (422).
STATUS = {
    "body_not_json": 400,
    "no_token": 401,
    "other_origin": 403,
    "no_case_served": 404,
    "no_figure": 404,
    "no_page": 404,
    "no_job": 404,
    "no_such_address": 404,
    "query_place_or_case": 404,
    "unknown_source": 404,
    "wrong_method": 405,
    "body_late": 408,
    "job_not_done": 409,
    "result_gone": 410,
    "body_too_large": 413,
    "address_too_long": 414,
    "wrong_host": 421,
    "service_failed": 500,
    "jobs_full": 503,
    "not_ready": 503,
    "service_busy": 503,
    "streams_full": 503,
}
#: Seconds after which one that was turned away may ask again.
WAIT_S = 2


def status_of(error: OffswitchError) -> int:
    """Return the HTTP status of an error."""
    return STATUS.get(error.key, 422)


def problem(error: OffswitchError) -> Response:
    """Make the response that says what was wrong, in the language that is spoken.

    Beside the members of the RFC it has ``error``, the key of the sentence.
    """
    status = status_of(error)
    told = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": str(error),
        "error": error.key,
    }
    headers = {"cache-control": "no-store"}
    if status == 503:
        headers["retry-after"] = str(WAIT_S)
    if status == 401:
        headers["www-authenticate"] = "Bearer"
    body = json.dumps(told, ensure_ascii=False).encode("utf-8", "replace")
    return Response(body, status, headers, MEDIA)
