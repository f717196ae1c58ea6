"""NITF and NewsML-G2: each part is what its element says."""

from __future__ import annotations

import pytest

from tests.drafts import draft_of, source_of, story_of
from tests.formats.test_formats import shown
from tui_reader.formats import read
from tui_reader.story import NotAStoryError

CONTENT = (
    "<p>The bridge will stay closed.</p><hl2>A winter without a road</hl2><p>Nobody hoped for <em>this</em>.</p>"
    '<media><media-reference source="https://pictures.example/1.jpg"/><media-caption>The bridge</media-caption></media>'
    "<ul><li>Sixty-one kilometres by road</li></ul>"
)
NITF = (
    '<?xml version="1.0"?><nitf><head><title>slug</title><docdata><date.issue norm="20250603T140500+0100"/>'
    '<doc.copyright holder="Harrow Bay Post"/></docdata></head><body><body.head><hedline><hl1>Bridge shut</hl1>'
    "</hedline>"
    "<byline>By Ada Fenn</byline><dateline><location><city>Harrow Bay</city></location></dateline>"
    f"<abstract><p>Divers found cracks.</p></abstract></body.head><body.content>{CONTENT}</body.content></body></nitf>"
)
G2 = (
    '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>'
    '<newsItem xml:lang="en-GB"><itemMeta><versionCreated>2025-06-03T14:05:00+01:00</versionCreated></itemMeta>'
    "<contentMeta><headline>Bridge shut</headline><by>Ada Fenn</by></contentMeta><contentSet><inlineXML>"
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h2>Why now</h2>'
    "<p>It is old.</p></body>"
    "</html></inlineXML></contentSet></newsItem><newsItem><contentMeta><headline>A picture</headline></contentMeta>"
    "</newsItem></itemSet></newsMessage>"
)


def test_nitf() -> None:
    """Headline, byline, dateline, abstract, crosshead, caption and list, and what the head says."""
    draft = draft_of(NITF, "bridge.xml")
    assert shown(draft) == [
        ("title", "Bridge shut"),
        ("byline", "By Ada Fenn"),
        ("dateline", "Harrow Bay"),
        ("deck", "Divers found cracks."),
        (None, "The bridge will stay closed."),
        ("subhead", "A winter without a road"),
        (None, "Nobody hoped for this."),
        ("caption", "The bridge"),
        ("list_item", "Sixty-one kilometres by road"),
    ]
    about = draft.about
    assert (about.title, about.bylines, about.place, about.outlet) == (
        *("Bridge shut", ("Ada Fenn",), "Harrow Bay", "Harrow Bay Post"),
    )
    assert about.published is not None
    assert about.published.value == "2025-06-03T14:05:00+01:00"


def test_related_stories_in_nitf() -> None:
    """A paragraph or a list's item that is a link as a whole is another story; links amid the text are text."""
    related = (
        '<p>As <a href="https://post.example/ferry">reported</a> before.</p><block class="related"><p>'
        '<a href="https://post.example/ferry"> Ferry service\n doubled</a></p></block><ul><li>'
        '<a href="urn:newsml:post.example:2025:bees"><em>Bees return</em></a></li></ul>'
    )
    draft = draft_of(NITF.replace("<ul>", related + "<ul>"), "bridge.xml")
    assert [(part.hint, part.text, part.url) for part in draft.paragraphs[-4:-1]] == [
        (None, "As reported before.", None),
        ("linked_headline", "Ferry service doubled", "https://post.example/ferry"),
        ("linked_headline", "Bees return", None),
    ]


def test_related_stories_in_newsml_g2() -> None:
    """Items linked to by headline are other stories; pictures, earlier versions and items without one are none."""
    links = (
        '<link rel="irel:seeAlso" href="https://post.example/ferry"><itemClass qcode="ninat:text"/>'
        "<title>Ferry service doubled</title></link>"
        '<link rel="irel:seeAlso" residref="urn:newsml:1" title="Bees return"/>'
        '<link rel="irel:seeAlso" href="https://post.example/1.jpg"><itemClass qcode="ninat:picture"/>'
        '<title>The bridge</title></link><link rel="irel:previousVersion" residref="urn:2"><title>Bridge</title></link>'
        '<link rel="irel:seeAlso" href="https://post.example/x"/>'
    )
    (draft,) = read(source_of(G2.replace("<versionCreated>", links + "<versionCreated>", 1).encode(), "news.xml"))
    assert draft.about.title == "Bridge shut"
    untitled = G2.replace("<versionCreated>", links + "<versionCreated>", 1).replace("headline>", "x>")
    assert next(read(source_of(untitled.encode(), "news.xml"))).about.title == "x", "not that of a linked item"
    assert [(part.hint, part.text, part.url) for part in draft.paragraphs[-2:]] == [
        ("linked_headline", "Ferry service doubled", "https://post.example/ferry"),
        ("linked_headline", "Bees return", None),
    ]


def test_newsml_g2() -> None:
    """Items of a message; those without a text are none."""
    (draft,) = read(source_of(G2.encode(), "news.xml"))
    assert shown(draft) == [("title", "Bridge shut"), ("subhead", "Why now"), (None, "It is old.")]
    assert (draft.about.bylines, draft.about.language) == (("Ada Fenn",), "en")


def test_entities_and_broken_files() -> None:
    """Entities bring nothing in; what is cut off gives what there is; nothing gives a line."""
    dtd = '<!DOCTYPE nitf [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa">]><nitf>'
    draft = draft_of(NITF.replace("<nitf>", dtd).replace("will stay", "&f;&a;"), "bridge.xml")
    assert "root:" not in draft.text and "aaaaaaaaaa" not in draft.text
    assert "The bridge will stay closed." in draft_of(NITF[: NITF.index("<hl2>")], "bridge.xml").text
    with pytest.raises(NotAStoryError, match=r"^bridge\.xml[^\n]+$"):
        list(read(source_of(b"<nitf><body/></nitf>", "bridge.xml")))


@pytest.mark.parametrize(
    "file",
    [
        NITF.replace("<ul><li>", '<ol start="3"><li>').replace("</ul>", "<li>By sea</li></ol>"),
        G2.replace("<p>It is old.</p>", '<p>It is old.</p><ol start="3"><li>By road</li><li>By sea</li></ol>'),
    ],
)
def test_counted_items(file: str) -> None:
    """They have the numbers that their list gives them."""
    assert [block.number for block in story_of(file, "bridge.xml").blocks if block.kind == "list_item"] == ["3.", "4."]
