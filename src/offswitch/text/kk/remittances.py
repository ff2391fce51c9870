"""What is said of remittances: in the report, in verdicts and in errors."""

TEXT: dict[str, tuple[str, str]] = {
    "error.flow_direction": (
        "a flow of remittances runs 'in' or 'out', not '{direction}'; correct it",
        "ақша аударымдарының ағыны 'in' немесе 'out' бағытымен жүреді, '{direction}' емес; түзетіңіз",
    ),
    "error.flow_shares": (
        "a flow of remittances ('{direction}') is below zero, or its corridors are more than the whole of it; correct the figures",
        "ақша аударымдарының ағыны ('{direction}') нөлден төмен немесе дәліздерінің қосындысы бүтінінен көп; сандарды түзетіңіз",
    ),
    "error.no_spare_capacity": (
        "remittances_capacity must be above 1, or those who wait are never served; give a higher one",
        "remittances_capacity 1-ден үлкен болуы керек, әйтпесе кезекте тұрғандарға ешқашан кезек жетпейді; үлкенірек мән беріңіз",
    ),
    "remittances.title": (
        "Remittances",
        "Ақша аударымдары",
    ),
    "remittances.direction.in": (
        "received from abroad",
        "шетелден алынатын",
    ),
    "remittances.direction.out": (
        "sent abroad",
        "шетелге жіберілетін",
    ),
    "remittances.short": (
        "Of money {where}, {day} on a usual day, {late} was held up, {share} of what fell due; given up {lost}, the rest came late.",
        "Әдеттегі күні {day} болатын {where} ақшаның {late} кідірді, бұл жіберілуге тиіс болғанның {share}; бас тартылғаны {lost}, қалғаны кеш келді.",
    ),
    "remittances.causes": (
        "Held up, {where}, from {start} to {end} UTC: by the network alone {network}, by the closure of banks alone {closure}.",
        "{start} – {end} UTC аралығында кідіргені ({where}): тек желіден {network}, тек банктердің жабылуынан {closure}.",
    ),
    "remittances.waited": (
        "A late transfer waited {waited}; nobody waited any more {cleared} after the end.",
        "Кешіккен аударым {waited} күтті; аяқталғаннан кейін {cleared} өткенде күткен ешкім қалмады.",
    ),
    "remittances.households": (
        "Households that waited for money {where}: {households}.",
        "Ақша күткен үй шаруашылықтары ({where}): {households}.",
    ),
    "remittances.corridors": (
        "Held up by corridor, {where}: {list}.",
        "Дәліздер бойынша кідіргені ({where}): {list}.",
    ),
    "remittances.corridor": (
        "{country} {late}",
        "{country} {late}",
    ),
    "remittances.note": (
        "The two causes overlap and do not add up. A delay is not a loss; what is given up, and how it is sent, is assumed. Flows are of money-transfer systems unless a share of GDP is all that is known; no count of the days themselves was found.",
        "Екі себеп қабаттасады, қосындысы шықпайды. Кідіру – жоғалту емес; неден бас тартылғаны және қалай жіберілетіні болжап алынған. Тек ЖІӨ үлесі белгілі болмаса, ағындар – ақша аудару жүйелерінікі; сол күндердің өз санағы табылмады.",
    ),
    "label.remittances.late": (
        "late, of what fell due",
        "кешіккені, жіберілуге тиіс болғаннан",
    ),
    "label.remittances.late_value": (
        "held up, {direction}",
        "кідіргені, {direction}",
    ),
    "label.remittances.network": (
        "late by the network alone, of what fell due",
        "тек желіден кешіккені, жіберілуге тиіс болғаннан",
    ),
    "why.remittances_hit": (
        "by the model {share} of what fell due {direction} could not go in its hour, {network} by the network alone. Held up: {late}, of which {lost} given up and the rest late by {waited}. The model, mostly assumed, is the only other witness: no count of these days was found",
        "модель бойынша {direction} ақшаның жіберілуге тиіс болғанының {share} өз сағатында өте алмады, тек желіден {network}. Кідіргені: {late}, соның {lost} бас тартылды, қалғаны {waited} кешікті. Көбіне болжап алынған модель – жалғыз өзге куәгер: сол күндердің санағы табылмады",
    ),
    "why.remittances_closure": (
        "by the model {share} of what fell due {direction} could not go in its hour, but only {network} by the network alone: banks were closed by order",
        "модель бойынша {direction} ақшаның жіберілуге тиіс болғанының {share} өз сағатында өте алмады, бірақ тек желіден {network}: банктер бұйрықпен жабылған",
    ),
    "why.remittances_number": (
        "by the model, {direction}: {readings}",
        "модель бойынша, {direction}: {readings}",
    ),
    "why.unmeasured.no_remittances": (
        "the case knows no flow of remittances: it has neither remittances_in_per_day nor remittances_out_per_day, nor remittances_share with a year's GDP",
        "кейс ақша аударымдарының ағынын білмейді: онда remittances_in_per_day де, remittances_out_per_day де, жылдық ЖІӨ бар remittances_share те жоқ",
    ),
    "why.unmeasured.remittances_unit": (
        "remittances are held up as a share of what fell due, or as a value; give percent, {local} or usd",
        "ақша аударымдары жіберілуге тиіс болғанның үлесі немесе құны түрінде кідіреді; percent, {local} немесе usd беріңіз",
    ),
}
