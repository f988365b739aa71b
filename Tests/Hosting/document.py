"""The blocks of docs/hosting.md, as they are written there."""

import re
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs/hosting.md"


class Document:
    def __init__(self) -> None:
        self.blocks = re.findall(r"^```(\w*)\n(.*?)^```$", PAGE.read_text(), re.MULTILINE | re.DOTALL)

    def file(self, name: str) -> str:
        """The block whose first line, a comment, says that it is this file."""
        [text] = [text for _, text in self.blocks if text.startswith(f"# {name}\n")]
        return text

    def commands(self, after: str) -> list[str]:
        """The lines of the first block of commands after a file."""
        start = next(index for index, (_, text) in enumerate(self.blocks) if text.startswith(f"# {after}\n"))
        return next(text for language, text in self.blocks[start:] if language == "sh").splitlines()

    @property
    def header_file(self) -> dict[str, str]:
        """What hosts that read `_headers` are told to send with everything."""
        [text] = [text for _, text in self.blocks if text.startswith("/*\n")]
        pairs = [line.strip().split(": ", 1) for line in text.splitlines()[1:]]
        return dict(pairs)
