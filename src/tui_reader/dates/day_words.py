"""Words of lines that tell a day: labels, days of the week, what stands beside them; per language, or of all."""

from __future__ import annotations

TIMESTAMP = {
    "en": "published|updated|posted|modified|created|first published|originally published|last updated|last modified|"
    "published on|updated on|posted on|published at|updated at|date|as of",
    "de": "stand|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|erstellt|erstellt am|"
    "letzte aktualisierung",
    "fr": "publié|publié le|publiée le|mis à jour|mis à jour le|mise à jour|modifié le",
    "es": "publicado|publicado el|actualizado|actualizado el",
    "it": "pubblicato|pubblicato il|aggiornato|aggiornato il",
    "pt": "publicado|publicado em|atualizado|atualizado em",
    "nl": "gepubliceerd|gepubliceerd op|bijgewerkt|bijgewerkt op",
    "pl": "opublikowano|aktualizacja",
    "cs": "publikováno|aktualizováno",
    "sv": "publicerad|publicerat|uppdaterad|uppdaterat",
    "no": "publisert|oppdatert|sist oppdatert",
    "da": "offentliggjort|opdateret|udgivet",
    "tr": "yayınlanma|güncelleme|son güncelleme|yayınlanma tarihi|giriş|giriş tarihi",
    "id": "diterbitkan|diperbarui|dipublikasikan",
    "ru": "опубликовано|обновлено|дата публикации",
    "uk": "опубліковано|оновлено",
    "ar": "نشر في|نُشر في|تاريخ النشر|آخر تحديث|تم التحديث",
    "zh": "发布时间|發布時間|发表时间|發表時間|发布|發布|发表于|發表於|更新时间|更新時間|更新|时间|時間|日期",
    "ja": "公開|更新|公開日|更新日|配信|掲載|最終更新|公開日時|更新日時|投稿日",
    "ko": "입력|수정|등록|기사입력|최종수정|승인|발행",
}
"""How a line begins that says when; phrases, parted by a bar."""

TIMESTAMP_WORDS = "published updated posted modified created veröffentlicht aktualisiert publié publicado actualizado"

AGO = {
    "en": "second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years "
    "ago about over a an one",
    "de": "vor sekunde sekunden minute minuten stunde stunden tag tagen woche wochen monat monaten jahr jahren "
    "einer einem",
    "fr": "il y a une un minute minutes heure heures jour jours semaine semaines mois an ans",
    "es": "hace un una minuto minutos hora horas día días semana semanas mes meses año años",
    "pt": "há um uma atrás minuto minutos hora horas dia dias semana semanas mês meses ano anos",
    "it": "fa minuti ore ora giorni giorno settimana settimane mesi mese anni anno",
    "nl": "geleden minuten uur uren dag dagen weken maanden jaar",
}
"""What a time such as `4 days ago` is made of."""

AGO_ELSEWHERE = {
    "pl": "temu przed minutę minuty minut godzinę godziny godzin godzinami dzień dni tydzień tygodnie tygodni "
    "miesiąc miesiące miesięcy",
    "cs": "před minutou minutami hodinou hodinami dnem dny týdnem týdny měsícem měsíci",
    "sk": "pred minútou minútami hodinou hodinami dňom dňami týždňom týždňami",
    "sv": "för sedan minut minuter timme timmar dag dagar vecka veckor månad månader",
    "da": "siden minut minutter time timer dag dage uge uger måned måneder",
    "no": "siden minutt minutter time timer dag dager uke uker måned måneder",
    "fi": "sitten minuuttia tunti tuntia päivä päivää viikko viikkoa",
    "ro": "acum minut minute oră ore zi zile săptămâni",
    "hr": "prije pre minutu minute minuta sat sata sati dan dana",
    "tr": "önce saniye dakika saat gün hafta",
    "id": "yang lalu menit jam hari minggu bulan",
    "vi": "trước phút giờ ngày tuần",
    "ru": "назад минуту минуты минут час часа часов день дня дней неделю недели недель",
    "uk": "тому хвилину хвилини хвилин годину години годин день дні днів тиждень тижні",
    "bg": "преди минута минути час часа ден дни",
    "el": "πριν από λεπτά ώρα ώρες ημέρα ημέρες μέρες",
    "ar": "منذ قبل دقيقة دقائق ساعة ساعات يوم أيام",
    "he": "לפני דקות שעה שעות ימים",
    "fa": "پیش دقیقه ساعت روز",
    "hi": "पहले मिनट घंटा घंटे दिन",
}
"""The same in more languages. Some are names in others: they tell a time only where a line has no other words."""

WEEKDAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "pl": "poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela",
    "cs": "pondělí úterý středu středa čtvrtek pátek sobotu sobota neděli neděle",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen",
    "da": "mandag tirsdag lørdag søndag",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "ar": "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    "ru": "понедельник вторник среду среда четверг пятницу пятница субботу суббота воскресенье",
}

RELATIVE_DAYS = (
    "today yesterday heute gestern aujourd'hui hier hoy ayer oggi ieri hoje ontem vandaag gisteren dzisiaj dziś "
    "wczoraj dnes včera idag igår tänään eilen сегодня вчера"
)

DAYS_ELSEWHERE = (
    "mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so lun mer jeu ven sam dim mié jue vie sáb dom "
    "gio seg ter qua qui sex ma wo vr za zo pon wt śr czw pt sob niedz po út st čt pá mån tis ons tors fre lör sön lør "
    "søn пн вт ср чт пт сб вс нд понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок "
    "середа четвер субота неділя الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت pazartesi salı çarşamba "
    "perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu luni marți miercuri joi vineri sâmbătă "
    "duminică hétfő kedd szerda csütörtök péntek szombat vasárnap ponedjeljak utorak srijeda četvrtak petak subota "
    "nedjelja δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή maanantai tiistai keskiviikko torstai perjantai "
    "lauantai sunnuntai segunda-feira sexta-feira sábado domingo issued time hrs hours uhr wib stunden at"
)
"""Days of the week and their abbreviations in more languages, and what else stands beside a day."""

ZONE_WORDS = (
    "time eastern central western mountain pacific atlantic alaska hawaii greenwich coordinated universal mean local "
    "standard daylight saving summer winter british irish european indian pakistan arabian gulf israel moscow african "
    "east west south north china japan korea singapore hong kong philippine australian zealand mitteleuropäische "
    "osteuropäische zeit sommerzeit"
)
"""What names of zones are made of that are written in full: ``Eastern Daylight Time``."""

CLOCK_WORDS = "am pm a.m p.m uhr h um at à a las alle ore om o kl klo v в et pt"
"""What stands beside a time of day."""

DATE_WORDS = {
    "en": f"{WEEKDAYS['en']} mon tue tues wed thu thur thurs fri sat sun gmt utc est edt cst cdt mst mdt pst pdt bst "
    "hkt the and of at on first last originally",
    "de": f"{WEEKDAYS['de']} uhr cet cest mez mesz den",
    "fr": WEEKDAYS["fr"],
    "es": WEEKDAYS["es"],
    "pt": "segunda terça quarta quinta sexta sábado domingo",
}
"""What stands in a date line besides figures and the names of months."""

NOT_PLACES_BEFORE_DAYS = (
    "stand datum date fecha data dato am vom le el il em dnia den on updated published print printed issue "
    "edition ausgabe heft numéro número numero exklusiv live vol no nr"
)
"""What may stand before a day, beside words for the day itself, and is no place."""
