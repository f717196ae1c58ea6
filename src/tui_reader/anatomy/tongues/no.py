"""Norwegian."""

from __future__ import annotations

PREPOSITIONS = (
    "siktet mistenkt tiltalt i på fra til med for av ved etter mot om under over mellom gjennom uten hos blant "
    "siden rundt ifølge ut utenfor innenfor bak foran per via nær inn opp ned langs før inntil tross innen mens"
)
OF = "av"
DETERMINERS = (
    "en ei et den det de denne dette disse sin sitt si sine hans hennes deres to tre fire fem seks sju syv åtte ni "
    "ti elleve tolv flere mange noen alle hver ingen over nesten hundrevis tusenvis"
)
SUBORDINATING = "når da hvis mens fordi selv siden før at hvordan hvorfor hva så der enn om dersom slik"
RELATIVE = "som der hvor"
JOINING = "og men eller for"
AUXILIARIES = "er var har hadde skal skulle kan kunne vil ville må måtte blir ble får fikk bør burde kommer"
ADVERBS = "ikke også nå allerede igjen aldri alltid ennå snart seg bare helt fortsatt fremdeles alvorlig"
TIMES = (
    "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september "
    "oktober november desember går dag natt kveld morges morgen ettermiddag formiddag uken uka året måneden sommer "
    "vinter vår høst sist forrige neste"
)
PRONOUNS = "han hun den det de vi jeg man dette der hans hennes deres"
REPORTING = "sier sa viser opplyser skriver melder rapporterer forteller ifølge mener"
PURPOSE = "for å"
PARTICIPLES = "t d en et dd"
PARTICIPLE_FORMS = "død"
INFINITIVES = "e å"
PARTICLES = ""
VERBS = {
    "-": (
        "jakter jaktet ranet raner øker økte frykter fryktet bygger bygde brenner brant deler delte feirer feiret "
        "flykter flyktet forbereder fødes føder graver henger hyller innfører kaster klarer krasjer lokker mangler "
        "merker når ordner planlegger prøver raser raste rammer rammet redder river rekrutterer samler satser "
        "savnes savner skaper skaffer slukker sprer starter stopper styrker svarer synger taper tapte tester "
        "tvinger tvang undersøker utsetter varsler vinner virker våkner åpnes stenges evakueres arresteres siktes "
        "tiltales dømmes dømt kåres kåret anker anket eier utreder innrømmer oppgir lover lovet truer snur snudde "
        "selges bekrefter ødelegger ødela er var har hadde skal skulle kan kunne vil ville må måtte blir ble får "
        "fikk bør burde går gikk sier sa står sto stod finnes fantes kommer kom tar tok gjør gjorde gir ga gav døde "
        "dør ligger lå sitter satt ser så vet visste slo slår falt faller vant sank synker steg stiger brøt bryter "
        "dro drar holdt holder lot lar skjøt skyter skrev skriver stjal stjeler spiste spiser bærer bar forsvant "
        "forsvinner grep griper la legger solgte selger valgte velger søkte søker omkom omkommer vedtok vedtar ba "
        "ber fant finner traff treffer fløy flyr rømte stakk stikker led lider avslo avslår foreslo foreslår "
        "gjenåpner trakk trekker vokser vokste angrep angriper avgikk avgår overtok overtar innrømmet bestemte "
        "bestemmer hjalp hjelper drev driver slapp slipper tror trodde reiste reiser flyttet flytter bor bodde "
        "lever levde fortsatte fortsetter ønsket ønsker"
    ),
    "er te tes es": (
        "kjør møt kjøp vis bruk løs styrt tenk meld avslør mist håp frykt trykk kreft leg pek spill vek øk hør lær "
        "lån nekt spis tilhør tøm forklar rop vend kall send begynn glemm tjen prøv"
    ),
    "er et ete": (
        "ønsk start slutt åpn steng kast redd skad varsl advar etterlys kritiser presenter protester investér "
        "invester planlegg arbeid vandr hent lans lanser utvikl evakuer reager demonstrer stopp øk mink sikt tiltal "
        "dømm arrester pågrip fengsl siktet lett samle saml hjelp fryktet frykt havn kollid kollider avlys kost "
        "vent mist sku anmeld bekreft avslutt gransk flytt erstatt fei oppdag droppe dropp jubl hyll sjekk bygg "
        "fest drep truet tru true kav støtt fall les slipp avvis godkjenn havner klag innfør kutt"
    ),
    "er de dde": "krev lev bygg eig plei heng sørg prøv leg",
    "r dde": "bo nå tro sky",
}
PAST = "et te"
