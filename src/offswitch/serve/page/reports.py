"""The whole report of a case, as a file of each form."""

import io
import zipfile
from collections.abc import Callable, Mapping

from offswitch.assessment import Assessment
from offswitch.report import assessment_dict
from offswitch.report.html import render_html
from offswitch.report.markdown import render_markdown
from offswitch.report.pdf import render_pdf
from offswitch.report.table_files import table_files
from offswitch.serve.answers import Answer, json_answer

#: A file in an archive has a date; this one says that it is none.
_NO_DATE = (1980, 1, 1, 0, 0, 0)


def archive(files: Mapping[str, bytes]) -> bytes:
    """Put files into a ZIP archive, the same for the same files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as into:
        for name, content in files.items():
            into.writestr(zipfile.ZipInfo(name, _NO_DATE), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


FORMS: dict[str, Callable[[Assessment], Answer]] = {
    "html": lambda found: Answer(render_html(found).encode(), "text/html; charset=utf-8"),
    "pdf": lambda found: Answer(render_pdf(found), "application/pdf"),
    "md": lambda found: Answer(render_markdown(found).encode(), "text/markdown; charset=utf-8"),
    "json": lambda found: json_answer(assessment_dict(found)),
    "zip": lambda found: Answer(archive(table_files(found)), "application/zip"),
}
