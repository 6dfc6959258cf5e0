#!/usr/bin/env python3
"""Draws twenty paragraphs from five annals, for events to be read by eye.

  bench/tools/draw-paragraphs.py SEED FOLDER

writes FOLDER/p00.txt to p19.txt: from each book in turn the paragraph after a random place, 250 to 900 characters of it.
"""
import os
import random
import sys

BOOKS = ["IbnBattuta_Rihla", "IbnHajar_InbaGhumr", "IbnKhayyat_Tarikh", "IbnTaghribirdi_Hawadith", "Maqrizi_Itticaz"]
ANNALS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "shared", "data", "annals")
LONG, CUT = 900, 700


def paragraph(text, chance):
    while True:
        begin = text.find("\n", chance.randrange(len(text) - 3000)) + 1
        end = text.find("\n", begin)
        found = text[begin : end if end > 0 else None]
        if len(found) > LONG:
            found = found[:CUT]
            return found[: found.rfind(" ")]
        if begin > 0 and len(found) >= 250:
            return found


def main(seed, folder):
    chance = random.Random(int(seed))
    os.makedirs(folder, exist_ok=True)
    for i in range(20):
        with open(os.path.join(ANNALS, BOOKS[i % len(BOOKS)] + ".txt"), encoding="utf-8") as book:
            found = paragraph(book.read(), chance)
        with open(os.path.join(folder, "p%02d.txt" % i), "w", encoding="utf-8") as out:
            out.write(found + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
