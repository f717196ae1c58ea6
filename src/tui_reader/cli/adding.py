"""``newsread add``: stories into the library."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

from tui_reader.cli.arguments import UsageError
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.cli.streams import all_of_standard_input, report, say, tell
from tui_reader.settings import is_sample
from tui_reader.story import Source, StoryError

_PAGE = b"<"
_MAIL = re.compile(
    rb"(?:From .*\n)?(?:[A-Za-z-]+:.*\n(?:[ \t].*\n)*)*(?:Received|Message-ID|MIME-Version):", re.IGNORECASE
)
"""How a message begins that a mail program hands on."""


def add(job: Job) -> ExitCode:
    """``newsread add FILE|FOLDER|-``: copy stories into the library, and print where each lies now."""
    if not job.arguments.words:
        raise UsageError("add which files? newsread add FILE|FOLDER|-")
    if job.settings.sample or is_sample(job.settings.library):
        raise UsageError("nothing is added to the sample library; name your own with --library FOLDER")
    origin = _origin(job)
    failed = met = False
    for word in job.arguments.words:
        for source in _sources(word):
            met = True
            try:
                path, new = job.desk.add(source, origin)
            except StoryError as error:
                report(error)
                failed = True
                continue
            if new:
                tell(job.out, path)
            else:
                say(f"already in the library: {path}")
    return ExitCode.PARTLY if failed else ExitCode.DONE if met else ExitCode.NOTHING


def _origin(job: Job) -> str | None:
    """The address that ``--from`` gives. Raises `UsageError`."""
    from tui_reader.formats.origin import address_of

    said, words = job.arguments.origin, job.arguments.words
    if said is None:
        return None
    if len(words) > 1 or Path(words[0]).is_dir():
        raise UsageError("--from says where one file came from; add the others without it")
    address = address_of(said)
    if address is None:
        raise UsageError(f"--from {said}: must be the address of a page, as https://…")
    return address


def _sources(word: str) -> Iterator[Source]:
    """The files that a word names; of a folder, the story files in it and below."""
    from tui_reader.formats import file_source
    from tui_reader.library.folder import walk

    if word == "-":
        data = all_of_standard_input()
        suffix = ".html" if data.lstrip().startswith(_PAGE) else ".eml" if _MAIL.match(data) else ".txt"
        yield Source(f"standard input{suffix}", lambda: io.BytesIO(data))
    elif Path(word).is_dir():
        files = [file for file in sorted(walk(Path(word))) if file.reason is None]
        if not files:
            say(f"no story in {word}")
        for file in files:
            yield file_source(Path(word, file.path))
    else:
        yield file_source(Path(word))
