"""What a payments plan refuses."""

_ERRORS = {
    "plan_currency": "'{currency}' is no currency in use; write an ISO 4217 code such as KZT",
    "plan_no_region": "the plan has no region; give at least one, with its people and machines",
    "plan_region_twice": "two regions have the same name or code; correct one",
    "plan_no_people": "region '{region}' has no people; give how many buy there, or remove the region",
    "plan_crowded": "region '{region}' has more cash machines than people ({people:,.0f}); correct one of them",
    "plan_zone": "region '{region}': '{zone}' is no time zone; write one such as Asia/Almaty",
    "plan_machines": "the plan has {count:,.0f} cash machines but its regions have {placed:,.0f}; correct one of them",
    "plan_shares": "the shares of {what} add up to {total:.4g}, not to 1; correct them",
    "plan_share": "the share {what} is outside 0 to 1; correct it",
    "plan_link": "{what}: '{link}' is no link; use {known}",
    "plan_negative": "{what} is {value:,.6g}, below zero; give what is there, or 0",
    "plan_not_positive": "{what} is {value:,.6g}; give a number above zero",
    "plan_limit_currency": "the withdrawal limit is in {limit} but the plan is in {plan}; convert it",
    "plan_days": "the plan runs for {hours} hours; give a start in UTC and one hour or more",
    "plan_weights": "{what} needs {length} weights from 0, with one above it",
    "plan_cut_place": "a cut names '{place}', which is the code of no region of the plan; correct it",
    "plan_draws": "the plan's numbers have {a} and {b} draws; draw all with the same number",
    "no_machines": "no count of cash machines is on record for {place} by {year}; give `payments_machines`",
    "bad_banking": "`what` is '{what}'; use one of {known}",
    "limit_without_amount": "a limit needs its `amount`; fill it",
    "shares_above_one": "the shares of `{column}` add up to {total:.4g}; together they are at most 1",
    "measure_kind": "'{kind}' is no kind of measure; use one of {known}",
    "measure_currency": "measure '{name}' is in {unit} but the plan is in {plan}; convert it",
    "unlike_flows": "{a} and {b} cannot be added or subtracted: they count different things; show them side by side",
}
TEXT = {f"error.{key}": text for key, text in _ERRORS.items()}
