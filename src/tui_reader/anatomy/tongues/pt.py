"""Portuguese."""

from __future__ import annotations

PREPOSITIONS = (
    "devido ao à aos às em no na nos nas num numa com por pelo pela pelos pelas para sem sobre desde até entre "
    "contra segundo durante após sob perante mediante ante apesar graças junto dentro perto nesta neste nessa nesse"
)
OF = "de do da dos das dum duma desta deste"
DETERMINERS = (
    "o a os as um uma uns umas este esta estes estas seu sua seus suas dois duas três quatro cinco seis sete oito "
    "nove dez vários várias muitos muitas alguns algumas todos todas cada nenhum nenhuma outro outra mais milhares "
    "centenas dezenas quase"
)
SUBORDINATING = "quando enquanto se como embora porque depois antes que onde pois"
RELATIVE = "que quem cujo cuja onde"
JOINING = "e mas ou"
AUXILIARIES = (
    "é são foi foram tem têm tinha tinham havia será serão está estão estava estavam vai vão pode podem poderá "
    "poderia deve devem deverá quer querem era eram terá teria sido ficou ficaram volta voltou voltaram voltam "
    "começou continua continuam"
)
ADVERBS = "não já também ainda nunca sempre mais se quase agora só muito"
TIMES = (
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado "
    "domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje "
    "amanhã manhã noite tarde madrugada semana mês ano passado próxima próximo"
)
PRONOUNS = "ele ela eles elas isso isto seu sua seus suas este esta"
REPORTING = "disse disseram afirmou anunciou informou explicou segundo diz dizem revela indica mostra avisa garante"
PURPOSE = "para"
PARTICIPLES = "ado ada ados adas ido ida idos idas to ta tos tas so sa sos sas"
PARTICIPLE_FORMS = "sido feito dito posto visto morto aberto preso"
INFINITIVES = "ar er ir ar-se or"
PARTICLES = ""
VERBS = {
    "-": (
        "é são foi foram tem têm tinha tinham havia será serão está estão estava estavam vai vão pode podem poderá "
        "poderia deve devem quer querem era eram fez fizeram disse disseram teve tiveram quis pôde deu deram veio "
        "vieram pôs trouxe soube esteve houve faz fazem diz dizem traz sabe sabem vem vêm dá dão vê veem lê crê põe "
        "propõe propõem expõe dispõe sai saem cai caem saiu caiu caíram atrai constrói destrói inclui contribui "
        "distribui possui diminui mantém mantêm contém obtém detém detêm obteve manteve deteve produz reduz conduz "
        "traduz pede pedem perde perdem dorme sente serve segue seguem prefere sugere fere ferem consegue conseguem "
        "mede exige exigem dirige corrige foge fogem elege protege surge surgem cresce crescem parece parecem "
        "aparece desaparece permanece conhece reconhece oferece oferecem merece nasce morre morrem vive vivem "
        "reabre realiza-se encontra-se hospeda"
    ),
    "a am ou aram ava avam ará arão aria ariam": (
        "procur circul anul adjudic agrad arruin ataqu avist bloqu brilh capot complic comemor consagr desfil "
        "desmont elev enfrent esgot estagn expir fix fratur funcion lamen mobil navegu oferta pairam patrocin "
        "paralis penaliz preside pux qualific ralent reab recome reinaugur sec separ sofr soma sorte tribut abandon "
        "abal abraç acab aceit ach acord acumul acus adi adopt adot afast afet afect afirm agrav aguard ajud alarg "
        "alcanç alert alug ameaç ampli analis and anunci apag apel aplic apoi apont aposent apost apresent aprov "
        "arranc arras arrast arrecad assalt assassin assegur assin assist assum atac ating atras atropel atu aument "
        "autoriz avali avanç avis baix bat bloque busc calcul cancel cans cant captur carreg caus celebr cerc cham "
        "cheg chor cit classific cobr coloc começ comand comenta comet compar compr comunic concord conden condecor "
        "confess confi confirm conquist conserv consider consolid consult cont contest continu contrari contrat "
        "control convid convoc cort cri critic cruz cuid cust danific decid declar decol decret deix demit demonstr "
        "demor denunci depend derrot derrub desab desafi descans descart desembarc desenvolv desist despej despert "
        "destac destin detect detet dev disput dobr don dur elabor elimin elogi embarc emergi empat empreg encabeç "
        "encerr encontr engan ensin entr entreg envi esper espalh estabeleci estrei estud evacu evit examin expand "
        "explic explor export expuls fabric falt falh fal fatur fech felicit festej fic financi firm form fort "
        "fundou fund ganh garanti gast ger gost govern grav grit guard hesit homenage hospital identific ignor "
        "imagin impact import inaugur incendi indic indici inform inici inspir instal intern interrog inund invad "
        "investig isol jog julg junt lament lanç lav lev levant liber lider lig limit livr lot lut mand manifest "
        "marc mat melhor migr mobiliz modific mor mostr motiv mud mult nad naveg neg negoci necessit nome not obrig "
        "observ ocup oper opin orden organiz pag par particip pass peg pens pesc pes pint plan planej plant pratic "
        "precis prefer prejudic prepar preocup prest process proclam programa prolong protest prov provoc public "
        "quebr questi question queix quit realiz reclam recomend reconquist record recorr recus recuper reduc "
        "reform regist registr regress reivindic rejeit relanç relat renov renunci repar repousa repres represent "
        "resgat reserv respeit rest restaur result retir retom retorn reuni revel revolt roub salt salv sanciona "
        "simul sobr sol soltou soltar som sonh suport surf suspeit tard tent termin tir toc tom torn trabalh tranc "
        "transfer transform trat trein trocar troc ultrapass us utiliz vaci valoriz vari vel verific viaj vigi "
        "vigor visit vot volt receia rece estabiliz abaixa agend apur divulg recolh"
    ),
    "e em eu eram ia iam erá erão eria": (
        "aprend atend beb com comet compreend corr dev depend respond romp surpreend suspend tem vend venc viv "
        "receb escrev morr nasc cresc parec aparec desaparec permanec reconhec conhec oferec perd defend entend "
        "estend mov devolv resolv ced conced proced proteg recolh acolh estabelec esquec descrev desenvolv bat "
        "combat"
    ),
    "e em iu iram ia iam irá irão iria": (
        "abr assist admit part permit decid descobr sub sofr insist exist resist reun un discut divid invad omit "
        "proib dirig exig cumpr expand fug fer impe pediu ped impediu imped segu consegu serv sent dorm cobr assum "
        "reassum consum sum garant conclu inclu destru constru diminu atribu distribu contribu evolu abol demit "
        "transmit emit imprim reabr ating surg reag ag"
    ),
}
PAST = "am ou eu iu aram eram iram avam ará arão erá erão irá irão"
