"""What tells languages apart: their scripts, their letters, and the small words that every text in them has.

A language is a line in `SMALL_WORDS`, and where it has letters of its own, one in `LETTERS`. Some stand here only so
that their neighbours are not taken for them.
"""

from __future__ import annotations

from functools import cache

_BLOCKS = (
    ("\u0370", "el"),
    ("\u0400", "cyrillic"),
    ("\u0530", "hy"),
    ("\u0590", "he"),
    ("\u0600", "arabic"),
    ("\u0700", ""),
    ("\u0750", "arabic"),
    ("\u0780", ""),
    ("\u08a0", "arabic"),
    ("\u0900", "devanagari"),
    ("\u0980", "bn"),
    ("\u0a00", "pa"),
    ("\u0a80", "gu"),
    ("\u0b00", ""),
    ("\u0b80", "ta"),
    ("\u0c00", "te"),
    ("\u0c80", "kn"),
    ("\u0d00", "ml"),
    ("\u0d80", "si"),
    ("\u0e00", "th"),
    ("\u0e80", "lo"),
    ("\u0f00", ""),
    ("\u1000", "my"),
    ("\u10a0", "ka"),
    ("\u1100", "ko"),
    ("\u1200", "ethiopic"),
    ("\u13a0", ""),
    ("\u1780", "km"),
    ("\u1800", ""),
    ("\u1e00", "latin"),
    ("\u1f00", "el"),
    ("\u2000", ""),
    ("\u3040", "kana"),
    ("\u3100", ""),
    ("\u3130", "ko"),
    ("\u3190", ""),
    ("\u3400", "han"),
    ("\ua000", ""),
    ("\uac00", "ko"),
    ("\ud7b0", ""),
    ("\uf900", "han"),
    ("\ufb00", ""),
    ("\ufb50", "arabic"),
    ("\ufe00", ""),
    ("\ufe70", "arabic"),
    ("\uff00", ""),
    ("\uff66", "kana"),
    ("\uffa0", ""),
    ("\U00020000", "han"),
    ("\U00030000", ""),
)
"""Where the blocks of letters begin, and their script: a language where only one is written with it."""


@cache
def blocks() -> tuple[list[str], list[str]]:
    """Where blocks of letters begin, and the script of each."""
    starts, names = zip(*_BLOCKS, strict=True)
    return list(starts), list(names)


CODES_OF_SCRIPT = {
    "latin": "en de fr es it pt nl sv no da is fi et lv lt pl cs sk sl hr sr hu ro sq tr az ca gl eu af ga cy id ms "
    "tl vi sw so",
    "cyrillic": "ru uk be bg sr mk kk ky tg mn",
    "arabic": "ar fa ur ps ckb",
    "devanagari": "hi mr ne",
    "ethiopic": "am ti",
}

RANGES = {"cyrillic": ("\u0400", "\u052f"), "arabic": ("\u0620", "\u06ff")}

COMMON_LETTERS = {"cyrillic": "абвгдежзклмнопрстуфхцчш", "arabic": "ابتثجحخدذرزسشصضطظعغفقلمنهو"}
"""The letters that all languages of a script have."""

