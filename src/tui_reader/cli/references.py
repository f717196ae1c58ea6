"""Which stories a command is about: named as arguments or on standard input, or all that a query finds."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from tui_reader.cli.arguments import UsageError
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Arguments, Job
from tui_reader.cli.streams import Progress, all_of_standard_input, report, say, say_more, standard_input
from tui_reader.story import AmbiguousStoryError, Source, Story, StoryError, UnknownStoryError


def references(job: Job, words: Sequence[str]) -> list[str]:
    """The names of all stories that are meant: `words`, ``-`` for those on standard input, and what `--query` finds.

    Empty, and that is said, where the query finds nothing or standard input is empty. Raises `UsageError` where
    nothing was asked for.
    """
    query = job.arguments.query
    if not words and query is None:
        raise UsageError(
            "which story? a path, an id, a headline, --query QUERY, or - for names on standard input; see newsread list"
        )
    names = [name for word in words for name in (_read(job) if word == "-" else (word,))]
    if query is not None:
        names += _found(job, query)
    if not names and query is None:
        say("standard input names no story")
    return names


def ids_meant(job: Job, words: Sequence[str]) -> tuple[list[str], ExitCode]:
    """The ids of the stories that are meant, each once; and how a command ends that does what it can with them.

    What is wrong with the others is said. Raises `UsageError` as `references` does.
    """
    failures: list[StoryError] = []
    ids = list(dict.fromkeys(_ids(job, references(job, words), failures)))
    return ids, _said(failures, bool(ids))


def stories_meant(job: Job) -> tuple[list[Story], ExitCode]:
    """The same as stories, of the words of `job`; with `--text` the word ``-`` is the text of one."""
    words = job.arguments.words
    failures: list[StoryError] = []
    names = words if job.arguments.text and words else references(job, words)
    found = {story.id: story for story in stories(job, names, failures)}
    if not found and "-" in words and "-" not in names and failures and _all_unknown(failures):
        code = _said(failures[:1], some=False)
        say_more("if standard input is the text of a story, and no list of names, say --text")
        return [], code
    return list(found.values()), _said(failures, bool(found))


def stories(job: Job, names: Iterable[str], failures: list[StoryError]) -> Iterator[Story]:
    """The stories that can be had; what is wrong with the others is appended to `failures`."""
    for reference in names:
        try:
            story = story_of(job, reference)
        except StoryError as error:
            failures.append(error)
        else:
            yield story


def story_of(job: Job, reference: str) -> Story:
    """The story that is meant; what is not known yet is looked for, and how far that has come is shown."""
    if reference == "-":
        return job.desk.read_source(Source("-", standard_input))
    progress = Progress()
    try:
        return job.desk.story(reference, progress)
    except UnknownStoryError as error:
        hint = _command_meant(job.arguments) if reference == job.arguments.words[0] else ""
        raise UnknownStoryError(f"{error}{hint}") from None
    finally:
        progress.clear()


def _command_meant(arguments: Arguments) -> str:
    """Which command may have been meant by a first word that is none, and no story either."""
    if arguments.command or " " in arguments.words[0]:
        return ""
    from tui_reader.cli.arguments import COMMANDS, called
    from tui_reader.suggesting import near

    word, *rest = arguments.words
    if word in ("help", "version"):
        return f"; did you mean '{called(rest[0] if rest and rest[0] in COMMANDS else '')} --{word}'?"
    return "".join(f"; did you mean '{called(name)}'?" for name in near(word, filter(None, COMMANDS)))


def _said(failures: Sequence[StoryError], some: bool) -> ExitCode:
    """Say what is wrong with stories; how a command ends, where there were `some` others, or none."""
    for failure in failures:
        report(failure)
    if not some and _all_unknown(failures):
        return ExitCode.NOTHING
    if not some and len(failures) == 1 and isinstance(failures[0], AmbiguousStoryError):
        return ExitCode.USAGE
    return ExitCode.PARTLY if failures else ExitCode.DONE


def _all_unknown(failures: Iterable[StoryError]) -> bool:
    return all(isinstance(failure, UnknownStoryError) for failure in failures)


def _ids(job: Job, names: Sequence[str], failures: list[StoryError]) -> Iterator[str]:
    progress = Progress()
    for name in names:
        try:
            yield job.desk.id_of(name, progress)
        except StoryError as error:
            failures.append(error)
        finally:
            progress.clear()


def _read(job: Job) -> list[str]:
    """The names on standard input, a line each, or each ended by NUL."""
    names = all_of_standard_input().split(b"\0" if job.arguments.nul else b"\n")
    return [os.fsdecode(name) for name in names if name]


def _found(job: Job, query: str) -> list[str]:
    """The ids of all stories that match, the best first."""
    from tui_reader.cli.finding import find, say_nothing_found

    findings = find(job, query)
    if not findings.matches:
        say_nothing_found(job, findings)
    return [story_id for story_id, _ in findings.matches]
