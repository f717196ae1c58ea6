"""Markdown as stories use it: front matter, headings, lists, quotes, links on a line of their own, inline mark-up.

Marks are furniture; what is shown of a paragraph is its text without inline mark-up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui_reader.formats import lines
from tui_reader.formats.labelled import FIELDS, Said, about, hinted, untitled
from tui_reader.formats.lines import Loaded, trimmed
from tui_reader.formats.markdown_body import Body
from tui_reader.formats.reading import load
from tui_reader.story import BlockKind, Draft, Source

_FENCE = "---"


def read(source: Source) -> Iterator[Draft]:
    """The story in `source`."""
    yield draft(load(source))


def draft(loaded: Loaded) -> Draft:
    """Front matter taken apart, the rest cut into hinted paragraphs."""
    text = loaded.text
    body_at = _front_matter_end(text)
    said = _front_matter(text, body_at)
    body = Body(text, next((one.value for one in said if one.field == "title"), None))
    body.cut(body_at)
    head = hinted(text, said)
    if any(one.hint is BlockKind.TITLE for one in body.paragraphs):
        head = untitled(head)
    whole = lines.draft(loaded, [*head, *body.paragraphs], about(said))
    return whole._replace(anchors=tuple(body.anchors)) if body.anchors else whole


def _front_matter_end(text: str) -> int:
    """Where the front matter ends; 0 where there is none."""
    if not text.startswith(_FENCE + "\n"):
        return 0
    for number, line in enumerate(lines.lines(text)):
        if number and text[line[0] : line[1]].rstrip() in (_FENCE, "..."):
            return line[1]
        if number > _LONGEST_FRONT_MATTER:
            break
    return 0


_LONGEST_FRONT_MATTER = 200
"""Lines; what is longer is a story that begins with a rule."""
_LONGEST_YAML = 20_000
"""Characters, which take YAML a third of a second; of what is longer each line is taken by itself."""


def _front_matter(text: str, end: int) -> list[Said]:
    """What it says of the story: by lines where each is plain, else by YAML, which takes 20 ms to load."""
    if not end:
        return []
    start = text.index("\n") + 1
    stop = text.rindex("\n", start - 1, end) + 1
    is_plain = all(not line or _PLAIN.fullmatch(line) for line in text[start:stop].split("\n"))
    if is_plain or stop - start > _LONGEST_YAML:
        return _by_lines(text, start, stop)
    return _by_yaml(text, start, stop)


_PLAIN = re.compile(
    r"[A-Za-z][\w-]*:[ \t]+(?!null\s*$|Null\s*$|NULL\s*$)[^\W_]"
    r"(?:[^:#\n\r\x85\u2028\u2029]|:(?=\S)|(?<=\S)#)*"
)
"""A line of front matter whose value YAML, too, takes as it stands."""


def _by_yaml(text: str, start: int, stop: int) -> list[Said]:
    """Scalars and lists of scalars; by lines where YAML does not understand it."""
    import yaml

    try:
        node = yaml.compose(text[start:stop], Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return _by_lines(text, start, stop)
    said: list[Said] = []
    for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
        field = FIELDS.get(str(key.value).lower()) if isinstance(key, yaml.ScalarNode) else None
        for scalar in value.value if isinstance(value, yaml.SequenceNode) else (value,):
            if field and isinstance(scalar, yaml.ScalarNode) and scalar.tag != "tag:yaml.org,2002:null":
                quoted = scalar.style in ("'", '"')
                inner = (start + scalar.start_mark.index + quoted, start + scalar.end_mark.index - quoted)
                said.append(Said(field, trimmed(text, inner), " ".join(scalar.value.split())))
    return said


def _by_lines(text: str, start: int, end: int) -> list[Said]:
    said: list[Said] = []
    for line in lines.lines(text, start, end):
        key, colon, _ = text[line[0] : line[1]].partition(":")
        field = FIELDS.get(key.strip().lower())
        if colon and field:
            value = trimmed(text, (line[0] + len(key) + 1, line[1]))
            said.append(Said(field, value, " ".join(text[value[0] : value[1]].split())))
    return said
