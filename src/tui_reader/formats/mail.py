"""Mail, such as newsletters: ``.eml`` and each file of a Maildir hold one message, ``.mbox`` many; each is a story.

Of a message with its text in two forms the HTML is read, which has the parts; else, and without the packages for it,
the plain text.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses
from functools import partial

from tui_reader import formats
from tui_reader.formats import extracted, lines, quoting
from tui_reader.formats.addresses import address
from tui_reader.formats.decoding import decode, line_ends_folded
from tui_reader.formats.extracted import Part
from tui_reader.formats.many import ITEMS_A_SLICE, Item, Many, Slice
from tui_reader.formats.reading import opened, raw
from tui_reader.story import About, BlockKind, Draft, NotAStoryError, Source, UnreadableError

MAX_HEADER = 10_000
"""Characters of a header that are read: decoding takes time with the square of their number."""
_FROM = b"From "


def read(source: Source) -> Iterator[Draft]:
    """The message in `source`."""
    data, truncated = raw(source, formats.MAX_BYTES)
    yield _message(source, data, truncated)


def items(source: Source, part: Slice) -> Iterator[Item]:
    """The messages of an mbox file: each begins with a line ``From `` after a blank one."""
    number = part.first
    for _, data in _messages(source, part.offset):
        if part.size is not None and number == part.first + part.size:
            return
        one = source._replace(name=address(source.name, number))
        yield Item(number, partial(_message, one, data[: formats.MAX_BYTES], len(data) > formats.MAX_BYTES))
        number += 1


def slices(source: Source) -> Iterator[Slice]:
    """So many messages each."""
    starts = [offset for number, (offset, _) in enumerate(_messages(source, 0)) if number % ITEMS_A_SLICE == 0]
    for number, offset in enumerate(starts):
        last = number == len(starts) - 1
        yield Slice(1 + number * ITEMS_A_SLICE, offset, None if last else ITEMS_A_SLICE)


MBOX = Many(items, slices)


def with_parts(source: Source, data: bytes) -> list[Message]:
    """A message and all the parts in it. Raises `NotAStoryError` where they lie too deep in each other."""
    try:
        return list(message_from_bytes(data).walk())
    except RecursionError as error:
        raise NotAStoryError(f"{source.name}: its parts lie too deep in each other; save it again") from error


def _messages(source: Source, offset: int) -> Iterator[tuple[int, bytes]]:
    """Where each message begins, and its bytes without the line that parts it from the one before, as far as read."""
    with opened(source) as file:
        if offset:
            file.seek(offset)
        start, kept, size, blank = offset, list[bytes](), 0, True
        begun = False
        reached = offset
        while line := file.readline(formats.MAX_BYTES):
            reached += len(line)
            if blank and line.startswith(_FROM):
                if begun:
                    yield start, b"".join(kept)
                start, kept, size, begun = reached - len(line), [], 0, True
            elif size <= formats.MAX_BYTES:
                kept.append(line[1:] if line.startswith(b">From ") else line)
                size += len(line)
            blank = not line.strip()
        if not begun and kept:
            raise NotAStoryError(f"{source.name}: no mailbox: it does not begin with a line From")
        if begun:
            yield start, b"".join(kept)


def _message(source: Source, data: bytes, truncated: bool) -> Draft:
    from tui_reader.dates import parse_date

    whole = with_parts(source, data)
    message = whole[0]
    names = _senders(message)
    if not names and not message["Subject"]:
        raise NotAStoryError(f"{source.name}: no message: it names neither sender nor subject")
    about = About(
        title=_header(message, "Subject") or None,
        outlet=names[0] if names else None,
        published=parse_date(_header(message, "Date")),
        url=_address(message),
    )
    parts, encoding = _parts(source, whole, about)
    if not parts:
        raise extracted.no_text(source)
    return extracted.draft(formats.story_id(data), extracted.headed(about, parts), about, encoding, truncated)


def _parts(source: Source, messages: list[Message], about: About) -> tuple[list[Part], str]:
    bodies = {
        one.get_content_type(): one
        for one in reversed(messages)
        if one.get_content_maintype() == "text" and one.get_content_disposition() != "attachment"
    }
    page, plain = bodies.get("text/html"), bodies.get("text/plain")
    if page:
        try:
            from tui_reader.formats.webpage import charset, fragment

            with extracted.packages_for(source):
                text, encoding = charset.decoded(_payload(page), page.get_content_charset())
                if parts := fragment(text, about):
                    return parts, encoding
        except UnreadableError:
            if plain is None:
                raise
    if plain is None:
        return [], "utf-8"
    text, encoding = _plain(plain)
    text = line_ends_folded(text)
    stripes = lines.stripes(text)
    if whole := quoting.quoted_whole(text, stripes):
        unmarked, introduction = whole
        shown = ("\n".join(text[slice(*span)] for span in group) for group in unmarked)
        return [Part(one, BlockKind.PROMO if n < introduction else None) for n, one in enumerate(shown)], encoding
    found = quoting.paragraphs(text, stripes, is_mail=True)
    return [Part(one.text if one.shown is None else one.shown, one.hint) for one in found], encoding


def _plain(part: Message) -> tuple[str, str]:
    from tui_reader.formats.encodings import codec_of, name_of

    data = _payload(part)
    codec = codec_of(part.get_content_charset())
    if codec:
        with suppress(ValueError):
            return data.decode(codec).replace("\r\n", "\n"), "utf-8" if data.isascii() else name_of(codec)
    return decode(data) or ("", "utf-8")


def _payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _senders(message: Message) -> list[str]:
    try:
        return [name or box for name, box in getaddresses([_header(message, "From")]) if name or box]
    except RecursionError:  # bracket in bracket in bracket
        return []


def _address(message: Message) -> str | None:
    """Where the message can be read on the web: RFC 5064's header, or that of RFC 2557."""
    said = (_header(message, name).strip("<>") for name in ("Archived-At", "Content-Location"))
    return next((address for address in said if address.startswith(("http://", "https://"))), None)


def _header(message: Message, name: str) -> str:
    """A header as one line, its encoded words decoded."""
    value = str(message[name] or "")[:MAX_HEADER]
    with suppress(LookupError, ValueError, MessageError):
        value = str(make_header(decode_header(value)))
    return " ".join(value.split())