LETTERS = {
    "de": "ßäöü",
    "fr": "œçêùëî",
    "es": "ñ¿¡",
    "it": "ìòù",
    "pt": "ãõç",
    "sv": "åäö",
    "no": "åøæ",
    "da": "åøæ",
    "is": "ðþæö",
    "fi": "äö",
    "et": "õäöü",
    "lv": "āēīūķļņģšž",
    "lt": "ėųįūąęšž",
    "pl": "łżśźćńąę",
    "cs": "ěřůšžčý",
    "sk": "ľĺŕôäšžčý",
    "sl": "šžč",
    "hr": "šžčćđ",
    "sr": "šžčćđијљњђћџ",
    "hu": "őűöü",
    "ro": "șțăâîşţ",
    "sq": "ëç",
    "tr": "ğışçöü",
    "az": "əğışçöü",
    "ca": "·çïò",
    "gl": "ñ",
    "cy": "ŵŷ",
    "vi": "đơưạảấầậắằặếềểệịọốồổộớờởợụủứừửựỳỹẽ",
    "ru": "ийщъыьэюяё",
    "uk": "ийщьюяіїєґ",
    "be": "йыьэюяёіў",
    "bg": "ийщъьюя",
    "mk": "ијљњѓќѕџ",
    "kk": "ийщъыьэюяёәғқңөұүһі",
    "ky": "ийщъыьэюяёңөү",
    "tg": "ийъэюяёғӣқӯҳҷ",
    "mn": "ийщъыьэюяёөү",
    "ar": "ةىيكأإآؤئء",
    "fa": "پچژگیکآئءأؤ",
    "ur": "پچژگیکٹڈڑںےہھآئؤۓۂءأ",
    "ps": "پچژګټډړځڅږښڼېۍئیکيآء",
    "ckb": "پچژگیکڕڵۆێەئڤھ",
}
"""The letters that a language has and others of its script have not."""

NOT_IN = {"bn": frozenset("ৰৱ"), "he": frozenset("װױײ")}
"""Letters by which a language that shares the script is known: Assamese, Yiddish."""


@cache
def alphabet(script: str, code: str) -> frozenset[str]:
    """The letters that a language is written with."""
    return frozenset(COMMON_LETTERS[script] + LETTERS[code])


CHINESE_ONLY = frozenset(
    "这们说对为个从给让还时发长开关问见马门车东书买卖两业义乐习亚亲亿仅优传伤众军农决况减办动务势华协单卫历压厅双变应张总战报护择损术"
    "显极标样树检气汉测济灾热爱现环电监种积竞签类级纪约红纲线练组细终经结统继续维综网罗联职胜脑节营虽补规视觉览计认讨议记讲许论设访证评识诉试"
    "话该详语误请读调谈财责败货质购贵费资赛赶趋车转轮较辆输达迁过运进远连迟适选释针钟钱铁银错锅闭间闻队阳际陆险难页项顺须顾领题飞饭驻验鱼鲜"
    "這們說與從讓沒將會來國學關總戰變應條單營處實經當體數黨萬圖區醫號舉寫轉歸邊縣臺灣鐵錢麼你她嗎吗吧呢很哪您它"
)
"""Characters that Chinese has, simplified or not, and Japanese writes in another way or not at all."""

