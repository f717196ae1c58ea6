"""A title from a lead in Arabic, where the verb comes first: the beginning, up to where what it waits for is told.

Print has no case that tells a subject from an object, so that all up to a preposition stays together; what may follow
goes from the end: what tells when, where and why.
"""

from __future__ import annotations

_FEWEST = 4
_LONGEST_OPENING = 14
_LONGEST_SPEAKER = 9
_SHORTEST_NOUN = 4
_ENDS = ("،", ",", "؛", ":", ".")

_MARKS = str.maketrans("", "", 'ًٌٍَُِّْـ«»"“”()،,.؛:؟!')
"""Short vowels and marks, which no list has."""
_ONE_LETTER = str.maketrans("أإآٱى", "ااااي")
"""Letters that many write for one another."""


def _plain(word: str) -> str:
    return word.translate(_MARKS).translate(_ONE_LETTER)


def _words(text: str) -> frozenset[str]:
    return frozenset(map(_plain, text.split()))


def _by_preposition(table: dict[str, str]) -> dict[str, str]:
    return {word: _plain(preposition) for preposition, words in table.items() for word in _words(words)}


_PREPOSITIONS = _words(
    "في من إلى على عن مع عبر حول ضد لدى بين تحت فوق أمام خلف داخل خارج قرب شمال جنوب شرق غرب نحو دون"
)
_LATER = _words(
    "منذ خلال بعد قبل وسط إثر عقب جراء بسبب نتيجة بحسب حسب وفق وفقا شمالي جنوبي شرقي غربي أثناء رغم بهدف بغية اعتبارا "
    "ابتداء حتى قبيل بعيد كما بينما فيما حيث بعدما عندما حين لكن إذ ضمن "
    "باستخدام بمشاركة بحضور برعاية بواسطة بقيادة بتهمة بمناسبة بدعم للمطالبة بعدم"
)
"""What tells when, where, why, or who says so: never waited for."""
_RELATIVE = _words("الذي التي الذين اللذين اللتين اللواتي ممن مما")
_TIMES = _words(
    "يوم اليوم أمس غدا مساء صباح ظهر فجر ليل ليلة الليلة الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الآن"
)
_NEXT = _words("الماضي الجاري المقبل الحالي")
"""What tells which day it is, behind it."""
_SAYING = _words(
    "قال قالت أعلن أعلنت أكد أكدت ذكر ذكرت أوضح أوضحت كشف كشفت أفاد أفادت حذر حذرت أضاف أضافت صرح صرحت رأى اعتبر "
    "اعتبرت أظهر أظهرت يقول تقول نقل نقلت"
)
_THAT = _words("أن بأن أنه بأنه أنها بأنها أنهم")
_ABOUT = _plain("عن")
_VERBS = _words(
    "قتل أصيب توفي لقي نفى دمر انهار اندلع اشتعل وقع ضرب هز غرق سقط تحطم اصطدم فقد اعتقل أوقف أفرج احتجز "
    "اتهم أدان حكم قضى رفض أقر صوت انتخب عين أقال استقال تولى تسلم زار التقى استقبل بحث ناقش دعا طالب هدد "
    "أدرج فرض رفع خفض زاد تراجع ارتفع انخفض سجل بلغ حقق خسر ربح باع اشترى افتتح أطلق أغلق أعاد فتح علق "
    "ألغى أجل بدأ أنهى انتهى استمر واصل استأنف فاز تعادل تغلب تأهل أحرز توج غاب عاد وصل غادر توجه انتقل "
    "شارك شهد نظم استضاف كرم نشر عرض صدر كتب اكتشف طور ابتكر توصل تمكن نجح فشل ساعد أنقذ أجلى نزح تظاهر "
    "احتج أضرب منع سمح حظر استخدم شن قصف استهدف سيطر انسحب تقدم أعرب وافق صادق أجرى أصدر قرر أمر كلف خصص "
    "أنشأ بنى تسبب أدى أسفر خرج دخل حضر انضم تعرض عثر ضبط صادر أحال واجه احتفل اختتم عقد ألقى ودع نجا "
    "أحبط كثف جدد وقف أثار شيع هنأ حث ناشد رحب ندد استنكر اقترح شكل فكك قدم تلقى تعهد جف توقع استبعد نقل "
    "ترأس قاد أوصى أثبت رصد أبلغ اتفق وقّع أعدم غرم سرق هرب فر اختفى وجد ترك تحول كان بات أصبح ظل ليس يجب "
    "يمكن ورد حدث جرى تم نظر"
)
"""Verbs of the past, of a man; those of a woman and of today are known by their letters."""
_WAITED_FOR = _by_preposition(
    {
        "على": "وافق وافقت حصل حصلت عثر عثرت سيطر سيطرت تغلب تغلبت حافظ حافظت ألقت ألقى صادق صادقت تعرف تعرفت "
        "القبض الحصول حصول السيطرة الرد القدرة الاعتماد العثور التوقيع الموافقة المحافظة الحفاظ القضاء قادرة قادر",
        "إلى": "توصل توصلت أدى أدت دعا دعت انضم انضمت سعى سعت لجأ لجأت سيؤدي يؤدي تؤدي يدعو تدعو يهدف تهدف تسعى يسعى "
        "الوصول وصول الانضمام العودة عودة الدعوة الحاجة بحاجة الانتقال تحولت تحول تهدف يهدف",
        "عن": "أسفر أسفرت أعرب أعربت تخلى تخلت الإفراج بالإفراج الكشف البحث الدفاع التخلي عبارة",
        "من": "نجا نجت تمكن تمكنت عانى يعاني تعاني استفاد استفادت الحد الاستفادة أكثر أقل أول كثير عدد العديد أي",
        "في": "تسبب تسببت نجح نجحت فشل فشلت شرع شرعت المشاركة مشاركة الرغبة يشتبه الاشتباه اشتباه مشتبه الشروع التورط "
        "ضلوعه تورطه ضلوعهم تورطهم",
        "مع": "تعادل التعامل التعاون بالتعاون",
    }
)
"""Words by the preposition that they wait for."""
_NO_ENDS = (
    _words("هذا هذه ذلك تلك كل بعض نحو غير عدة لا لم لن ما قد سوف و أو ثم أبرز أحد إحدى لدى كانت كان قبل") | _THAT
)
_NOUNS = ("ة", "ات", "ين", "يا", "ي")
_NAMES = _words(
    "وزارة وكالة ولاية وحدة وثيقة وسيلة وظيفة وفاة وجبة ورشة ولادة وثائقية وطنية وزيرة وليمة ورقة وفرة وقفة "
    "بلدة بلدية بعثة بورصة بطولة بنية بيئة بيانات برية بحرية بريطانية "
    "بريطانيا بيروت بغداد باريس بولندا برلين بلجيكا برنامج برلمان باحثون باحثين بلاده بورما بروكسل"
)
"""Words that begin with the letters by which others are joined."""
_PRONOUNS = ("ه", "ها", "هم")
"""Endings that mean somebody told before: ``حكومته``."""


