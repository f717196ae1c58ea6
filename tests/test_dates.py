"""Dates read and said."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.dates import date_in_path, day_in, full, in_figures, parse_date, spoken
from tui_reader.story import Precision, Published


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Updated 2:35 PM EDT, Mon May 30, 2016", "2016-05-30T14:35-04:00"),
        ("Updated 2010 GMT (0410 HKT) March 14, 2021", "2021-03-14T20:10+00:00"),
        ("November 28, 2013 -- Updated 0203 GMT (1003 HKT)", "2013-11-28T02:03+00:00"),
        ("CNNMoney (New York) First published February 1, 2016: 1:28 AM ET", "2016-02-01T01:28-05:00"),
        ("July 1, 2016: 1:28 AM ET", "2016-07-01T01:28-04:00"),
        ("24 July 2015", "2015-07-24"),
        ("13 Mayıs 2024 - 09:30", "2024-05-13T09:30"),
        ("13 травня 2024, 09:40", "2024-05-13T09:40"),
        ("13 toukokuuta 2024", "2024-05-13"),
        ("10 سبتمبر/ أيلول 2023", "2023-09-10"),
        ("10 كانون الأول/ديسمبر 2023", "2023-12-10"),
        ("10 ديسمبر/ كانون الأول 2023", "2023-12-10"),
        ("10 غشت 2023", "2023-08-10"),
        ("الأحد 10 سبتمبر 2023 | 08:22 م", "2023-09-10T20:22"),
        ("الأحد 10 سبتمبر 2023 | 08:22 ص", "2023-09-10T08:22"),
        ("10 سبتمبر 2023 الساعة 8:15 مساءً", "2023-09-10T20:15"),
        ("10 سبتمبر 2023 م", "2023-09-10"),
        ("10/5/24 8:15 PM EDT", "2024-10-05T20:15-04:00"),
        ("Updated 05/07/2024 8:15 PM PT", "2024-05-07T20:15-07:00"),
        ("Publié le 12 mars 2024 à 06h00 (heure de Paris)", "2024-03-12T06:00+01:00"),
        ("Publicado el 12 de julio de 2024, 06:00 (hora de Madrid)", "2024-07-12T06:00+02:00"),
        ("Sat 23 Dec 2023 05.39 GMT", "2023-12-23T05:39+00:00"),
        ("14 maja 2020, 12:30", "2020-05-14T12:30"),
        ("5. května 2020 12:30", "2020-05-05T12:30"),
        ("Published 12:01 GMT 30 May 2016", "2016-05-30T12:01+00:00"),
        ("Published: 10:55 EDT, 7 May 2020 | Updated: 11:17 EDT, 8 May 2020", "2020-05-07T10:55-04:00"),
        ("Wednesday 20 November 2019 11:42, UK", "2019-11-20T11:42+00:00"),
        ("Nov. 20, 2019 5:52 AM EST", "2019-11-20T05:52-05:00"),
        ("Mon May 30, 2016 | 2:35pm EDT", "2016-05-30T14:35-04:00"),
        ("2016-05-30", "2016-05-30"),
        ("2016-05-30T14:35:07Z", "2016-05-30T14:35:07+00:00"),
        ("2016-05-30T14:35:07.123+05:30", "2016-05-30T14:35:07+05:30"),
        ("2016-05-30 14:35", "2016-05-30T14:35"),
        ("Tue, 18 Nov 2025 07:30:00 +0000", "2025-11-18T07:30:00+00:00"),
        ("Tue, 18 Nov 2025 07:30:00 GMT", "2025-11-18T07:30:00+00:00"),
        ("May 1, 2026 10:00 GMT+2", "2026-05-01T10:00+02:00"),
        ("30th May 2016, 9 p.m. BST", "2016-05-30T21:00+01:00"),
        ("12:05 a.m., 1 May 2026", "2026-05-01T00:05"),
        ("Stand: 14. März 2026, 06:45 Uhr", "2026-03-14T06:45"),
        ("Fr, 15.05.2020, 07.11 Uhr MESZ", "2020-05-15T07:11+02:00"),
        ("12. Mai 2026 um 9 Uhr", "2026-05-12T09:00"),
        ("Publié le 2 mai 2026 à 8h30", "2026-05-02T08:30"),
        ("Le 1er août 2016", "2016-08-01"),
        ("30 de mayo de 2016", "2016-05-30"),
        ("21.dez.2018 às 12h55", "2018-12-21T12:55"),
        ("2018年11月20日 15:04", "2018-11-20T15:04"),
        ("30/05/2016", "2016-05-30"),
        ("5/30/2016 2:35 PM", "2016-05-30T14:35"),
        ("May 2016", "2016-05"),
        ("mayo de 2016", "2016-05"),
        ("29 February 2016", "2016-02-29"),
        ("Updated 1755 GMT (0155 HKT) May 30, 2016", "2016-05-30T17:55+00:00"),
        ("4:23 PM EDT, Mon May 30, 2016", "2016-05-30T16:23-04:00"),
        ("Updated 2:35 PM ET, Mon May 30, 2016", "2016-05-30T14:35-04:00"),
        ("Published 4:23 PM EST, Thu January 5, 2023", "2023-01-05T16:23-05:00"),
        ("May 30, 2016 -- Updated 1755 GMT (0155 HKT)", "2016-05-30T17:55+00:00"),
        ("By Jane Doe, CNN Updated 1755 GMT (0155 HKT) May 30, 2016", "2016-05-30T17:55+00:00"),
        ("May 30, 2016 6:12 PM EDT", "2016-05-30T18:12-04:00"),
        ("Updated: May 30, 2016, 6:12 p.m. EDT", "2016-05-30T18:12-04:00"),
        ("30 May 2016 Last updated at 14:05 GMT", "2016-05-30T14:05+00:00"),
        ("Last updated: 30 May, 2016 - Published 14:05 GMT", "2016-05-30T14:05+00:00"),
        ("Monday, 30 May 2016, 14:05 GMT 15:05 UK", "2016-05-30T14:05+00:00"),
        ("30 May 2016, 14:05 BST", "2016-05-30T14:05+01:00"),
        ("Published 30 May 2016", "2016-05-30"),
        ("May 30, 2016 at 2:05 PM GMT-4", "2016-05-30T14:05-04:00"),
        ("Updated 2:05 PM EDT, May 30, 2016", "2016-05-30T14:05-04:00"),
        ("Updated 2:05 PM MESZ, May 30, 2016", "2016-05-30T14:05+02:00"),
        ("May 30, 20162:05 PM UTC", "2016-05-30T14:05+00:00"),
        ("May 30, 2016 / 2:05 PM / 5 months ago", "2016-05-30T14:05"),
        ("May 30, 2016 2:05 PM GMT+2 · Updated 3 hours ago", "2016-05-30T14:05+02:00"),
        ("Mon, May 30, 2016, 2:05 p.m.", "2016-05-30T14:05"),
        ("Updated May 30, 2016, 2:05 p.m. ET", "2016-05-30T14:05-04:00"),
        ("Published May 30, 2016Updated May 31, 2016", "2016-05-30"),
        ("MAY 30, 2016", "2016-05-30"),
        ("May 30, 2016 at 2:05 p.m. EDT", "2016-05-30T14:05-04:00"),
        ("Mon 30 May 2016 14.05 BST", "2016-05-30T14:05+01:00"),
        ("Monday 30 May 2016 14.05 BST", "2016-05-30T14:05+01:00"),
        ("First published on Mon 30 May 2016 14.05 BST", "2016-05-30T14:05+01:00"),
        ("Stand: 30.05.2016, 14:05 Uhr", "2016-05-30T14:05"),
        ("Stand: 30.05.2016 14:05 Uhr", "2016-05-30T14:05"),
        ("Veröffentlicht am 30.05.2016 um 14.05 Uhr", "2016-05-30T14:05"),
        ("30. Mai 2016, 14:05 Uhr", "2016-05-30T14:05"),
        ("Montag, 30. Mai 2016, 14.05 Uhr", "2016-05-30T14:05"),
        ("30.05.2016 | 14:05", "2016-05-30T14:05"),
        ("Aktualisiert am 30.05.2016-14:05", "2016-05-30T14:05"),
        ("30.05.2016 – 14:05 Uhr MESZ", "2016-05-30T14:05+02:00"),
        ("30.5.2016, 7 Uhr", "2016-05-30T07:00"),
        ("Mo., 30.05.2016, 07.11 Uhr", "2016-05-30T07:11"),
        ("14:05 Uhr, 30. Mai 2016", "2016-05-30T14:05"),
        ("Publié le 30 mai 2016 à 14h05", "2016-05-30T14:05"),
        ("Publié le 30/05/2016 à 14:05", "2016-05-30T14:05"),
        ("Publié le 30/05/2016 à 14h05 - Mis à jour le 31/05/2016 à 08h12", "2016-05-30T14:05"),
        ("Mis à jour le lundi 30 mai 2016 à 14 h 05", "2016-05-30T14:05"),
        ("Le 30.05.2016 à 14h05", "2016-05-30T14:05"),
        ("30 mai 2016 à 14:05 CEST", "2016-05-30T14:05+02:00"),
        ("30 de mayo de 2016 a las 14:05", "2016-05-30T14:05"),
        ("Actualizado a las 14:05 h. 30/05/2016", "2016-05-30T14:05"),
        ("30 MAY 2016 - 14:05 CEST", "2016-05-30T14:05+02:00"),
        ("Lunes, 30 mayo 2016 - 14:05", "2016-05-30T14:05"),
        ("Publicado el 30 de mayo del 2016, 14:05 hs", "2016-05-30T14:05"),
        ("30/05/2016 14:05h", "2016-05-30T14:05"),
        ("Mayo 30, 2016", "2016-05-30"),
        ("30 may 2016 14:05 GMT", "2016-05-30T14:05+00:00"),
        ("Pubblicato il 30 maggio 2016 alle 14:05", "2016-05-30T14:05"),
        ("30 maggio 2016 (modifica il 31 maggio 2016 | 08:12)", "2016-05-30"),
        ("30 Maggio 2016 alle 14.05", "2016-05-30T14:05"),
        ("lunedì 30 maggio 2016, ore 14:05", "2016-05-30T14:05"),
        ("30 maggio 2016 ore 14.05", "2016-05-30T14:05"),
        ("30/05/2016 14h05", "2016-05-30T14:05"),
        ("30/05/2016 às 14h05 - Atualizado em 30/05/2016 às 16h12", "2016-05-30T14:05"),
        ("Publicado em 30 de maio de 2016 às 14:05", "2016-05-30T14:05"),
        ("30/05/2016 14h05 Atualizado há 2 anos", "2016-05-30T14:05"),
        ("30.mai.2016 às 14h05", "2016-05-30T14:05"),
        ("2016年5月30日 14:05", "2016-05-30T14:05"),
        ("2016年05月30日14:05", "2016-05-30T14:05"),
        ("2016-05-30 14:05:07", "2016-05-30T14:05:07"),
        ("2016年5月30日 下午2:05", "2016-05-30T14:05"),
        ("2016年5月30日 上午9点05分", "2016-05-30T09:05"),
        ("2016年5月30日 星期一 14:05", "2016-05-30T14:05"),
        ("發佈時間：2016年5月30日 14:05", "2016-05-30T14:05"),
        ("北京时间2016年5月30日14时05分", "2016-05-30T14:05+08:00"),
        ("2016年5月30日 14時05分", "2016-05-30T14:05"),
        ("2016年5月30日（月）14時5分", "2016-05-30T14:05"),
        ("2016年5月30日 午後2時5分", "2016-05-30T14:05"),
        ("2016年5月30日 14:05 JST", "2016-05-30T14:05+09:00"),
        ("2016/05/30 14:05", "2016-05-30T14:05"),
        ("2016/5/30(月) 14:05配信", "2016-05-30T14:05"),
        ("更新日時：2016.05.30 14:05", "2016-05-30T14:05"),
        ("平成28年5月30日", "2016-05-30"),
        ("令和6年1月2日", "2024-01-02"),
        ("2016년 5월 30일 14시 5분", "2016-05-30T14:05"),
        ("2016년 5월 30일 오후 2:05", "2016-05-30T14:05"),
        ("2016.05.30 14:05", "2016-05-30T14:05"),
        ("30 mei 2016 om 14:05", "2016-05-30T14:05"),
        ("30 мая 2016, 14:05", "2016-05-30T14:05"),
        ("30 мая 2016, 14:05 МСК", "2016-05-30T14:05+03:00"),
        ("30 مايو 2016", "2016-05-30"),
        ("٣٠ مايو ٢٠١٦", "2016-05-30"),
        ("30 May, 2016, 02:05 PM IST", "2016-05-30T14:05"),
        ("Updated: May 30, 2016 14:05 IST", "2016-05-30T14:05"),
        ("Mon, 30 May 2016 14:05:07 -0400", "2016-05-30T14:05:07-04:00"),
        ("2016-05-30T14:05:07.000Z", "2016-05-30T14:05:07+00:00"),
        ("2016-05-30T14:05Z", "2016-05-30T14:05+00:00"),
        ("2016-05-30 14:05 +0200", "2016-05-30T14:05+02:00"),
        ("2016-05-30 14:05 UTC+8", "2016-05-30T14:05+08:00"),
        ("May 30th, 2016 at 14:05", "2016-05-30T14:05"),
        ("30 September 2016 at 9am", "2016-09-30T09:00"),
        ("11:30 p.m., 30 May 2016", "2016-05-30T23:30"),
        ("Posted at 2:05 PM on May 30, 2016", "2016-05-30T14:05"),
        ("Posted: 05/30/2016 2:05 pm EDT", "2016-05-30T14:05-04:00"),
        ("30. května 2016 v 14.05", "2016-05-30T14:05"),
        ("30 maja 2016 r., godz. 14:05", "2016-05-30T14:05"),
        ("Sept. 3, 2016, at 12:00 PM", "2016-09-03T12:00"),
        ("12:05 AM EDT Sept 3 2016", "2016-09-03T00:05-04:00"),
        ("2016年5月30日 下午14:05", "2016-05-30T14:05"),
        ("2016年5月30日 午後0時5分", "2016-05-30T12:05"),
        ("2016年5月", "2016-05"),
        ("30 May 2016 14:05 gmt", "2016-05-30T14:05+00:00"),
        ("2:05 p.m. Pacific, May 30, 2016", "2016-05-30T14:05-07:00"),
        ("2:05 p.m. Central, May 30, 2016", "2016-05-30T14:05-05:00"),
        ("May 30, 2016 2:05 p.m. Mountain Time", "2016-05-30T14:05-06:00"),
        ("30 May 2016 14:05 Central European Time", "2016-05-30T14:05"),
        ("30 May 2016 14:05 Eastern European Summer Time", "2016-05-30T14:05"),
        ("30 May 2016 14:05 CST", "2016-05-30T14:05"),
        ("May 30, 2016 2:05 PM CST", "2016-05-30T14:05-06:00"),
        ("30 May 2016 14:05 AST", "2016-05-30T14:05"),
        ("30 mai 2016 à 14 h 05 HAE", "2016-05-30T14:05-04:00"),
        ("Publié le 30 janvier 2016 à 14h05 (HNE)", "2016-01-30T14:05-05:00"),
        ("30 May 2016 14:05 WAT", "2016-05-30T14:05+01:00"),
        ("May 30, 2016 2:05 PM NDT", "2016-05-30T14:05-02:30"),
        ("Mo., 30.05.16", "2016-05-30"),
        ("Montag, 30.05.16, 14:05 Uhr", "2016-05-30T14:05"),
        ("Stand: 30.05.16, 14:05 Uhr", "2016-05-30T14:05"),
        ("30.5.16 - 14.05 Uhr", "2016-05-30T14:05"),
        ("vom 30.05.98", "1998-05-30"),
        ("05/30/16", "2016-05-30"),
        ("30 May '16", "2016-05-30"),
        ("Updated 31 May 2016 | Published 30 May 2016", "2016-05-30"),
        ("Updated: 31 May 2016 09:00 Published: 30 May 2016 14:05", "2016-05-30T14:05"),
        (
            "Last updated 9:00 AM EDT May 31, 2016, first published 2:05 PM EDT May 30, 2016",
            "2016-05-30T14:05-04:00",
        ),
        ("Aktualisiert am 31.05.2016, veröffentlicht am 30.05.2016", "2016-05-30"),
        ("Mis à jour le 31 mai 2016 à 09h00, publié le 30 mai 2016 à 14h05", "2016-05-30T14:05"),
        ("Actualizado el 31 de mayo de 2016, publicado el 30 de mayo de 2016", "2016-05-30"),
        ("更新 2016年5月31日 公開 2016年5月30日", "2016-05-30"),
        ("Updated 30 May 2016, published yesterday", "2016-05-30"),
    ],
)
def test_forms(text: str, value: str) -> None:
    """The forms that news pages, feeds and mail use; the precision is that of the text."""
    published = parse_date(text)
    assert published is not None
    assert published.value == value
    wanted = {7: Precision.MONTH, 10: Precision.DAY}.get(len(value))
    if wanted:
        assert published.precision is wanted
    else:
        assert published.precision is (Precision.SECOND if value[16:17] == ":" else Precision.MINUTE)


@pytest.mark.parametrize(
    "text",
    [
        *[
            "",
            "4 days ago",
            "yesterday",
            "Monday",
            "30 May",
            "at 12:45 and 17:45",
            "31 April 2016",
            "29 Feb 2015",
            "2016-13-01",
        ],
        *[
            "3/4/2016",
            "2016",
            "20160530",
            "1.2.3.4567",
            "May the force",
            "Mayor 2016",
            "30.05.16",
            "30/05/16",
            "05/03/16",
            "16-05-30",
            "Version 10.2.16",
            "Version 30.05.16.2",
            "99 May 2016",
            "12-34-5678",
            "5月30日",
            "28年5月30日",
            "2016年13月1日",
            "Yesterday at 10:15",
            "Gestern, 10:15 Uhr",
            "Sonntag, 14. März, 10:15",
            "14 Mar 21",
            "Publié aujourd'hui à 14h05",
        ],
    ],
)
def test_never_guessed(text: str) -> None:
    """What is no date, or may be two, is None."""
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ada Fenn Updated 1755 GMT May 30, 2016 and more", "May 30, 2016"),
        ("on  30. Mai  2016, 14:05", "30. Mai  2016"),
        ("平成28年5月30日 東京", "28年5月30日"),
        ("30 May", None),
    ],
)
def test_where_a_day_stands(text: str, day: str | None) -> None:
    """The day's own characters, without time and label."""
    span = day_in(text)
    assert (text[slice(*span)] if span else None) == day


