"""A fake of the sheet that Access Now publishes its register of shutdowns in."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from offswitch.testing.shutdowns import Reported, reported
from offswitch.testing.world import World

COLUMNS = (
    "start_date_type",
    "start_date",
    "country",
    "geo_scope",
    "area_name",
    "shutdown_type",
    "affected_network",
    "shutdown_extent",
    "ordered_by",
    "actual_cause",
    "shutdown_status",
    "end_date",
    "duration",
    "an_link",
    "region",
    "count_year",
)
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = "http://schemas.openxmlformats.org/package/2006/content-types"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def app(world: World) -> Starlette:
    """Return the fake over a made-up world."""

    def export(request: Request) -> Response:
        if request.query_params.get("format") != "xlsx":
            return PlainTextResponse("no such format", status_code=400)
        events = reported(world)
        # An event that goes on is counted again each year; the sheet of a year has it too.
        table = [
            _row(event, year)
            for event in events
            for year in range(event.start.year, world.now.year + 1)
            if year == event.start.year or event.end is None
        ]
        book: dict[str, Sequence[Sequence[str]]] = {
            "Read me": [["Made up by offswitch.testing."]],
            f"Combined (2016-{world.now.year})": [COLUMNS, *table],
            str(world.now.year): [COLUMNS, *[r for r in table if r[-1] == str(world.now.year)]],
        }
        return Response(workbook(book), media_type=TYPE)

    return Starlette(routes=[Route("/spreadsheets/d/{sheet}/export", export)])


def _row(event: Reported, year: int) -> list[str]:
    days = "" if event.end is None else str((event.end - event.start).days + 1)
    return [
        "Actual Date",
        event.start.isoformat(),
        event.country,
        event.scope,
        event.area,
        event.kind,
        "Broadband, Mobile",
        event.extent,
        "Executive government",
        event.cause,
        "Ongoing" if event.end is None else "Ended",
        "" if event.end is None else event.end.isoformat(),
        days,
        "",
        "",
        str(year),
    ]


def workbook(sheets: Mapping[str, Sequence[Sequence[str | float]]]) -> bytes:
    """Write a workbook (Office Open XML) with the cells of each sheet, text or number."""
    numbered = list(enumerate(sheets, 1))
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{n}" r:id="r{n}"/>' for n, name in numbered
    )
    linked = "".join(
        f'<Relationship Id="r{n}" Type="{_LINKS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n, _ in numbered
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_KINDS}">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" '
        f'Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}">'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{linked}</Relationships>',
        **{
            f"xl/worksheets/sheet{n}.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>'
            f"{''.join(map(_cells, sheets[name]))}</sheetData></worksheet>"
            for n, name in numbered
        },
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            # The same cells give the same bytes: no clock in the archive.
            packed.writestr(zipfile.ZipInfo(name), _HEAD + text, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _cells(row: Sequence[str | float]) -> str:
    cells = "".join(
        f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
        if isinstance(cell, str)
        else f"<c><v>{cell}</v></c>"
        for cell in row
    )
    return f"<row>{cells}</row>"
