"""A place and a window in place of a case: its folder is made from what public sources answered.

A window becomes the files of a case folder, and those are read like any other: every check of a
case holds for them, every command takes them, the hash of the case is that of the content used, and
whoever wants to know better can keep the folder and edit it. No part of an assessment knows that
its case was not written by hand, but for the table that says what each source has answered for.
"""

from offswitch.case.window.gather import Material, gather
from offswitch.case.window.request import Request
from offswitch.case.window.write import write_case

__all__ = ["Material", "Request", "gather", "write_case"]