def test_day_first_is_told() -> None:
    """Who knows the outlet's custom can say which figure is the day."""
    assert parse_date("3/4/2016", day_first=True) == Published("2016-04-03", Precision.DAY)
    assert parse_date("3/4/2016", day_first=False) == Published("2016-03-04", Precision.DAY)
    assert parse_date("30.05.16", day_first=True) == Published("2016-05-30", Precision.DAY)
    assert parse_date("30/05/16", day_first=True) == Published("2016-05-30", Precision.DAY)
    assert parse_date("4/4/2016") == Published("2016-04-04", Precision.DAY)


def test_a_wrong_time_or_zone_is_left_out() -> None:
    """The day stays."""
    assert parse_date("2016-05-30 25:61") == Published("2016-05-30", Precision.DAY)
    assert parse_date("13:05 PM, 30 May 2016") == Published("2016-05-30", Precision.DAY)
    assert parse_date("30 May 2016 10:00 IST") == Published("2016-05-30T10:00", Precision.MINUTE)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("2025/05/12/bridge.txt", "2025-05-12"),
        ("bridge/2025-05-12-harrow-bay.txt", "2025-05-12"),
        ("20250512.txt", "2025-05-12"),
        ("2024-01-01/2025_05_12.txt", "2025-05-12"),
        ("2025-05/bridge.txt", "2025-05"),
        *[(path, None) for path in ("2025/bridge.txt", "2025-13-40.txt", "120250512.txt", "202505.txt", "")],
    ],
)
def test_paths(path: str, value: str | None) -> None:
    """A date in a path, the last one; a year alone is none."""
    found = date_in_path(path)
    assert (found.value if found else None) == value


