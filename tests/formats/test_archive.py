"""Archives: the stories in one are those that a folder of the same files would have, and never more than is good."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tests.archives import zipped
from tests.drafts import source_of
from tests.formats.test_epub import book
from tests.formats.test_packed import FORMS, LINES, MESSAGE, PACKINGS, TEXT, Pack
from tui_reader.formats import file_source, packed, read
from tui_reader.formats.archive import ARCHIVE
from tui_reader.formats.many import WHOLE, draft_of_item
from tui_reader.library.folder import walk
from tui_reader.story import NotAStoryError, UnreadableError


def titles(data: bytes, name: str = "all.zip") -> list[str]:
    """The first paragraph of each story."""
    return [draft.paragraphs[0].text for draft in read(source_of(data, name))]


def reasons(data: bytes) -> list[str]:
    """Why files of an archive are no stories."""
    found = []
    for item in ARCHIVE.items(source_of(data, "all.zip"), WHOLE):
        try:
            item.read()
        except (NotAStoryError, UnreadableError) as error:
            found.append(str(error))
    return found


@pytest.mark.parametrize("name", FORMS)
def test_every_form_in_an_archive(name: str) -> None:
    """Each file is read as what it is, and so is an archive that is packed as a whole."""
    plain = [draft.id for draft in read(source_of(FORMS[name], name))]
    packed_up = zipped({f"folder/{name}": FORMS[name]})
    assert [draft.id for draft in read(source_of(packed_up, "all.zip"))] == plain
    assert [draft.id for draft in read(source_of(gzip.compress(packed_up), "all.zip.gz"))] == plain


@pytest.mark.parametrize(("pack", "suffix"), PACKINGS)
@pytest.mark.parametrize("name", FORMS)
def test_every_form_packed_in_an_archive(name: str, pack: Pack, suffix: str) -> None:
    """One packing within another is undone."""
    plain = [draft.id for draft in read(source_of(FORMS[name], name))]
    assert [draft.id for draft in read(source_of(zipped({name + suffix: pack(FORMS[name])}), "all.zip"))] == plain


def test_an_archive() -> None:
    """Its files are stories by their names, those of many among them; pictures and archives are left out."""
    data = zipped({"a.txt": TEXT, "photo.png": b"\x89PNG", "news.jsonl": LINES, "more.zip": zipped({"b.txt": TEXT})})
    assert titles(data) == ["Bees return", "Story 0.", "Story 1.", "Story 2."]


def test_one_of_many(tmp_path: Path) -> None:
    """A story is found by its number alone, whatever lies before it."""
    (tmp_path / "all.zip").write_bytes(
        zipped({"a.txt": TEXT, "b.txt": b"\x00" * 9, "c.jsonl": LINES, "d.eml": MESSAGE})
    )
    source = file_source(tmp_path / "all.zip")
    assert draft_of_item(ARCHIVE, source, 4).text == "Story 1."  # type: ignore[union-attr]
    assert draft_of_item(ARCHIVE, source, 6).about.title == "Bees return"  # type: ignore[union-attr]
    assert draft_of_item(ARCHIVE, source, 7) is None
    with pytest.raises(NotAStoryError, match=r"all\.zip: b\.txt: binary"):
        draft_of_item(ARCHIVE, source, 2)


MAIL = [
    "Mail/cur/1748959500.M1P1.host:2,S",
    "Mail/new/1748959501.M2P1.host",
    "Mail/.News.Courier/cur/1748959502.M3P1.host:2,",
]
ASIDE = [
    "Mail/tmp/1748959503.M4P1.host",
    "Mail/.Junk/cur/1748959504.M5P1.host:2,",
    "Mail/.Sent Items/cur/1748959505.M6P1.host:2,",
    "Mail/.Trash.Old/cur/1748959506.M7P1.host:2,",
    "Other/cur/1748959507.M8P1.host:2,",
    ".git/a.eml",
    "__MACOSX/._a.eml",
    "page_files/frame.eml",
]
BOXES = ("Mail", "Mail/.News.Courier", "Mail/.Junk", "Mail/.Sent Items", "Mail/.Trash.Old")
EMPTY = [f"{box}/{name}/.keep" for box in BOXES for name in ("cur", "new", "tmp")]


def written(folder: Path) -> list[str]:
    """Messages in all these places, and what makes a folder a Maildir; the paths of those that a walk meets."""
    for name in (*MAIL, *ASIDE, *EMPTY, "page.html"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(MESSAGE)
    return sorted(file.path for file in walk(folder))


def test_folders_of_mail_and_pages(tmp_path: Path) -> None:
    """On disk and in an archive alike: what hides, and what a Maildir has of its owner's or of no worth, is left."""
    assert written(tmp_path) == sorted([*MAIL, "page.html"])
    packed_up = zipped(
        {str(file.relative_to(tmp_path)): file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    )
    assert titles(packed_up).count("Bees return") == len(MAIL)


def test_a_maildir_is_known_by_its_empty_folders() -> None:
    """As archives hold them."""
    folders = {"cur/": b"", "new/": b"", "tmp/": b""}
    assert titles(zipped({**folders, "cur/1748959500.M1P1.host": MESSAGE})) == ["Bees return"]
    with pytest.raises(NotAStoryError, match="no file in it"):
        titles(zipped({"cur/1748959500.M1P1.host": MESSAGE}))


def test_paths_out_of_an_archive(tmp_path: Path) -> None:
    """A file that is called after a place elsewhere is read, and written nowhere."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "all.zip").write_bytes(zipped({"../../evil.txt": TEXT, "/tmp/evil.txt": TEXT + b"And more.\n"}))
    assert len(list(read(file_source(tmp_path / "in" / "all.zip")))) == 2
    assert [path.name for path in tmp_path.rglob("*")] == ["in", "all.zip"]


def test_an_archive_of_very_many_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only so many of its files are looked at, and that is said."""
    monkeypatch.setattr(packed, "MAX_MEMBERS", 2)
    three, two = (zipped({f"{letter}.txt": TEXT + letter.encode() for letter in letters}) for letters in ("abc", "ab"))
    assert len(titles(three)) == len(titles(two)) == 2
    assert reasons(three) == ["all.zip: it goes on; no more than 2 files in it are looked at"]
    assert reasons(two) == []


def test_names_that_no_system_makes() -> None:
    """A file far down in thousands of folders is passed over: to look at each of them takes long."""
    deep = "a/" * 2000 + "b.txt"
    assert len(titles(zipped({deep: TEXT, "c.txt": TEXT + b"c"}))) == 1


def test_archives_within_archives() -> None:
    """None is opened, however deep they go and however they are packed."""
    inner = zipped(
        {"a.txt": TEXT, "b.zip": zipped({"c.txt": TEXT}), "d.zip.gz": gzip.compress(zipped({"e.txt": TEXT}))}
    )
    assert len(titles(inner)) == 1
    twice = gzip.compress(gzip.compress(TEXT))
    for name, data in {"x.zip": inner, "x.zip.gz": gzip.compress(inner), "x.txt.gz.gz": twice}.items():
        with pytest.raises(NotAStoryError, match="no file in it that a story has the name of"):
            titles(zipped({name: data}))


LONG = b"a " * 100_000


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("bomb.txt", LONG),
        *((f"bomb.txt{suffix}", pack(LONG)) for pack, suffix in PACKINGS),
        ("bomb.jsonl.gz", gzip.compress(b'{"text": "a"}\n' * 10_000)),
    ],
)
def test_a_file_that_grows(name: str, data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is longer than a file may be is refused before it is unpacked; the others are read."""
    monkeypatch.setattr(packed, "MAX_MEMBER_BYTES", 100_000)
    bomb = zipped({name: data, "bees.txt": TEXT})
    assert titles(bomb) == ["Bees return"]
    assert [f"all.zip: {name} in it is longer than" in reason for reason in reasons(bomb)] == [True]


@pytest.mark.parametrize(("name", "data"), [("a.txt", LONG), ("a.txt.gz", gzip.compress(LONG)), ("a.epub", book())])
def test_files_that_grow_together(name: str, data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes after so many bytes in all is left out, and that is said."""
    monkeypatch.setattr(packed, "MAX_UNPACKED", 3 * len(LONG) if "txt" in name else 3 * packed.size_unpacked(data))
    bomb = zipped({f"{number}/{name}": data for number in range(5)})
    assert 0 < len(reasons(bomb)) < 5
    assert all("left out" in reason for reason in reasons(bomb))


@pytest.mark.parametrize("name", ["a.txt.gz", "a.jsonl.zst", "a.xml.xz", "a.epub", "a.epub.gz"])
def test_a_broken_file_keeps_no_other_from_being_read(name: str) -> None:
    """One line says what is wrong with it."""
    broken = zipped({name: b"no archive", "bees.txt": TEXT})
    assert titles(broken) == ["Bees return"]
    assert [reason.startswith(f"all.zip: {name.removesuffix('.gz')}") for reason in reasons(broken)] == [True]


PLAIN, PACKED = (
    b"One story.\n\n" + b"More of it. " * 100,
    gzip.compress(b"One packed story.\n\n" + b"More of it. " * 100),
)


@pytest.mark.parametrize("most", range(0, 9000, 700))
def test_numbers_stay_whatever_is_read(most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where an archive is too long to be read whole, a story has the number that it has in the list of all."""
    monkeypatch.setattr(packed, "MAX_UNPACKED", most)
    singles = {f"{letter}.txt": PLAIN + letter.encode() for letter in "abc"} | {"d.txt.gz": PACKED, "e.txt": PLAIN}
    many = {
        "f.jsonl": LINES,
        "g.jsonl.gz": gzip.compress(LINES),
        "h.epub": book(),
        "i.txt.gz": PACKED,
        "j.jsonl": LINES,
    }
    (tmp_path / "all.zip").write_bytes(zipped(singles | many))
    source = file_source(tmp_path / "all.zip")
    numbers = 0
    for numbers, read_item in ARCHIVE.items(source, WHOLE):
        try:
            said = read_item().text
        except NotAStoryError as error:
            if str(error).endswith("together"):
                continue  # read by itself, it may be short enough
            raise
        found = draft_of_item(ARCHIVE, source, numbers)
        assert found and found.text == said
    assert draft_of_item(ARCHIVE, source, numbers + 1) is None


def test_an_archive_cut_in_front(tmp_path: Path) -> None:
    """What is no longer there is said not to be; the rest is read."""
    whole = zipped({"a.txt": TEXT, "b.jsonl": LINES, "c.txt": TEXT + b"c"})
    (tmp_path / "all.zip").write_bytes(whole[20:])
    source = file_source(tmp_path / "all.zip")
    assert len(list(read(source))) == 4
    with pytest.raises(NotAStoryError, match=r"all\.zip: a\.txt in it cannot be unpacked \([^\n]+\)$"):
        draft_of_item(ARCHIVE, source, 1)
