"""What is said of remittances: in the report, in verdicts and in errors."""

TEXT: dict[str, tuple[str, str]] = {
    "error.flow_direction": (
        "a flow of remittances runs 'in' or 'out', not '{direction}'; correct it",
        "поток денежных переводов идёт 'in' или 'out', а не '{direction}'; исправьте",
    ),
    "error.flow_shares": (
        "a flow of remittances ('{direction}') is below zero, or its corridors are more than the whole of it; correct the figures",
        "поток денежных переводов ('{direction}') отрицателен, или его коридоры больше целого; исправьте цифры",
    ),
    "error.no_spare_capacity": (
        "remittances_capacity must be above 1, or those who wait are never served; give a higher one",
        "remittances_capacity должен быть больше 1, иначе ожидающих никогда не обслужат; задайте больше",
    ),
    "remittances.title": (
        "Remittances",
        "Денежные переводы",
    ),
    "remittances.direction.in": (
        "received from abroad",
        "из-за рубежа",
    ),
    "remittances.direction.out": (
        "sent abroad",
        "за рубеж",
    ),
    "remittances.short": (
        "Of money {where}, {day} on a usual day, {late} was held up, {share} of what fell due; given up {lost}, the rest came late.",
        "Деньги {where}: {day} в обычный день; задержано {late}, {share} того, что должно было пройти; не отправлено вовсе {lost}, остальное дошло с опозданием.",
    ),
    "remittances.causes": (
        "Held up, {where}, from {start} to {end} UTC: by the network alone {network}, by the closure of banks alone {closure}.",
        "Задержано ({where}) с {start} по {end} UTC: из-за одной сети {network}, из-за одного закрытия банков {closure}.",
    ),
    "remittances.waited": (
        "A late transfer waited {waited}; nobody waited any more {cleared} after the end.",
        "Опоздавший перевод ждал {waited}; через {cleared} после окончания уже никто не ждал.",
    ),
    "remittances.households": (
        "Households that waited for money {where}: {households}.",
        "Домохозяйства, ждавшие денег ({where}): {households}.",
    ),
    "remittances.corridors": (
        "Held up by corridor, {where}: {list}.",
        "Задержано по коридорам ({where}): {list}.",
    ),
    "remittances.corridor": (
        "{country} {late}",
        "{country} {late}",
    ),
    "remittances.note": (
        "The two causes overlap and do not add up. A delay is not a loss; what is given up, and how it is sent, is assumed. Flows are of money-transfer systems unless a share of GDP is all that is known; no count of the days themselves was found.",
        "Две причины пересекаются и не складываются. Задержка — не потеря; что не отправляют вовсе и каким путём отправляют, допущено. Потоки — по системам денежных переводов, если известна не только доля ВВП; подсчёта за сами эти дни не найдено.",
    ),
    "label.remittances.late": (
        "late, of what fell due",
        "с опозданием, от того, что должно было пройти",
    ),
    "label.remittances.late_value": (
        "held up, {direction}",
        "задержано, {direction}",
    ),
    "label.remittances.network": (
        "late by the network alone, of what fell due",
        "с опозданием из-за одной сети, от того, что должно было пройти",
    ),
    "why.remittances_hit": (
        "by the model {share} of what fell due {direction} could not go in its hour, {network} by the network alone. Held up: {late}, of which {lost} given up and the rest late by {waited}. The model, mostly assumed, is the only other witness: no count of these days was found",
        "по модели {share} того, что должно было пройти ({direction}), не могло пройти в свой час, {network} — из-за одной сети. Задержано {late}, из них не отправлено вовсе {lost}, остальное опоздало на {waited}. Модель, в основном допущенная, — единственное другое свидетельство: подсчёта за эти дни не найдено",
    ),
    "why.remittances_closure": (
        "by the model {share} of what fell due {direction} could not go in its hour, but only {network} by the network alone: banks were closed by order",
        "по модели {share} того, что должно было пройти ({direction}), не могло пройти в свой час, но лишь {network} — из-за одной сети: банки были закрыты по приказу",
    ),
    "why.remittances_number": (
        "by the model, {direction}: {readings}",
        "по модели, {direction}: {readings}",
    ),
    "why.unmeasured.no_remittances": (
        "the case knows no flow of remittances: it has neither remittances_in_per_day nor remittances_out_per_day, nor remittances_share with a year's GDP",
        "в случае нет потока денежных переводов: ни remittances_in_per_day, ни remittances_out_per_day, ни remittances_share с годовым ВВП",
    ),
    "why.unmeasured.remittances_unit": (
        "remittances are held up as a share of what fell due, or as a value; give percent, {local} or usd",
        "денежные переводы задерживаются как доля того, что должно было пройти, или как сумма; укажите percent, {local} или usd",
    ),
}
