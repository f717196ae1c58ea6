"""German."""

from __future__ import annotations

PREPOSITIONS = (
    "für von mit bei nach bis gegen über unter zwischen durch ohne vor aus seit wegen im am in an auf beim zum zur "
    "vom ins ans um trotz laut ab rund während innerhalb außerhalb neben hinter statt entlang zu aufs fürs übers "
    "dank gegenüber per pro mithilfe angesichts aufgrund infolge nahe"
)
OF = "des eines von vom"
DETERMINERS = (
    "der die das den dem des ein eine einen einem einer eines kein keine keinen mehrere viele einige alle zwei drei "
    "vier fünf sechs sieben acht neun zehn elf zwölf seine seinen seinem seiner ihre ihren ihrem ihrer sein ihr "
    "diese dieser dieses diesem diesen jeder jede jedes hunderte tausende mehr"
)
SUBORDINATING = "wenn als nachdem weil obwohl während bevor da sobald seit bis falls dass ob damit wie sodass indem wer"
RELATIVE = "der die das dem den deren dessen denen welcher welche welches wo was"
JOINING = "und aber oder sondern doch denn"
AUXILIARIES = (
    "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten soll sollen "
    "sollte sollten muss müssen musste mussten will wollen wollte wollten darf dürfen durfte durften würde würden "
    "könnte könnten dürfte dürften müsste möchte möchten"
)
ADVERBS = "nicht auch noch schon nun jetzt bereits wieder immer sich erneut deutlich zuletzt weiter künftig"
TIMES = (
    "frühen späten heutigen kommenden vergangenen letzten nächsten montag dienstag mittwoch donnerstag freitag "
    "samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember "
    "gestern heute morgen vormittag nachmittag abend nacht mittag woche wochenende jahr jahres monat monats "
    "montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend "
    "donnerstagmorgen freitagmorgen montagmorgen dienstagmorgen mittwochmorgen samstagmorgen sonntagmorgen morgens "
    "abends nachts vorjahr mittwochnachmittag freitagnachmittag"
)
PRONOUNS = "er sie es wir ich man dies das sein seine ihre ihr dort dabei damit"
REPORTING = (
    "sagte sagten sagt teilte teilten erklärte erklärten warnte warnten berichtet berichtete berichten hieß meldet "
    "meldete hervorgeht ankündigte mitteilte"
)
PURPOSE = "um"
PARTICIPLES = "t en n"
PARTICIPLE_FORMS = ""
INFINITIVES = "en ern eln"
PARTICLES = (
    "ab an auf aus bei ein mit nach vor zu zurück fest statt teil weg los um zusammen hin her weiter durch frei "
    "bereit entgegen hinter nieder fort vorbei zurecht sicher heraus heran bekannt"
)
VERBS = {
    "-": (
        "rät raten misst bläst gräbt wäscht stößt befiehlt bewirbt bewerben betrifft betreffen vertritt erwirbt "
        "entlässt bestreitet unterschreibt überweist ist sind war waren hat haben hatte hatten wird werden wurde "
        "wurden kann können konnte konnten soll sollen sollte sollten muss müssen musste mussten will wollen wollte "
        "wollten darf dürfen durfte durften würde würden könnte könnten dürfte dürften müsste möchte möchten gibt "
        "gilt gelten liegt lebt leben steht stehen stirbt hält hilft läuft fährt fällt spricht trifft nimmt sieht "
        "liest isst wirft schlägt trägt lässt verlässt erhält verliert beschließt weiß bekommt tritt bricht "
        "verspricht empfiehlt unterbricht wächst verrät lädt nahm machte traf sprach gab ging kam hielt stand saß "
        "blieb brachte begann fiel fand lag sah schrieb verlor gewann entschied schloss zog stieg starb lief fuhr "
        "rief trug schlug ließ bekam verließ half warf griff riss trat brach sank wuchs gelang rückte beschloss "
        "verbot bot hob stieß übernahm unternahm erhielt verstarb erlag ertrank gingen kamen fanden lagen fielen "
        "standen blieben nahmen trafen gaben zogen stiegen starben liefen verloren gewannen erlitt erlitten kennt"
    ),
    "t en te ten": (
        "forder warn plan such zeig sag hör führ kauf bau stell droh lehn öffn start wohn spiel feier hoff mein "
        "steuer sammel protestier demonstrier streik reagier kritisier"
    ),
    "t en": (
        "kritisier find steig komm geh bleib mach gewinn beginn schließ verbiet nenn sitz sink fehl zieh setz "
        "brauch rück stoß heiß lieg fahr lauf halt sprech helf treff seh geb nehm les ess werf schlag trag lass "
        "verlass erhalt verlier beschließ wiss bekomm tret brech stimm sing denk ruf schreib bring kenn wachs sterb"
    ),
    "t en te ten et eten ete": (
        "arbeit start end öffn erwart befürcht wart veröffentlich streit bericht rett rechn leist erricht gründ "
        "klag zähl kämpf verlang repariert verhandel einig mel mahn feier prüf glaub dauer kost lern erlaub räum "
        "verkauf verdien bestät bestätig genehmig verschieb verstärk untersuch entdeck verletz töt zerstör "
        "beschädig verurteil ermittel versuch plan versprich gefähr beend eröffn unterstütz kündig verzicht entlass "
        "ersetz beteilig bereit vermut entwickel präsentier stopp blockier evakuier reduzier investier produzier "
        "sperr lock sorg überrasch siche sicher erreich erhöh senk steiger lob tadel besuch dräng schaff verkünd "
        "jubel trauer verabschied begrüß ehr erinner erzähl erklär überleb verunglück verschwind flücht"
    ),
}
PAST = "te ten"