def from_arabic(words: list[str], most: int) -> list[str]:
    """The beginning of the main clause that can stand alone, in at most `most` words; nothing where none is found."""
    if len(words) <= most:
        return words
    plain = [_plain(word) for word in words]
    start = _start(words, plain)
    near = range(start + 1, min(start + _LONGEST_SPEAKER, len(plain) - _FEWEST))
    that = next((at for at in near if plain[at] in _THAT), 0)
    if plain[start] not in _SAYING or not that:
        return _cut(words, plain, start, most, start)
    whole = _cut(words, plain, start, most, that + 2)
    refers = (
        plain[that].endswith(_PRONOUNS) or plain[that + 1].endswith(_PRONOUNS[:2]) and not _is_verb(plain[that + 1])
    )
    if whole and refers:
        return whole
    # Where there is room, who says so may be named; what is said is the news.
    return _cut(words, plain, that + 1, most, that + 1) or whole


def _start(words: list[str], plain: list[str]) -> int:
    """Where the clause begins behind what tells when or where at first, up to its comma."""
    if plain[0] not in _PREPOSITIONS | _LATER:
        return 0
    commas = (at for at in range(1, min(_LONGEST_OPENING, len(words) - _FEWEST)) if words[at].endswith(_ENDS))
    return next(commas, -1) + 1


