"""A small site that holds a file of every kind, built for a domain of its own and for a folder of one."""

import shutil
from pathlib import Path

from sample import PROJECT, build

SOURCE = PROJECT / "Tests/Sites/everything"
CHINESE = "旧刊/第二十一期"
BULLETIN = f"""---
number: 2
title: 第二期
date: 2026-11-11
issuer: 荷市律师协会
category: 普法
aliases: [{CHINESE}/]
---

正文。
"""


def built(scratch: Path, folder: str) -> Path:
    """The site's pages; `folder` is `/` or `/lawyers/`."""
    source = scratch / "source"
    shutil.copytree(SOURCE / "content", source / "content")
    facts = source / "content/site.yaml"
    lines = [f"网址: https://lawyers.example.org{folder}" if line.startswith("网址:") else line
             for line in facts.read_text().splitlines()]
    facts.write_text("\n".join(lines) + "\n")
    (source / "content/bulletins/second.md").write_text(BULLETIN)
    output = build(scratch / "public", source=source)
    # What must not be served: a list left by a build that was killed, an editor's or a repository's files.
    (output / ".menpai-building").write_text("left by a build\n")
    (output / ".git").mkdir()
    (output / ".git/config").write_text("a repository's own file\n")
    return output
