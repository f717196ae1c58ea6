"""Dutch."""

from __future__ import annotations

PREPOSITIONS = (
    "in op te aan met voor bij uit naar over van tot na tegen om door sinds tijdens volgens zonder tussen onder "
    "boven binnen buiten langs vanaf wegens ondanks dankzij rond per via achter naast vanwege richting rondom "
    "vanuit omstreeks"
)
OF = "van"
DETERMINERS = (
    "de het een deze dit die dat zijn haar hun ons onze geen twee drie vier vijf zes zeven acht negen tien elf "
    "twaalf meer veel alle elke ieder sommige enkele honderden duizenden tientallen bijna ruim zeker minstens "
    "ongeveer"
)
SUBORDINATING = (
    "toen als terwijl omdat hoewel nadat voordat dat of wanneer zodat doordat totdat tenzij wie hoe waarom waardoor "
    "zoals zo"
)
RELATIVE = "die dat wie waar waarin waarop waarmee waaraan waarvan waarbij waardoor"
JOINING = "en maar of want"
AUXILIARIES = (
    "is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden moet moeten moest "
    "moesten wil willen wilde wilden mag mogen mocht mochten gaat gaan zal zullen zou zouden blijkt blijken"
)
ADVERBS = "niet ook nog al weer steeds nu er zich opnieuw voorlopig altijd vaak zelfs alleen inmiddels dus"
TIMES = (
    "afgelopen komende komend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart "
    "april mei juni juli augustus september oktober november december gisteren vandaag morgen vanochtend vanmiddag "
    "vanavond vannacht ochtend middag avond nacht week weekend maand jaar maandagavond dinsdagavond woensdagavond "
    "donderdagavond vrijdagavond zaterdagavond zondagavond maandagochtend dinsdagochtend woensdagochtend "
    "donderdagochtend vrijdagochtend zaterdagochtend zondagochtend dinsdagnacht zondagnacht zaterdagnacht vorig "
    "volgend vorige volgende"
)
PRONOUNS = "hij zij ze het we wij ik men dit dat er daar zijn haar hun die"
REPORTING = "zegt zei zeggen meldt melden meldde laat blijkt volgens aldus bericht bevestigt verklaarde verklaart zo"
PURPOSE = "om"
PARTICIPLES = "d t en"
PARTICIPLE_FORMS = ""
INFINITIVES = "en n"
PARTICLES = "af aan op uit in mee toe neer terug weg vast voor om plaats deel door bij los over stil bekend vrij"
VERBS = {
    "-": (
        "jaagt jagen vreest boort bouwt brandt demonstreren dringt eindigt eindigen geldt gelden geneest herdenkt "
        "herdenken huurt huren introduceert jubelt keurt keuren klinkt klimt kraakt landt lanceert lanceren leidt "
        "leiden lekt luistert mikt noemt noemen ontslaat ontslaan ontvangt ontvangen overlijdt overweegt overwegen "
        "passeert pleiten plant plannen raadt regent reist rekent rekenen rookt schaadt scheert schiet schieten "
        "schort sleept sleutelt sneeuwt snijdt spaart sparen speurt spoelt sponsort springt stapt start starten "
        "stemt stemmen stuit stuurt sturen test treft treffen twijfelt twijfelen uitstelt valt vallen varen vaart "
        "vecht vechten verblijft verdubbelt verdwijnt vergoedt verkeert verlaat verlaten verloopt verrast "
        "verschijnt verschijnen verstopt vervangen verwelkomt verwerpt vindt vliegen vluchten vlucht volgt volgen "
        "voorkomt voorspelt weert wijkt winnen wordt zakt zakken zendt zingen zinkt zorgt zorgen zwijgt behoudt "
        "behaalt beschuldigt beslist bestaat bestrijdt betwist bevestigt bezorgt adviseert arresteert controleert "
        "eist evacueert halveert inspecteert lijdt lijden opereert redde is zijn was waren heeft hebben had hadden "
        "worden werd werden kan kunnen kon konden moet moeten moest moesten wil willen wilde wilden mag mogen mocht "
        "mochten gaat gaan zal zullen zou zouden ging gingen kwam kwamen komt stond stonden zat zaten lag lagen "
        "sloeg sloegen viel vielen kreeg kregen nam namen gaf gaven zag zagen vond vonden deed deden bleef bleven "
        "liep liepen reed reden schreef sprak spraken verloor verloren won wonnen trok trokken hield hielden liet "
        "lieten bracht brachten dacht kocht verkocht begon begonnen brak braken schoot schoten stierf stierven "
        "overleed overleden sloot sloten steeg stegen daalde zakte zei zeiden wist wisten sprong verdween verdwenen "
        "belandde greep vertrok vertrokken ontsnapte vroeg vroegen hief verbood verboden besloot besloten ontving "
        "bood boden verliet riep riepen bevat slaat staat staan ziet zien doet doen zegt geeft geven leeft leven "
        "blijft blijven schrijft schrijven krijgt krijgen sluit sluiten wijst wijzen verliest verliezen kiest "
        "kiezen vrezen verhuist verhuizen reizen leest lezen eisen laat laten praat zet zitten verbiedt verbieden "
        "biedt bieden houdt houden vinden rijdt rijden verwacht wacht stijgt stijgen daalt dalen betaalt betalen "
        "speelt spelen deelt delen haalt halen loopt lopen koopt kopen verkoopt verkopen hoopt hopen roept roepen "
        "vraagt vragen draagt dragen klaagt klagen slaagt slagen verlaagt verhoogt maakt maken raakt raken zoekt "
        "zoeken breekt spreekt lijkt lijken blijkt verbreekt trekt trekken vertrekt vertrekken ontdekt ontdekken "
        "werkt werken merkt denkt denken stopt stoppen weet weten eet eten weigert weigeren komen neemt nemen ligt "
        "liggen legt leggen zeggen toont tonen woont wonen opent openen dient begint beginnen wint overwint kent "
        "kennen erkent groeit groeien gooit gooien keert kost kosten stelt stellen vertelt telt verdient meldt "
        "melden treedt dreigt dreigen vliegt steelt kampt waarschuwt waarschuwen protesteert protesteren "
        "demonstreert onderzoekt onderzoeken presenteert investeert reageert reageren produceert organiseert steunt "
        "steunen viert vieren verzet verzetten sterft sterven bezoekt helpt helpen redt redden leert leren staakt "
        "staken kondigt schrapt schrappen pakt pleit bouwen gelooft levert breidt beperkt vervangt verdwijnen zwemt "
        "rijst hangt heropent mist verlengt verplaatst verandert verslaat zingt vormt voert ontwikkelt bespaart "
        "luidt schaft"
    ),
    "te ten": "maak raak werk stop klop pak merk mis kost hoop ontdek straf rook ren botste bots bezoek",
    "de den": (
        "meld leef woon waarschuw speel deel haal betaal vertel weiger reager protesteer demonstreer verdien open "
        "toon tel groei gooi keer dreig red steun vier leer beland daal verover zeg bouw lever eindig overleef "
        "ontsnap sprak huld eis verhuis reis vrees"
    ),
}
PAST = "de den te ten"
