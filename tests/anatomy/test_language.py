"""Which language a story is written in: right, or not told."""

from __future__ import annotations

import pytest

from tui_reader.anatomy.language import language_of

PARAGRAPHS = {
    "en": "The bridge over the bay has been closed since Monday, and nobody in the county can say for how long. The "
    "council will meet on Tuesday to decide what is to be done about the ferries.",
    "de": "Die Brücke über die Bucht ist seit Montag gesperrt, und niemand im Landkreis kann sagen, wie lange noch. "
    "Der Rat will am Dienstag darüber entscheiden, was mit den Fähren geschehen soll.",
    "fr": "Le pont qui traverse la baie est fermé depuis lundi, et personne dans le comté ne peut dire pour combien "
    "de temps. Le conseil se réunira mardi pour décider de l'avenir des ferries.",
    "es": "El puente sobre la bahía está cerrado desde el lunes y nadie en el condado puede decir por cuánto tiempo. "
    "El consejo se reunirá el martes para decidir qué se hará con los transbordadores.",
    "it": "Il ponte sulla baia è chiuso da lunedì e nessuno nella contea sa dire per quanto tempo. Il consiglio si "
    "riunirà martedì per decidere che cosa fare dei traghetti e della strada.",
    "pt": "A ponte sobre a baía está fechada desde segunda-feira e ninguém no condado sabe dizer por quanto tempo. O "
    "conselho vai se reunir na terça para decidir o que fazer com as balsas.",
    "nl": "De brug over de baai is sinds maandag gesloten en niemand in de streek kan zeggen voor hoe lang. De raad "
    "komt dinsdag bijeen om te besluiten wat er met de veerboten moet gebeuren.",
    "sv": "Bron över viken har varit stängd sedan i måndags och ingen i länet kan säga hur länge det kommer att "
    "dröja. Rådet möts på tisdag för att besluta vad som ska hända med färjorna.",
    "no": "Broen over bukten har vært stengt siden mandag, og ingen i fylket kan si hvor lenge det vil vare. Rådet "
    "møtes på tirsdag for å avgjøre hva som skal skje med fergene etter dette.",
    "da": "Broen over bugten har været lukket siden mandag, og ingen i amtet kan sige, hvor længe det vil vare. "
    "Rådet mødes på tirsdag for at afgøre, hvad der skal ske med færgerne, efter at den blev spærret af politiet.",
    "fi": "Lahden ylittävä silta on ollut suljettuna maanantaista lähtien, eikä kukaan osaa sanoa kuinka kauan. "
    "Neuvosto kokoontuu tiistaina ja päättää, mitä lautoille tehdään, mutta se ei ole helppoa.",
    "pl": "Most nad zatoką jest zamknięty od poniedziałku i nikt w hrabstwie nie potrafi powiedzieć, na jak długo. "
    "Rada zbierze się we wtorek, aby zdecydować, co się stanie z promami.",
    "cs": "Most přes záliv je od pondělí uzavřen a nikdo v kraji nedokáže říct, na jak dlouho. Rada se sejde v "
    "úterý, aby rozhodla, co bude s trajekty, které už nestačí.",
    "sk": "Most cez záliv je od pondelka zatvorený a nikto v kraji nevie povedať, na ako dlho. Rada sa zíde v "
    "utorok, aby rozhodla, čo bude s trajektmi, ktoré už podľa nej nestačia.",
    "hu": "Az öböl feletti híd hétfő óta le van zárva, és senki sem tudja megmondani, hogy meddig. A tanács kedden "
    "ül össze, hogy eldöntse, mi legyen a kompokkal, és ez nem egy könnyű kérdés.",
    "ro": "Podul de peste golf este închis de luni și nimeni din comitat nu poate spune pentru cât timp. Consiliul "
    "se va întruni marți pentru a decide ce se va întâmpla cu feriboturile care sunt pline.",
    "tr": "Körfezin üzerindeki köprü pazartesiden beri kapalı ve ilçede kimse bunun ne kadar süreceğini "
    "söyleyemiyor. Meclis, feribotlar için ne yapılacağına karar vermek üzere salı günü bir araya gelecek, ama bu "
    "çok zor olacak.",
    "id": "Jembatan di atas teluk itu telah ditutup sejak Senin dan tidak ada orang yang bisa mengatakan untuk "
    "berapa lama. Dewan akan bertemu pada hari Selasa untuk memutuskan nasib kapal feri karena jalan ini penting.",
    "vi": "Cây cầu bắc qua vịnh đã bị đóng từ thứ Hai và không ai trong quận biết được là đến khi nào. Hội đồng sẽ "
    "họp vào thứ Ba để quyết định về những chuyến phà.",
    "ru": "Мост через залив закрыт с понедельника, и никто в округе не может сказать, как долго это продлится. Совет "
    "соберётся во вторник, чтобы решить, что делать с паромами.",
    "uk": "Міст через затоку закрито з понеділка, і ніхто в окрузі не може сказати, як довго це триватиме. Рада "
    "збереться у вівторок, щоб вирішити, що робити з поромами.",
    "bg": "Мостът над залива е затворен от понеделник и никой в окръга не може да каже за колко време. Съветът ще се "
    "събере във вторник, за да реши какво да се прави с фериботите.",
    "sr": "Мост преко залива је затворен од понедељка и нико у округу не може да каже колико ће то трајати. Савет ће "
    "се састати у уторак да одлучи шта ће бити са трајектима.",
    "el": "Η γέφυρα πάνω από τον κόλπο είναι κλειστή από τη Δευτέρα και κανείς δεν μπορεί να πει για πόσο καιρό.",
    "he": "הגשר מעל המפרץ סגור מאז יום שני, ואיש במחוז אינו יכול לומר לכמה זמן. המועצה תתכנס ביום שלישי.",
    "ar": "الجسر فوق الخليج مغلق منذ يوم الاثنين، ولا أحد في المقاطعة يستطيع أن يقول إلى متى. وسيجتمع المجلس يوم "
    "الثلاثاء من أجل اتخاذ قرار بشأن العبارات التي لم تعد كافية.",
    "fa": "پل روی خلیج از روز دوشنبه بسته است و هیچ‌کس در این منطقه نمی‌تواند بگوید که تا چه زمانی. شورا روز سه‌شنبه "
    "برای تصمیم‌گیری در مورد کشتی‌ها با هم جلسه دارد.",
    "ur": "خلیج پر بنا پل پیر سے بند ہے اور ضلع میں کوئی نہیں بتا سکتا کہ یہ کب تک بند رہے گا۔ کونسل منگل کو کشتیوں "
    "کے بارے میں فیصلہ کرنے کے لیے ملے گی۔",
    "hi": "खाड़ी पर बना पुल सोमवार से बंद है और ज़िले में कोई नहीं बता सकता कि यह कब तक बंद रहेगा। परिषद मंगलवार को "
    "इस पर फैसला करने के लिए बैठक करेगी।",
    "bn": "উপসাগরের উপরের সেতুটি সোমবার থেকে বন্ধ এবং কেউ বলতে পারে না কতদিন তা বন্ধ থাকবে।",
    "ta": "வளைகுடா மீதான பாலம் திங்கட்கிழமை முதல் மூடப்பட்டுள்ளது, எவ்வளவு காலம் என்று யாராலும் சொல்ல முடியாது.",
    "th": "สะพานข้ามอ่าวถูกปิดตั้งแต่วันจันทร์ และไม่มีใครในเขตบอกได้ว่าจะปิดไปอีกนานแค่ไหน",
    "ka": "ყურეზე გადებული ხიდი ორშაბათიდან დაკეტილია და არავინ იცის, რამდენ ხანს გაგრძელდება ეს.",
    "zh": "海湾上的大桥自周一起关闭，郡里没有人能说出要关闭多久。议会将于周二开会，决定如何处理渡轮的问题。",
    "ja": "湾にかかる橋は月曜日から閉鎖されており、いつまで続くのか誰にも分からない。議会は火曜日に会合を開く。",
    "ko": "만을 가로지르는 다리는 월요일부터 폐쇄되었으며, 언제까지 계속될지 아무도 말할 수 없다.",
}


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_of_a_paragraph(language: str) -> None:
    """Two sentences are enough."""
    assert language_of([PARAGRAPHS[language]]) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council of the town has voted to shut the bridge and it will not open", "en"),
        ("Der Rat der Stadt hat beschlossen, die Brücke nicht mehr zu öffnen", "de"),
        ("Le conseil de la ville a décidé de ne pas ouvrir le pont et les quais", "fr"),
        ("El consejo de la ciudad ha decidido que no se abra el puente por las noches", "es"),
        ("大橋は月曜から閉鎖", "ja"),
        ("海湾大桥将从周一起对车辆关闭", "zh"),
        ("다리 폐쇄", "ko"),
        ("הגשר נסגר", "he"),
    ],
)
def test_of_a_headline(text: str, language: str) -> None:
    """Where its words or its script tell it."""
    assert language_of([text]) == language


