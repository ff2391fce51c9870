"""What a payments plan refuses."""

TEXT: dict[str, tuple[str, str]] = {
    "error.plan_currency": (
        "'{currency}' is no currency in use; write an ISO 4217 code such as KZT",
        "'{currency}' – айналымдағы валюта емес; KZT сияқты ISO 4217 кодын жазыңыз",
    ),
    "error.plan_no_region": (
        "the plan has no region; give at least one, with its people and machines",
        "жоспарда аймақ жоқ; халқы мен банкоматтары бар кемінде бір аймақ беріңіз",
    ),
    "error.plan_region_twice": (
        "two regions have the same name or code; correct one",
        "екі аймақтың атауы немесе коды бірдей; бірін түзетіңіз",
    ),
    "error.plan_no_people": (
        "region '{region}' has no people; give how many buy there, or remove the region",
        "'{region}' аймағында адам жоқ; онда қанша адам сатып алатынын беріңіз немесе аймақты алып тастаңыз",
    ),
    "error.plan_crowded": (
        "region '{region}' has more cash machines than people ({people:,.0f}); correct one of them",
        "'{region}' аймағында банкомат адамнан көп ({people:,.0f}); бірін түзетіңіз",
    ),
    "error.plan_zone": (
        "region '{region}': '{zone}' is no time zone; write one such as Asia/Almaty",
        "'{region}' аймағы: '{zone}' – уақыт белдеуі емес; Asia/Almaty сияқты белдеу жазыңыз",
    ),
    "error.plan_machines": (
        "the plan has {count:,.0f} cash machines but its regions have {placed:,.0f}; correct one of them",
        "жоспарда {count:,.0f} банкомат бар, ал аймақтарында {placed:,.0f}; бірін түзетіңіз",
    ),
    "error.plan_shares": (
        "the shares of {what} add up to {total:.4g}, not to 1; correct them",
        "{what} үлестерінің қосындысы 1 емес, {total:.4g}; түзетіңіз",
    ),
    "error.plan_share": (
        "the share {what} is outside 0 to 1; correct it",
        "{what} үлесі 0 мен 1 аралығынан тыс; түзетіңіз",
    ),
    "error.plan_link": (
        "{what}: '{link}' is no link; use {known}",
        "{what}: '{link}' – байланыс түрі емес; мыналарды көрсетіңіз: {known}",
    ),
    "error.plan_range": (
        "{what} is {value:.3g}, outside of what can be (0.000001 to 1e15); correct its digits or its unit",
        "{what} мәні {value:.3g}, мүмкін шектен тыс (0,000001 – 1e15); цифрларын немесе бірлігін түзетіңіз",
    ),
    "error.plan_negative": (
        "{what} is {value:,.6g}, below zero; give what is there, or 0",
        "{what} мәні {value:,.6g}, нөлден төмен; бар мәнді немесе 0 беріңіз",
    ),
    "error.plan_not_positive": (
        "{what} is {value:,.6g}; give a number above zero",
        "{what} мәні {value:,.6g}; нөлден үлкен сан беріңіз",
    ),
    "error.plan_limit_currency": (
        "the withdrawal limit is in {limit} but the plan is in {plan}; convert it",
        "қолма-қол ақша алу шегі {limit} валютасында, ал жоспар {plan} валютасында; түрлендіріңіз",
    ),
    "error.plan_days": (
        "the plan runs for {hours} hours; give a start in UTC and one hour or more",
        "жоспар {hours} сағатқа жүреді; UTC бойынша басын және бір немесе одан көп сағат беріңіз",
    ),
    "error.plan_weights": (
        "{what} needs {length} weights from 0, with one above it",
        "{what} үшін 0-ден басталатын {length} салмақ керек, кемінде бірі нөлден үлкен",
    ),
    "error.plan_cut_twice": (
        "cuts[{one}] and cuts[{two}] overlap in time, service and place, so that the same loss would count twice; end one where the other begins, or give each region its own",
        "cuts[{one}] мен cuts[{two}] уақыты, қызметі және жері бойынша қабаттасады, бір шығын екі рет саналар еді; бірін екіншісі басталғанда аяқтаңыз немесе әр аймаққа өз ажыратуын беріңіз",
    ),
    "error.plan_cut_place": (
        "a cut names '{place}', which is the code of no region of the plan; correct it",
        "ажырату '{place}' деп атайды, бұл жоспардағы ешбір аймақтың коды емес; түзетіңіз",
    ),
    "error.plan_draws": (
        "the plan's numbers have {a} and {b} draws; draw all with the same number",
        "жоспар сандарының іріктемесі {a} және {b}; бәрін бірдей санмен іріктеңіз",
    ),
    "error.no_machines": (
        "no count of cash machines is on record for {place} by {year}; give `payments_machines`",
        "{place} бойынша {year} жылға дейін банкоматтар саны тіркелмеген; `payments_machines` беріңіз",
    ),
    "error.bad_banking": (
        "`what` is '{what}'; use one of {known}",
        "`what` мәні '{what}'; мыналардың бірін көрсетіңіз: {known}",
    ),
    "error.limit_without_amount": (
        "a limit needs its `amount`; fill it",
        "limit үшін `amount` керек; толтырыңыз",
    ),
    "error.shares_above_one": (
        "the shares of `{column}` add up to {total:.4g}; together they are at most 1",
        "`{column}` үлестерінің қосындысы {total:.4g}; бірге олар ең көбі 1 болады",
    ),
    "error.measure_kind": (
        "'{kind}' is no kind of measure; use one of {known}",
        "'{kind}' – шара түрі емес; мыналардың бірін көрсетіңіз: {known}",
    ),
    "error.measure_currency": (
        "measure '{name}' is in {unit} but the plan is in {plan}; convert it",
        "'{name}' шарасы {unit} валютасында, ал жоспар {plan} валютасында; түрлендіріңіз",
    ),
    "error.unlike_flows": (
        "{a} and {b} cannot be added or subtracted: they count different things; show them side by side",
        "{a} мен {b} қосылмайды және бірінен бірі шегерілмейді: олар әртүрлі нәрсені санайды; қатар көрсетіңіз",
    ),
}
