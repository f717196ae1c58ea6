"""What stands below a story: who helped, and whose the page is, in many languages."""

from __future__ import annotations

import pytest

from tests.drafts import parts, story_of

BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
MORE = "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay."


@pytest.mark.parametrize("dash", ["— ", "—", "– ", ""])
@pytest.mark.parametrize(
    "text",
    [
        "With reporting by Ada Fenn",
        "Additional reporting by Ada Fenn and Bo Lind",
        "Editing by Bo Lind",
        "With contributions by Ada Fenn",
        "Unter Mitarbeit von Ada Fenn",
        "Avec la contribution de Ada Fenn",
        "Con la colaboración de Ada Fenn",
        "Con la collaborazione di Ada Fenn",
        "Com a colaboração de Ada Fenn",
        "Met bijdragen van Ada Fenn",
        "Współpraca: Ada Fenn",
        "Med bidrag från Ada Fenn",
        "Redigeret af Ada Fenn",
        "Материал подготовили Ада Фенн и Бо Линд",
        "Çeviri: Ada Fenn",
        "تحرير: ليلى حداد",
    ],
)
def test_who_helped_is_a_note(text: str, dash: str) -> None:
    """At the end, after a dash or none."""
    story = story_of(f"Council shuts the bridge until spring\n\n{BODY}\n\n{MORE}\n\n{dash}{text}")
    assert parts(story)[-1] == ("note", dash + text)
    assert story.about.bylines == ()


@pytest.mark.parametrize("text", ["— Editing is what she does all night, says Fenn.", "— Without a bridge we go home."])
def test_a_dash_before_somebodys_words(text: str) -> None:
    """It makes no note of them."""
    story = story_of(f"Council shuts the bridge until spring\n\n{BODY}\n\n{text}\n\n{MORE}\n\n{BODY}")
    assert parts(story)[2] == ("paragraph", text)


@pytest.mark.parametrize(
    "text",
    [
        "© 2026 Valley Herald. All rights reserved.",
        "© Harrow Post. Alle Rechte vorbehalten.",
        "© Le Courrier du Val. Tous droits réservés.",
        "Todos los derechos reservados.",
        "(c) Il Corriere. Tutti i diritti riservati.",
        "Todos os direitos reservados",
        "© Het Dal, alle rechten voorbehouden",
        "Wszelkie prawa zastrzeżone.",
        "© Долина, 2026. Все права защищены.",
        "Harrow Post © 2026",
    ],
)
def test_whose_the_page_is(text: str) -> None:
    """Furniture of the page, with a year or none."""
    assert parts(story_of(f"Council shuts the bridge\n\n{BODY}\n\n{MORE}\n\n{text}"))[-1] == ("promo", text)


def test_a_sentence_about_rights() -> None:
    """A paragraph, though it stands at the end."""
    text = (
        "The county says it has all rights reserved to it, and that whoever crosses the bridge does so at his own risk."
    )
    assert parts(story_of(f"Council shuts the bridge\n\n{BODY}\n\n{MORE}\n\n{text}"))[-1][0] != "promo"
