"""Words of the head of a story and of the page around it, of all languages, as `word_lists` has them."""

from __future__ import annotations

OFFICES = (
    "professor lecturer "
    "correspondent reporter writer editor columnist contributor journalist korrespondent korrespondentin reporterin "
    "redakteur redakteurin autorin journaliste correspondant correspondante rédacteur rédactrice corresponsal "
    "redactor redactora periodista repórter correspondente colunista jornalista inviato corrispondente giornalista "
    "redattore verslaggever verslaggeefster redacteur journalistin redaktör redaktør korespondent korespondentka "
    "dziennikarz dziennikarka reportér reportérka корреспондент обозреватель журналист"
)
"""What a writer may be called who is named beside it: ``Arts correspondent``."""

IS_SOMEBODY = "es is est ist è é jest je är er он she he sie er elle il ella él lei lui zij hij"
"""With which a sentence begins below a writer's name that tells who that is."""

OURS = (
    "our onze unser unsere unserem unserer unseren notre nos nuestro nuestra nuestros nuestras nostro nostra nosso "
    "nossa vår våra vores naszego naszej naší našeho"
)
"""Before the office of a writer: ``Door onze redacteur …``."""

LIFE = (
    "born died geboren gestorben né née mort morte décédé décédée nacido nacida fallecido fallecida nació murió "
    "nato nata morto morta nascido nascida falecido falecida nasceu morreu overleden gestorven urodzony urodzona "
    "zmarł zmarła ur narozen narozena zemřel zemřela född avliden död født død syntynyt kuollut născut născută "
    "decedat született meghalt doğum ölüm родился родилась умер умерла скончался скончалась народився народилася "
    "помер померла γεννήθηκε πέθανε נולד نوفي ولد ولدت توفي توفيت"
)
"""With which a line begins that says when somebody was born, or died: that day is not the story's."""

PLACE_FIRST = (
    "new san santa santo são sankt st saint sainte los las port puerto porto fort north south east west northern "
    "southern great upper lower lake mount cape el la le les den der bad buenos rio hong tel abu kuala addis phnom "
    "nowy nowa nowe stary ho mexico salt little long palm santiago ciudad villa vila villar castel reggio kansas "
    "oklahoma panama quezon des baton grand ann cedar colorado"
)
"""With which a place of several words begins, that might else be somebody's name."""

PLACE_LAST = (
    "bay beach city creek falls harbour harbor heath heights island junction mouth pass point rapids ridge sands shore "
    "springs town valley village county"
)
"""With which one ends; surnames such as Hill and Wood are left out."""

MINUTES = (
    "min mins minute minutes minuten minuto minutos minuti minuut minut minuty minuter minutter perc dakika мин минут "
    "минуты минута хв хвилин دقائق دقيقة 分 分钟 分鐘 분"
)

READING = (
    "read reading listen listening watch watching audio lecture lire de à écouter lesezeit lesen hören artikel zum "
    "temps lectura lettura leitura leestijd lezen czytania czytanie čtení läsning lästid lästid lesetid læsetid "
    "lesning okuma чтения чтение читати lukuaika dauer duration durée time to the duración durata"
)
"""What the time that it takes to read or to hear a story is told with."""

ADS = (
    "advertisement advertisements advertising sponsored anzeige werbung publicité publicidad pubblicità publicidade "
    "advertentie reklama inzerce annons reklame annonse annonce mainos реклама διαφήμιση إعلان"
)
"""Where an advertisement stood."""
