"""Danish."""

from __future__ import annotations

PREPOSITIONS = (
    "sigtet mistænkt tiltalt i på fra til med for af ved efter mod om under over mellem gennem uden hos blandt "
    "siden omkring ifølge ud udenfor bag foran per via nær ind op ned langs før indtil trods inden imod"
)
OF = "af"
DETERMINERS = (
    "en et den det de denne dette disse sin sit sine hans hendes deres to tre fire fem seks syv otte ni ti elleve "
    "tolv flere mange nogle alle hver ingen næsten hundredvis tusindvis"
)
SUBORDINATING = "når da hvis mens fordi selvom siden før at hvordan hvorfor hvad så end om"
RELATIVE = "som der hvor hvis"
JOINING = "og men eller for"
AUXILIARIES = "er var har havde skal skulle kan kunne vil ville må måtte bliver blev blevet får fik bør burde kommer"
ADVERBS = "ikke også nu allerede igen aldrig altid endnu snart sig bare helt fortsat stadig"
TIMES = (
    "tirsdags mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august "
    "september oktober november december går dag nat natten aften morges morgen eftermiddag formiddag ugen året "
    "måneden sommer vinter forår efterår sidste forrige næste"
)
PRONOUNS = "han hun den det de vi jeg man dette der hans hendes deres"
REPORTING = "siger sagde viser oplyser skriver melder rapporterer fortæller ifølge mener oplyste"
PURPOSE = "for"
PARTICIPLES = "t d et en"
PARTICIPLE_FORMS = "død"
INFINITIVES = "e"
PARTICLES = ""
VERBS = {
    "-": (
        "jagter jagtede røvede røver frygter frygtede bygger byggede brænder brændte deler delte fejrer fejrede "
        "flygter flygtede forbereder fødes føder graver hænger hylder indfører kaster klarer lokker mangler mærker "
        "når ordner planlægger prøver raser rasede rammer ramte redder river rekrutterer samler satser savnes "
        "savner skaber skaffer slukker spreder starter stopper styrker svarer synger taber tabte tester tvinger "
        "tvang undersøger udsætter varsler virker vågner åbnes lukkes evakueres anholdes sigtes tiltales dømmes "
        "kåres kåret ejer indrømmer lover lovede truer vender vendte sælges bekræfter ødelægger ødelagde styrter "
        "styrtede kommer skærer nedlægger nedlagde får stiger er var har havde skal skulle kan kunne vil ville må "
        "måtte bliver blev fik bør burde går gik siger sagde står stod findes fandtes kom tager tog gør gjorde "
        "giver gav døde dør ligger lå sidder sad ser så ved vidste slog slår faldt falder vandt vinder sank synker "
        "steg brød bryder drog holdt holder lod lader skød skyder skrev skriver stjal stjæler spiste spiser bærer "
        "bar forsvandt forsvinder greb griber lagde lægger solgte sælger valgte vælger søgte søger omkom omkommer "
        "vedtog vedtager bad beder fandt finder traf træffer fløj flyver led lider afslog afslår foreslog foreslår "
        "trak trækker vokser voksede angreb angriber overtog overtager hjalp hjælper drev driver slap slipper tror "
        "troede rejste rejser bor boede lever levede fortsatte fortsætter ønsker sejler sejlede læser læste idømt "
        "idømmer idømte dømt dømmer dømte førte fører åbner åbnede lukker lukkede"
    ),
    "er te tes es": (
        "kør mød køb vis brug løs styrt tænk meld afslør tab lån spil hør lær tøm forklar råb kald send glem tjen "
        "stem nævn"
    ),
    "er ede edes es": (
        "ønsk start slut åbn luk kast redd skad advar efterlys kritiser præsenter protester invester planlægg "
        "arbejd vandr hent lancer udvikl evakuer reager demonstrer stopp øg sigt tiltal arrester anhold fængsl led "
        "saml frygt havn kollider aflys kost vent mist håb anmeld bekræft afslut undersøg flytt erstatt opdag dropp "
        "jubl hyld tjekk bygg fest dræb tru støtt styrk afvis godkend klag indfør skær udsend overvej nægt lov kræv "
        "hæv sænk forlad fejr bed sejr mangl pleje leje svigt trues udvid åben genåbn genopt prøv forbyd anklag"
    ),
    "r ede": "bo nå tro sky",
}
PAST = "ede edes"
