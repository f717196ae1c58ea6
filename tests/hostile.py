"""Text that wants to be obeyed: none of it may reach a terminal as it stands, and `SENTINEL` beside it must."""

from __future__ import annotations

import re

SENTINEL = "SENTINEL"

ATTACKS = {
    "bell": "\a",
    "backspaces": "\b\b\b",
    "carriage return": "\r",
    "delete": "\x7f",
    "nul": "\0",
    "bare escape": "\x1b",
    "colour": "\x1b[31;1m",
    "clear screen": "\x1b[2J\x1b[H",
    "unfinished colour": "\x1b[31",
    "cursor report": "\x1b[6n",
    "device attributes": "\x1b[c",
    "reset": "\x1bc",
    "title": "\x1b]0;owned\a",
    "title, ended by ST": "\x1b]2;owned\x1b\\",
    "title, unfinished": "\x1b]0;owned",
    "link": "\x1b]8;;http://evil.example/\x1b\\",
    "clipboard": "\x1b]52;c;b3duZWQ=\a",
    "settings request": "\x1bP$qm\x1b\\",
    "settings request, unfinished": "\x1bP$qm",
    "application command": "\x1b_Gowned\x1b\\",
    "privacy message": "\x1b^owned\x1b\\",
    "start of string": "\x1bXowned\x1b\\",
    "screen title": "\x1bkowned\x1b\\",
    "C1 colour": "\x9b31m",
    "C1 title": "\x9d0;owned\x9c",
    "C1 title, unfinished": "\x9d0;owned",
    "C1 request": "\x90$qm\x9c",
    "next line": "\x85",
    "override": "\u202e",
    "embedding": "\u202a\u202b\u202c",
    "isolate, open": "\u2067",
    "isolate, closed twice": "\u2069\u2069",
    "line separator": "\u2028",
    "paragraph separator": "\u2029",
    "noncharacter": "\ufdd0\uffff\U0010ffff",
    "lone surrogate": "\udc9b\ud800",
    "Rich mark-up": "[bold red]owned[/]",
    "Rich link": "[link=http://evil.example/]owned[/link]",
    "Textual action": "[@click=app.quit]owned[/]",
    "broken mark-up": "[/][/not open] \\[ [",
    "Markdown and HTML": "# <b onclick=x>![i](j)</b> `*_~|",
    "format fields": "%s {0} {} $(id) `id`",
}
"""What each wants, and the text."""

FORBIDDEN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029\ud800-\udfff\ufdd0\uffff\U0010ffff]")
"""What no output may hold, newline and tab and styling of our own aside."""

STYLING = re.compile(r"\x1b\[[0-9;]*m")
"""The only sequence that styled output holds."""


def hostile(attack: str) -> str:
    """An attack in the middle of words, with the sentinel after it."""
    return f"Before {ATTACKS[attack]} {SENTINEL} after"


def dangers(output: str, styled: bool = False) -> list[str]:
    """What in an output would be obeyed by a terminal."""
    return FORBIDDEN.findall(STYLING.sub("", output) if styled else output)


def as_file_name(attack: str) -> str:
    """An attack as part of a file name, as the file system allows it."""
    name = f"{ATTACKS[attack]} {SENTINEL}.txt".replace("\0", "").replace("/", "∕")
    return name.encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape")
