"""The sample city without files for the printer, whose cards and notices are pages of plain HTML."""

import tempfile
from contextlib import contextmanager
from pathlib import Path

from sample import build, copy
from server import serve
from site_pages import Site


@contextmanager
def plain_site():
    with tempfile.TemporaryDirectory(prefix="menpai-plain-") as scratch:
        root = build(Path(scratch) / "site", "--without", "pdf", source=copy(Path(scratch) / "source"))
        with serve(root) as address:
            yield Site(root, address)
