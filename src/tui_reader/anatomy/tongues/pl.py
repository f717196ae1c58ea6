"""Polish."""

from __future__ import annotations

PREPOSITIONS = (
    "w we na z ze do o od ode po za przez dla przy pod nad przed między wśród według bez u podczas ku przeciwko "
    "wobec około mimo dzięki wokół obok poza oprócz ponad wskutek zamiast blisko tuż koło znad spod sprzed "
    "niedaleko"
)
OF = ""
DETERMINERS = (
    "ten ta to ci te tego tej tych swój swoją swoje swojej jego jej ich dwa dwie dwóch trzy trzech cztery pięć"
)
SUBORDINATING = "gdy kiedy jeśli jeżeli ponieważ bo że żeby aby by chociaż choć zanim odkąd czy jak gdzie podczas"
RELATIVE = "który która które którzy którego której którym których którą któremu którymi co gdzie"
JOINING = "i a ale oraz lub albo"
AUXILIARIES = (
    "jest są był była było byli były będzie będą został została zostało zostali zostały zostanie zostaną może mogą "
    "mógł mogła mogli musi muszą chce chcą chciał ma mają miał miała mieli powinien powinna powinny"
)
ADVERBS = "nie już także też jeszcze się ciągle wciąż znowu znów nigdy zawsze tylko coraz"
TIMES = (
    "zeszłym ubiegłym przyszłym ubiegły zeszły poniedziałek wtorek środę czwartek piątek sobotę niedzielę "
    "poniedziałku wtorku środy czwartku piątku soboty niedzieli stycznia lutego marca kwietnia maja czerwca lipca "
    "sierpnia września października listopada grudnia styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu "
    "wrześniu październiku listopadzie grudniu wczoraj dziś dzisiaj jutro rano wieczorem nocy noc poranek "
    "popołudniu tygodniu miesiącu roku"
)
PRONOUNS = "on ona ono oni one to jego jej ich ten ta"
REPORTING = (
    "mówi mówią powiedział poinformował poinformowała podała podał wynika informuje twierdzi ocenia według dodał"
)
PURPOSE = "aby żeby by"
PARTICIPLES = "ny na ne ni ty ta te ci ano to"
PARTICIPLE_FORMS = ""
INFINITIVES = "ć c"
PARTICLES = ""
VERBS = {
    "-": (
        "odbierze odbiorą zniszczy niszczy wzrosną zwycięży zwycięża leci lecą biegnie biegną pływa śpiewają płonie "
        "spłonie spadnie spadną pada atakuje ucieka uciekają straci stracą sądzi rozstrzygnie zdecyduje decyduje "
        "skaże zatrzyma zatrzymuje kontroluje naprawia naprawi pokaże pokażą nagrywa wystawi wystawia zaprasza "
        "zapraszają oferuje stara starają życzy odkłada odłoży przyjmie przyjmuje ogłosi ogłasza śledzi skarżą "
        "kosztował zmarła zmarli odeszła wybuchł wybuchła wybuchły jest są był była było byli były będzie będą ma "
        "mają może mogą musi muszą chce chcą zostanie zostaną idzie idą stoi stoją mówi mówią żyje żyją rośnie "
        "rosną traci tracą szuka szukają apeluje apelują planuje planują protestuje protestują grozi grożą czeka "
        "czekają chodzi chodzą pracuje pracują mieszka mieszkają brakuje spada spadają wzrasta wzrastają wzrośnie "
        "kosztuje kosztują walczy walczą ostrzega ostrzegają żąda żądają domaga domagają wraca wracają wróci wrócą "
        "zaczyna zaczynają zacznie kończy kończą skończy otwiera otwierają otworzy zamyka zamykają zamknie buduje "
        "budują zbuduje powstanie powstaną powstaje powstają ruszy ruszą rusza zagra zagrają gra grają wygra "
        "prowadzi prowadzą bada badają sprawdza sprawdzają przekonuje przekonują twierdzi twierdzą uważa uważają "
        "widzi widzą wie wiedzą zna znają robi robią kupuje kupują kupi sprzedaje sprzedają uczy uczą daje dają da "
        "dadzą bierze biorą weźmie pojedzie pojadą jedzie jadą dostanie dostaną dostaje otrzyma otrzymają pozostaje "
        "pozostają trwa trwają potrwa stanie staną zapłaci zapłacą płaci płacą rezygnuje rezygnują oszczędza "
        "oszczędzają wynika pokazuje pokazują zabraknie umiera umierają ginie giną zginął zginęła zginęło zginęli "
        "zginęły podchodzi podchodzą spotyka spotka trafi trafią trafia wyjedzie przyjedzie przyjdzie odejdzie "
        "odchodzi wprowadza wprowadzi wprowadzą zakazuje zakaże szykuje szykują liczy liczą lubi lubią woli wolą "
        "pije piją jedzą śpi śpią pisze piszą czyta śpiewa pomaga pomagają pomoże broni bronią krytykuje krytykują "
        "chwali popiera popierają odrzuca odrzuci przyznaje sprzeciwia boi boją obawia obawiają skarży wzywa "
        "wzywają zapowiada zapowiadają przygotowuje przygotowują rozpoczyna rozpocznie rozpoczną poprowadzi zostaje "
        "zostają wystąpi wystąpią odbywa odbędzie odbędą przyciąga zmienia zmieni zmienią zniknie znika znikają "
        "należy"
    ),
}
PAST = (
    "uje ują ają eją ał ała ało ali ały ił iła iło ili iły ył yła yło yli yły ął ęła ęło ęli ęły iał iała iało ieli "
    "iały ował owała owało owali owały uł uła uli edł szła szli ósł iosła rł rła rli adł adła adli kł kła kli gł "
    "gła gli"
)