@pytest.mark.parametrize(
    "text",
    [
        *[
            "",
            "1 2 3 — !",
            "Bridge shut",
            "Ponte fechada",
            "三十一人死亡",
            "首相辞任表明",
            "国会議員会館",
            "Отставка премьера",
        ],
        *[
            "Storm Odile",
            "Harrow Bay, Marlow Ford, Tessaly",
            "جسر مغلق",
            "पुल बंद",
            "No",
            "O Canada",
            "Nu e pont a la de",
        ],
    ],
)
def test_too_little_tells_nothing(text: str) -> None:
    """A few characters may be of several languages."""
    assert language_of([text]) is None


@pytest.mark.parametrize("pair", [("en", "fr"), ("de", "nl"), ("es", "it"), ("ru", "bg"), ("en", "ru"), ("zh", "en")])
def test_a_mixed_text(pair: tuple[str, str]) -> None:
    """Half in one language and half in another: in neither."""
    assert language_of([PARAGRAPHS[language] for language in pair]) is None


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_never_a_wrong_one(language: str) -> None:
    """Any few words of a text are of its language, or of none that is told."""
    words = PARAGRAPHS[language].split()
    for count in (3, 5, 8, 12):
        for first in range(0, len(words), 2):
            assert language_of([" ".join(words[first : first + count])]) in (language, None)
