"""What `offswitch price` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "help.price": (
        "What the price did at the event: event study by the day and by the hour, listed miners, local premium.",
        "Что произошло с ценой при событии: событийный анализ по дням и по часам, публичные майнеры, местная премия.",
    ),
    "help.price_source": (
        "A case, or a file of prices (.csv, .parquet) with time or date, and close.",
        "Случай или файл цен (.csv, .parquet) с time или date и close.",
    ),
    "help.price_at": (
        "Moment of the event; needed for a file.",
        "Момент события; для файла обязателен.",
    ),
    "help.price_factor": (
        "File of prices that stand for the whole market; without it a constant mean is the model.",
        "Файл цен, представляющих весь рынок; без него модель — постоянное среднее.",
    ),
    "help.price_window": (
        "Sessions (or hours) of the event, from the one that holds it on.",
        "Сессии (или часы) события, начиная с той, в которой оно было.",
    ),
    "help.price_estimation": (
        "Sessions (or hours) before the event that say what is ordinary.",
        "Сессии (или часы) до события, по которым определяется обычное.",
    ),
    "error.series_suffix": (
        "prices are read from .csv and .parquet; give the file one of these endings",
        "цены читаются из .csv и .parquet; дайте файлу одно из этих окончаний",
    ),
    "error.series_empty": (
        "there are no prices; add rows of time and close",
        "цен нет; добавьте строки time и close",
    ),
    "error.series_columns": (
        "no column `time` or `date`, or no `close`, among {known}; rename what holds them",
        "нет столбца `time` или `date` либо `close` среди: {known}; переименуйте те, где они есть",
    ),
    "error.series_twice": (
        "{time} stands twice; keep one row of it",
        "{time} указано дважды; оставьте одну строку",
    ),
    "error.series_falls": (
        "{time} stands after a later time; sort the rows by time",
        "{time} стоит после более позднего времени; отсортируйте строки по времени",
    ),
    "error.series_step": (
        "the rows are neither by the day nor by the full hour; give daily closes or hourly bars",
        "строки не по дням и не по полным часам; дайте дневные закрытия или часовые бары",
    ),
    "error.series_price": (
        "`{column}` is '{text}'; give a price above zero, and leave out rows without one",
        "`{column}`: '{text}'; укажите цену больше нуля, а строки без цены уберите",
    ),
    "error.series_no_step": (
        "series '{series}' has no prices by the {step}; add them to study those",
        "у ряда '{series}' нет цен с шагом {step}; добавьте их, чтобы изучать такие",
    ),
    "error.series_values": (
        "series '{series}' has a price that is missing or not above zero; correct it, or leave its row out",
        "в ряде '{series}' цена пропущена или не больше нуля; исправьте её или уберите строку",
    ),
    "error.series_order": (
        "series '{series}' does not rise in time, or has a time twice; sort it, and keep one row of each",
        "ряд '{series}' не возрастает по времени или время в нём повторяется; отсортируйте и оставьте по одной строке",
    ),
    "error.series_gap": (
        "'{series}' jumps from {before} to {after}; add every {step} between, or study a stretch without the gap",
        "'{series}' перескакивает с {before} на {after}; добавьте каждый шаг ({step}) между ними или изучайте промежуток без пропуска",
    ),
    "error.factor_step": (
        "'{series}' and '{factor}' are not both by the day or both by the hour; bring one to the step of the other",
        "'{series}' и '{factor}' не оба по дням и не оба по часам; приведите один к шагу другого",
    ),
    "error.factor_days": (
        "'{factor}' lacks {count} of the times of '{series}' in the study, the first {first}; give both for the same days",
        "у '{factor}' не хватает {count:|one=# момента|few=# моментов|many=# моментов|other=# момента} ряда '{series}' в исследовании, первый — {first}; дайте оба за одни и те же дни",
    ),
    "error.members_differ": (
        "'{one}' and '{other}' are not of the same days, so they have no mean; give both for the same days",
        "'{one}' и '{other}' — не за одни и те же дни, и среднего у них нет; дайте оба за одни и те же дни",
    ),
    "error.members_missing": (
        "a listed miner could not be read, so there is no mean",
        "ряд одного публичного майнера не прочитан, и среднего нет",
    ),
    "error.short_estimation": (
        "before {at} '{series}' has {found} returns, and the estimation needs {wanted}; give a longer series, or a smaller --estimation",
        "до {at} у '{series}' доходностей {found}, а для оценки нужно {wanted}; дайте ряд длиннее или --estimation меньше",
    ),
    "error.short_window": (
        "from the event on '{series}' has {found} returns, and the window needs {wanted}; give a longer series, or a smaller --window",
        "начиная с события у '{series}' доходностей {found}, а для окна нужно {wanted}; дайте ряд длиннее или --window меньше",
    ),
    "error.event_outside": (
        "the event, {at}, lies outside the prices, which run from {first} to {last}; correct --at, or give a series that holds it",
        "событие, {at}, лежит вне цен, которые идут с {first} по {last}; исправьте --at или дайте ряд, в который оно попадает",
    ),
    "error.short_study": (
        "a test of {periods} needs at least {least} returns before the event, and has {found}; raise --estimation to {least}",
        "для критерия за {periods} нужно не меньше {least} доходностей до события, а их {found}; увеличьте --estimation до {least}",
    ),
    "error.bad_periods": (
        "{option} is {value}; give a whole number from {least} to {most}",
        "{option}: {value}; укажите целое число от {least} до {most}",
    ),
    "error.factors_alike": (
        "a factor does not move, or two move alike, so their parts cannot be told; leave one out",
        "фактор не меняется, или два меняются одинаково, и их вклад не различить; уберите один",
    ),
    "error.no_spread": (
        "before the event nothing moved beyond the model, so nothing can be tested; does the price stand still, or is the factor the series itself?",
        "до события сверх модели ничего не менялось, и проверить нечего; стоит ли цена на месте, или фактор — сам этот ряд?",
    ),
    "error.price_at_needed": (
        "a file names no event; give its moment with --at",
        "файл не называет события; укажите момент ключом --at",
    ),
    "error.price_of_case": (
        "a case has its own cut and factor; leave out {option}, or name a file of prices",
        "у случая свои отключение и фактор; уберите {option} или укажите файл цен",
    ),
    "error.price_nothing": (
        "case '{case}' has no cut with prices around it that can be studied{reason}; add them, or name a file of prices",
        "в случае '{case}' нет отключения с ценами вокруг него, которое можно изучить{reason}; добавьте их или укажите файл цен",
    ),
    "price.title": (
        "Prices at the event of {at} UTC: {title}",
        "Цены при событии {at} UTC: {title}",
    ),
    "price.made": (
        "offswitch {version}. Changes are in percent of the price (from log returns), intervals 90 %, tests two-sided at 5 %. Times are UTC.",
        "offswitch {version}. Изменения — в процентах цены (из логарифмических доходностей), интервалы 90\xa0%, критерии двусторонние на уровне 5\xa0%. Время UTC.",
    ),
    "price.by_day": (
        "By the day",
        "По дням",
    ),
    "price.whole.note": (
        "Estimated on {count} {step} from {since} to {until}, no gap before the event. Abnormal: beyond the mean of that time; the error includes that of the mean.",
        "Оценка: {count} {step}, с {since} по {until}, до события без пропуска. «Аномально» — сверх среднего того времени; погрешность включает погрешность среднего.",
    ),
    "price.whole.note_both": (
        "Each estimated on {count} {step} up to {until} with no gap before the event: against the mean from {first} on, against the market from {since} on, where one period runs from session to session. The errors include those of the coefficients.",
        "Каждая оценка: {count} {step}, по {until}, до события без пропуска; против среднего — с {first}, против рынка — с {since}, где один период — от сессии до сессии. Погрешности включают погрешность коэффициентов.",
    ),
    "price.by_hour": (
        "By the hour",
        "По часам",
    ),
    "price.hours.note": (
        "Constant mean of the {count} hours up to {until}, before the event. An hour cannot part a moment within it.",
        "Постоянное среднее за {count:|one=# час|few=# часа|many=# часов|other=# часа} по {until}, до события. Момент внутри часа не отделить.",
    ),
    "price.shares": (
        "Shares, {start} to {end}, beyond {model} except where said",
        "Акции, с {start} по {end}, сверх того, что объясняет {model}, если не указано иное",
    ),
    "price.shares.note": (
        "Listed miners: the mean log return of {count} ({list}).",
        "Публичные майнеры: средняя логарифмическая доходность, акций {count} ({list}).",
    ),
    "price.confounders": (
        "Other events on record in the window",
        "Другие события из данных в этом окне",
    ),
    "price.confounder": (
        "{time} UTC: {what}.",
        "{time} UTC: {what}.",
    ),
    "price.premium": (
        "Local premium",
        "Местная премия",
    ),
    "price.premium.quote": (
        "{value} {unit} for one bitcoin, quoted on {day} ({source}).",
        "{value} {unit} за один биткоин, названо {day} ({source}).",
    ),
    "price.premium.note": (
        "Day's trades: any of that day by UTC and by the country's own clocks, as the source names no hour; press price: what another article of the day gave. The premium is known no better than the exchange rate: that of the source is what its own dollars imply.",
        "Сделки дня: любые за этот день по UTC и по часам самой страны, так как источник не называет часа; цена из прессы: что дала другая статья того дня. Премия известна не лучше курса: курс источника — тот, что следует из его же долларов.",
    ),
    "price.basis.as_converted": (
        "source's dollars, press price",
        "доллары источника, цена из прессы",
    ),
    "price.basis.own_dollars": (
        "source's dollars, day's trades",
        "доллары источника, сделки дня",
    ),
    "price.basis.by_rate": (
        "case's exchange rate, day's trades",
        "курс случая, сделки дня",
    ),
    "price.said": (
        "What was said",
        "Что утверждалось",
    ),
    "price.said.item": (
        "{id}: {statement} Verdict: {verdict}. Why: {why}.",
        "{id}: {statement} Вывод: {verdict}. Почему: {why}",
    ),
    "price.limits": (
        "What the data cannot say",
        "Чего данные сказать не могут",
    ),
    "price.limit.power": (
        "Whether there was an effect smaller than a fall of {visible:.1f} %: it would not have stood out. One of {detectable:.1f} % would be found four times in five.",
        "Было ли влияние меньше падения на {visible:.1f}\xa0%: оно не выделилось бы. Падение на {detectable:.1f}\xa0% нашлось бы в четырёх случаях из пяти.",
    ),
    "price.limit.cause": (
        "Why it moved. A test tells a move from ordinary ones; causes are told apart by time alone, and other events on record lie in the same window: {count}.",
        "Почему она изменилась. Критерий отличает движение от обычных; причины различает лишь время, а другие события из данных лежат в том же окне: {count}.",
    ),
    "price.limit.cause_none": (
        "Why it moved. A test tells a move from ordinary ones; no other event is on record in the window, which is not to say that there was none.",
        "Почему она изменилась. Критерий отличает движение от обычных; других событий в данных для этого окна нет, что не значит, что их не было.",
    ),
    "price.limit.cause_file": (
        "Why it moved: a file of prices names no other events. Name what else happened in the window before you name a cause.",
        "Почему она изменилась: файл цен других событий не называет. Прежде чем называть причину, назовите, что ещё произошло в окне.",
    ),
    "price.limit.no_factor": (
        "What the market alone would have done: no factor is given, so its own mean stands for it.",
        "Что сделал бы один рынок: фактор не задан, и вместо него — собственное среднее.",
    ),
    "price.limit.clock": (
        "What belongs to which session, exactly: Bitcoin by the day closes at 24:00 UTC, shares in New York at 21:00, so part of a session falls on the next day of one of them.",
        "Что именно к какой сессии относится: биткоин по дням закрывается в 24:00 UTC, акции в Нью-Йорке — в 21:00, и часть сессии приходится на следующий день одного из них.",
    ),
    "price.limit.correlated": (
        "The exact error where residuals follow their neighbours (correlation of one with the next): {list}.",
        "Точную погрешность там, где остатки следуют за соседними (корреляция одного со следующим): {list}.",
    ),
    "price.omissions": (
        "Left out",
        "Не учтено",
    ),
    "price.omitted": (
        "{name}: {reason}",
        "{name}: {reason}",
    ),
    "price.omitted.factor": (
        "the market model: the case names no `price_factor`",
        "рыночная модель: в случае нет `price_factor`",
    ),
    "price.model": (
        "Models: constant mean and market model by least squares, error of prediction (MacKinlay 1997); rank test (Corrado 1989; over several periods the sum of ranks, exact). See docs/methods/event-study.md.",
        "Модели: постоянное среднее и рыночная модель по методу наименьших квадратов, погрешность прогноза (MacKinlay 1997); ранговый критерий (Corrado 1989; за несколько периодов — сумма рангов, точно). См. docs/methods/event-study.md.",
    ),
    "price.short.moved": (
        "{name} {moved} {change:.1f} % in the {periods} {step} to {last}; of all such stretches in the {count} {steps} before, {share} {side}.",
        "{name}: цена {moved} на {change:.1f}\xa0% за {periods} {step}, по {last}; таких промежутков {side} за {count} {steps} до того: {share}.",
    ),
    "price.fell": (
        "fell",
        "упала",
    ),
    "price.rose": (
        "rose",
        "выросла",
    ),
    "price.step.day": (
        "{count:|one=session|other=sessions}",
        "{count:|one=сессию|few=сессии|many=сессий|other=сессии}",
    ),
    "price.step.hour": (
        "{count:|one=hour|other=hours}",
        "{count:|one=час|few=часа|many=часов|other=часа}",
    ),
    "price.side.low": (
        "fell as far",
        "с не меньшим падением",
    ),
    "price.side.high": (
        "rose as far",
        "с не меньшим ростом",
    ),
    "price.short.beyond": (
        "Beyond what {model} explains that is {value}, {told}. Only a fall of more than {visible:.1f} % would have stood out; one of {detectable:.1f} % would be found four times in five.",
        "Сверх того, что объясняет {model}, это {value}, {told}. Выделилось бы лишь падение больше {visible:.1f}\xa0%; падение на {detectable:.1f}\xa0% нашлось бы в четырёх случаях из пяти.",
    ),
    "price.short.mean": (
        "Beyond {model} that is {value}, {told}. Only a fall of more than {visible:.1f} % would have stood out; one of {detectable:.1f} % would be found four times in five.",
        "Сверх того, что даёт {model}, это {value}, {told}. Выделилось бы лишь падение больше {visible:.1f}\xa0%; падение на {detectable:.1f}\xa0% нашлось бы в четырёх случаях из пяти.",
    ),
    "price.told.0": (
        "not distinguishable from none",
        "неотличимо от нуля",
    ),
    "price.told.1": (
        "of which one test says that it is more than chance (t test p {p}, rank test p {rank})",
        "по одному критерию больше случайного (t-критерий p {p}, ранговый p {rank})",
    ),
    "price.told.2": (
        "more than chance explains (t test p {p}, rank test p {rank})",
        "больше, чем объясняет случай (t-критерий p {p}, ранговый p {rank})",
    ),
    "price.short.hours": (
        "In the {hours:|one=# hour|other=# hours} from the cut on {change:+.1f} %, {as_usual}. In the hour after '{what}' {other:+.1f} %, {other_usual}.",
        "За {hours:|one=# час|few=# часа|many=# часов|other=# часа} с момента отключения {change:+.1f}\xa0%, {as_usual}. За час после «{what}» {other:+.1f}\xa0%, {other_usual}.",
    ),
    "price.short.hours_alone": (
        "In the {hours:|one=# hour|other=# hours} from the cut on {change:+.1f} %, {as_usual}.",
        "За {hours:|one=# час|few=# часа|many=# часов|other=# часа} с момента отключения {change:+.1f}\xa0%, {as_usual}.",
    ),
    "price.usual": (
        "ordinary ({share} of such stretches before {side})",
        "обычно (таких промежутков {side} до того: {share})",
    ),
    "price.unusual": (
        "out of the ordinary ({share} of {compared} such stretches before {side})",
        "необычно ({side} из {compared:|one=# такого промежутка|few=# таких промежутков|many=# таких промежутков|other=# такого промежутка} до того: {share})",
    ),
    "price.none": (
        "none",
        "ни одного",
    ),
    "price.short.shares": (
        "Listed miners {moved} {change:.1f} % on average: beyond {model} {value}, beyond {more} {both}.",
        "Акции публичных майнеров: средняя цена {moved} на {change:.1f}\xa0%; сверх того, что объясняет {model}: {value}; сверх того, что объясняют {more}: {both}.",
    ),
    "price.short.attribution": (
        "That it moved because of the event: {verdict}{why}.",
        "Что она изменилась из-за события: {verdict}{why}.",
    ),
    "price.why.not_attributable": (
        ", as another event came in the same window, '{what}'",
        ", так как в том же окне было другое событие, «{what}»",
    ),
    "price.why.cannot_be_checked": (
        ", as nothing says what the market alone would have done",
        ", так как ничто не говорит, что сделал бы один рынок",
    ),
    "price.why.partly_supported": (
        "; it fell beyond the market and nothing else is on record, which is timing and no proof",
        "; она упала сильнее рынка, и ничего другого в данных нет, а это совпадение во времени, не доказательство",
    ),
    "price.why.not_distinguishable_from_noise": (
        ", as no fall beyond the market can be seen by the day",
        ", так как по дням падения сильнее рынка не видно",
    ),
    "price.short.premium": (
        "The one price quoted in {currency} lay {low:+.1f} to {high:+.1f} % from the world price, by the basis taken: no premium that stands out.",
        "Единственная цена, названная в {currency}, отличалась от мировой на величину от {low:+.1f} до {high:+.1f}\xa0%, смотря по основе пересчёта: выделяющейся премии нет.",
    ),
    "price.short.premium_clear": (
        "The one price quoted in {currency} lay {low:+.1f} to {high:+.1f} % from the world price, by the basis taken.",
        "Единственная цена, названная в {currency}, отличалась от мировой на величину от {low:+.1f} до {high:+.1f}\xa0%, смотря по основе пересчёта.",
    ),
    "column.price_series": (
        "series",
        "ряд",
    ),
    "column.change_percent": (
        "change %",
        "изм. %",
    ),
    "column.abnormal": (
        "abn. %",
        "аном. %",
    ),
    "column.t_p": (
        "t p",
        "t p",
    ),
    "column.rank_p": (
        "rank p",
        "ранг. p",
    ),
    "column.as_low": (
        "low %",
        "ниже %",
    ),
    "column.visible": (
        "shows %",
        "видно %",
    ),
    "column.r2": (
        "R2",
        "R2",
    ),
    "column.day_of_event": (
        "session",
        "сессия",
    ),
    "column.hour_of_event": (
        "hour to",
        "час до",
    ),
    "column.z": (
        "t",
        "t",
    ),
    "column.stretch": (
        "stretch (UTC)",
        "промежуток (UTC)",
    ),
    "column.world": (
        "USD per BTC",
        "USD за BTC",
    ),
    "column.rate": (
        "local per USD",
        "местных за USD",
    ),
    "column.premium": (
        "premium %",
        "премия %",
    ),
    "price.constant": (
        "its own mean",
        "собственное среднее",
    ),
    "series.btc_usdt_perp": (
        "Bitcoin",
        "биткоин",
    ),
    "series.btc_usd": (
        "Bitcoin",
        "биткоин",
    ),
    "series.sp500": (
        "the S&P 500",
        "S&P 500",
    ),
    "series.listed_miners": (
        "listed miners",
        "акции майнеров",
    ),
    "figure.price": (
        "{label} {change:+.1f} %; beyond {model} {value}",
        "Цена ({label}): {change:+.1f}\xa0%; сверх того, что объясняет {model}: {value}",
    ),
    "figure.price.alt": (
        "{label} moved {change:+.1f} % to {last}; beyond {model} {value}. Abnormal returns in {count} rows.",
        "{label}: изменение цены {change:+.1f}\xa0%, по {last}; сверх того, что объясняет {model}: {value}. Аномальные доходности, строк: {count}.",
    ),
    "figure.price.axis.usd": (
        "price, USD",
        "цена, USD",
    ),
    "figure.price.axis.price": (
        "price, as in the file",
        "цена, как в файле",
    ),
    "figure.price.axis.abnormal": (
        "abnormal return, percent",
        "аномальная доходность, %",
    ),
    "figure.price.event": (
        "the event",
        "событие",
    ),
    "figure.price.above": (
        "Above: price by the {step}; shaded, where nine in ten ordinary paths would lie from the event on, by the mean and spread of before.",
        "Вверху: цена (шаг — {step}); затенено, где начиная с события лежали бы девять из десяти обычных траекторий, по среднему и разбросу до него.",
    ),
    "figure.price.below": (
        "Below: abnormal returns over the whole event with 90 % intervals, beyond {model} (mean: beyond its own mean; both: beyond {both}); one that holds zero shows nothing unusual.",
        "Внизу: аномальные доходности за всё событие с 90%-ными интервалами, сверх того, что объясняет {model} (среднее: сверх собственного среднего; оба: сверх того, что объясняют {both}); интервал, содержащий ноль, ничего необычного не показывает.",
    ),
    "figure.price.below_file": (
        "Below: abnormal returns, in sum and period by period, with 90 % intervals, beyond {model} (mean: beyond its own mean); one that holds zero shows nothing unusual.",
        "Внизу: аномальные доходности, в сумме и по периодам, с 90%-ными интервалами, сверх того, что объясняет {model} (среднее: сверх собственного среднего); интервал, содержащий ноль, ничего необычного не показывает.",
    ),
    "figure.price.sum": (
        "in sum",
        "в сумме",
    ),
    "figure.price.mean": (
        "{label}, mean",
        "{label}, среднее",
    ),
    "figure.price.both": (
        "{label}, both",
        "{label}, оба",
    ),
    "price.why.file": (
        ", as a file of prices names no other events",
        ", так как файл цен других событий не называет",
    ),
    "figure.price.step.day": (
        "day",
        "день",
    ),
    "figure.price.step.hour": (
        "hour",
        "час",
    ),
    "figure.price.below_mean": (
        "Below: abnormal returns, in sum and period by period, with 90 % intervals, beyond its own mean; one that holds zero shows nothing unusual.",
        "Внизу: аномальные доходности, в сумме и по периодам, с 90%-ными интервалами, сверх собственного среднего; интервал, содержащий ноль, ничего необычного не показывает.",
    ),
    "price.own": (
        "a file of your own",
        "ваш собственный файл",
    ),
    "price.own_title": (
        "Prices as given",
        "Цены, как заданы",
    ),
    "price.own_licence": (
        "not stated",
        "не указано",
    ),
    "label.abnormal": (
        "{name} beyond {model}, {first:%d %b} to {last:%d %b}",
        "{name} сверх того, что объясняет {model}, с {first:%d %b} по {last:%d %b}",
    ),
    "label.abnormal_day": (
        "{name} beyond {model}, {first:%d %b}",
        "{name} сверх того, что объясняет {model}, {first:%d %b}",
    ),
    "why.abnormal": (
        "{readings}; of the first, less than {visible:.1f} % would not have stood out",
        "{readings}; из первого меньше {visible:.1f}\xa0% не выделилось бы",
    ),
    "why.no_event": (
        "the case names no cut with prices around it",
        "в случае нет отключения с ценами вокруг него",
    ),
    "why.no_factor": (
        "no other event is on record, and no factor (`price_factor`) says what the market alone would have done",
        "других событий в данных нет, и ни один фактор (`price_factor`) не говорит, что сделал бы один рынок",
    ),
    "why.abnormal_alone": (
        "{readings}, t test p {p:.2f}, rank test p {rank:.2f}; less than {visible:.1f} % would not have stood out; no other event on record in the window",
        "{readings}, t-критерий p {p:.2f}, ранговый p {rank:.2f}; меньше {visible:.1f}\xa0% не выделилось бы; других событий в данных для этого окна нет",
    ),
    "label.world_in_local": (
        "world price at the exchange rate",
        "мировая цена по курсу",
    ),
    "why.premium_agrees": (
        "{readings}; the offer itself is on no other record",
        "{readings}; само предложение больше нигде не записано",
    ),
    "why.premium_open": (
        "{readings}, so a premium of {premium:+.0f} %: possible, and on no other record",
        "{readings}, то есть премия {premium:+.0f}\xa0%: возможно, но больше нигде не записано",
    ),
    "why.no_rate": (
        "the case gives no exchange rate (local_per_usd)",
        "в случае нет курса (local_per_usd)",
    ),
    "price.value": (
        "{value:+.1f} % (90 %: {low:+.1f} to {high:+.1f})",
        "{value:+.1f}\xa0% (90\xa0%: от {low:+.1f} до {high:+.1f})",
    ),
    "price.too": (
        "{label}, {last} too",
        "{label}, также {last}",
    ),
    "column.abnormal_interval": (
        "90 %",
        "90\xa0%",
    ),
    "price.pair": (
        "{label}: {model}",
        "{label}: {model}",
    ),
    "price.columns": (
        "abn.: beyond what is named; t p and rank p: of the two tests; low: share of such stretches before that fell as far; shows: smallest fall that would have stood out.",
        "аном.: сверх названного; t p и ранг. p: двух критериев; ниже: доля таких промежутков до того, упавших не меньше; видно: наименьшее падение, которое выделилось бы.",
    ),
    "column.beyond": (
        "beyond {model} (90 %)",
        "сверх: {model} (90\xa0%)",
    ),
    "price.shares.short": (
        "Estimated on fewer than {count} sessions, as they begin later: {list}.",
        "Оценены меньше чем по {count} сессиям, так как начинаются позже: {list}.",
    ),
    "price.shares.one": (
        "{label} on {count}",
        "{label}: {count}",
    ),
}
