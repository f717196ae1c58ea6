"""Labels, arrows and lengths by which a line shows that it leads to another story or to a video."""

from __future__ import annotations

from tui_reader.anatomy import cues
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.sentences import OPENING

ARROWS = "→➜➔➝➡⇒↪»›▸▷🔗👉►▶➤"
_AFTER_ARROW = " >-\ufe0f" + ARROWS
_AFTER_LABEL = frozenset(":：|｜—–>»→►▶•/")
_BRACKETS = {"[": "]", "(": ")", "{": "}", "“": "”", '"': '"', "【": "】", "［": "］", "（": "）", "〔": "〕"}
_PARTING = "- " + "".join(_AFTER_LABEL) + ARROWS
_EMPHASIS = ("***", "**", "*", "__", "_")
"""What a text without mark-up keeps of bold and italic type."""
_LONGEST_SUBJECT = 60
"""Characters of a label that names what the story is about: ``More on the bridge:``."""
_LONGEST = 40
"""Words of a line that a label may stand before."""
_FEWEST_WORDS = 3
_SHORT = 7
_LONGEST_MINUTES = 9


def arrow(line: Line) -> int:
    """How many characters the arrow before a headline is, with what parts them; 0 where there is none."""
    text = line.text
    if not (text[0] in ARROWS or text.startswith(">>")) or "«" in text:
        return 0
    headline = text.lstrip(_AFTER_ARROW)
    return len(text) - len(headline) if any(map(str.isalnum, headline)) else 0


def label(line: Line, begin: int = 0) -> int:
    """Where the headline after a label such as ``Related:`` begins, 0 where none does; `begin`: after an arrow."""
    text, folded = line.text[begin:], line.folded[begin:]
    bracket, closing = (0, "") if text[:1].isalnum() else _opening(text)
    if not (begin or closing or line.is_cued):
        return 0
    length = _label_length(folded[bracket:], line.has_stop) if line.count <= _LONGEST else 0
    if not length or line.has_stop and line.count > _LONGEST // 2:
        return 0
    rest = text[bracket + length :]
    after = rest.lstrip()
    if closing:
        headline = _bracketed(text, after, closing)
    elif after[:1] in _AFTER_LABEL or after.startswith("- "):
        headline = after
    else:
        shouted = text[:length].isupper() and length > 3
        headline = rest if _may_follow(line, folded, length, rest, shouted) else ""
    headline = _unlocked(headline.lstrip(_PARTING))
    if line.has_stop and headline[:1].islower():
        return 0
    return begin + len(text) - len(headline) if any(map(str.isalnum, headline)) else 0


def _unlocked(headline: str) -> str:
    """A headline without what says that only subscribers may read it: ``Article réservé à nos abonnés Le pont …``."""
    length = cues.start("LOCKED", cues.folded(headline))
    bare = headline[length:].lstrip(_PARTING) if length else ""
    return bare if bare and (bare[0].isupper() or bare[0].isdigit() or bare[0] in OPENING) else headline


def _opening(text: str) -> tuple[int, str]:
    """How many characters open a bracket, or bold or italic type, and what closes it."""
    if text[:1] in _BRACKETS:
        return 1, _BRACKETS[text[0]]
    if not text.startswith(("*", "_")):
        return 0, ""
    stars = next(one for one in _EMPHASIS if text.startswith(one))
    return len(stars), stars


def _label_length(folded: str, is_sentence: bool) -> int:
    """How many characters the label is that a folded line begins with."""
    length = cues.start("RELATED", folded)
    colon = -1 if is_sentence else folded.find(":", 0, _LONGEST_SUBJECT)
    begun = cues.start("MORE_ABOUT", folded[:colon]) if colon > 0 else 0
    return max(length, colon) if begun else length


def _bracketed(text: str, after: str, closing: str) -> str:
    """The headline where a bracket stands around the label (``[Related] …``) or around all (``[Related: …]``)."""
    parted = after.lstrip("".join(_AFTER_LABEL) + " ")
    if parted.startswith(closing):
        return parted[len(closing) :]
    return parted if parted != after and text.rstrip(".").endswith(closing) else ""


def ending(line: Line, length: int) -> str:
    """What ends a line and is no part of its headline, perhaps nothing: how long a video is, or the bracket around both
    the headline and its label of `length` characters."""
    if ends_with_a_length(line):
        return line.words[-1]
    label = line.text[:length].lstrip(_AFTER_ARROW) if length else ""
    begin, end = _opening(label)
    return end if end and end not in label[begin:] and line.text.rstrip(".").endswith(end) else ""


def _may_follow(line: Line, folded: str, length: int, rest: str, shouted: bool) -> bool:
    """Whether a headline follows a label without a mark between them."""
    words = rest.split()
    if not rest[:1].isspace() or line.has_stop or not (shouted or _read_also(folded) == length):
        return False
    if len(words) < _FEWEST_WORDS and not line.is_unspaced or words[0].lower() in cues.words("LEADS_AWAY"):
        return False
    return not rest.lstrip()[0].islower() and not rest.isupper()


def _read_also(folded: str) -> int:
    return cues.start("READ_ALSO", folded) or cues.start("READ_MORE", folded)


def is_alone(line: Line) -> bool:
    """Whether a line is such a label and nothing else."""
    length = _read_also(line.folded) if line.count <= _SHORT else 0
    return length > 0 and not any(map(str.isalnum, line.text[length:]))


def leads_away(line: Line) -> bool:
    """``Read more on bridges``: a label that names no story."""
    length = _read_also(line.folded) if line.count <= _SHORT else 0
    following = line.folded[length:].split(None, 1)[:1] if length else []
    return not cues.words("LEADS_AWAY").isdisjoint(following) and not line.has_stop


def ends_with_a_length(line: Line) -> bool:
    """Whether a line is the title of a video, how long that is behind it: ``Divers look for cracks 02:15``."""
    if ":" not in line.words[-1]:
        return False
    parts = line.words[-1].strip("()[]").split(":")
    counted = 1 < len(parts) < 4 and all(map(str.isdecimal, parts)) and all(len(part) == 2 for part in parts[1:])
    if not counted or line.count <= _FEWEST_WORDS:
        return False
    before = next(filter(None, reversed(line.bare_words[:-1])), "")
    short = len(parts) > 2 or parts[0].startswith("0") or len(parts[0]) < 4 and int(parts[0]) <= _LONGEST_MINUTES
    return (
        short
        and before not in cues.words("BEFORE_HOURS")
        and not before[:1].isdigit()
        and not line.words[-2].endswith(",")
    )
