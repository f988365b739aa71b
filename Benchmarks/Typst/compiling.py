"""Compiles card.typ in a process of its own and says on standard output, as JSON, what each compile call took.

Called by run.py: `compiling.py ROOT FONTS OUTPUT DATA...`. Of several data files the first is compiled by a call
that starts from nothing, the others by a compiler that is kept. Without data nothing is compiled, to see what Python
takes. FONTS is a folder with the fonts to use and no others; `-` leaves the search for them to Typst, as by default.
"""

import json
import pathlib
import sys
import time

import typst


def main(root: str, fonts: str, output: str, *data: str) -> None:
    # Tags help screen readers and cost time; Menpai writes none either.
    options = {"format": "pdf", "pdf_tags": False}
    texts = [pathlib.Path(file).read_text() for file in data]
    if not texts:
        print("[]")
        return
    search = {} if fonts == "-" else {"font_paths": [fonts], "ignore_system_fonts": True}
    start = time.perf_counter()
    compiler = typst.Compiler(f"{root}/card.typ", root=root, **search)
    times = []
    for text in texts:
        pdf = compiler.compile(sys_inputs={"data": text}, **options)
        times.append(time.perf_counter() - start)
        # Written as Menpai writes its file, and not counted.
        pathlib.Path(output).write_bytes(pdf)
        start = time.perf_counter()
    print(json.dumps(times))


if __name__ == "__main__":
    main(*sys.argv[1:])