NOW = datetime(2025, 6, 3, 16, 0, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("value", "precision", "text"),
    [
        ("2025-06-03T12:05+00:00", Precision.MINUTE, "today 14:05"),
        ("2025-06-03", Precision.DAY, "today"),
        ("2025-06-02T23:30+00:00", Precision.MINUTE, "today 01:30"),
        ("2025-06-02", Precision.DAY, "yesterday"),
        ("2025-06-01", Precision.DAY, "Sun"),
        ("2025-05-28", Precision.DAY, "Wed"),
        ("2025-05-27", Precision.DAY, "27 May"),
        ("2025-05-12T10:00:00+02:00", Precision.FILE, "≈ 12 May"),
        ("2025-06-04", Precision.DAY, "4 Jun"),
        ("2016-05-30", Precision.DAY, "30 May 2016"),
        ("2016-05", Precision.MONTH, "May 2016"),
        ("0001-01-01T00:00+14:00", Precision.MINUTE, "0001-01-01T00:00+14:00"),
    ],
)
def test_spoken(value: str, precision: Precision, text: str) -> None:
    """As people say dates, in the zone of now."""
    assert spoken(Published(value, precision), NOW) == text


@pytest.mark.parametrize(
    ("value", "precision", "text"),
    [
        ("2025-06-02T23:30+00:00", Precision.MINUTE, "2025-06-03 01:30"),
        ("2025-06-03", Precision.DAY, "2025-06-03"),
        ("2016-05", Precision.MONTH, "2016-05"),
        ("2025-05-12T10:00:30+02:00", Precision.FILE, "≈ 2025-05-12 10:00"),
        ("0001-01-01T00:00+14:00", Precision.MINUTE, "0001-01-01T00:00+14:00"),
    ],
)
def test_in_figures(value: str, precision: Precision, text: str) -> None:
    """As ISO 8601 writes dates, as exact as they are told, in the zone of now."""
    assert in_figures(Published(value, precision), NOW) == text


