"""Italian."""

from __future__ import annotations

PREPOSITIONS = (
    "a al allo alla ai agli alle all in nel nello nella nei negli nelle nell con per su sul sullo sulla sui sugli "
    "sulle sull da dal dallo dalla dai dagli dalle dall tra fra dopo presso contro senza durante secondo entro "
    "verso sotto sopra oltre prima fino davanti dietro grazie lungo vicino attraverso intorno nonostante"
)
OF = "di del dello della dei degli delle dell d"
DETERMINERS = (
    "il lo la i gli le l un uno una questo questa questi queste suo sua suoi sue loro due tre quattro cinque sei "
    "sette otto nove dieci alcuni alcune molti molte tutti tutte ogni nessun nessuna più altri altre decine "
    "centinaia migliaia quasi"
)
SUBORDINATING = "quando mentre se come poiché dopo prima sebbene che perché dove affinché anche cosa"
RELATIVE = "che cui dove"
JOINING = "e ed ma o mentre"
AUXILIARIES = (
    "è sono ha hanno era erano aveva avevano sarà saranno va vanno può possono potrà potrebbe potrebbero deve "
    "devono dovrà dovrebbe vuole vogliono fu furono sia stato stata stati state viene vengono avrà avrebbe sarebbe"
)
ADVERBS = "non già anche ancora mai sempre più si ormai solo quasi molto s ci"
TIMES = (
    "scorsa prossima lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio "
    "giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani mattina sera notte pomeriggio "
    "settimana mese anno stamattina stanotte scorso prossimo"
)
PRONOUNS = "lui lei loro questo ciò ci suo sua suoi sue egli essi"
REPORTING = "detto annunciato dice dicono spiega riferisce secondo rivela avverte ha afferma dichiarato emerge"
PURPOSE = "per"
PARTICIPLES = "ato ata ati ate uto uta uti ute ito ita iti ite so sa si se to ta ti te rto rta sto sta"
PARTICIPLE_FORMS = "stato stata stati state fatto detto visto morto preso messo"
INFINITIVES = "are ere ire arsi ersi irsi"
PARTICLES = ""
VERBS = {
    "-": (
        "è sono ha hanno era erano aveva avevano sarà saranno va vanno può possono potrà potrebbe potrebbero deve "
        "devono dovrà dovrebbe vuole vogliono fu furono fa fanno dice dicono sa sanno dà danno sta stanno tiene "
        "tengono viene vengono rimane rimangono esce escono muore muoiono sale salgono sceglie scelgono toglie "
        "raccoglie raccolgono accoglie piace nasce nascono cresce crescono conosce finisce finiscono colpisce "
        "colpiscono capisce subisce subiscono fallisce reagisce garantisce costruisce costruiscono chiarisce "
        "tradisce restituisce sostituisce unisce guarisce ferisce sparisce spariscono diminuisce diminuiscono "
        "aderisce avverte avvertono apre aprono scopre scoprono offre offrono copre soffre soffrono segue seguono "
        "dorme dormono parte partono sente vede vedono crede credono chiede chiedono chiude chiudono perde perdono "
        "prende prendono rende difende difendono scende scendono vende vendono attende attendono sospende spende "
        "decide decidono uccide divide ride vince vincono convince mette mettono permette promette promettono "
        "ammette smette rompe corre corrono rischia batte batti legge leggono scrive scrivono vive vivono muove "
        "risolve cade cadono accade piove produce traduce riduce conduce pone propone propongono oppone dispone "
        "espone impone rimuove esplode esplodono diventa diventano teme temono ottiene sostiene sostengono mantiene "
        "contiene interviene riprende comprende rinvia fece disse vinse prese perse mise chiese scrisse nacque morì "
        "visse venne decise rimase seguì finì colpì raccontò cerca indaga paga piega spiega nega lega prega allarga"
    ),
    "a ano ò arono ava avano erà eranno erebbe": (
        "viaggi circol rallent abbatt accoltell allag alimenta ammir anticip apprend arriv assolv bloccher brill "
        "calpest candid capeggi carica confisc coltiv coron debutt decapit dimezz divamp elogi emigr erutt esond "
        "espatri evacua fratt frequent frana grav impazz inciamp inond insegu ipotizz lament manife migr naufrag "
        "nevic ospit paralizz peggior picchi premi prest punt ristruttur romp saccheggi scalci schiant scivol sfil "
        "sfrutt soccorr spac sperimen stamp supera sventol tagl tamp tolle trainer trasform trasloc trion trionf "
        "tur vacill vendemmi vigil abbandon abit accett accus acquist afferm affront aiut allarm allen alz ammonta "
        "annull annunci apprezz approv arrest aspett assegn assicur assist attacc attravers aument autorizz avanz "
        "avvi bast blocc bocci bruci ball cal camb cambi camin cammin cancell cant cap caus celebr cerch chiam cit "
        "cominci commemor compr comunic condann conferm confess conquist consegn consider consult cont contest "
        "continu control controll convoc cost cre critic cur danneggi decoll denunci dedic deput deriv dichiar "
        "dimentic divent domin don dur elabor elimin entr esager escl esit esort espugn esport estend eviti evit "
        "evacu falsific ferm fest festeggi figur financ finanzi firm form forz fugg funzion giocher gioc gir giudic "
        "govern grid guadagn guard guid immagin impar impegn impost inaugur incass incendi incontr indag indic "
        "infuri iniz inizi insegn install intervist invad invest invi invit lanci lasci lav lavor lev liber licenzi "
        "limit lott manc mand mangi manifest mantien migliori miglior minacci mostr motiv multi multipl nascond neg "
        "nomin not nuot occup oper ordin organizz ospiti osserv ostacol pag pareggi parl partecip pass pattugli "
        "pens pes pesc pian piant port pratic precipit prefer prenot prepar present prevent prevar privatizz "
        "process proclam protest prov provoc pubblic quot racconta raccont raddoppi rapin realizz recit recuper "
        "regal regn replic resist resping rest restaur riapr riavvi ricatt ricerc ricord rientr rifiut riform "
        "rigett rilanci rimand rimborsi rinunci rinvi ripar riport ripos riscald rischi risult ritard ritir ritorn "
        "ritrov rivel rivendic rub salpa salt salv sbarc sbocci scapp scarc scarcer scart scatt scav scherz schier "
        "sciogli sciper scioper scomp scopp scont segn segnal sembr separ sequestr sfid sfior sfugg simul sogn "
        "sollev sopport sospett spacci spar spavent spegn sper spicc spieg sport spost sprofond stanzi stim "
        "stravolg strapp stup sub super svel svilupp tagli tent termin torn tratt travolg trem tribut trov urt us "
        "valut vant vener viet viol visit vol vot"
    ),
    "e ono é erono eva evano erà eranno": (
        "crolle chied chiud perd prend rend difend scend vend attend sospend spend decid uccid divid vinc mett "
        "permett promett ammett romp corr batt legg scriv viv muov risolv cad tem cred ved segu apr scopr offr "
        "soffr part sent dorm avvert travolg stravolg respig resping costring dipend distrugg distruggo fugg sfugg "
        "protegg accend nascond diffond sciogli ritrag estra attra"
    ),
}
PAST = "ono arono irono erono avano erà irà eranno iranno"