SMALL_WORDS = {
    "en": "the a an of to in and or but for on at by with from as is are was were be been has have had that this "
    "these those it its his her their who which where when while after before because if than not no into over about "
    "against said says he she they we i you will would could s",
    "de": "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf zu zum zur von vom "
    "mit für bei aus nach über unter ist sind war waren hat haben wird werden dass nicht sich als auch es er sie wir "
    "wie noch um durch nun kein keine",
    "fr": "le la les l un une des du de d et ou mais à au aux en dans sur sous par pour avec sans est sont était a "
    "ont que qui ne pas ce cette ces il elle on nous se son sa ses leur plus qu n c être été selon après",
    "es": "el la los las un una unos unas de del y o pero a al en con por para sin sobre es son era ha han que no se "
    "su sus lo como más este esta según tras fue muy ser está hasta desde sobre cuando quien contra entre dijo "
    "también fueron puede",
    "it": "il lo la i gli le un una di del della dei delle degli e o ma a al alla in nel nella con per su da dal "
    "dalla che non si è sono ha hanno come più questo questa anche dopo stato stata l dell all nell",
    "pt": "o a os as um uma de do da dos das e ou mas em no na nos nas com por para que não se é são foi tem ao à "
    "como mais seu sua pelo pela após também já até está ser segundo sobre desde vai ele ela isso foram quando quem "
    "muito contra entre pelos pelas nesta neste disse",
    "nl": "de het een van en of maar in op te aan met voor bij uit naar over is zijn was waren heeft hebben dat die "
    "niet zich als ook er wordt worden door om nog werd deze dit geen hij ze",
    "af": "die n het van en in op te aan met vir by uit na oor is was wat nie hy sy hulle ook er word deur om nog "
    "hierdie sê gesê teen",
    "sv": "och i att en ett det som på är av för med till den har de inte om han hon var från vid kan nu ska ut "
    "efter man men så sig under mot också än eller hade blir när sin ha mycket alla vi enligt säger två där",
    "no": "og i at en et det som på er av for med til den har de ikke om han hun var fra ved kan nå skal ut etter "
    "men så seg mot også enn eller hadde blir når sin ha mye alle vi ifølge sier to der være ble hva hvor mer dette "
    "etter ei",
    "da": "og i at en et det som på er af for med til den har de ikke om han hun var fra ved kan nu skal ud efter "
    "men så sig mod også end eller havde bliver når sin have meget alle vi ifølge siger to der være blev hvad hvor "
    "mere dette",
    "is": "og í að er á sem til við um en það af hann hún var með fyrir ekki eru frá þetta hafa hefur verið þar eftir",
    "fi": "ja on ei se että oli hän ovat joka mutta myös kun kuin mukaan jo nyt sen ole niin tai voi vain sekä "
    "kanssa olla ollut hänen ennen sanoo",
    "et": "ja on ei see et oli ta mis ka kui oma aga ning nii või seda tema selle pärast kuid mida ole eesti ütles",
    "lv": "un ir ar no par uz ka kā arī bet tas lai pēc vai nav gada tika pie jau ja līdz kas",
    "lt": "ir yra kad su iš į ar kaip bet tai buvo jis po dėl už nuo apie taip prie jau ne bus savo",
    "pl": "i w na z do że nie się to jest o po za od dla przez jak ale przy czy jego jej są był była oraz tym który "
    "która które także już tylko będzie we ze przed",
    "cs": "a v na se z do že je to o po za od pro jak ale při nebo jeho její jsou byl byla ve ze i s k u který která "
    "které jako také podle už jen před bude by více než řekl",
    "sk": "a v na sa z do že je to o po za od pre ako ale pri alebo jeho jej sú bol bola vo zo i s k u ktorý ktorá "
    "ktoré tiež podľa už len pred bude by viac než povedal",
    "sl": "in v na se z do da je to o po za od pri ali njegov so bil bila ki s k tudi ne še pa kot že po bo ter bi",
    "hr": "i u na se je da za od su s o po kao ali koji koja koje nije bi iz do biti će te što gdje prije vrijeme "
    "tko uz također poslije dvije ovdje nego kako rekao smo",
    "sr": "i u na se je da za od su s o po kao ali koji koja koje nije bi iz do biti će sa što šta gde pre vreme ko "
    "uz takođe posle dve ovde nego kako rekao smo и у на се је да за од су са о по као али који која које није би из "
    "до ће што где пре време ко уз такође после",
    "hu": "a az és hogy nem is egy van volt meg de el már még csak ez azt mint vagy pedig szerint után lesz ki ha több",
    "ro": "și şi în de la a cu pe care că nu o din pentru mai este sunt fost au un al ale sau după prin dar va lui fi",
    "sq": "dhe në të e i se një për me nga që është si u nuk ka ai ajo janë më por pas ishte",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra var ise ama ancak değil göre oldu "
    "dedi ya o her iki olduğunu tarafından",
    "az": "və bir bu da də üçün ilə olan daha sonra çox ki bildirib edib olub isə görə ən o azərbaycan",
    "ca": "el la els les un una de del dels i o però a al en amb per que no es ha han és són més com seva seu aquest "
    "aquesta als ser també després fins",
    "gl": "o a os as un unha de do da dos das e ou pero en no na nos nas con por para que non se é son foi ten ao á "
    "como máis seu súa polo pola tamén",
    "eu": "eta da du ez bat ere dute dira izan zuen baina hau dela egin egingo den duen zen",
    "ga": "an na agus ar a i is tá go ag le bhí do sé sí ní leis atá",
    "cy": "y yr yn a i o ar ei mae wedi bod am ac gan fel ond oedd ddim gyda",
    "id": "dan yang di ke dari ini itu dengan untuk pada tidak akan adalah juga dalam telah oleh sebagai ada bisa "
    "karena mengatakan kata para sudah saat tersebut",
    "ms": "dan yang di ke dari ini itu dengan untuk pada tidak akan adalah juga dalam telah oleh sebagai ada boleh "
    "kerana berkata kata para sudah ketika tersebut beliau",
    "tl": "ang ng mga sa na at ay ni si hindi para ito kay nang may niya siya rin kung din po",
    "vi": "và của là không được trong cho với một các người có đã này tại những từ khi đến cũng để vào ông bà về "
    "theo sẽ",
    "sw": "na ya wa kwa ni katika za la kuwa hiyo huo hii huyo baada alisema cha watu pia kwamba",
    "so": "iyo ka ee in oo ku la waxa ay uu soo loo ayaa waa kale",
    "ru": "и в не на что с по это как он из к у за от так же был его но для о а она они было были или также после "
    "при до если уже все который которая которые году чтобы",
    "uk": "і й та в у не на що з по це як він із до за від так же був його але для про а вона вони було були або "
    "також після при якщо вже все який яка які року щоб через",
    "be": "і ў у не на што з па гэта як ён да за ад так быў яго але для пра а яна яны было былі або таксама пасля "
    "пры калі ўжо які якая якія",
    "bg": "и в не на че с по това как той от за към до беше му но се да са е а тя те бяха или също след при ако вече "
    "който която които през ще си има",
    "mk": "и во не на дека со по ова како тој од за кон до беше му но се да се е а таа тие беа или исто по при ако "
    "веќе кој која кои ќе има го ги",
    "kk": "және мен бен үшін бұл деп бар болды да де жылы деді екен осы пен туралы",
    "ky": "жана менен үчүн бул деп болгон да эле жылы деди бар ушул",
    "tg": "ва дар аз ба ки ин бо аст барои то он як",
    "mn": "нь юм байна бол гэж энэ болон байсан оны тэр бөгөөд гэсэн",
    "ar": "في من على إلى أن التي عن مع هذا قال هذه الذي كان بعد ما لم لا وقال كما بين ذلك وفي خلال كانت ومن حيث أو "
    "ثم وقد منذ بعض",
    "fa": "در به از که این را با است برای آن و می شد شده کرد تا بر یک خود هم نیز گفت اما ها های دارد بود کرده باید",
    "ur": "کے میں کی ہے اور سے کو نے کا پر یہ کہ اس ہیں بھی تھا کر نہیں ایک جو تھے گا گیا",
    "ps": "د په او چې له ته کې سره دا نه یې وو دي هم کړي شوي",
    "ckb": "لە بە و کە بۆ ئەو ئەم لەگەڵ دەکات بوو هەر نەک کرد",
    "hi": "के में की है और से को ने का पर यह कि इस हैं भी था कर नहीं एक जो थे गया लिए रहे हो",
    "mr": "आणि आहे या आहेत व की ते हे झाली केली करण्यात होते मात्र यांनी च्या तर म्हणून नाही",
    "ne": "र छ को मा ले हो छन् गरेको भएको पनि लागि गर्ने एक यो भने थियो तथा",
    "am": "ነው እና ላይ ውስጥ ናቸው ነበር የሆነ ግን ደግሞ ይህ እንደ ነገር",
    "ti": "እዩ ኣብ እቲ እዮም ነቲ ድማ ካብ ምስ ናይ ግን እዚ",
}
"""The words that a text in the language can hardly do without."""
