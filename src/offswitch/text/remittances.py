"""What is said of remittances: in the report, in verdicts and in errors."""

TEXT: dict[str, str] = {
    # errors
    "error.flow_direction": "a flow of remittances runs 'in' or 'out', not '{direction}'; correct it",
    "error.flow_shares": "a flow of remittances ('{direction}') is below zero, or its corridors are more than the whole of it; correct the figures",
    "error.no_spare_capacity": "remittances_capacity must be above 1, or those who wait are never served; give a higher one",
    # the report
    "remittances.title": "Remittances",
    "remittances.direction.in": "received from abroad",
    "remittances.direction.out": "sent abroad",
    "remittances.short": "Of money {where}, {day} on a usual day, {late} was held up, {share} of what fell due; given up {lost}, the rest came late.",
    "remittances.causes": "Held up, {where}, from {start} to {end} UTC: by the network alone {network}, by the closure of banks alone {closure}.",
    "remittances.waited": "A late transfer waited {waited}; nobody waited any more {cleared} after the end.",
    "remittances.households": "Households that waited for money {where}: {households}.",
    "remittances.corridors": "Held up by corridor, {where}: {list}.",
    "remittances.corridor": "{country} {late}",
    "remittances.note": "The two causes overlap and do not add up. A delay is not a loss; what is given up, and how it is sent, is assumed. Flows are of money-transfer systems unless a share of GDP is all that is known; no count of the days themselves was found.",
    # answers to claims
    "label.remittances.late": "late, of what fell due",
    "label.remittances.late_value": "held up, {direction}",
    "label.remittances.network": "late by the network alone, of what fell due",
    "why.remittances_hit": "by the model {share} of what fell due {direction} could not go in its hour, {network} by the network alone. Held up: {late}, of which {lost} given up and the rest late by {waited}. The model, mostly assumed, is the only other witness: no count of these days was found",
    "why.remittances_closure": "by the model {share} of what fell due {direction} could not go in its hour, but only {network} by the network alone: banks were closed by order",
    "why.remittances_number": "by the model, {direction}: {readings}",
    "why.unmeasured.no_remittances": "the case knows no flow of remittances: it has neither remittances_in_per_day nor remittances_out_per_day, nor remittances_share with a year's GDP",
    "why.unmeasured.remittances_unit": "remittances are held up as a share of what fell due, or as a value; give percent, {local} or usd",
}
