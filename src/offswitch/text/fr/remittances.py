"""What is said of remittances: in the report, in verdicts and in errors."""

TEXT: dict[str, tuple[str, str]] = {
    "error.flow_direction": (
        "a flow of remittances runs 'in' or 'out', not '{direction}'; correct it",
        "un flux de transferts va «\u202fin\u202f» ou «\u202fout\u202f», non «\u202f{direction}\u202f»\u202f; corrigez-le",
    ),
    "error.flow_shares": (
        "a flow of remittances ('{direction}') is below zero, or its corridors are more than the whole of it; correct the figures",
        "un flux de transferts («\u202f{direction}\u202f») est inférieur à zéro, ou ses couloirs dépassent son total\u202f; corrigez les chiffres",
    ),
    "error.no_spare_capacity": (
        "remittances_capacity must be above 1, or those who wait are never served; give a higher one",
        "remittances_capacity doit être supérieur à 1, sinon ceux qui attendent ne sont jamais servis\u202f; donnez-en un plus élevé",
    ),
    "remittances.title": (
        "Remittances",
        "Transferts de fonds",
    ),
    "remittances.direction.in": (
        "received from abroad",
        "reçus de l’étranger",
    ),
    "remittances.direction.out": (
        "sent abroad",
        "envoyés à l’étranger",
    ),
    "remittances.short": (
        "Of money {where}, {day} on a usual day, {late} was held up, {share} of what fell due; given up {lost}, the rest came late.",
        "Fonds {where} ({day} par jour habituel)\xa0: {late} ont été retenus, soit {share} de ce qui était dû\u202f; {lost} ont été abandonnés, le reste est venu en retard.",
    ),
    "remittances.causes": (
        "Held up, {where}, from {start} to {end} UTC: by the network alone {network}, by the closure of banks alone {closure}.",
        "Retenus, {where}, du {start} au {end} UTC\xa0: {network} par le réseau seul, {closure} par la fermeture des banques seule.",
    ),
    "remittances.waited": (
        "A late transfer waited {waited}; nobody waited any more {cleared} after the end.",
        "Un transfert en retard a attendu {waited}\u202f; plus personne n’attendait {cleared} après la fin.",
    ),
    "remittances.households": (
        "Households that waited for money {where}: {households}.",
        "Ménages qui attendaient des fonds {where}\xa0: {households}.",
    ),
    "remittances.corridors": (
        "Held up by corridor, {where}: {list}.",
        "Retenus par couloir, {where}\xa0: {list}.",
    ),
    "remittances.corridor": (
        "{country} {late}",
        "{country} {late}",
    ),
    "remittances.note": (
        "The two causes overlap and do not add up. A delay is not a loss; what is given up, and how it is sent, is assumed. Flows are of money-transfer systems unless a share of GDP is all that is known; no count of the days themselves was found.",
        "Les deux causes se recouvrent et ne s’additionnent pas. Un retard n’est pas une perte\u202f; ce qui est abandonné, et comment on envoie, est supposé. Les flux sont ceux des systèmes de transfert, sauf si l’on ne connaît qu’une part du PIB\u202f; aucun compte de ces jours mêmes n’a été trouvé.",
    ),
    "label.remittances.late": (
        "late, of what fell due",
        "en retard, de ce qui était dû",
    ),
    "label.remittances.late_value": (
        "held up, {direction}",
        "retenus, {direction}",
    ),
    "label.remittances.network": (
        "late by the network alone, of what fell due",
        "en retard par le réseau seul, de ce qui était dû",
    ),
    "why.remittances_hit": (
        "by the model {share} of what fell due {direction} could not go in its hour, {network} by the network alone. Held up: {late}, of which {lost} given up and the rest late by {waited}. The model, mostly assumed, is the only other witness: no count of these days was found",
        "selon le modèle, {share} de ce qui était dû ({direction}) n’a pu partir à son heure, {network} par le réseau seul. Retenus\xa0: {late}, dont {lost} abandonnés et le reste en retard de {waited}. Le modèle, pour l’essentiel supposé, est le seul autre témoin\xa0: aucun compte de ces jours n’a été trouvé",
    ),
    "why.remittances_closure": (
        "by the model {share} of what fell due {direction} could not go in its hour, but only {network} by the network alone: banks were closed by order",
        "selon le modèle, {share} de ce qui était dû ({direction}) n’a pu partir à son heure, mais seulement {network} par le réseau seul\xa0: les banques étaient fermées sur ordre",
    ),
    "why.remittances_number": (
        "by the model, {direction}: {readings}",
        "selon le modèle, {direction}\xa0: {readings}",
    ),
    "why.unmeasured.no_remittances": (
        "the case knows no flow of remittances: it has neither remittances_in_per_day nor remittances_out_per_day, nor remittances_share with a year's GDP",
        "le cas ne connaît aucun flux de transferts\xa0: il n’a ni remittances_in_per_day ni remittances_out_per_day, ni remittances_share avec le PIB d’une année",
    ),
    "why.unmeasured.remittances_unit": (
        "remittances are held up as a share of what fell due, or as a value; give percent, {local} or usd",
        "les transferts sont retenus en part de ce qui était dû, ou en valeur\u202f; donnez percent, {local} ou usd",
    ),
}
