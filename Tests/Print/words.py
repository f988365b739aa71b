"""What is printed can be selected and searched, and says what the data say."""

import re

from checks import Checks
from pieces import Pieces, output, side_by_side


def run(pieces: Pieces, checks: Checks) -> None:
    offices = pieces.offices()
    files = [(office, file) for office in offices for file in [office.card, *office.notices]]
    for (office, file), text in zip(files, side_by_side(lambda item: said(item[1]), files)):
        name = pieces.name(file)
        checks.expect(bare(office.data["name"]) in text, f"{name} names its community")
        checks.expect("12348" in text, f"{name} has the hotline")
        lawyer = office.data.get("lawyer") or {}
        if "phone" in lawyer:
            number = lawyer["phone"].removeprefix("+86")
            checks.expect(number.lstrip("0") in re.sub(r"[^\d]", "", text), f"{name} has the lawyer's telephone")
        if "name" in lawyer:
            checks.expect(bare(lawyer["name"]) in text, f"{name} names the lawyer")
            checks.expect(bare(lawyer.get("firm", "")) in text, f"{name} names the firm")
            checks.expect("不代理诉讼和仲裁" in text, f"{name} says what the lawyer does not do")
        else:
            checks.expect("两个工作日" not in text, f"{name}, of a community without a lawyer, promises nothing")


def said(file) -> str:
    return bare(output("pdftotext", "-raw", file, "-"))


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)
