"""``newsread export --corrections``: stories as the reader put them right, to measure and to train anatomy with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from tui_reader.cli.arguments import UsageError
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.cli.streams import report, say
from tui_reader.story import StoreError, StoryError, UnknownStoryError

if TYPE_CHECKING:
    from tui_reader.desk.correcting import Labelled


def export_corrections(job: Job) -> ExitCode:
    """Write ``plain/NAME.txt`` and ``gold/NAME.json`` into a folder, else a line of JSON a story to standard output."""
    if len(job.arguments.words) > 1 or job.arguments.query is not None:
        raise UsageError("export --corrections takes one folder, or none: then lines of JSON are written")
    folder = Path(job.arguments.words[0]) if job.arguments.words else None
    ids = job.desk.corrected()
    if not ids:
        say("nothing was put right yet; the key for that is c, in a story on the screen")
        return ExitCode.NOTHING
    written = elsewhere = 0
    for story_id in ids:
        try:
            labelled = job.desk.labelled(story_id)
        except UnknownStoryError:
            elsewhere += 1
            continue
        except StoryError as error:
            report(error)
            continue
        if labelled is None:
            say(f"of {story_id[:12]} nothing is put right as it is now")
            continue
        written += 1
        if folder is None:
            job.out.write(f"{_line(labelled)}\n".encode("ascii"))
        else:
            _write(folder, labelled)
    if folder is not None:
        say(f"wrote {_stories(written)} into {folder}")
    if elsewhere:
        say(f"not in this library, and left out: {_stories(elsewhere)}")
    return ExitCode.DONE if written == len(ids) else ExitCode.PARTLY if written else ExitCode.NOTHING


def _stories(number: int) -> str:
    return f"{number:,} {'story' if number == 1 else 'stories'}"


def _write(folder: Path, labelled: Labelled) -> None:
    """A story's two files; what an earlier export wrote of it gives way. Raises `StoreError`."""
    gold = json.dumps(_parts(labelled), ensure_ascii=False, indent=1)
    try:
        for path, text in (
            (folder / "plain" / f"{labelled.name}.txt", labelled.text),
            (folder / "gold" / f"{labelled.name}.json", f"{gold}\n"),
        ):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8", "replace"))
    except OSError as error:
        raise StoreError(f"{folder} cannot be written: {error.strerror or error}") from error


def _line(labelled: Labelled) -> str:
    return json.dumps({"name": labelled.name, "text": labelled.text, "blocks": _parts(labelled)})


def _parts(labelled: Labelled) -> list[dict[str, str]]:
    return [part._asdict() for part in labelled.blocks]
