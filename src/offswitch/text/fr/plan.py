"""What a payments plan refuses."""

TEXT: dict[str, tuple[str, str]] = {
    "error.plan_currency": (
        "'{currency}' is no currency in use; write an ISO 4217 code such as KZT",
        "«\u202f{currency}\u202f» n’est pas une monnaie en usage\u202f; écrivez un code ISO 4217 comme KZT",
    ),
    "error.plan_no_region": (
        "the plan has no region; give at least one, with its people and machines",
        "le plan n’a pas de région\u202f; donnez-en au moins une, avec ses habitants et ses distributeurs",
    ),
    "error.plan_region_twice": (
        "two regions have the same name or code; correct one",
        "deux régions ont le même nom ou le même code\u202f; corrigez l’une d’elles",
    ),
    "error.plan_no_people": (
        "region '{region}' has no people; give how many buy there, or remove the region",
        "la région «\u202f{region}\u202f» n’a pas d’habitants\u202f; donnez combien de personnes y achètent, ou retirez la région",
    ),
    "error.plan_crowded": (
        "region '{region}' has more cash machines than people ({people:,.0f}); correct one of them",
        "la région «\u202f{region}\u202f» a plus de distributeurs que d’habitants ({people:,.0f})\u202f; corrigez l’un des deux",
    ),
    "error.plan_zone": (
        "region '{region}': '{zone}' is no time zone; write one such as Asia/Almaty",
        "région «\u202f{region}\u202f»\xa0: «\u202f{zone}\u202f» n’est pas un fuseau horaire\u202f; écrivez-en un comme Asia/Almaty",
    ),
    "error.plan_machines": (
        "the plan has {count:,.0f} cash machines but its regions have {placed:,.0f}; correct one of them",
        "le plan a {count:,.0f} distributeurs mais ses régions en ont {placed:,.0f}\u202f; corrigez l’un des deux",
    ),
    "error.plan_shares": (
        "the shares of {what} add up to {total:.4g}, not to 1; correct them",
        "les parts de {what} totalisent {total:.4g}, non 1\u202f; corrigez-les",
    ),
    "error.plan_share": (
        "the share {what} is outside 0 to 1; correct it",
        "la part {what} est hors de 0 à 1\u202f; corrigez-la",
    ),
    "error.plan_link": (
        "{what}: '{link}' is no link; use {known}",
        "{what}\xa0: «\u202f{link}\u202f» n’est pas un lien\u202f; utilisez {known}",
    ),
    "error.plan_range": (
        "{what} is {value:.3g}, outside of what can be (0.000001 to 1e15); correct its digits or its unit",
        "{what} vaut {value:.3g}, hors de ce qui est possible (de 0.000001 à 1e15)\u202f; corrigez ses chiffres ou son unité",
    ),
    "error.plan_negative": (
        "{what} is {value:,.6g}, below zero; give what is there, or 0",
        "{what} vaut {value:,.6g}, moins que zéro\u202f; donnez ce qu’il y a, ou 0",
    ),
    "error.plan_not_positive": (
        "{what} is {value:,.6g}; give a number above zero",
        "{what} vaut {value:,.6g}\u202f; donnez un nombre supérieur à zéro",
    ),
    "error.plan_limit_currency": (
        "the withdrawal limit is in {limit} but the plan is in {plan}; convert it",
        "la limite de retrait est en {limit} mais le plan est en {plan}\u202f; convertissez-la",
    ),
    "error.plan_days": (
        "the plan runs for {hours} hours; give a start in UTC and one hour or more",
        "le plan dure {hours} heures\u202f; donnez un début en UTC et une heure au moins",
    ),
    "error.plan_weights": (
        "{what} needs {length} weights from 0, with one above it",
        "{what} exige {length} poids à partir de 0, dont un au-dessus",
    ),
    "error.plan_cut_twice": (
        "cuts[{one}] and cuts[{two}] overlap in time, service and place, so that the same loss would count twice; end one where the other begins, or give each region its own",
        "cuts[{one}] et cuts[{two}] se chevauchent dans le temps, le service et le lieu, si bien que la même perte compterait deux fois\u202f; finissez l’une où commence l’autre, ou donnez à chaque région la sienne",
    ),
    "error.plan_cut_place": (
        "a cut names '{place}', which is the code of no region of the plan; correct it",
        "une coupure nomme «\u202f{place}\u202f», qui n’est le code d’aucune région du plan\u202f; corrigez-la",
    ),
    "error.plan_draws": (
        "the plan's numbers have {a} and {b} draws; draw all with the same number",
        "les nombres du plan ont {a} et {b} tirages\u202f; tirez-les tous en même nombre",
    ),
    "error.no_machines": (
        "no count of cash machines is on record for {place} by {year}; give `payments_machines`",
        "aucun nombre de distributeurs n’est attesté jusqu’en {year} ({place})\u202f; donnez `payments_machines`",
    ),
    "error.bad_banking": (
        "`what` is '{what}'; use one of {known}",
        "`what` vaut «\u202f{what}\u202f»\u202f; utilisez l’un de ceux-ci\xa0: {known}",
    ),
    "error.limit_without_amount": (
        "a limit needs its `amount`; fill it",
        "une limite a besoin de son `amount`\u202f; remplissez-le",
    ),
    "error.shares_above_one": (
        "the shares of `{column}` add up to {total:.4g}; together they are at most 1",
        "les parts de `{column}` totalisent {total:.4g}\u202f; ensemble elles font au plus 1",
    ),
    "error.measure_kind": (
        "'{kind}' is no kind of measure; use one of {known}",
        "«\u202f{kind}\u202f» n’est pas une nature de mesure\u202f; utilisez l’une de celles-ci\xa0: {known}",
    ),
    "error.measure_currency": (
        "measure '{name}' is in {unit} but the plan is in {plan}; convert it",
        "la mesure «\u202f{name}\u202f» est en {unit} mais le plan est en {plan}\u202f; convertissez-la",
    ),
    "error.unlike_flows": (
        "{a} and {b} cannot be added or subtracted: they count different things; show them side by side",
        "{a} et {b} ne peuvent être additionnés ni soustraits\xa0: ils comptent des choses différentes\u202f; montrez-les côte à côte",
    ),
}