def test_full() -> None:
    """The whole date, as exact as it is known."""
    assert full(Published("2025-06-03T14:05", Precision.MINUTE)) == "3 June 2025, 14:05"
    assert full(Published("2025-06-03", Precision.DAY)) == "3 June 2025"
    assert full(Published("2025-06", Precision.MONTH)) == "June 2025"
    assert full(Published("2025-06-03T14:05:07", Precision.FILE)) == "≈ 3 June 2025, 14:05"


FIELDS = st.sampled_from(
    [
        *[
            "2016",
            "05",
            "30",
            "5/",
            "-",
            ":",
            ".",
            ",",
            "May",
            "mai",
            "GMT",
            "+02:00",
            "EDT",
            "UK",
            "PM",
            "Uhr",
            "T",
            "Z",
            "(",
        ],
        *["14:35", "年", "月", "²", "٣", "1e9", "de"],
    ]
)


@given(
    st.one_of(
        st.text(max_size=40), st.lists(FIELDS, max_size=10).map(" ".join), st.lists(FIELDS, max_size=10).map("".join)
    )
)
def test_any_text(text: str) -> None:
    """Whatever the text, there is a date that the calendar has, or none."""
    for day_first in (None, True, False):
        published = parse_date(text, day_first)
        if published is not None:
            assert published.moment().tzinfo is not None


@given(st.datetimes(datetime(1900, 1, 1), datetime(2190, 1, 1), timezones=st.just(timezone(timedelta(hours=-7)))))
def test_iso_goes_round(moment: datetime) -> None:
    """What ISO 8601 says comes back as it was."""
    text = moment.isoformat(timespec="seconds")
    assert parse_date(text) == Published(text, Precision.SECOND)


def test_a_month_said_over_and_over() -> None:
    """By a text without end, too: it is no day, and looked through all the same."""
    assert day_in("10 " + "/ ".join(["سبتمبر"] * 5000)) is None
