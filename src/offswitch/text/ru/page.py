"""The page: what stands there beside the sections of every report."""

TEXT: dict[str, tuple[str, str]] = {
    "page.kicker": (
        "Internet shutdown, assessed from public signals",
        "Отключение интернета: оценка по открытым данным",
    ),
    "page.description": (
        "{title}: an internet shutdown, assessed from public signals. Each figure has its interval and its source.",
        "{title}: отключение интернета, оценка по открытым данным. У каждой цифры есть интервал и источник.",
    ),
    "page.banner.reconstructed": (
        "The hourly series is a reconstruction from published statements, not a measurement. Outages, hours, costs and what miners lost by the map rest on it.",
        "Почасовой ряд восстановлен по опубликованным заявлениям, а не измерен. На нём держатся перебои, часы, ущерб и потери майнеров по карте.",
    ),
    "page.banner.observed": (
        "The series was observed.",
        "Ряд наблюдался.",
    ),
    "page.fixed": (
        "Fixed by hand: {list}.",
        "Задано вручную: {list}.",
    ),
    "page.summary": (
        "In short",
        "Коротко",
    ),
    "page.what_happened": (
        "What happened",
        "Что произошло",
    ),
    "page.headline": (
        "Headline figures",
        "Главные цифры",
    ),
    "page.holds": (
        "What holds of what was claimed",
        "Что из сказанного подтверждается",
    ),
    "page.not_known": (
        "What is not known",
        "Что неизвестно",
    ),
    "page.happened": (
        "In {place}, {service} fell by up to {depth:.0%} from {onset} UTC ({local}) and came back to stay on {back} UTC, {hours:.0f} hours later. Weighted by depth, that is {effective} of full loss.",
        "{place}, {service}: с {onset} UTC ({local}) потеря до {depth:.0%}; устойчивое восстановление {back} UTC, через {hours:.0f}\xa0ч. С учётом глубины это {effective} полной потери.",
    ),
    "page.happened.open": (
        "In {place}, {service} fell by up to {depth:.0%} from {onset} UTC ({local}) and was still down when the series ends on {back} UTC, after {hours:.0f} hours. Weighted by depth, that is {effective} of full loss so far.",
        "{place}, {service}: с {onset} UTC ({local}) потеря до {depth:.0%}; к концу ряда, {back} UTC, спустя {hours:.0f}\xa0ч, доступа ещё нет. С учётом глубины это пока {effective} полной потери.",
    ),
    "page.still_off": (
        "Still off when the series ends: {services}.",
        "К концу ряда всё ещё отключено: {services}.",
    ),
    "page.restored": (
        "Restorations of {service} in between: {count}, {open:.0f} hours together.",
        "Временных включений ({service}): {count}, вместе {open:.0f} ч.",
    ),
    "page.card.hours": (
        "Full loss, by depth",
        "Полная потеря с учётом глубины",
    ),
    "page.card.hours.note": (
        "from the cut, each hour weighted by the share lost; {whole} from the first loss of any service; {series}",
        "с момента отключения, каждый час взвешен по потерянной доле; {whole} с первой потери любой услуги; ряд {series}",
    ),
    "page.card.people": (
        "People cut off",
        "Отключено людей",
    ),
    "page.card.people.note": (
        "online before, off at the worst hour; {series}",
        "пользовались интернетом, отключены в худший час; ряд {series}",
    ),
    "page.card.cost": (
        "Cost to the economy",
        "Ущерб для экономики",
    ),
    "page.card.cost.interval": (
        "{methods} published methods on {hours}",
        "опубликованных методов: {methods}, за {hours}",
    ),
    "page.card.cost.note": (
        "lowest to highest end of their 90 % intervals: they disagree, and their spread is no interval; {series}",
        "от нижнего до верхнего края их 90%-ных интервалов: методы расходятся, и их разброс — не интервал; ряд {series}",
    ),
    "page.card.sectors": (
        "Value added lost, our estimate",
        "Потеря добавленной стоимости, наша оценка",
    ),
    "page.card.sectors.note": (
        "to the shutdown alone, after what was made up later; most inputs are assumed",
        "из-за одного отключения, за вычетом навёрстанного позже; большинство входных данных допущено",
    ),
    "page.card.hashrate": (
        "Bitcoin hashrate, first {hours:.0f} h",
        "Хешрейт биткоина, первые {hours:.0f} ч",
    ),
    "page.card.hashrate.interval": (
        "90 % intervals reach from {low:+.0%} to {high:+.0%}",
        "90%-ные интервалы — от {low:+.0%} до {high:+.0%}",
    ),
    "page.card.noise": (
        "by baseline; within the noise of so few blocks",
        "смотря по базе сравнения; в пределах шума при столь малом числе блоков",
    ),
    "page.card.no_noise": (
        "by baseline; beyond the noise by some",
        "смотря по базе сравнения; по некоторым за пределами шума",
    ),
    "page.card.miners": (
        "Miners' revenue lost, by the map",
        "Потеря выручки майнеров по карте",
    ),
    "page.card.miners.note": (
        "by the blocks: {blocks}; hours off {series}",
        "по блокам: {blocks}; часы отключения: ряд {series}",
    ),
    "page.unknown.reconstructed": (
        "How deep it was hour by hour: the series is built from statements, and the levels between the published edges are partly chosen.",
        "Какова была глубина час за часом: ряд построен по заявлениям, и уровни между опубликованными моментами отчасти выбраны.",
    ),
    "page.unknown.observed": (
        "How good the observed series is: its error is only what its bounds say.",
        "Насколько хорош наблюдаемый ряд: его погрешность — лишь то, что говорят его границы.",
    ),
    "page.unknown.observed.no_bounds": (
        "How good the observed series is: nobody stated its error, and intervals that rest on it leave it out.",
        "Насколько хорош наблюдаемый ряд: его погрешность никто не указал, и интервалы, которые на нём держатся, её не включают.",
    ),
    "page.unknown.caveat": (
        "What happened while nobody looked: {caveat}.",
        "Что происходило, пока никто не наблюдал: {caveat}.",
    ),
    "page.unknown.ordered": (
        "Whether it was ordered: from times, lengths, recurrence and the country's record the probability is {last}. No order was seen, and the labelled outages behind the figure are few.",
        "Было ли это по приказу: по времени, длительности, повторам и прошлым отключениям в стране вероятность {last}. Приказа никто не видел, а размеченных перебоев, на которых держится эта цифра, мало.",
    ),
    "page.unknown.cost": (
        "Which cost method is right: they share inputs, and none was tested against a measured loss.",
        "Какой метод оценки ущерба верен: у них общие входные данные, и ни один не проверен по измеренному ущербу.",
    ),
    "page.unknown.hashrate": (
        "How far hashrate moved in a day: chance alone moves the count of a day by {noise:.0%} either way.",
        "Насколько изменился хешрейт за сутки: одна случайность сдвигает суточное число блоков на {noise:.0%} в обе стороны.",
    ),
    "page.unknown.claims": (
        "{count} of {total} claims: nothing here measures what they say, or the record does not reach it.",
        "{count} из {total} утверждений: здесь ничто не измеряет того, что в них сказано, либо данные до них не достают.",
    ),
    "page.unknown.omissions": (
        "What is left out of every figure: {list}.",
        "Что не входит ни в одну цифру: {list}.",
    ),
    "page.share": (
        "{count} {verdict}",
        "{verdict}: {count}",
    ),
    "page.legend": (
        "{verdict}: {count}",
        "{verdict}: {count}",
    ),
    "page.claims": (
        "What was said, claim by claim",
        "Что утверждалось, по пунктам",
    ),
    "page.claims.note": (
        "{total} statements, each with its verdict, the reason, and what was measured where anything was. Open a verdict to read them.",
        "{total:|one=# утверждение|few=# утверждения|many=# утверждений|other=# утверждения}; к каждому даны вывод, обоснование и то, что измерено, если измерено. Раскройте вывод, чтобы прочесть.",
    ),
    "page.measured": (
        "What was measured",
        "Что измерено",
    ),
    "page.rule": (
        "rule {rule}",
        "правило {rule}",
    ),
    "page.left_out": (
        "What was left out",
        "Что не учтено",
    ),
    "page.parameters": (
        "Parameters",
        "Параметры",
    ),
    "page.parameters.note": (
        "Every uncertain input of the case and of the methods. One name is one draw across the whole run.",
        "Все неопределённые входные данные случая и методов. Одно имя — одна выборка на весь расчёт.",
    ),
    "page.sources": (
        "Sources",
        "Источники",
    ),
    "page.own": (
        "Flows of your own exposures that were interrupted",
        "Прерванные потоки из вашей таблицы exposures",
    ),
    "page.save": (
        "Save",
        "Сохранить",
    ),
    "page.png": (
        "Every figure as PNG too: --figures DIR.",
        "Все рисунки также в PNG: --figures DIR.",
    ),
    "page.cite": (
        "To cite: {title}, assessed by offswitch {version} (method {method}, case {case}, seed {seed}; {libraries}).",
        "Как ссылаться: {title}, оценка offswitch {version} (метод {method}, случай {case}, начальное число {seed}; {libraries}).",
    ),
    "page.licence": (
        "offswitch is open source (Apache-2.0). Figures of others belong to their publishers and are quoted with their source.",
        "offswitch — открытая программа (Apache-2.0). Чужие цифры принадлежат их издателям и приводятся с указанием источника.",
    ),
    "page.nav": (
        "Sections",
        "Разделы",
    ),
    "page.table": (
        "Table: {name}",
        "Таблица: {name}",
    ),
    "page.skip": (
        "Skip to the summary",
        "Перейти к краткому изложению",
    ),
    "page.rests": (
        "rests on a series that is {series}",
        "опирается на ряд, который {series}",
    ),
}
