"""Swedish."""

from __future__ import annotations

PREPOSITIONS = (
    "misstänkt misstänkta i på från till med för av vid efter mot om under över mellan genom utan hos bland innan "
    "kring trots enligt ur utanför inför bakom framför åt per via inom längs nära omkring sen före"
)
OF = "av"
DETERMINERS = (
    "en ett den det de denna detta dessa sin sitt sina hans hennes deras två tre fyra fem sex sju åtta nio tio elva "
    "tolv flera många några alla varje ingen inga fler hundratals tusentals drygt nästan"
)
SUBORDINATING = "när om medan eftersom fast innan sedan att hur varför vad så då där än"
RELATIVE = "som vars där vilket vilka"
JOINING = "och men eller utan"
AUXILIARIES = "är var har hade ska skall skulle kan kunde vill ville måste blir blev får fick bör kommer lär brukar"
ADVERBS = "inte också nu redan åter igen aldrig alltid ännu snart sig bara dock helt kvar fortfarande"
TIMES = (
    "förra nästa måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen "
    "lördagen söndagen måndagskvällen tisdagskvällen onsdagskvällen torsdagskvällen fredagskvällen lördagskvällen "
    "söndagskvällen måndagsmorgonen tisdagsmorgonen onsdagsmorgonen torsdagsmorgonen fredagsmorgonen "
    "lördagsmorgonen söndagsmorgonen januari februari mars april maj juni juli augusti september oktober november "
    "december går dag natt natten kväll morse kvällen morgonen veckan året månaden sommaren vintern våren hösten"
)
PRONOUNS = "han hon den det de vi jag man detta där hans hennes deras"
REPORTING = "säger sade sa visar uppger skriver meddelar rapporterar berättar enligt menar"
PURPOSE = "för"
PARTICIPLES = "t d n ts its ats at it ad"
PARTICIPLE_FORMS = ""
INFINITIVES = "a as"
PARTICLES = ""
VERBS = {
    "-": (
        "jagar rånade höjs sänks skadades skadas förstör fruktade stiger byggs byggdes bygger pekar väntas väntar "
        "väntade orsakar orsakade avskaffar bryts brann brinner delar delade driver drev drivs erbjuder firar flyr "
        "flyttar fortsätter förlorar försöker förbereder föds föddes gräver gynnar hyllar hyllas hyllades inför "
        "införs invigs invigdes klarar kritiserar kraschar larmar lockar läggs märks når odlar ordnar oroar oroas "
        "prövar prisas protesterar rasar rasade rekryterar river revs räddades samlar samlas satsar saknas saknar "
        "simmar skapar skickar skjuts skriver släcker spelar sprids springer stannar startar stjäl stod stärker "
        "svarar särskiljer tappar testar toppar tror tvingar tvingade undersöker utreds utvisas vaknar vann varnade "
        "vinner vägrar växlar äger ökar överklagar överlevde överlever övertar övervakar övar utökar åker åtalas "
        "åtalades drogs döptes enades enas evakueras evakuerades är var har hade ska skall skulle kan kunde vill "
        "ville måste blir blev får fick bör går gick säger sade sa står finns fanns kommer kom tar tog gör gjorde "
        "ger gav dog dör ligger låg sitter satt ser såg vet visste slog slår föll faller sjönk sjunker steg bröt "
        "bryter drog drar höll håller lät låter sköt skjuter skrev sprang språng stal tvingas tvingades åt äter bär "
        "bar bjuder bjöd bor bodde försvann försvinner grep greps grips hittas dras lade lägger lämnar lovar vände "
        "vänder gripits slutar sätter satte säljer sålde väljer valde växer växte söker sökte kör körde möter mötte "
        "dömer dömdes döms dömde sänker höjer höjde minskar åkte flydde nådde trodde rör berör stängs köper köpte "
        "utreder förlorade tycker heter hette ljuger lider leder ledde händer hände bekräftar sker skedde hjälper "
        "hjälpte behöver sänkte reser reste föreslår föreslog avgår avgick anser ansåg inleder ställer ställde "
        "ställs tvekar skär fryser fruktar hoppas träffar träffade avslöjar tilldelas utses fälls frias friades "
        "släpps gifter känner kände lever levde läser läste begär begärde tänker tänkte upphör upphörde sprider "
        "drabbar byggde hotar hotade"
    ),
    "ar ade as ades": (
        "döp stopp varn krav öppn hitt hot spar spel arbet start slut vaknar vakn anklag hand åtal kast rädd räddn "
        "misstänk skad fång häkt döda död attack besök jag jakt kämp lansér lanser presenter protester demonstrer "
        "utveckl förklar invester investér samlas saml planer fråg kall bild visk misshandl hyll fir larm vis "
        "berätt meddel rapporter tala tal ök minsk rasa ras krasch kollaps vandr flytt bada stann lämn orsak hamn "
        "avslut vägr avslöj försvar använd svar kritiser förlor beslut granska granskn utöka utök polisanmäl anmäl "
        "passer skap fortsätt bevilj avlid lova lov ans nomin nominer toppa topp deltag krossa kross dela del släck "
        "tvek flyg sving drabb drabba sjung drabbas begrav begravs evakuer förvån fira satsa sats fort lock vänt"
    ),
    "er te ts s es tes": "stäng kräv sök köp möt tänk läs märk sänk höj drunkn rös rök tänd kör",
    "er de s des s es": "stäng bygg avled ställ skild häng följ dröj böj fäll gäll döm",
    "er": (
        "stäng bestäm förbjud förbind kräv pris led fall vinn försvinn bind sprick spräng sprid anländ mörd låt "
        "genomför avbryt erkänn återuppta avskaffar öppnar"
    ),
}
PAST = "ade ades"
