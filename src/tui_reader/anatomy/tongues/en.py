"""English."""

from __future__ import annotations

PREPOSITIONS = (
    "for from into onto in on at with during amid against through by about across around behind under without "
    "between towards toward within among following ahead upon despite near over after before since until till per "
    "off out up outside inside along beyond via like as above below beside besides down"
)
OF = "of"
DETERMINERS = (
    "the a an this that these those his her its their our my one two three four five six seven eight nine ten some "
    "several many both all each every no another dozens hundreds thousands nearly almost"
)
SUBORDINATING = (
    "when while as if although though because since after before until unless whereas that whether how why what so "
    "where than"
)
RELATIVE = "that who which whom whose where"
JOINING = "and but or yet while nor"
AUXILIARIES = "has have had is are was were will would can could may might must should been be being won't can't"
ADVERBS = (
    "not never also still already now just yet only soon finally again ever once always often almost nearly "
    "narrowly no longer currently most more very newly highly much"
)
TIMES = (
    "christmas easter monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december yesterday today tomorrow tonight morning afternoon evening "
    "night week month year weekend last next this early late"
)
PRONOUNS = "he she it they we i you his her its their this that these those neither both"
REPORTING = (
    "said says say told announced ruled warned warn warns added claimed confirmed believe believes think thinks "
    "show shows suggests found reported reports according heard"
)
PURPOSE = "to"
PARTICIPLES = "ed"
PARTICIPLE_FORMS = (
    "been made met taken given gone come led held sent stood sat kept brought bought built become begun fallen "
    "broken chosen drawn felt flown grown heard known left lost meant paid put run risen seen sold shot sought "
    "spent stolen taught thought thrown understood worn won written found told struck swept spread shaken torn "
    "driven dug eaten fed fought hit hidden hung laid let quit set shut sunk cut born got gotten frozen overtaken "
    "beaten bitten sworn said split hurt caught dealt read forced done"
)
INFINITIVES = ""
PARTICLES = ""
VERBS = {
    "-": (
        "died sued united unveiled unleashed fell rises lay spread overran outran overcame slashed unveils is are "
        "was were has have had will would can could may might must should do does did won't can't don't isn't "
        "aren't doesn't didn't wasn't weren't took made met spoke gave went came led held sent stood sat kept "
        "brought bought built became began broke chose drew felt flew grew heard knew left lost meant paid ran rose "
        "saw sold shot sought spent stole taught thought threw understood wore won wrote found told said struck "
        "swept shook tore blew drove bit bore dealt dug drank ate fed fought fled froze hid hung laid lent overtook "
        "rode sank shut slid slept spun stuck swam swore woke withdrew wound beat hit put quit set cut let sang "
        "rang hurt caught say know think believe live want own remain seem agree face expect fear hope argue warn "
        "die dies cost costs need needs goes wants knows thinks lives stays sits lies makes takes gets gives comes "
        "becomes begins"
    ),
    "s": (
        "accuse admit agree aim announce apologise apologize appear approve arrive ask attack ban beat become begin "
        "belong blame block boost break bring build buy call cancel carry cause celebrate choose claim close "
        "collapse come complete condemn confirm consider continue create cut deal decide defend deliver demand deny "
        "depend describe draw drop earn eat employ end enter escape expand expect explain face fail fall fear fight "
        "find flee follow forget gain get give grow hail halt happen hear help hint hold hope hurt include join "
        "jump keep kick kill know launch lay lead learn leave let lift live look lose lower make mean meet move "
        "need offer open order overtake owe own pay pick plan play plead pledge predict prepare prompt propose "
        "protect pull put quit raise reach read receive refuse reject remain remember remove reopen repair reply "
        "resign respond return reveal rise rule run save say see seek seem sell send serve settle share show shut "
        "sign sing sit sleep slip smell sound speak spend spread stand start stay step stop strike struggle suffer "
        "suggest surge survive suspend take talk teach tell threaten throw top trail travel try tumble turn unveil "
        "urge use visit vote vow wait walk want warn wear win wonder work sweep write carrie trie flie denie worrie "
        "marrie studie identifie appl relie weigh feel bear ride taste spoil swim drive hang recall"
    ),
}
PAST = "ed"
