"""What the files of a case mean: tables, columns, keys of case.toml, and kinds of value."""

TEXT: dict[str, tuple[str, str]] = {
    "kind.name": (
        "a short name without spaces",
        "краткое имя без пробелов",
    ),
    "kind.names": (
        "short names, separated by spaces",
        "краткие имена через пробел",
    ),
    "kind.word": (
        "one of the words that its meaning lists",
        "одно из слов, перечисленных в описании",
    ),
    "kind.text": (
        "text",
        "текст",
    ),
    "kind.number": (
        "a number, with a point and without thousands separators",
        "число, с точкой и без разделителей тысяч",
    ),
    "kind.whole": (
        "a whole number",
        "целое число",
    ),
    "kind.share": (
        "a number from 0 to 1",
        "число от 0 до 1",
    ),
    "kind.level": (
        "a share of normal, from 0 to 1.5; 1 is normal, an empty cell is unknown",
        "доля нормы, от 0 до 1.5; 1 — норма, пустая ячейка — неизвестно",
    ),
    "kind.time": (
        "ISO 8601 with its zone, such as `2022-01-05T10:30Z`; a date alone is 00:00 UTC",
        "ISO 8601 с часовым поясом, например `2022-01-05T10:30Z`; одна дата — это 00:00 UTC",
    ),
    "kind.day": (
        "a date, such as `2022-01-05`; less of it, such as `2022-01`, where no more is known",
        "дата, например `2022-01-05`; меньше, например `2022-01`, если большего не известно",
    ),
    "kind.month": (
        "a month, such as `2022-01`",
        "месяц, например `2022-01`",
    ),
    "kind.period": (
        "a year, such as `2021`, or another period named as its source names it",
        "год, например `2021`, или другой период, названный как в источнике",
    ),
    "kind.year": (
        "a year, such as `2021`",
        "год, например `2021`",
    ),
    "kind.seconds": (
        "Unix time, in seconds",
        "время Unix, в секундах",
    ),
    "kind.bits": (
        "eight hexadecimal digits, as in the header of a block",
        "восемь шестнадцатеричных цифр, как в заголовке блока",
    ),
    "kind.place": (
        "ISO 3166-1 alpha-2 or 3166-2, such as `KZ` or `KZ-ALA`",
        "ISO 3166-1 alpha-2 или 3166-2, например `KZ` или `KZ-ALA`",
    ),
    "kind.zone": (
        "a name of the IANA time-zone database, such as `Asia/Almaty`",
        "имя из базы часовых поясов IANA, например `Asia/Almaty`",
    ),
    "kind.service": (
        "`all`, `mobile`, `fixed`, `messaging`, `social` or `web`",
        "`all`, `mobile`, `fixed`, `messaging`, `social` или `web`",
    ),
    "kind.network": (
        "the number of a network (ASN), or empty for all of them",
        "номер сети (ASN), или пусто — все сети",
    ),
    "kind.currency": (
        "the ISO 4217 code of a currency, such as `kzt`",
        "код валюты ISO 4217, например `kzt`",
    ),
    "kind.unit": (
        "a unit, such as `usd`, `percent`, `people` or `usd/h`; a number without one is refused",
        "единица, например `usd`, `percent`, `people` или `usd/h`; число без неё не принимается",
    ),
    "kind.distribution": (
        "a number, `uniform(low, high)`, `triangular(low, mode, high)`, `normal(mean, sd)` or `lognormal(median, sigma)`",
        "число, `uniform(low, high)`, `triangular(low, mode, high)`, `normal(mean, sd)` или `lognormal(median, sigma)`",
    ),
    "kind.flag": (
        "1 for yes; 0 or empty for no",
        "1 — да; 0 или пусто — нет",
    ),
    "kind.url": (
        "an address on the web, or empty",
        "адрес в интернете, или пусто",
    ),
    "kind.source": (
        "an `id` of sources.csv, or of the sources that the package brings",
        "`id` из sources.csv или из источников, поставляемых с пакетом",
    ),
    "kind.sources": (
        "one or several ids of sources.csv, separated by spaces",
        "один или несколько id из sources.csv, через пробел",
    ),
    "kind.table": (
        "a table",
        "таблица",
    ),
    "kind.tables": (
        "an array of tables, `[[...]]`, as many as wanted",
        "массив таблиц, `[[...]]`, сколько нужно",
    ),
    "file.sources.csv": (
        "Every publication that a figure was taken from; each `source` elsewhere is an id here.",
        "Все публикации, из которых взяты цифры; каждый `source` в других таблицах — это id отсюда.",
    ),
    "file.sources.csv.id": (
        "Name by which the other tables refer to it.",
        "Имя, по которому на него ссылаются другие таблицы.",
    ),
    "file.sources.csv.publisher": (
        "Who published it.",
        "Кто опубликовал.",
    ),
    "file.sources.csv.title": (
        "What it is.",
        "Что это.",
    ),
    "file.sources.csv.url": (
        "Where it can be read.",
        "Где это можно прочесть.",
    ),
    "file.sources.csv.date": (
        "When it was published; empty where it does not say.",
        "Когда опубликовано; пусто, если не указано.",
    ),
    "file.sources.csv.licence": (
        "Terms under which the figure ships; `quoted figure` for a single number.",
        "На каких условиях цифра поставляется; `quoted figure` для отдельного числа.",
    ),
    "file.outages.csv": (
        "Recorded outages, from which an hourly series is made: normal outside them, what they say inside. A case has this table or observations. Outages of one place and service do not overlap.",
        "Записанные перебои, по которым строится почасовой ряд: вне их — норма, внутри — то, что в них указано. В случае есть эта таблица или observations. Перебои одного места и услуги не пересекаются.",
    ),
    "file.outages.csv.place": (
        "The country of the case, or a region of it.",
        "Страна случая или её регион.",
    ),
    "file.outages.csv.service": (
        "The service that was out. `all` is all of the network.",
        "Услуга, которой не было. `all` — вся сеть.",
    ),
    "file.outages.csv.start": (
        "First moment of the outage, inside the window.",
        "Первый момент перебоя, внутри окна.",
    ),
    "file.outages.csv.end": (
        "First moment after it.",
        "Первый момент после него.",
    ),
    "file.outages.csv.lost": (
        "Share of normal that was lost.",
        "Потерянная доля нормы.",
    ),
    "file.outages.csv.lost_low": (
        "Lower bound of `lost`.",
        "Нижняя граница `lost`.",
    ),
    "file.outages.csv.lost_high": (
        "Upper bound of `lost`.",
        "Верхняя граница `lost`.",
    ),
    "file.outages.csv.source": (
        "Who recorded it.",
        "Кто его записал.",
    ),
    "file.observations.csv": (
        "What is left of the network at even steps. It wins over outages.csv where a folder has both.",
        "Что осталось от сети, с равным шагом. Если в папке есть и outages.csv, берётся эта таблица.",
    ),
    "file.observations.csv.time": (
        "Start of the step. Every series of a place has the same times, at even steps.",
        "Начало шага. У всех рядов одного места одни и те же моменты, с равным шагом.",
    ),
    "file.observations.csv.place": (
        "The country of the case, or a region of it.",
        "Страна случая или её регион.",
    ),
    "file.observations.csv.network": (
        "The network that was observed, or empty for all of them.",
        "Наблюдавшаяся сеть, или пусто — все сети.",
    ),
    "file.observations.csv.source": (
        "Where the series is from.",
        "Откуда ряд.",
    ),
    "file.observations.csv.signal": (
        "The service that was observed.",
        "Наблюдавшаяся услуга.",
    ),
    "file.observations.csv.value": (
        "Share of normal. Empty where nothing was observed: unknown is never zero.",
        "Доля нормы. Пусто, где не наблюдалось: неизвестное никогда не ноль.",
    ),
    "file.observations.csv.low": (
        "Lower bound of `value`, where its publisher or maker gives one.",
        "Нижняя граница `value`, если её даёт издатель или составитель.",
    ),
    "file.observations.csv.high": (
        "Upper bound of `value`; given together with `low`.",
        "Верхняя граница `value`; даётся вместе с `low`.",
    ),
    "file.observations.csv.level": (
        "The parameter that places the truth between the bounds (0 is `low`, 1 is `high`). Rows with one name move together; bounds without a name share `series_level`.",
        "Параметр, который помещает истину между границами (0 — `low`, 1 — `high`). Строки с одним именем движутся вместе; у границ без имени общий `series_level`.",
    ),
    "file.observations.parquet": (
        "The same columns as observations.csv, as Parquet; it wins over both other tables. `time` carries its zone, numbers are floats, the rest is text.",
        "Те же столбцы, что в observations.csv, в формате Parquet; берётся вместо обеих других таблиц. `time` — с часовым поясом, числа — с плавающей точкой, остальное — текст.",
    ),
    "file.observations.parquet.time": (
        "Start of the step. Every series of a place has the same times, at even steps.",
        "Начало шага. У всех рядов одного места одни и те же моменты, с равным шагом.",
    ),
    "file.observations.parquet.place": (
        "The country of the case, or a region of it.",
        "Страна случая или её регион.",
    ),
    "file.observations.parquet.network": (
        "The network that was observed, or empty for all of them.",
        "Наблюдавшаяся сеть, или пусто — все сети.",
    ),
    "file.observations.parquet.source": (
        "Where the series is from.",
        "Откуда ряд.",
    ),
    "file.observations.parquet.signal": (
        "The service that was observed.",
        "Наблюдавшаяся услуга.",
    ),
    "file.observations.parquet.value": (
        "Share of normal. Empty where nothing was observed: unknown is never zero.",
        "Доля нормы. Пусто, где не наблюдалось: неизвестное никогда не ноль.",
    ),
    "file.observations.parquet.low": (
        "Lower bound of `value`, where its publisher or maker gives one.",
        "Нижняя граница `value`, если её даёт издатель или составитель.",
    ),
    "file.observations.parquet.high": (
        "Upper bound of `value`; given together with `low`.",
        "Верхняя граница `value`; даётся вместе с `low`.",
    ),
    "file.observations.parquet.level": (
        "The parameter that places the truth between the bounds (0 is `low`, 1 is `high`). Rows with one name move together; bounds without a name share `series_level`.",
        "Параметр, который помещает истину между границами (0 — `low`, 1 — `high`). Строки с одним именем движутся вместе; у границ без имени общий `series_level`.",
    ),
    "file.levels.csv": (
        "What each stretch of a reconstructed series rests on. The series itself stands in observations.csv.",
        "На чём основан каждый отрезок восстановленного ряда. Сам ряд — в observations.csv.",
    ),
    "file.levels.csv.start_utc": (
        "First moment of the stretch.",
        "Первый момент отрезка.",
    ),
    "file.levels.csv.end_utc": (
        "First moment after it.",
        "Первый момент после него.",
    ),
    "file.levels.csv.reach": (
        "What could be reached: `none`, `domestic` (the border is down, the inside up), `allow_list` or `all`.",
        "Что было доступно: `none`, `domestic` (за рубеж связи нет, внутри есть), `allow_list` или `all`.",
    ),
    "file.levels.csv.height": (
        "`published` where the height of the level is a published figure; anything else, such as `chosen`, where it is not.",
        "`published`, если высота уровня — опубликованная цифра; что-либо другое, например `chosen`, если нет.",
    ),
    "file.levels.csv.basis": (
        "In words, what the level rests on.",
        "Словами, на чём основан уровень.",
    ),
    "file.levels.csv.source": (
        "Publications that it rests on.",
        "Публикации, на которых он основан.",
    ),
    "file.levels.csv.level": (
        "The parameter that moves this stretch, as in observations.csv.",
        "Параметр, который двигает этот отрезок, как в observations.csv.",
    ),
    "file.levels.csv.all": (
        "Level of all services.",
        "Уровень всего интернета.",
    ),
    "file.levels.csv.all_low": (
        "Lower bound of `all`.",
        "Нижняя граница `all`.",
    ),
    "file.levels.csv.all_high": (
        "Upper bound of `all`.",
        "Верхняя граница `all`.",
    ),
    "file.levels.csv.fixed": (
        "Level of fixed lines.",
        "Уровень проводных линий.",
    ),
    "file.levels.csv.mobile": (
        "Level of mobile data.",
        "Уровень мобильного интернета.",
    ),
    "file.edges.csv": (
        "Published times of cuts and restorations, to be set beside those found and beside each other.",
        "Опубликованное время отключений и включений, чтобы сопоставить его с найденным и между собой.",
    ),
    "file.edges.csv.edge": (
        "Name of the edge; rows of one name are several publications on the same moment.",
        "Имя момента; строки с одним именем — несколько публикаций об одном моменте.",
    ),
    "file.edges.csv.kind": (
        "`cut` or `restored`.",
        "`cut` или `restored`.",
    ),
    "file.edges.csv.place": (
        "Place whose network was cut or restored.",
        "Место, где сеть отключили или включили.",
    ),
    "file.edges.csv.seen_in": (
        "Place in which it was measured.",
        "Место, где это измерили.",
    ),
    "file.edges.csv.service": (
        "The service that it is about.",
        "Услуга, о которой речь.",
    ),
    "file.edges.csv.time": (
        "When it happened, as published.",
        "Когда это произошло, по публикации.",
    ),
    "file.edges.csv.precision_minutes": (
        "How far off the published time may be, in minutes, up to two days.",
        "Насколько опубликованное время может быть неточным, в минутах, до двух суток.",
    ),
    "file.edges.csv.source": (
        "Who published it.",
        "Кто опубликовал.",
    ),
    "file.edges.csv.base": (
        "Whether the series was built from this statement. If so, finding it again tests the plumbing only.",
        "Построен ли ряд по этому заявлению. Если да, то найти его снова — лишь проверка самой программы.",
    ),
    "file.parameters.csv": (
        "Named numbers that a run may vary and `--set` may fix. One name is one draw across the whole run.",
        "Именованные числа, которые расчёт может варьировать, а `--set` — закрепить. Одно имя — одна выборка на весь расчёт.",
    ),
    "file.parameters.csv.name": (
        "Name of the parameter. The cost methods use `online_share`, `local_per_usd`, `cost_usd` and `cost_hours`; the mining part `map_share`, `miners_without_other_link`, `fees_per_block` and `usd_per_btc`; `offswitch hashrate` `restart_hours` and every `map_share_...` with its month; `offswitch mining` also `th_per_machine`, `usd_per_machine`, `rationed_share` and `usd_per_btc_rationed`; payments take every `payments_...` of the embedded case.",
        "Имя параметра. Методы ущерба берут `online_share`, `local_per_usd`, `cost_usd` и `cost_hours`; часть о майнинге — `map_share`, `miners_without_other_link`, `fees_per_block` и `usd_per_btc`; `offswitch hashrate` — `restart_hours` и каждый `map_share_...` с его месяцем; `offswitch mining` — ещё `th_per_machine`, `usd_per_machine`, `rationed_share` и `usd_per_btc_rationed`; платежи — все `payments_...` встроенного случая.",
    ),
    "file.parameters.csv.distribution": (
        "What is known of its value.",
        "Что известно о его значении.",
    ),
    "file.parameters.csv.unit": (
        "Its unit. A `share` and a `position` lie between 0 and 1.",
        "Его единица. `share` и `position` лежат между 0 и 1.",
    ),
    "file.parameters.csv.status": (
        "`measured`, `published` or `assumed`.",
        "`measured`, `published` или `assumed`.",
    ),
    "file.parameters.csv.source": (
        "Where it is from; empty only where it is assumed.",
        "Откуда он; пусто, только если допущен.",
    ),
    "file.parameters.csv.note": (
        "What it means, and what to know of it. May be empty.",
        "Что он значит и что о нём нужно знать. Может быть пусто.",
    ),
    "file.indicators.csv": (
        "The country's indicators by year. `gdp_usd` (in USD) and `population` (in people) of the years that `[economy]` names are needed for costs; each becomes a parameter, such as `gdp_usd_2021`.",
        "Показатели страны по годам. Для ущерба нужны `gdp_usd` (в USD) и `population` (в people) за годы, названные в `[economy]`; каждый становится параметром, например `gdp_usd_2021`.",
    ),
    "file.indicators.csv.indicator": (
        "Name of the indicator.",
        "Имя показателя.",
    ),
    "file.indicators.csv.period": (
        "The year it is of; an indicator stands once a period.",
        "Год, к которому он относится; показатель указан один раз за период.",
    ),
    "file.indicators.csv.value": (
        "The figure.",
        "Цифра.",
    ),
    "file.indicators.csv.unit": (
        "Its unit.",
        "Её единица.",
    ),
    "file.indicators.csv.vintage": (
        "Which edition of the publisher's data it is, such as `2026-03`: indicators are revised.",
        "Какая это редакция данных издателя, например `2026-03`: показатели пересматривают.",
    ),
    "file.indicators.csv.source": (
        "Where it is from.",
        "Откуда она.",
    ),
    "file.exposures.csv": (
        "Flows of your own that depend on the network. The report says how much of each was interrupted.",
        "Ваши собственные потоки, которые зависят от сети. Отчёт говорит, сколько каждого было прервано.",
    ),
    "file.exposures.csv.component": (
        "Name of the flow, such as card payments.",
        "Имя потока, например платежи по картам.",
    ),
    "file.exposures.csv.per_hour": (
        "How much flows in an hour when the network is normal.",
        "Сколько проходит за час при нормальной сети.",
    ),
    "file.exposures.csv.unit": (
        "Its unit: a currency per hour, such as `usd/h`.",
        "Его единица: валюта в час, например `usd/h`.",
    ),
    "file.exposures.csv.price_year": (
        "Year of its prices.",
        "Год цен.",
    ),
    "file.exposures.csv.flows": (
        "Names of what it covers. Two rows that share a name are never added.",
        "Имена того, что он охватывает. Две строки с общим именем никогда не складываются.",
    ),
    "file.exposures.csv.total": (
        "Rows of one total are added and shown as one more row; empty for none.",
        "Строки с одним total складываются и показываются ещё одной строкой; пусто — не складывать.",
    ),
    "file.exposures.csv.source": (
        "Where it is from.",
        "Откуда он.",
    ),
    "file.claims.csv": (
        "What was said of the shutdown, to be set beside the record; see [a table of claims](claims.md). In a case `said_by` and `source` are needed too, and every source is an id of sources.csv.",
        "Что говорили об отключении, чтобы сопоставить это с данными; см. [таблицу утверждений](claims.md). В случае нужны также `said_by` и `source`, и каждый источник — id из sources.csv.",
    ),
    "file.claims.csv.id": (
        "A name of its own for each claim.",
        "Своё имя у каждого утверждения.",
    ),
    "file.claims.csv.kind": (
        "number, range (value to value_high), date, or qualitative (in words).",
        "number, range (от value до value_high), date или qualitative (словами).",
    ),
    "file.claims.csv.subject": (
        "What the claim is about; see the subjects.",
        "О чём утверждение; см. предметы.",
    ),
    "file.claims.csv.about": (
        "Narrows the subject where its line says so, in either case of letters. What the subject does not know cannot be checked.",
        "Сужает предмет, где это указано в его строке; регистр букв не важен. Чего предмет не знает, то проверить нельзя.",
    ),
    "file.claims.csv.comparator": (
        "=, <, >, <=, >= or ~; = where it is left out. ~ is about: within 10 % (2.5 % of a price level or low), an hour of a minute, or a day of any other date. A range takes = or ~. Words about a change take < (it fell) or > (it rose).",
        "=, <, >, <=, >= или ~; если пусто, то =. ~ значит «около»: в пределах 10\xa0% (2.5\xa0% для уровня или минимума цены), часа для минуты или суток для любой другой даты. Диапазон принимает = или ~. Слова об изменении принимают < (упало) или > (выросло).",
    ),
    "file.claims.csv.value": (
        "The number, the lower end of the range, or the date: 2022, 2022-01, 2022-01-05 or 2022-01-05T10:30Z.",
        "Число, нижний край диапазона или дата: 2022, 2022-01, 2022-01-05 или 2022-01-05T10:30Z.",
    ),
    "file.claims.csv.value_high": (
        "The upper end of a range.",
        "Верхний край диапазона.",
    ),
    "file.claims.csv.unit": (
        "The unit of a number or range; see the subjects. A date and words have none.",
        "Единица числа или диапазона; см. предметы. У даты и слов единицы нет.",
    ),
    "file.claims.csv.window_start": (
        "First day (or moment with its zone) that the claim is about.",
        "Первый день (или момент с часовым поясом), о котором утверждение.",
    ),
    "file.claims.csv.window_end": (
        "Last day (inside the window), or the moment at which it ends.",
        "Последний день (входит в окно) или момент, когда оно кончается.",
    ),
    "file.claims.csv.window_basis": (
        "text where the statement itself says when; inferred (as when left out) where you chose: the verdict then says how it changes with the window.",
        "text, если о времени говорит само высказывание; inferred (или пусто), если его выбрали вы: тогда в выводе сказано, как он меняется с окном.",
    ),
    "file.claims.csv.said_by": (
        "Who said it.",
        "Кто сказал.",
    ),
    "file.claims.csv.said_on": (
        "When: 2022, 2022-01 or 2022-01-05. Ranks and shares are judged by what was public then.",
        "Когда: 2022, 2022-01 или 2022-01-05. О местах и долях судят по тому, что было тогда опубликовано.",
    ),
    "file.claims.csv.statement": (
        "What was said, in a sentence.",
        "Что было сказано, одним предложением.",
    ),
    "file.claims.csv.headline": (
        "1 to show it in the short report of a case; 0 where it is left out.",
        "1, чтобы показать его в кратком отчёте о случае; 0, если пусто.",
    ),
    "file.claims.csv.source": (
        "Id of a source of the case, an address, or any text. A figure on record from a claim's own source is never set beside it, nor an edge that it alone published; the series of the network is not built anew without it.",
        "Id источника случая, адрес или любой текст. Цифра из источника самого утверждения рядом с ним никогда не ставится, как и момент, который опубликовал он один; ряд сети без неё заново не строится.",
    ),
    "file.blocks.csv": (
        "Blocks of the Bitcoin chain without gaps, from the first of a difficulty epoch, from well before the cut to the end of the window.",
        "Блоки цепочки биткоина без пропусков, с первого блока эпохи сложности, задолго до отключения, и до конца окна.",
    ),
    "file.blocks.csv.height": (
        "Height of the block.",
        "Высота блока.",
    ),
    "file.blocks.csv.timestamp": (
        "Time in its header, as its miner wrote it.",
        "Время в его заголовке, как его записал майнер.",
    ),
    "file.blocks.parquet": (
        "The same as Parquet, with a time in place of the Unix seconds; it wins over blocks.csv.",
        "То же в формате Parquet, со временем вместо секунд Unix; берётся вместо blocks.csv.",
    ),
    "file.blocks.parquet.height": (
        "Height of the block.",
        "Высота блока.",
    ),
    "file.blocks.parquet.time": (
        "Time in its header, as its miner wrote it.",
        "Время в его заголовке, как его записал майнер.",
    ),
    "file.epochs.csv": (
        "Published difficulty epochs: the first gives the chain its bits, the others check those computed from the blocks.",
        "Опубликованные эпохи сложности: первая даёт цепочке bits, остальные проверяют вычисленные по блокам.",
    ),
    "file.epochs.csv.height": (
        "Height of the epoch's first block.",
        "Высота первого блока эпохи.",
    ),
    "file.epochs.csv.start_utc": (
        "Time of that block.",
        "Время этого блока.",
    ),
    "file.epochs.csv.bits": (
        "Its target, in the compact form of the header.",
        "Его цель, в компактном виде из заголовка.",
    ),
    "file.epochs.csv.difficulty": (
        "The same as a difficulty.",
        "То же как сложность.",
    ),
    "file.epochs.csv.source": (
        "Where it is from.",
        "Откуда это.",
    ),
    "file.days.csv": (
        "An independent daily count, with which the blocks must agree.",
        "Независимый подсчёт по дням, с которым блоки должны совпадать.",
    ),
    "file.days.csv.date": (
        "The day, in UTC.",
        "День, по UTC.",
    ),
    "file.days.csv.block_count": (
        "Blocks of that day.",
        "Блоков за этот день.",
    ),
    "file.days.csv.mean_difficulty": (
        "Mean difficulty over those blocks.",
        "Средняя сложность этих блоков.",
    ),
    "file.days.csv.source": (
        "Where it is from.",
        "Откуда это.",
    ),
    "file.mining_map.csv": (
        "Quoted shares of Bitcoin's hashrate by country and month. A rank counts the countries given for its month: give every one above the case's own.",
        "Приведённые доли хешрейта биткоина по странам и месяцам. Место считается среди стран, указанных за месяц: укажите все, что выше страны случая.",
    ),
    "file.mining_map.csv.month": (
        "Month that the share is of.",
        "Месяц, к которому относится доля.",
    ),
    "file.mining_map.csv.country": (
        "The country.",
        "Страна.",
    ),
    "file.mining_map.csv.share_percent": (
        "Its share of the network's hashrate, in percent.",
        "Её доля хешрейта сети, в процентах.",
    ),
    "file.mining_map.csv.hashrate_eh_s": (
        "The same as a rate, in EH/s; empty where it was not published.",
        "То же как хешрейт, в EH/s; пусто, если не опубликован.",
    ),
    "file.mining_map.csv.published": (
        "Month in which it became public: what a reader of the day could know.",
        "Месяц, когда доля стала известна: что мог знать читатель того времени.",
    ),
    "file.mining_map.csv.source": (
        "Where it is from.",
        "Откуда это.",
    ),
    "file.prices.parquet": (
        "Prices of Bitcoin by the hour and by the day, and daily closes of a market and of shares. case.toml names them: `price_series`, `price_factor`, `listed_miners`.",
        "Цены биткоина по часам и по дням, а также дневные закрытия рынка и акций. Их называет case.toml: `price_series`, `price_factor`, `listed_miners`.",
    ),
    "file.prices.parquet.time": (
        "Start of the step.",
        "Начало шага.",
    ),
    "file.prices.parquet.series": (
        "Name of the price series.",
        "Имя ряда цен.",
    ),
    "file.prices.parquet.step": (
        "`hour` or `day`.",
        "`hour` или `day`.",
    ),
    "file.prices.parquet.open": (
        "First price of the step, in the quote currency of the series; may be empty by the day, as may high and low.",
        "Первая цена шага, в валюте котировки ряда; для дней может быть пусто, как и максимум с минимумом.",
    ),
    "file.prices.parquet.high": (
        "Highest price of the step.",
        "Наибольшая цена шага.",
    ),
    "file.prices.parquet.low": (
        "Lowest price of the step.",
        "Наименьшая цена шага.",
    ),
    "file.prices.parquet.close": (
        "Last price of the step.",
        "Последняя цена шага.",
    ),
    "file.prices.parquet.source": (
        "Where it is from; the same for a whole series.",
        "Откуда это; одно и то же для всего ряда.",
    ),
    "file.quotes.csv": (
        "Single quoted prices and returns, where the series itself may not ship.",
        "Отдельные приведённые цены и доходности, если сам ряд поставлять нельзя.",
    ),
    "file.quotes.csv.subject": (
        "What is quoted, such as `btc_day_low`, `day_return` or `day_return_mean`.",
        "Что приведено, например `btc_day_low`, `day_return` или `day_return_mean`.",
    ),
    "file.quotes.csv.time_utc": (
        "The moment, or the start of the day.",
        "Момент или начало дня.",
    ),
    "file.quotes.csv.value": (
        "The figure.",
        "Цифра.",
    ),
    "file.quotes.csv.unit": (
        "Its unit, such as `USD` or `percent`.",
        "Её единица, например `USD` или `percent`.",
    ),
    "file.quotes.csv.series": (
        "Market or series that it is of.",
        "Рынок или ряд, к которому она относится.",
    ),
    "file.quotes.csv.source": (
        "Where it is from.",
        "Откуда она.",
    ),
    "file.context.csv": (
        "Quoted figures of the country, beside which claims are set.",
        "Приведённые цифры о стране, с которыми сопоставляются утверждения.",
    ),
    "file.context.csv.indicator": (
        "Name of the figure. `offswitch mining` reads `mining_load` (whole, in MW), `mining_load_registered`, `mining_load_unregistered`, `machines_counted`, `machines_seized`, and `mining_power_cut`: the percent of registered load cut off, and when.",
        "Имя цифры. `offswitch mining` читает `mining_load` (вся, в MW), `mining_load_registered`, `mining_load_unregistered`, `machines_counted`, `machines_seized` и `mining_power_cut`: процент отключённой зарегистрированной мощности и когда.",
    ),
    "file.context.csv.period": (
        "What it is of.",
        "К чему она относится.",
    ),
    "file.context.csv.value": (
        "The figure.",
        "Цифра.",
    ),
    "file.context.csv.unit": (
        "Its unit.",
        "Её единица.",
    ),
    "file.context.csv.status": (
        "How firm it is, such as `verified`.",
        "Насколько она надёжна, например `verified`.",
    ),
    "file.context.csv.source": (
        "Where it is from.",
        "Откуда она.",
    ),
    "file.context.csv.note": (
        "What to know of it. May be empty.",
        "Что о ней нужно знать. Может быть пусто.",
    ),
    "file.timeline.csv": (
        "The record: who said what about which stretch of time. Shown by `offswitch cases show`; no figure is made from it.",
        "Хроника: кто что сказал и о каком времени. Показывает `offswitch cases show`; ни одна цифра из неё не берётся.",
    ),
    "file.timeline.csv.id": (
        "Name of the statement.",
        "Имя сообщения.",
    ),
    "file.timeline.csv.start_utc": (
        "When what it says began.",
        "Когда началось то, о чём оно говорит.",
    ),
    "file.timeline.csv.end_utc": (
        "When it ended; empty where it does not say.",
        "Когда кончилось; пусто, если не указано.",
    ),
    "file.timeline.csv.precision_minutes": (
        "How far off those times may be, in minutes.",
        "Насколько это время может быть неточным, в минутах.",
    ),
    "file.timeline.csv.place": (
        "Where, in words.",
        "Где, словами.",
    ),
    "file.timeline.csv.service": (
        "What was affected, in words.",
        "Что было затронуто, словами.",
    ),
    "file.timeline.csv.networks": (
        "Networks that it names.",
        "Какие сети названы.",
    ),
    "file.timeline.csv.level_percent": (
        "The level that it gives, in percent of normal; empty where it gives none.",
        "Названный уровень, в процентах нормы; пусто, если не назван.",
    ),
    "file.timeline.csv.evidence": (
        "What it rests on, such as `measured`, `operator` or `press`.",
        "На чём оно основано, например `measured`, `operator` или `press`.",
    ),
    "file.timeline.csv.confidence": (
        "`low`, `medium` or `high`: how firm we hold it to be.",
        "`low`, `medium` или `high`: насколько надёжным мы его считаем.",
    ),
    "file.timeline.csv.statement": (
        "What it says.",
        "Что в нём говорится.",
    ),
    "file.timeline.csv.source": (
        "Who said it.",
        "Кто это сказал.",
    ),
    "file.networks.csv": (
        "Networks of the country and what became of them. Shown by `offswitch cases show`.",
        "Сети страны и что с ними стало. Показывает `offswitch cases show`.",
    ),
    "file.networks.csv.asn": (
        "Number of the network.",
        "Номер сети.",
    ),
    "file.networks.csv.name": (
        "Its operator.",
        "Её оператор.",
    ),
    "file.networks.csv.kind": (
        "What kind of network it is.",
        "Что это за сеть.",
    ),
    "file.networks.csv.at_the_event": (
        "What became of it.",
        "Что с ней стало.",
    ),
    "file.networks.csv.source": (
        "Who says so.",
        "Кто это говорит.",
    ),
    "file.population.csv": (
        "Regions of the country, their people and their clocks: by them hours of work are placed, people counted, and payments followed. Shown by `offswitch cases show`.",
        "Регионы страны, их жители и часы: по ним размещаются рабочие часы, считаются люди и прослеживаются платежи. Показывает `offswitch cases show`.",
    ),
    "file.population.csv.region": (
        "Name of the region.",
        "Имя региона.",
    ),
    "file.population.csv.iso_3166_2": (
        "Its code.",
        "Его код.",
    ),
    "file.population.csv.people": (
        "Its inhabitants.",
        "Число жителей.",
    ),
    "file.population.csv.zone": (
        "Its time zone.",
        "Его часовой пояс.",
    ),
    "file.population.csv.retail_share": (
        "Its share of the country's retail trade. May be empty: regions without one share what is left by people.",
        "Его доля в розничной торговле страны. Может быть пусто: регионы без неё делят остаток по числу жителей.",
    ),
    "file.population.csv.machine_share": (
        "Its share of the country's cash machines, likewise.",
        "Его доля в банкоматах страны, на тех же условиях.",
    ),
    "file.population.csv.source": (
        "Where the figures are from, that of the people first.",
        "Откуда цифры; источник числа жителей — первый.",
    ),
    "file.banking.csv": (
        "What is on record of banks and payments. `closed` and `limit` enter the model of payments; the rest is set beside what it finds.",
        "Что есть в данных о банках и платежах. `closed` и `limit` входят в модель платежей; остальное ставится рядом с тем, что она находит.",
    ),
    "file.banking.csv.start_utc": (
        "When it began.",
        "Когда началось.",
    ),
    "file.banking.csv.end_utc": (
        "When it ended.",
        "Когда кончилось.",
    ),
    "file.banking.csv.what": (
        "`closed` by order, `limit` on withdrawals, `terminals_down`, `queues` at machines, `machines_empty`, or `reachable`: a bank on a list that was let through.",
        "`closed` — закрыты по приказу, `limit` — лимит снятия, `terminals_down`, `queues` — очереди у банкоматов, `machines_empty` или `reachable`: банк из списка разрешённых.",
    ),
    "file.banking.csv.amount": (
        "Of a limit: what a person might withdraw a day, in the currency of the case. Otherwise empty.",
        "Для лимита: сколько человек мог снять за день, в валюте случая. В остальных случаях пусто.",
    ),
    "file.banking.csv.source": (
        "Who says so.",
        "Кто это говорит.",
    ),
    "file.banking.csv.note": (
        "What to know of it. May be empty.",
        "Что об этом нужно знать. Может быть пусто.",
    ),
    "file.sales.csv": (
        "What sectors sell to each other in a year, in any one currency: by it the sector method passes losses on.",
        "Что отрасли продают друг другу за год, в любой одной валюте: по этому метод по отраслям передаёт потери дальше.",
    ),
    "file.sales.csv.seller": (
        "A sector.",
        "Отрасль.",
    ),
    "file.sales.csv.buyer": (
        "Another, or `output` for all that the seller makes.",
        "Другая отрасль или `output` — всё, что продавец производит.",
    ),
    "file.sales.csv.value": (
        "The sum.",
        "Сумма.",
    ),
    "file.sales.csv.source": (
        "Where it is from.",
        "Откуда это.",
    ),
    "file.confounders.csv": (
        "What else stopped work in the days of the shutdown, such as a curfew: the sector method leaves what it stopped to it.",
        "Что ещё останавливало работу в дни отключения, например комендантский час: остановленное им метод по отраслям относит на его счёт.",
    ),
    "file.confounders.csv.name": (
        "Name of the row.",
        "Имя строки.",
    ),
    "file.confounders.csv.start_utc": (
        "When it began.",
        "Когда началось.",
    ),
    "file.confounders.csv.end_utc": (
        "When it ended.",
        "Когда кончилось.",
    ),
    "file.confounders.csv.from_hour": (
        "First full local hour of the day that it is confined to; empty for all day.",
        "Первый полный местный час суток, которым это ограничено; пусто — весь день.",
    ),
    "file.confounders.csv.to_hour": (
        "Full local hour at which it ends, past midnight where it is the smaller; empty for all day.",
        "Полный местный час, когда это кончается; если он меньше, то за полночь; пусто — весь день.",
    ),
    "file.confounders.csv.sectors": (
        "Sectors whose work it stopped, separated by spaces; empty for all.",
        "Отрасли, работу которых это остановило, через пробел; пусто — все.",
    ),
    "file.confounders.csv.parameter": (
        "A row of `parameters.csv`: the share of their work that it stopped. Empty for a holiday, which makes a day one of rest.",
        "Строка `parameters.csv`: какую долю их работы это остановило. Пусто для праздника, который делает день выходным.",
    ),
    "file.confounders.csv.what": (
        "What it was, in words.",
        "Что это было, словами.",
    ),
    "file.confounders.csv.source": (
        "Who says so.",
        "Кто это говорит.",
    ),
    "file.series.parquet": (
        "What was measured of the network in the window and before it, in a case that was made from public sources. `offswitch detect` reads it; the shares of normal in observations.csv were made from it.",
        "Что было измерено в сети в окне и до него, в случае, составленном по открытым источникам. Таблицу читает `offswitch detect`; из неё получены доли нормы в observations.csv.",
    ),
    "file.series.parquet.time": (
        "Start of the step; each series has even ones.",
        "Начало шага; у каждого ряда шаг равномерный.",
    ),
    "file.series.parquet.key": (
        "The place.",
        "Место.",
    ),
    "file.series.parquet.signal": (
        "What was measured, and by whom; its first word names the detector's card.",
        "Что измерено и кем; первое слово называет карточку детектора.",
    ),
    "file.series.parquet.network": (
        "The network, or empty for all of them.",
        "Сеть или пусто — все сети.",
    ),
    "file.series.parquet.value": (
        "As measured, in the source's unit.",
        "Как измерено, в единицах источника.",
    ),
    "file.found.csv": (
        "The outages that the detector found in series.parquet, those before the window too: by them it is judged whether an outage of the case was ordered.",
        "Перебои, найденные детектором в series.parquet, в том числе до окна: по ним судят, был ли перебой случая по приказу.",
    ),
    "file.found.csv.place": (
        "The place.",
        "Место.",
    ),
    "file.found.csv.service": (
        "The service that was out.",
        "Услуга, которой не было.",
    ),
    "file.found.csv.start_utc": (
        "When it began.",
        "Когда начался.",
    ),
    "file.found.csv.start_low_utc": (
        "Earliest time that the onset may have had.",
        "Самый ранний возможный момент начала.",
    ),
    "file.found.csv.start_high_utc": (
        "Latest time that the onset may have had.",
        "Самый поздний возможный момент начала.",
    ),
    "file.found.csv.end_utc": (
        "When it ended; empty while it lasts.",
        "Когда кончился; пусто, пока длится.",
    ),
    "file.found.csv.end_low_utc": (
        "Earliest time that the end may have had.",
        "Самый ранний возможный момент конца.",
    ),
    "file.found.csv.end_high_utc": (
        "Latest time that the end may have had.",
        "Самый поздний возможный момент конца.",
    ),
    "file.found.csv.depth": (
        "Share of normal that was lost.",
        "Потерянная доля нормы.",
    ),
    "file.found.csv.saw": (
        "Signals that show it, separated by semicolons.",
        "Сигналы, в которых он виден, через точку с запятой.",
    ),
    "file.found.csv.silent": (
        "Signals that do not, likewise.",
        "Сигналы, в которых он не виден, так же.",
    ),
    "file.found.csv.unobserved": (
        "Signals that were not observed then, likewise.",
        "Сигналы, которые тогда не наблюдались, так же.",
    ),
    "file.found.csv.since_utc": (
        "From when on an outage could have been found; the same in every row.",
        "С какого времени перебой мог быть найден; одно и то же во всех строках.",
    ),
    "file.found.csv.source": (
        "The sources.",
        "Источники.",
    ),
    "file.gathered.csv": (
        "Of a case that was made from public sources (`offswitch cases save`): what each has answered for. The report says by it what may still change; delete it to make the case your own.",
        "В случае, составленном по открытым источникам (`offswitch cases save`): за что ответил каждый. По ней отчёт говорит, что ещё может измениться; удалите её, чтобы сделать случай своим.",
    ),
    "file.gathered.csv.source": (
        "The source.",
        "Источник.",
    ),
    "file.gathered.csv.signal": (
        "Its name for what it measures.",
        "Как источник называет то, что измеряет.",
    ),
    "file.gathered.csv.place": (
        "What was measured; `world` where it is the whole of it.",
        "Что измерено; `world`, если это весь мир.",
    ),
    "file.gathered.csv.used": (
        "What the case takes of it: `network`, `blocks`, `prices`, `exchange` or `shares` (of the world's mining).",
        "Что случай из этого берёт: `network`, `blocks`, `prices`, `exchange` или `shares` (доли в мировом майнинге).",
    ),
    "file.gathered.csv.needed_start_utc": (
        "First moment of the stretch that the case needs of it.",
        "Первый момент промежутка, который нужен случаю.",
    ),
    "file.gathered.csv.needed_end_utc": (
        "First moment after that.",
        "Первый момент после него.",
    ),
    "file.gathered.csv.retrieved_utc": (
        "When the answer that reaches farthest was.",
        "Когда получен ответ, который заходит дальше всех.",
    ),
    "file.gathered.csv.last_utc": (
        "Last moment with a value; empty where there is none.",
        "Последний момент со значением; пусто, если такого нет.",
    ),
    "file.gathered.csv.lag_hours": (
        "How late a value usually arrives.",
        "С какой задержкой обычно приходит значение.",
    ),
    "file.gathered.csv.settled_hours": (
        "How long after its time a value may still change.",
        "Как долго после своего времени значение ещё может меняться.",
    ),
    "file.gathered.csv.unknown_hours": (
        "Hours of the window without a value.",
        "Часы окна без значения.",
    ),
    "file.gathered.csv.start_utc": (
        "First moment of the window that was asked for; the same in every row.",
        "Первый момент запрошенного окна; один и тот же во всех строках.",
    ),
    "file.gathered.csv.end_utc": (
        "First moment after it; the case's window may end sooner.",
        "Первый момент после него; окно случая может кончиться раньше.",
    ),
    "file.gathered.csv.as_known_utc": (
        "Values are as they were known at this moment; empty for the newest.",
        "Значения такие, какими были известны в этот момент; пусто — самые новые.",
    ),
    "key.schema": (
        "Version of this format; it is 1.",
        "Версия этого формата; сейчас 1.",
    ),
    "key.title": (
        "Title of the report.",
        "Заголовок отчёта.",
    ),
    "key.place": (
        "The country, or a region of it; alpha-3 codes such as `KAZ` are read too.",
        "Страна или её регион; коды alpha-3, например `KAZ`, тоже читаются.",
    ),
    "key.series": (
        "`observed` if the series was measured, `reconstructed` if it was built from statements. Every figure made from it says which.",
        "`observed`, если ряд измерен, `reconstructed`, если построен по заявлениям. В каждой цифре, полученной по нему, это указано.",
    ),
    "key.currency": (
        "Currency of the country, in which costs are given too.",
        "Валюта страны, в которой ущерб тоже приводится.",
    ),
    "key.price_series": (
        "Which series of prices.parquet is the price of Bitcoin.",
        "Какой ряд из prices.parquet — цена биткоина.",
    ),
    "key.price_factor": (
        "Which of its series stands for the whole market in an event study; by the day.",
        "Какой из его рядов представляет весь рынок в событийном анализе; дневной.",
    ),
    "key.listed_miners": (
        "Which of its series, by the day, are shares of listed miners; their mean is studied too.",
        "Какие из его рядов, дневных, — акции публичных майнеров; изучается и их среднее.",
    ),
    "key.window": (
        "The stretch of time to be looked at, at most 732 days.",
        "Рассматриваемый промежуток времени, не больше 732 суток.",
    ),
    "key.window.start": (
        "Its first moment.",
        "Его первый момент.",
    ),
    "key.window.end": (
        "The first moment after it.",
        "Первый момент после него.",
    ),
    "key.economy": (
        "Needed for costs to the economy; without it they are left out.",
        "Нужен для ущерба экономике; без него ущерб не считается.",
    ),
    "key.economy.gdp_year": (
        "Year of GDP and population: the one before the event.",
        "Год ВВП и населения: предшествующий событию.",
    ),
    "key.economy.cost_gdp_year": (
        "Year of GDP that NetBlocks COST froze.",
        "Год ВВП, который закрепил NetBlocks COST.",
    ),
    "key.bitcoin": (
        "Needed for the Bitcoin part, together with blocks and epochs.csv.",
        "Нужен для части о биткоине, вместе с блоками и epochs.csv.",
    ),
    "key.bitcoin.cut": (
        "Stated moment of the cut, inside the window.",
        "Заявленный момент отключения, внутри окна.",
    ),
    "key.bitcoin.claimed_change": (
        "Change of hashrate that was claimed, as a share: -0.12 is a fall of 12 %. Left out, none is tested.",
        "Заявленное изменение хешрейта, как доля: -0.12 — это падение на 12\xa0%. Если не указано, ничего не проверяется.",
    ),
    "key.bitcoin.source": (
        "Where the block times are from.",
        "Откуда время блоков.",
    ),
    "key.bitcoin.recovery": (
        "A stretch after the recovery that may serve as a baseline.",
        "Промежуток после восстановления, который может служить базой сравнения.",
    ),
    "key.bitcoin.recovery.start": (
        "Its first moment.",
        "Его первый момент.",
    ),
    "key.bitcoin.recovery.end": (
        "The first moment after it.",
        "Первый момент после него.",
    ),
    "key.published_hours": (
        "Lengths of the shutdown that others published; each is priced beside ours.",
        "Длительности отключения, опубликованные другими; каждая оценивается рядом с нашей.",
    ),
    "key.published_hours.hours": (
        "The length, in hours.",
        "Длительность, в часах.",
    ),
    "key.published_hours.whose": (
        "Who published it, and what it counts.",
        "Кто её опубликовал и что она считает.",
    ),
    "key.published_hours.source": (
        "Where it is from.",
        "Откуда она.",
    ),
    "key.published_costs": (
        "Costs of the shutdown that others published; the report says which hours each implies.",
        "Ущерб от отключения, опубликованный другими; отчёт говорит, какие часы из него следуют.",
    ),
    "key.published_costs.usd": (
        "The cost, in US dollars.",
        "Ущерб, в долларах США.",
    ),
    "key.published_costs.source": (
        "Where it is from.",
        "Откуда он.",
    ),
    "key.events": (
        "Other things on record that may have moved the same figures.",
        "Другие события из данных, которые могли сдвинуть те же цифры.",
    ),
    "key.events.kind": (
        "`market`, `power`, `trigger` or `law`.",
        "`market`, `power`, `trigger` или `law`.",
    ),
    "key.events.time": (
        "When it happened.",
        "Когда произошло.",
    ),
    "key.events.what": (
        "What it was.",
        "Что это было.",
    ),
    "key.events.source": (
        "Who says so.",
        "Кто это говорит.",
    ),
    "key.not_modelled": (
        "What depends on the network, or was lost, and is not in the figures.",
        "Что зависит от сети или было потеряно, но в цифры не входит.",
    ),
    "key.not_modelled.what": (
        "What is left out.",
        "Что не учтено.",
    ),
    "key.not_modelled.why": (
        "Why.",
        "Почему.",
    ),
    "key.not_modelled.source": (
        "Where the reason, or the loss, is on record.",
        "Где в данных эта причина или потеря.",
    ),
}
