#!/usr/bin/env python3
"""Opens every published picture with Pillow and fails where one is broken or says more than its pixels.

    python3 Tests/Tools/check_pictures.py public/pictures

Needs Pillow (Debian: python3-pil).
"""

import pathlib
import sys

from PIL import Image

# What Pillow reports of the coding itself.
HARMLESS = {
    "jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "adobe", "adobe_transform",
    "progressive", "progression", "gamma", "srgb", "chromaticity", "transparency", "background",
    "loop", "duration", "timestamp",
}


def faults(path):
    with Image.open(path) as picture:
        picture.load()
        told = {key for key, value in picture.info.items() if value not in (b"", None)} - HARMLESS
        if told:
            yield "holds " + ", ".join(sorted(map(str, told)))
        if picture.getexif():
            yield "holds Exif data"
        if getattr(picture, "n_frames", 1) > 1:
            yield "holds several pictures"


def main(folders):
    files = [path for folder in folders for path in sorted(pathlib.Path(folder).rglob("*")) if path.is_file()]
    bad = 0
    for path in files:
        try:
            messages = list(faults(path))
        except Exception as error:  # Pillow raises many kinds on damaged files.
            messages = [f"cannot be opened: {error}"]
        for message in messages:
            bad += 1
            print(f"{path}: {message}")
    print(f"{len(files)} pictures, {bad} faults")
    return 1 if bad or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["public/pictures"]))