def _cut(words: list[str], plain: list[str], start: int, most: int, told: int) -> list[str]:
    """The words from `start` on that make a clause, word `told` among them, days left out; the longest that fits."""
    kept: list[int] = []
    best: list[int] = []
    shorter: list[int] = []
    waits = _WAITED_FOR.get(plain[start], "")
    if plain[start] in _SAYING and told == start and _ABOUT in plain[start : start + most]:
        waits = _ABOUT
    number = start
    while number <= len(words):
        ends = number > start and words[number - 1].endswith(_ENDS) or number == len(words)
        if number > told and not waits and (ends or _may_end(plain, number)) and _is_whole(plain, kept, number):
            best = list(kept)
        elif number > told and not waits and _adds(plain, number) and _is_whole(plain, kept, number):
            shorter = list(kept)
        if ends and best or len(kept) >= most or number == len(words):
            break
        if plain[number] in _TIMES and kept and plain[number - 1] not in _PREPOSITIONS | _LATER:
            number = _behind_time(plain, number)
            continue
        waits = "" if plain[number] == waits else waits
        kept.append(number)
        number += 1
    best = best or shorter
    return [words[at] if at + 1 in best else words[at].rstrip("".join(_ENDS)) for at in best]


def _adds(plain: list[str], number: int) -> bool:
    """Whether a word only adds: one more of a list, by what or what for: ``وسرقة البيانات``, ``بعبوة ناسفة``."""
    word = plain[number] if number < len(plain) else ""
    joined = word.startswith("و") and len(word) > _SHORTEST_NOUN and word.endswith(("ة", "ات", "ين"))
    means = word.startswith("ب") and len(word) > _SHORTEST_NOUN
    return word.startswith("لل") or (joined or means) and word not in _NAMES


def _is_whole(plain: list[str], kept: list[int], number: int) -> bool:
    """Whether the words kept make a clause: there is a verb, and the last waits for nothing that stands behind it."""
    last = plain[kept[-1]] if kept else ""
    if len(kept) < _FEWEST or last in _NO_ENDS | _PREPOSITIONS | _LATER | _RELATIVE or last.isdigit():
        return False
    noun = "ال" + last[2:] if last.startswith("لل") else last.removeprefix("ب")
    if number < len(plain) and _WAITED_FOR.get(noun, "-") == plain[number]:
        return False
    return not _is_verb(last) and any(_is_verb(plain[at]) for at in kept)


def _may_end(plain: list[str], number: int) -> bool:
    """Whether a clause may end before a word."""
    word = plain[number]
    joined = word.startswith("و") and _is_verb(word[1:])
    return joined or word in _PREPOSITIONS or word in _LATER or word in _RELATIVE or word in _TIMES


def _is_verb(word: str) -> bool:
    if word in _VERBS or word in _SAYING or word.removesuffix("ت") in _VERBS:
        return True
    feminine = word.endswith("ت") and len(word) > 3 and not word.startswith("ال") and not word.endswith("ات")
    future = len(word) > 4 and word.startswith(("سي", "ست"))
    present = len(word) > 2 + word.startswith("ت") and word.startswith(("ي", "ت")) and not word.endswith(_NOUNS)
    return feminine or future or present


def _behind_time(plain: list[str], number: int) -> int:
    """The word behind what tells a day: ``مساء الأحد الماضي``."""
    while number < len(plain) and (plain[number] in _TIMES or plain[number] in _NEXT):
        number += 1
    return number
