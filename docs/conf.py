"""The manual: how Sphinx builds it. Needs no network, and asks none of its reader."""

import sys
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "offswitch"
author = "The offswitch contributors"
release = metadata.version("offswitch")

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "extension"]
exclude_patterns = ["extension", "_static"]
myst_enable_extensions = ["colon_fence", "deflist", "dollarmath"]
myst_heading_anchors = 3
smartquotes = False  # a pasted command keeps its two hyphens
default_role = "literal"  # docstrings name their parameters in single backquotes

nb_execution_mode = "force"  # no output is kept: the notebook shows what this build gave
nb_execution_raise_on_error = True
nb_execution_timeout = 120
nb_merge_streams = True

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_format = "short"
napoleon_google_docstring = False
napoleon_use_rtype = False
napoleon_attr_annotations = False  # autodoc writes the types, shorter

html_theme = "furo"
html_title = "offswitch"
html_static_path = ["_static"]
html_css_files = ["manual.css"]
html_math_renderer = "mathml"
html_copy_source = False
html_show_sphinx = False
