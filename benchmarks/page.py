"""Puts the figures into docs/performance.md, between two markers."""

import pathlib

PAGE = pathlib.Path(__file__).resolve().parents[1] / "docs" / "performance.md"
BEGIN, END = "<!-- figures: made by scripts/bench --write-docs -->\n", "<!-- end of figures -->\n"


def write(table, notes):
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    _, after = rest.split(END)
    figures = table + "\n" + "".join(f"* {note}\n" for note in notes)
    PAGE.write_text(before + BEGIN + figures + END + after, encoding="utf-8")
