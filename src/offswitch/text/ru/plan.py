"""What a payments plan refuses."""

TEXT: dict[str, tuple[str, str]] = {
    "error.plan_currency": (
        "'{currency}' is no currency in use; write an ISO 4217 code such as KZT",
        "'{currency}' — не действующая валюта; напишите код ISO 4217, например KZT",
    ),
    "error.plan_no_region": (
        "the plan has no region; give at least one, with its people and machines",
        "в плане нет регионов; укажите хотя бы один, с жителями и банкоматами",
    ),
    "error.plan_region_twice": (
        "two regions have the same name or code; correct one",
        "у двух регионов одинаковое имя или код; исправьте один",
    ),
    "error.plan_no_people": (
        "region '{region}' has no people; give how many buy there, or remove the region",
        "в регионе «{region}» нет людей; укажите, сколько там покупателей, или уберите регион",
    ),
    "error.plan_crowded": (
        "region '{region}' has more cash machines than people ({people:,.0f}); correct one of them",
        "в регионе «{region}» банкоматов больше, чем людей ({people:,.0f}); исправьте одно из двух",
    ),
    "error.plan_zone": (
        "region '{region}': '{zone}' is no time zone; write one such as Asia/Almaty",
        "регион «{region}»: '{zone}' — не часовой пояс; пишите, например, Asia/Almaty",
    ),
    "error.plan_machines": (
        "the plan has {count:,.0f} cash machines but its regions have {placed:,.0f}; correct one of them",
        "в плане банкоматов {count:,.0f}, а в его регионах {placed:,.0f}; исправьте одно из двух",
    ),
    "error.plan_shares": (
        "the shares of {what} add up to {total:.4g}, not to 1; correct them",
        "доли ({what}) в сумме дают {total:.4g}, а не 1; исправьте",
    ),
    "error.plan_share": (
        "the share {what} is outside 0 to 1; correct it",
        "доля {what} вне пределов от 0 до 1; исправьте",
    ),
    "error.plan_link": (
        "{what}: '{link}' is no link; use {known}",
        "{what}: '{link}' — не канал связи; возьмите одно из: {known}",
    ),
    "error.plan_range": (
        "{what} is {value:.3g}, outside of what can be (0.000001 to 1e15); correct its digits or its unit",
        "{what}: {value:.3g}, вне возможного (от 0.000001 до 1e15); исправьте цифры или единицу",
    ),
    "error.plan_negative": (
        "{what} is {value:,.6g}, below zero; give what is there, or 0",
        "{what}: {value:,.6g}, меньше нуля; укажите, что есть, или 0",
    ),
    "error.plan_not_positive": (
        "{what} is {value:,.6g}; give a number above zero",
        "{what}: {value:,.6g}; укажите число больше нуля",
    ),
    "error.plan_limit_currency": (
        "the withdrawal limit is in {limit} but the plan is in {plan}; convert it",
        "лимит снятия в {limit}, а план в {plan}; пересчитайте",
    ),
    "error.plan_days": (
        "the plan runs for {hours} hours; give a start in UTC and one hour or more",
        "план длится {hours} ч; укажите начало в UTC и не меньше одного часа",
    ),
    "error.plan_weights": (
        "{what} needs {length} weights from 0, with one above it",
        "{what}: нужны веса (числом {length}) от 0, хотя бы один больше нуля",
    ),
    "error.plan_cut_twice": (
        "cuts[{one}] and cuts[{two}] overlap in time, service and place, so that the same loss would count twice; end one where the other begins, or give each region its own",
        "cuts[{one}] и cuts[{two}] пересекаются по времени, услуге и месту, и одна потеря учлась бы дважды; закончите одно там, где начинается другое, или дайте каждому свой регион",
    ),
    "error.plan_cut_place": (
        "a cut names '{place}', which is the code of no region of the plan; correct it",
        "отключение называет '{place}', а такого кода нет ни у одного региона плана; исправьте",
    ),
    "error.plan_draws": (
        "the plan's numbers have {a} and {b} draws; draw all with the same number",
        "у чисел плана {a} и {b} выборок; возьмите для всех одно число",
    ),
    "error.no_machines": (
        "no count of cash machines is on record for {place} by {year}; give `payments_machines`",
        "числа банкоматов ({place}) к {year} году в данных нет; задайте `payments_machines`",
    ),
    "error.bad_banking": (
        "`what` is '{what}'; use one of {known}",
        "`what`: '{what}'; возьмите одно из: {known}",
    ),
    "error.limit_without_amount": (
        "a limit needs its `amount`; fill it",
        "лимиту нужна сумма `amount`; заполните",
    ),
    "error.shares_above_one": (
        "the shares of `{column}` add up to {total:.4g}; together they are at most 1",
        "доли `{column}` в сумме дают {total:.4g}; вместе они не больше 1",
    ),
    "error.measure_kind": (
        "'{kind}' is no kind of measure; use one of {known}",
        "'{kind}' — не вид меры; возьмите одно из: {known}",
    ),
    "error.measure_currency": (
        "measure '{name}' is in {unit} but the plan is in {plan}; convert it",
        "мера «{name}» в {unit}, а план в {plan}; пересчитайте",
    ),
    "error.unlike_flows": (
        "{a} and {b} cannot be added or subtracted: they count different things; show them side by side",
        "{a} и {b} нельзя складывать или вычитать: они считают разное; покажите их рядом",
    ),
}
