"""The report in other forms: its flags, its summary for a news desk, its citation."""

TEXT: dict[str, tuple[str, str]] = {
    "error.citation_form": (
        "'{name}' ends in neither .bib nor .cff; give the citation a name that does",
        "'{name}' не кончается ни на .bib, ни на .cff; дайте файлу цитаты такое имя",
    ),
    "error.citation_unknown": (
        "there is no citation as '{form}'; use one of {known}",
        "цитаты в виде '{form}' нет; возьмите одно из: {known}",
    ),
    "error.summary_json": (
        "--summary and --json both say what is printed; leave one out",
        "--summary и --json оба определяют, что печатать; уберите одно",
    ),
    "help.markdown": (
        "Write the whole report as Markdown to this file too.",
        "Также записать весь отчёт как Markdown в этот файл.",
    ),
    "help.pdf": (
        "Write the whole report as PDF to this file too (extra: report).",
        "Также записать весь отчёт как PDF в этот файл (дополнение: report).",
    ),
    "help.tables": (
        "Write the data of the report as CSV to this folder too, a file for each table.",
        "Также записать данные отчёта как CSV в эту папку, по файлу на таблицу.",
    ),
    "help.citation": (
        "Write how to cite this assessment, with its sources, to this file too: .bib or .cff.",
        "Также записать в этот файл, как цитировать эту оценку и её источники: .bib или .cff.",
    ),
    "help.summary": (
        "Print one paragraph, fit for a news desk, in place of the report.",
        "Напечатать вместо отчёта один абзац, пригодный для ленты новостей.",
    ),
    "formats.contents": (
        "Contents",
        "Содержание",
    ),
    "summary.fell": (
        "In {place}, internet access ({service}) fell by up to {depth:.0%}{ends} between {start} and {end} (UTC){between}: the equivalent of {effective} of complete loss.",
        "{place}: с {start} по {end} года (UTC) потеря доступа в интернет ({service}) достигала {depth:.0%}{ends}{between}; это равносильно {effective} полной потери.",
    ),
    "summary.fell.open": (
        "In {place}, internet access ({service}) fell by up to {depth:.0%}{ends} from {start} (UTC) and had not come back for good by {end}, when the series ends{between}: so far the equivalent of {effective} of complete loss.",
        "{place}: с {start} (UTC) потеря доступа в интернет ({service}) достигала {depth:.0%}{ends}{between}; к концу ряда, {end} года, устойчивого восстановления ещё не было; пока это равносильно {effective} полной потери.",
    ),
    "summary.ends": (
        " ({low:.0%} to {high:.0%})",
        " (от {low:.0%} до {high:.0%})",
    ),
    "summary.between": (
        ", with {count:|one=# restoration|other=# restorations} of {service} in between",
        ", {count:|one=с # временным включением|few=с # временными включениями|many=с # временными включениями|other=с # временного включения} ({service}) за это время",
    ),
    "summary.provisional": (
        "This is provisional, and may still change.",
        "Это предварительно и может измениться.",
    ),
    "summary.cost.own": (
        "By offswitch's own model, whose inputs are mostly assumed, {lost} of value added was lost to the shutdown alone.",
        "По собственной модели offswitch, входные данные которой в основном допущены, из-за одного отключения потеряно {lost} добавленной стоимости.",
    ),
    "summary.cost": (
        "{count:|one=One published method puts|other=# published methods, which disagree, put} the cost at {low} to {high}.",
        "По {count:|one=# опубликованному методу|few=# опубликованным методам, которые между собой расходятся,|many=# опубликованным методам, которые между собой расходятся,|other=# опубликованного метода} ущерб составил от {low} до {high}.",
    ),
    "summary.cost.both": (
        "By offswitch's own model, whose inputs are mostly assumed, {lost} of value added was lost to the shutdown alone; {count:|one=one published method gives|other=# published methods, which disagree, give} {low} to {high}.",
        "По собственной модели offswitch, входные данные которой в основном допущены, из-за одного отключения потеряно {lost} добавленной стоимости; {count:|one=# опубликованный метод даёт|few=# опубликованных метода, которые между собой расходятся, дают|many=# опубликованных методов, которые между собой расходятся, дают|other=# опубликованного метода дают} ущерб от {low} до {high}.",
    ),
    "summary.claims": (
        "Of {total:|one=# statement|other=# statements} checked, {supported:|one=# is|other=# are} supported by the record, {partly} in part, {contradicted} contradicted and {open} undecided.",
        "{total:|one=Проверено # утверждение|few=Проверено # утверждения|many=Проверено # утверждений|other=Проверено # утверждения}: подтверждено данными {supported}, подтверждено частично {partly}, опровергнуто {contradicted}, без определённого вывода {open}.",
    ),
    "summary.claim": (
        "“{statement}”: {verdict}.",
        "«{statement}»: {verdict}.",
    ),
    "summary.unknown": (
        "Not known: {list}.",
        "Неизвестно: {list}.",
    ),
    "summary.unknown.reconstructed": (
        "the depth hour by hour, reconstructed from published statements and not measured",
        "глубина по часам — она восстановлена по опубликованным заявлениям, а не измерена",
    ),
    "summary.unknown.observed": (
        "the error of the observed series, which nobody stated",
        "погрешность наблюдавшегося ряда — её никто не указал",
    ),
    "summary.unknown.ordered": (
        "whether it was ordered, which its pattern suggests with a probability of {probability}",
        "было ли отключение по приказу — его картина говорит об этом с вероятностью {probability}",
    ),
    "summary.unknown.cost": (
        "what it cost",
        "во что оно обошлось",
    ),
    "summary.brackets": (
        "Ranges in brackets are 90 % intervals.",
        "В скобках — 90%-ные интервалы.",
    ),
    "citation.message": (
        "If you use this assessment, please cite it as below, and the sources of the figures that you use.",
        "Если вы используете эту оценку, цитируйте её, как указано ниже, а также источники взятых цифр.",
    ),
    "citation.title": (
        "{title}: an internet shutdown, assessed",
        "{title}: оценка отключения интернета",
    ),
    "citation.abstract": (
        "Assessed by offswitch {version} (method {method}), case {case}, seed {seed}, {draws:,} draws{fixed}; data as of {date}.",
        "Оценено offswitch {version} (метод {method}), случай {case}, начальное число {seed}, выборок: {draws:,}{fixed}; данные на {date}.",
    ),
    "citation.abstract.quiet": (
        "Searched for outages by offswitch {version}, case {case}; data as of {date}.",
        "Поиск перебоев: offswitch {version}, случай {case}; данные на {date}.",
    ),
    "citation.title.quiet": (
        "{title}: searched for internet shutdowns",
        "{title}: поиск отключений интернета",
    ),
    "citation.fixed": (
        ", fixed: {list}",
        ", задано вручную: {list}",
    ),
    "citation.hash": (
        "SHA-256 of the case",
        "SHA-256 случая",
    ),
    "citation.source": (
        "id {id}; terms: {licence}",
        "id {id}; условия: {licence}",
    ),
}
