"""How many texts without a declared encoding are read rightly, beside charset-normalizer on the same.

Invented paragraphs of news in many languages, whole, in parts and repeated, each in the encodings of its language.
Right is what gives the text back, whatever the encoding is called.

    python -m benchmarks.bench_encodings
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator

from tests.formats.test_encodings import CASES, TEXTS

from tui_reader.formats.decoding import decode

SHARES = (0.1, 0.2, 0.35, 1, 4)
"""How much of a text there is."""


def cases() -> Iterator[tuple[str, str, bytes]]:
    """Of each text in each encoding what it is called, the text, and its bytes; those that are UTF-8 left out."""
    for share in SHARES:
        for language, codec in CASES:
            text = TEXTS[language]
            text = text[: int(share * len(text))] if share < 1 else "\n\n".join([text] * int(share))
            data = text.encode(codec, "ignore")
            try:
                data.decode()
            except UnicodeDecodeError:
                yield f"{language}, {codec}, {len(data)} bytes", data.decode(codec), data


def newsread(data: bytes) -> str | None:
    """What newsread reads."""
    found = decode(data)
    return found and found[0]


def charset_normalizer(data: bytes) -> str | None:
    """What charset-normalizer reads."""
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return data.decode(best.encoding, "replace") if best else None


def right(read: Callable[[bytes], str | None]) -> set[str]:
    """The names of the texts that come out as they went in; prints how many, and the time a text takes."""
    start = time.process_time()
    found = {name for name, text, data in cases() if read(data) == text}
    total = len(list(cases()))
    took = (time.process_time() - start) / total
    print(f"{read.__name__:20} {len(found)} of {total} texts, {1000 * took:.1f} ms each")
    return found


def main() -> int:
    """Print the figures, and which texts newsread misses; 1 where it knows fewer."""
    ours, theirs = right(newsread), right(charset_normalizer)
    for name, _, _ in cases():
        if name not in ours:
            print(f"  missed: {name}")
    return int(len(ours) < len(theirs))


if __name__ == "__main__":
    sys.exit(main())
