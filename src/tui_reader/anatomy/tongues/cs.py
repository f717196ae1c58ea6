"""Czech."""

from __future__ import annotations

PREPOSITIONS = (
    "v ve na z ze do o od ode po za pro při pod nad před mezi podle bez u během k ke ku proti vůči kolem kvůli díky "
    "mimo vedle s se kromě přes skrz navzdory místo blízko poblíž uprostřed uvnitř prostřednictvím"
)
OF = ""
DETERMINERS = "ten ta to ti ty tento tato toto svůj svou své svého jeho její jejich dva dvě tři čtyři pět"
SUBORDINATING = "když jestliže pokud protože že aby ačkoli ačkoliv přestože než zatímco zda jak kde jakmile až"
RELATIVE = "který která které kteří kterého kterou kterém kterým kterých níž jenž jež něhož němž kde což"
JOINING = "a i ale nebo"
AUXILIARIES = (
    "je jsou byl byla bylo byli byly bude budou může mohou mohl mohla musí chce chtějí má mají měl měla mohli by"
)
ADVERBS = "ne už také ještě se si znovu opět nikdy vždy jen stále"
TIMES = (
    "minulý minulém příštím pondělí úterý středu čtvrtek pátek sobotu neděli pondělka středy čtvrtka pátku soboty "
    "neděle ledna února března dubna května června července srpna září října listopadu prosince lednu únoru březnu "
    "dubnu květnu červnu červenci srpnu říjnu prosinci včera dnes zítra ráno večer odpoledne dopoledne noci noc "
    "týden týdnu měsíci roce čtvrtletí"
)
PRONOUNS = "on ona ono oni to jeho její jejich ten ta tento"
REPORTING = "řekl řekla uvedl uvedla oznámil oznámila informoval tvrdí podle vyplývá říká sdělil sdělila"
PURPOSE = "aby"
PARTICIPLES = "n na no ni ny t ta to ti ty"
PARTICIPLE_FORMS = ""
INFINITIVES = "t ct"
PARTICLES = ""
VERBS = {
    "-": (
        "pátrá pátrají stoupne stoupnou zničí ničí zraní zvítězí zvítězila vítězí létá letí létají běží běhá plave "
        "zpívá hoří shoří spadne padne padá padají prší sněží útočí utíká uteče ztrácí ztratí ztratila žaluje "
        "rozhodne rozhodl rozhodla rozhodli odsoudí osvobodí zadrží zadržela zadržel zatkla zatkl kontroluje "
        "opravuje opraví natáčí natočí vystavuje vystaví otevřela otevřel otevřeli zavřela zavřel zavřeli skončila "
        "skončil nabízel ujel ujeli snaží přeje přibude ubude odkládá odloží přijme přijal přijala přijali vyhlásí "
        "vyhlásil vyhlásila sleduje varoval varovala stěžuje stěžují je jsou byl byla bylo byli byly bude budou "
        "může mohou musí chce chtějí má mají není nejsou nemá nemají jde jdou stojí říká říkají žije žijí roste "
        "rostou klesá klesají stoupá stoupají hledá hledají vyzývá plánuje plánují protestuje protestují hrozí čeká "
        "čekají chodí pracuje pracují bydlí chybí stane platí zaplatí bojuje bojují varuje varují žádá žádají vrací "
        "vrátí začíná začínají začne začnou končí skončí otevírá otevře zavírá zavře staví postaví vznikne vzniká "
        "hraje hrají zahraje vede vedou povede zkoumá zkoumají tvrdí vidí ví vědí zná dělá dělají kupuje kupují "
        "koupí prodává prodávají učí dává dá bere vezme jede jedou pojede pojedou dostane dostanou dostává zůstává "
        "zůstávají zůstane zůstanou trvá potrvá spojí spojuje hlásí zpřísňuje ukazuje ukazují umírá umírají získá "
        "získává přijde přijdou přijede odejde odchází odmítá odmítají kritizuje kritizují chválí podporuje "
        "podporují pomáhá pomáhají pomůže bojí obávají vyšetřuje vyšetřují řeší chystá chystají připravuje "
        "připravují zruší ruší zakáže zakazuje zavede zavádí zvýší zvyšuje sníží snižuje porostou vzroste klesne "
        "zdraží zlevní nabízí nabízejí nabídne obnoví rozšíří hodlá hodlají usiluje láká přibývá ubývá tráví "
        "potřebuje potřebují jedná jednají mění změní přesáhne přesahuje uvidí představí představuje opouští opustí "
        "míří slaví oslaví patří věří doufá zemře utratí vydá vydělává řídí čelí soudí prosí chrání navštíví vyzve "
        "pokračuje pokračují ujme utkají utká nastoupí zamíří vybuduje prodlouží dokončí přesune přestane omezí "
        "zavírají nebude nebudou nechce vzrostl vzrostla vzrostly zvedl zvedla řekla vedla vedli spadl spadla padl "
        "padla utekl utekla lehl zasáhl zasáhla dosáhl dosáhla přesáhl přesáhla stáhl stáhla našly vezl snesl "
        "ztratil odnesl odnesla přinesl přinesla přinesly narazil klesl klesla klesly vzlétl prohlásil unikl unikla "
        "vznikl vznikla vznikly zamkl pronikl vydal řekl šel šla šli přišel přišla odešel odešla našel našla našli "
        "vedl snědl četl"
    ),
}
PAST = (
    "uje ují ají ejí al ala alo ali aly il ila ilo ili ily el ela elo eli ely ěl ěla ělo ěli ěly yl yla yli ul ula "
    "ulo uli uly rl rla rli rly"
)
