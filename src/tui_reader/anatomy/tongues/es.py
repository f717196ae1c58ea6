"""Spanish."""

from __future__ import annotations

PREPOSITIONS = (
    "debido a al en con por para sin sobre desde tras hacia hasta entre contra según durante ante bajo mediante "
    "excepto pese gracias frente junto dentro cerca alrededor"
)
OF = "de del"
DETERMINERS = (
    "el la los las un una unos unas este esta estos estas su sus lo dos tres cuatro cinco seis siete ocho nueve "
    "diez varios varias muchos muchas algunos algunas todos todas cada ningún ninguna otro otra más nuestros miles "
    "cientos decenas"
)
SUBORDINATING = "cuando mientras si como aunque porque después antes que donde pues cómo qué cuánto"
RELATIVE = "que quien quienes cuyo cuya donde"
JOINING = "y e pero o sino ni"
AUXILIARIES = (
    "es son ha han había habían fue fueron será serán está están estaba estaban va van puede pueden podrá podría "
    "podrían debe deben deberá deberían quiere quieren era eran haya hubo sido habrá habrán vuelve vuelven sigue "
    "siguen queda quedan quedó quedaron lleva llevan tiene vuelto"
)
ADVERBS = "no ya también aún todavía nunca siempre más se muy casi ahora solo apenas"
TIMES = (
    "pasada próxima lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio "
    "agosto septiembre octubre noviembre diciembre ayer hoy mañana madrugada noche tarde semana mes año pasado "
    "próximo"
)
PRONOUNS = "él ella ellos ellas esto eso ello allí su sus este esta"
REPORTING = (
    "dijo dijeron afirmó anunció aseguró informó informaron explicó según señaló indicó confirmó dice dicen "
    "advierte advirtió asegura muestra revela"
)
PURPOSE = "para"
PARTICIPLES = "ado ada ados adas ido ida idos idas cho cha sto sta erto erta ito ita"
PARTICIPLE_FORMS = "sido hecho dicho puesto visto muerto abierto roto vuelto escrito cubierto"
INFINITIVES = "ar er ir arse erse irse"
PARTICLES = ""
VERBS = {
    "-": (
        "es son ha han había habían fue fueron será serán está están estaba estaban va van puede pueden podrá "
        "podrán podría podrían debe deben quiere quieren era eran hubo dio dieron hizo hicieron puso pusieron tuvo "
        "tuvieron quiso pudo vino vinieron dijo dijeron trajo estuvo anduvo supo produjo redujo condujo tradujo "
        "obtuvo mantuvo detuvo tiene tienen viene vienen hace hacen dice dicen sabe saben pone ponen sale salen cae "
        "caen trae oye ve ven da dan sigue siguen pide piden muere mueren duerme siente sirve mantiene mantienen "
        "contiene obtiene detiene detienen vuelve vuelven resuelve mueve mueven duele juega juegan cuenta cuentan "
        "encuentra encuentran muestra muestran cuesta cuestan vuela acuerda recuerda recuerdan pierde pierden "
        "entiende defiende defienden enciende extiende cierra cierran piensa piensan empieza empiezan comienza "
        "comienzan despierta gobierna niega niegan advierte advierten invierte prefiere sugiere convierte reúne "
        "reúnen prohíbe exige exigen elige dirige corrige recoge protege acoge surge surgen ofrece ofrecen crece "
        "crecen parece parecen aparece desaparece permanece permanecen reconoce conoce merece produce reduce "
        "conduce introduce construye destruye incluye huye distribuye contribuye continúa actúa sitúa envía amplía "
        "confía hay murió murieron durmió pidió pidieron sintió siguió siguieron eligió cayó cayeron leyó creyó "
        "huyó destruyó construyó oyó rió fallece dimite renace quepa expulsa halló"
    ),
    "a an ó aron aba aban ará arán aría arían": (
        "circul prevé azot asegur cultiv bloque abarrot acumul adjudic agrav anul apunt arras atent aval brill "
        "celebr complic conmemor cuestion debut declin descart desmont dedic desplaz dimension encontr envenen "
        "estanc fich gobern homenaje incluy lament naveg ofert pareci peg pone priv pront resalt resuelv sospech "
        "suspend tramit traslad vari veng abandon abraz acab acept aclar acompañ aconsej acus adelant adopt afect "
        "afirm afront agot aguant ahog alarm alcanz alert alivi aliment alquil amenaz ampli analiz anunci apag apel "
        "aplaz aplic apost apoy aprob aprueb arranc arrastr arrest arroll aseguro asesin asist atac atrap aument "
        "autoriz avanz avis ayud baj bail bat bati borr busc calcul cambi camin cancel cant captur carg caz cerr "
        "cens cit clasific cobr colabor coloc compart compr comunic conden condecor confes confirm conquist consagr "
        "conserv consider consult contrat control convoc corre cort cre critic cruz culmin cumpl declar decret "
        "deleg demand demostr denunci deriv derram derrib derrot desaloj desarroll descans descarril desminti "
        "despeg despl destac destin destroz destap dej detect disfrut dispar disput dobl domin don dur ech educ "
        "elabor elimin embarc emple empat encabez encarcel encarg enfad enfrent engañ enseñ entr entreg entren "
        "escal escap escuch espant esper estall estren estudi evacu evit exager examin exhort expres expuls "
        "extradit fabric falt fall felicit festej film financ firm form fortalec fren fusion gan gast gener golpe "
        "gozo grab grit gust habit habl hall hered hospitaliz hundi identific ignor ilumin impact implant import "
        "impuls impugn inaugur incaut indag indign indult inform inici inspir instal intent interrog inund invad "
        "investig invit jubil jug juzg lanz lav levant liber lider limit lleg llam llen llev llor logr luch manch "
        "mand manifest marc marg mat mejor mencion mir modific molest mont multiplic mult nad naufrag navig necesit "
        "negoci nombr not obig oblig ocup olvid oper opin orden organiz otorg pact pag par particip pas pele perdon "
        "pescan pesc pis plante plantan pobl posterg practic prepar present preocup prest presion privatiz proclam "
        "program prolong pronostic protagoniz protest provoc public qued quej quem rastr realiz rebaj rechaz recab "
        "reclam recomend reconsider record recorr recuper regal regres rehabilit reivindic relanz relat rescat "
        "reserv respald respet restaur result retir retras reinvent revalid revel revis rob rod rompi sac salt salv "
        "sancion señal sentenci separ solicit son soport sum super suprim tard termin tir toc tom top trabaj trat "
        "triunf turn us vac vaci vel viaj vigil visit vot capt desbord moder"
    ),
    "e en ió ieron ía ían erá erán ería": (
        "aprend atend beb com comet compart comprend corr cre deb depend respond romp sorprend suspend tem vend "
        "venc viv recib decid descubr subi permit exist sub sufr interrump abr cubr describ escrib insist persist "
        "resist reun un asist discut evad ocurr prohib part recurr desment admit difund hund ced conced preced "
        "proced proteg recog acog surg exig dirig restring reconoc conoc ofrec crec parec nac fallec establec "
        "agradec enloquec merec perd encend defend entend extend mov volv devolv resolv dimit rend acud cumpl "
        "expand"
    ),
}
PAST = "an ó aron ieron aban uvo uvieron ará arán erá erán irá irán"
