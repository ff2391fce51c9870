"""Errors: what was wrong and what to do, in one line."""

TEXT: dict[str, tuple[str, str]] = {
    "error.unknown_case": (
        "no case or folder is called '{name}'; nearest: {close}. See `offswitch cases`",
        "'{name}' деген кейс те, қалта да жоқ; ең ұқсасы: {close}. `offswitch cases` қараңыз",
    ),
    "error.case_not_folder": (
        "this is a file; give the folder that holds case.toml",
        "бұл – файл; case.toml тұрған қалтаны көрсетіңіз",
    ),
    "error.no_case_file": (
        "the folder has no case.toml; `offswitch cases new DIR` writes one to start from",
        "қалтада case.toml жоқ; бастау үшін оны `offswitch cases new DIR` жазып береді",
    ),
    "error.no_folder": (
        "the folder '{name}' already holds files; name a new or empty one",
        "'{name}' қалтасында файлдар бар; жаңа немесе бос қалтаны көрсетіңіз",
    ),
    "error.unreadable": (
        "cannot be read ({reason}); check that it is there, and its permissions and format",
        "оқылмайды ({reason}); бар-жоғын, рұқсаттары мен пішімін тексеріңіз",
    ),
    "error.bad_toml": (
        "not valid TOML: {reason}",
        "жарамды TOML емес: {reason}",
    ),
    "error.case_version": (
        "`schema` must be {known}",
        "`schema` мәні {known} болуы керек",
    ),
    "error.missing_field": (
        "`{field}` is missing; add it",
        "`{field}` жоқ; қосыңыз",
    ),
    "error.unknown_field": (
        "`{field}` is not a key that is known here; remove it or check its spelling",
        "`{field}` – мұнда белгісіз кілт; алып тастаңыз немесе жазылуын тексеріңіз",
    ),
    "error.bad_field": (
        "`{field}` must be {expected}",
        "`{field}` мәні мынадай болуы керек: {expected}",
    ),
    "error.long_window": (
        "`{field}` is {days:,.0f} days long; give at most {most}",
        "`{field}` ұзақтығы {days:,.0f} күн; ең көбі {most} беріңіз",
    ),
    "error.empty_window": (
        "`{field}` is empty: start must be before end",
        "`{field}` бос: start мәні end мәнінен бұрын болуы керек",
    ),
    "error.cut_outside_window": (
        "`bitcoin.cut` lies outside the window; move one of them",
        "`bitcoin.cut` терезеден тыс; екеуінің бірін жылжытыңыз",
    ),
    "error.window_outside_data": (
        "the window reaches outside the data, which run from {first} to {last}; shorten the window or add rows",
        "терезе деректерден тыс шығып тұр, деректер {first} – {last} аралығында; терезені қысқартыңыз немесе жолдар қосыңыз",
    ),
    "error.no_observations_file": (
        "the folder has neither observations.csv (or .parquet) nor outages.csv; add one",
        "қалтада observations.csv (не .parquet) де, outages.csv де жоқ; бірін қосыңыз",
    ),
    "error.no_blocks_file": (
        "case.toml has [bitcoin] but the folder has no blocks.csv or blocks.parquet; add one or remove [bitcoin]",
        "case.toml ішінде [bitcoin] бар, бірақ қалтада blocks.csv де, blocks.parquet те жоқ; бірін қосыңыз немесе [bitcoin] бөлігін алып тастаңыз",
    ),
    "error.no_epochs_file": (
        "the folder has no epochs.csv, which gives the first block's bits; add one",
        "қалтада бірінші блоктың bits мәнін беретін epochs.csv жоқ; қосыңыз",
    ),
    "error.no_series": (
        "no price series is called '{series}'; correct `price_series`, `price_factor` or `listed_miners`",
        "'{series}' деген баға қатары жоқ; `price_series`, `price_factor` немесе `listed_miners` мәнін түзетіңіз",
    ),
    "error.nothing_found": (
        "no outage is found in '{name}': no signal falls by 30 % in the window; check the window and that values are shares of normal",
        "'{name}' ішінде іркіліс табылмады: терезеде бірде-бір сигнал 30% төмендемейді; терезені және мәндер қалыпты деңгейдің үлесі екенін тексеріңіз",
    ),
    "error.bad_columns": (
        "wrong columns (missing: {missing}; unknown: {unknown}); compare with `offswitch cases new DIR`",
        "бағандар қате (жетіспейтіні: {missing}; белгісізі: {unknown}); `offswitch cases new DIR` үлгісімен салыстырыңыз",
    ),
    "error.not_commas": (
        "the columns are separated by semicolons or tabs; separate them by commas, and write numbers with a decimal point",
        "бағандар нүктелі үтірмен немесе табуляциямен бөлінген; үтірмен бөліңіз, сандардың бөлшегін нүктемен жазыңыз",
    ),
    "error.ragged": (
        "{found} cells where {wanted} are needed; quote cells that hold commas",
        "{wanted} ұяшық керек жерде {found} тұр; үтірі бар ұяшықтарды тырнақшаға алыңыз",
    ),
    "error.bad_csv": (
        "not valid CSV ({reason}); close every quote and keep cells short",
        "жарамды CSV емес ({reason}); әр тырнақшаны жабыңыз, ұяшықтар қысқа болсын",
    ),
    "error.bad_flag": (
        "`{column}` is '{text}'; write 1 or 0",
        "`{column}` мәні '{text}'; 1 немесе 0 деп жазыңыз",
    ),
    "error.not_positive": (
        "`{column}` is {text}; give a number above zero",
        "`{column}` мәні {text}; нөлден үлкен сан беріңіз",
    ),
    "error.wrong_unit": (
        "'{name}' is in '{unit}' and must be in '{wanted}'; convert it",
        "'{name}' бірлігі '{unit}', ал '{wanted}' болуы керек; түрлендіріңіз",
    ),
    "error.figure_twice": (
        "{name} of {period} stands twice; keep one",
        "{name} ({period}) екі рет тұр; біреуін қалдырыңыз",
    ),
    "error.other_country": (
        "'{place}' is not {case} or a region of it; a case has one country",
        "'{place}' – {case} емес және оның аймағы да емес; бір кейсте бір ел болады",
    ),
    "error.bad_day": (
        "claim '{id}': '{text}' is no date; write 2022-01-06, 2022-01 for a month, 2022 for a year or, for an edge, 2022-01-05T10:30Z",
        "'{id}' мәлімдемесі: '{text}' күн емес; 2022-01-06, айды 2022-01, жылды 2022, ал шекараны 2022-01-05T10:30Z түрінде жазыңыз",
    ),
    "error.empty_cell": (
        "`{column}` is empty; fill it",
        "`{column}` бос; толтырыңыз",
    ),
    "error.bad_number": (
        "`{column}` is '{text}', not a number; write it without thousands separators",
        "`{column}` мәні '{text}' – сан емес; мыңдықтарды бөлмей жазыңыз",
    ),
    "error.bad_time": (
        "'{text}' is not an ISO 8601 time; write it like 2022-01-05T10:30Z",
        "'{text}' – ISO 8601 уақыты емес; 2022-01-05T10:30Z түрінде жазыңыз",
    ),
    "error.no_zone": (
        "'{text}' names no time zone; add Z for UTC or an offset such as +06:00",
        "'{text}' уақытында белдеу жоқ; UTC болса Z, әйтпесе +06:00 сияқты ауытқуды қосыңыз",
    ),
    "error.source_unknown": (
        "source '{id}' is not in sources.csv; add a row for it",
        "'{id}' дереккөзі sources.csv ішінде жоқ; оған жол қосыңыз",
    ),
    "error.source_twice": (
        "source '{id}' stands twice with different content; keep one",
        "'{id}' дереккөзі әртүрлі мазмұнмен екі рет тұр; біреуін қалдырыңыз",
    ),
    "error.no_observations": (
        "there are no rows; add observations",
        "жолдар жоқ; бақылаулар қосыңыз",
    ),
    "error.unknown_signal": (
        "unknown signal or service; use one of {known}",
        "белгісіз сигнал немесе қызмет; мыналардың бірін көрсетіңіз: {known}",
    ),
    "error.not_a_number": (
        "`{column}` is NaN; leave the cell empty where nothing was observed",
        "`{column}` мәні NaN; ештеңе бақыланбаған жерде ұяшықты бос қалдырыңыз",
    ),
    "error.out_of_range": (
        "`{column}` is outside 0 to 1.5; give shares of normal (1 is normal)",
        "`{column}` 0 мен 1,5 аралығынан тыс; қалыпты деңгейдің үлесін беріңіз (1 – қалыпты)",
    ),
    "error.bounds": (
        "`low` <= `value` <= `high` does not hold; correct them",
        "`low` <= `value` <= `high` орындалмайды; түзетіңіз",
    ),
    "error.half_bound": (
        "only one of `low` and `high` is given; give both or none",
        "`low` пен `high` мәнінің бірі ғана берілген; екеуін де беріңіз немесе бермеңіз",
    ),
    "error.duplicate": (
        "a second row for the same signal, place, network, source and time; keep one",
        "сигналы, жері, желісі, дереккөзі және уақыты бірдей екінші жол; біреуін қалдырыңыз",
    ),
    "error.unsorted": (
        "an earlier time than the row before in the same series; sort the rows by time",
        "сол қатарда алдыңғы жолдағыдан ерте уақыт тұр; жолдарды уақыт бойынша сұрыптаңыз",
    ),
    "error.uneven": (
        "steps are not even: {step} becomes another at {at}; give every step, with an empty value where nothing was observed",
        "қадамдар тең емес: {step} қадамы {at} тұсында өзгереді; әр қадамды беріңіз, ештеңе бақыланбаған жерде мәні бос болсын",
    ),
    "error.too_short": (
        "a series has fewer than two rows; add more",
        "қатарда екіден аз жол бар; көбірек қосыңыз",
    ),
    "error.different_times": (
        "the signals of {place} are not given at the same times; give the same rows for each",
        "{place} сигналдары бірдей уақыттарда берілмеген; әрқайсысына бірдей жолдар беріңіз",
    ),
    "error.several_sources": (
        "signal '{signal}' comes from several sources; keep one, as fusing sources is not part of this version",
        "'{signal}' сигналы бірнеше дереккөзден алынған; біреуін қалдырыңыз, бұл нұсқа дереккөздерді біріктірмейді",
    ),
    "error.unknown_level": (
        "level '{level}' is not in parameters.csv; add a row for it",
        "'{level}' деңгейі parameters.csv ішінде жоқ; оған жол қосыңыз",
    ),
    "error.empty_outage": (
        "`start` must be before `end`",
        "`start` мәні `end` мәнінен бұрын болуы керек",
    ),
    "error.outage_outside_window": (
        "the outage lies outside the window; widen [window] in case.toml",
        "іркіліс терезеден тыс; case.toml ішіндегі [window] аралығын кеңейтіңіз",
    ),
    "error.bad_lost": (
        "0 <= lost_low <= lost <= lost_high <= 1 does not hold; correct them",
        "0 <= lost_low <= lost <= lost_high <= 1 орындалмайды; түзетіңіз",
    ),
    "error.overlapping_outages": (
        "outages of {service} in {place} overlap; split or join them",
        "{place}: {service} іркілістері қабаттасады; бөліңіз немесе біріктіріңіз",
    ),
    "error.bad_edge_kind": (
        "edge '{id}' has kind '{kind}'; write 'cut' or 'restored'",
        "'{id}' шекарасының түрі '{kind}'; 'cut' немесе 'restored' деп жазыңыз",
    ),
    "error.bad_edge_uncertainty": (
        "edge '{id}': the precision must be from 0 to two days, in minutes",
        "'{id}' шекарасы: дәлдік 0 мен екі күн аралығында болуы керек, минутпен",
    ),
    "error.no_file": (
        "there is no such file; check its path",
        "мұндай файл жоқ; жолын тексеріңіз",
    ),
    "error.not_a_source": (
        "a {kind} is neither a path nor a polars frame; polars.from_pandas makes one of pandas, and .collect() one that is lazy",
        "{kind} – жол да, polars кестесі де емес; pandas кестесін polars.from_pandas, кейінге қалдырылғанын .collect() түрлендіреді",
    ),
    "error.bad_suffix": (
        "the name ends in none of .csv, .csv.gz and .parquet; convert the file, or rename it",
        "атауы .csv, .csv.gz және .parquet жалғауларының ешқайсысымен аяқталмайды; файлды түрлендіріңіз немесе атауын өзгертіңіз",
    ),
    "error.open_quote": (
        "a quote opens in this line and does not close in it; close or remove it",
        "осы жолда ашылған тырнақша жабылмаған; жабыңыз немесе алып тастаңыз",
    ),
    "error.no_column": (
        "no column is called '{name}'; name the one to take with --{flag}; there are: {known}",
        "'{name}' деген баған жоқ; алынатын бағанды --{flag} арқылы атаңыз; барлары: {known}",
    ),
    "error.column_twice": (
        "two columns are called '{name}'; rename one",
        "екі бағанның атауы '{name}'; бірінің атауын өзгертіңіз",
    ),
    "error.not_a_time": (
        "'{text}' is no time; write ISO 8601 such as 2022-01-05T10:30Z, or Unix seconds",
        "'{text}' – уақыт емес; 2022-01-05T10:30Z сияқты ISO 8601 немесе Unix секундын жазыңыз",
    ),
    "error.far_time": (
        "'{text}' is no time from 1973 to 2286; write Unix time in seconds (milliseconds / 1000), or ISO 8601 such as 2022-01-05T10:30Z",
        "'{text}' – 1973 пен 2286 аралығындағы уақыт емес; Unix уақытын секундпен (миллисекунд / 1000) немесе 2022-01-05T10:30Z сияқты ISO 8601 түрінде жазыңыз",
    ),
    "error.mixed_times": (
        "'{text}' is written in another way than the first time, '{first}'; write all with an offset, all without, or all as Unix seconds",
        "'{text}' бірінші уақыттан ('{first}') басқаша жазылған; бәрін ауытқумен, бәрін ауытқусыз немесе бәрін Unix секундымен жазыңыз",
    ),
    "error.no_clock": (
        "'{text}' names no offset from UTC; add one (Z or +06:00), or say what clock it is with --zone, such as --zone UTC",
        "'{text}' уақытында UTC-ден ауытқу жоқ; оны қосыңыз (Z немесе +06:00) немесе қай уақыт екенін --zone арқылы айтыңыз, мысалы --zone UTC",
    ),
    "error.clock_skips": (
        "'{text}' does not exist in {zone}, where the clock skips that hour; write times with their offset, such as +06:00",
        "'{text}' уақыты {zone} белдеуінде жоқ, онда сағат бұл тұста алға жылжиды; уақытты ауытқуымен жазыңыз, мысалы +06:00",
    ),
    "error.clock_repeats": (
        "'{text}' comes twice in {zone}, where the clock repeats that hour; write times with their offset, such as +06:00",
        "'{text}' уақыты {zone} белдеуінде екі рет келеді, онда сағат бұл тұста кері жылжиды; уақытты ауытқуымен жазыңыз, мысалы +06:00",
    ),
    "error.bad_measurement": (
        "`{column}` is '{text}', not a finite number; leave the cell empty where nothing was observed, and write a decimal point and no thousands separators",
        "`{column}` мәні '{text}' – шекті сан емес; ештеңе бақыланбаған жерде ұяшықты бос қалдырыңыз, бөлшекті нүктемен, мыңдықтарды бөлмей жазыңыз",
    ),
    "error.negative_measurement": (
        "`{column}` is {text}, below 0; leave the cell empty where nothing was observed, and give levels, not changes",
        "`{column}` мәні {text}, 0-ден төмен; ештеңе бақыланбаған жерде ұяшықты бос қалдырыңыз, өзгерісті емес, деңгейді беріңіз",
    ),
    "error.time_twice": (
        "a second value of {name} for {when}, the first is in row {first}; keep one, or name the column that tells series apart with --key, --signal-column or --network",
        "{name} үшін {when} уақытының екінші мәні, біріншісі {first}-жолда; біреуін қалдырыңыз немесе қатарларды ажырататын бағанды --key, --signal-column не --network арқылы атаңыз",
    ),
    "error.off_grid": (
        "{when} is not a whole number of steps of {step} s from the other times; correct it, or gather measurements into bins with --step SECONDS",
        "{when} басқа уақыттардан {step} с қадамның бүтін санындай қашықтықта емес; түзетіңіз немесе өлшемдерді --step SECONDS арқылы қадамдарға жинаңыз",
    ),
    "error.bad_step": (
        "the step is {step} s; give whole seconds from 1 to 86400, a day",
        "қадам {step} с; 1 мен 86400 (бір тәулік) аралығындағы бүтін секунд беріңіз",
    ),
    "error.long_step": (
        "the most common gap between times is {step} s, longer than a day; give finer measurements",
        "уақыттардың ең жиі аралығы {step} с, бір тәуліктен ұзақ; жиірек өлшемдер беріңіз",
    ),
    "error.large_grid": (
        "{count} series in steps of {step} s from {first} (row {first_row}) to {last} (row {last_row}) would take {gigabytes:,.1f} GB of at most {most:g}; correct the times, or give a longer --step",
        "{first} ({first_row}-жол) мен {last} ({last_row}-жол) аралығында {step} с қадаммен {count} қатар {gigabytes:,.1f} ГБ алар еді, шегі {most:g}; уақыттарды түзетіңіз немесе ұзағырақ --step беріңіз",
    ),
    "error.nothing_observed": (
        "every value is empty; give measurements",
        "барлық мән бос; өлшемдер беріңіз",
    ),
    "error.not_yes_or_no": (
        "'{text}' is neither yes nor no; write --record yes or --record no",
        "'{text}' – yes те, no да емес; --record yes немесе --record no деп жазыңыз",
    ),
    "error.figure_form": (
        "'{name}' ends in none of {known}; give the figure a name that does",
        "'{name}' атауы мыналардың ешқайсысымен аяқталмайды: {known}; суретке осындай атау беріңіз",
    ),
    "error.not_for_case": (
        "a case has its own columns, times and place; leave out {names}",
        "кейстің өз бағандары, уақыты мен жері бар; мыналарды көрсетпеңіз: {names}",
    ),
    "error.bad_block": (
        "height must be a whole number and timestamp Unix seconds; correct the row",
        "height бүтін сан, timestamp Unix секунды болуы керек; жолды түзетіңіз",
    ),
    "error.empty_block": (
        "a height or time is empty; every block needs both",
        "биіктік немесе уақыт бос; әр блокқа екеуі де керек",
    ),
    "error.too_few_blocks": (
        "{found} blocks; at least {least} are needed, so add more",
        "{found} блок; кемінде {least} керек, көбірек қосыңыз",
    ),
    "error.block_gap": (
        "height {height} follows where {wanted} should; add the missing blocks or remove the doubled ones",
        "{wanted} болуы керек жерде {height} биіктігі тұр; жетіспейтін блоктарды қосыңыз немесе қосарланғандарын алып тастаңыз",
    ),
    "error.block_late": (
        "block {height} comes more than a day after the one before; check its timestamp",
        "{height} блогы алдыңғысынан бір тәуліктен кеш; timestamp мәнін тексеріңіз",
    ),
    "error.block_early": (
        "block {height} is not later than the median of the 11 before it, which the protocol forbids; check its timestamp",
        "{height} блогы алдыңғы 11 блоктың медианасынан кеш емес, бұған протокол тыйым салады; timestamp мәнін тексеріңіз",
    ),
    "error.no_first_epoch": (
        "the first block, {height}, must start a difficulty epoch that epochs.csv lists with its bits",
        "бірінші блок ({height}) күрделілік дәуірін бастауы керек, ол epochs.csv ішінде bits мәнімен тұруы тиіс",
    ),
    "error.wrong_bits": (
        "at height {height} the blocks give bits {computed} but epochs.csv says {published}; one of the two files is wrong",
        "{height} биіктігінде блоктар bits мәнін {computed} деп береді, ал epochs.csv бойынша {published}; екі файлдың бірі қате",
    ),
    "error.day_differs": (
        "on {day} the blocks and days.csv differ in number ({blocks} and {published}) or in difficulty; one of the two files is wrong",
        "{day} күні блоктар мен days.csv саны ({blocks} және {published}) немесе күрделілігі бойынша сәйкес емес; екі файлдың бірі қате",
    ),
    "error.window_outside_blocks": (
        "{start} to {end} reaches outside the blocks, which run from {first} to {last}; add blocks or shorten the window",
        "{start} – {end} аралығы блоктардан тыс шығып тұр, блоктар {first} – {last} аралығында; блоктар қосыңыз немесе терезені қысқартыңыз",
    ),
    "error.no_blocks": (
        "no block was found between {start} and {end}",
        "{start} – {end} аралығында блок табылмады",
    ),
    "error.no_prices": (
        "the prices do not reach from {start} to {end}",
        "бағалар {start} – {end} аралығын қамтымайды",
    ),
    "error.no_whole_hour": (
        "prices are by the hour, and no whole hour lies from {start} to {end}",
        "бағалар сағаттық, ал {start} – {end} аралығында бірде-бір толық сағат жоқ",
    ),
    "error.unknown_parameter": (
        "no parameter is called '{name}'; nearest: {close}",
        "'{name}' деген параметр жоқ; ең ұқсасы: {close}",
    ),
    "error.parameter_twice": (
        "parameter '{name}' stands twice; keep one",
        "'{name}' параметрі екі рет тұр; біреуін қалдырыңыз",
    ),
    "error.bad_status": (
        "parameter '{name}' has status '{status}'; write measured, published or assumed",
        "'{name}' параметрінің мәртебесі '{status}'; measured, published немесе assumed деп жазыңыз",
    ),
    "error.no_source": (
        "parameter '{name}' has no source; name one, or give it the status 'assumed'",
        "'{name}' параметрінің дереккөзі жоқ; көрсетіңіз немесе мәртебесін 'assumed' етіңіз",
    ),
    "error.bad_distribution": (
        "'{text}' is no distribution; write a number, uniform(low, high), triangular(low, mode, high), normal(mean, sd) or lognormal(median, sigma)",
        "'{text}' – үлестірім емес; сан, uniform(low, high), triangular(low, mode, high), normal(mean, sd) немесе lognormal(median, sigma) жазыңыз",
    ),
    "error.bad_value": (
        "'{name}' cannot be {value} ({unit}); give a value that its unit allows",
        "'{name}' мәні {value} ({unit}) бола алмайды; бірлігі рұқсат ететін мән беріңіз",
    ),
    "error.bad_assignment": (
        "'{text}' must read NAME=VALUE, with a number as the value",
        "'{text}' NAME=VALUE түрінде, мәні сан болуы керек",
    ),
    "error.bad_seed": (
        "the seed is {seed}; give a whole number from 0",
        "бастапқы сан {seed}; 0-ден басталатын бүтін сан беріңіз",
    ),
    "error.unknown_language": (
        "there is no language '{code}'; use one of {known}",
        "'{code}' тілі жоқ; мыналардың бірін көрсетіңіз: {known}",
    ),
    "error.bad_draws": (
        "{draws} draws; give from 100 to {most}",
        "{draws} іріктеме; 100 мен {most} аралығын беріңіз",
    ),
    "error.unknown_unit": (
        "'{unit}' is not a unit; write it of ISO 4217 currencies and of {known}",
        "'{unit}' – бірлік емес; оны ISO 4217 валюталарынан және мыналардан құраңыз: {known}",
    ),
    "error.unknown_currency": (
        "'{unit}' is not a currency of ISO 4217; write its code, such as kzt",
        "'{unit}' – ISO 4217 валютасы емес; кодын жазыңыз, мысалы kzt",
    ),
    "error.number_without_unit": (
        "'{id}' has a number without a unit; give the unit",
        "'{id}' ішінде бірліксіз сан тұр; бірлігін беріңіз",
    ),
    "error.unknown_place": (
        "'{code}' is not an ISO 3166-1 or 3166-2 code; write KZ or KZ-ALA",
        "'{code}' – ISO 3166-1 немесе 3166-2 коды емес; KZ немесе KZ-ALA түрінде жазыңыз",
    ),
    "error.unknown_zone": (
        "'{zone}' is not in the time-zone database",
        "'{zone}' уақыт белдеулері базасында жоқ",
    ),
    "error.claim_twice": (
        "two claims have the id '{id}'; rename one",
        "екі мәлімдеменің id-і '{id}'; бірінің атауын өзгертіңіз",
    ),
    "error.bad_claim_kind": (
        "claim '{id}' has kind '{kind}'; known: {known}",
        "'{id}' мәлімдемесінің түрі '{kind}'; белгілілері: {known}",
    ),
    "error.unknown_subject": (
        "claim '{id}' has the unknown subject '{subject}'; nearest: {close}. `offswitch claims new FILE` lists all",
        "'{id}' мәлімдемесінің тақырыбы '{subject}' белгісіз; ең ұқсасы: {close}. Бәрін `offswitch claims new FILE` береді",
    ),
    "error.kind_not_taken": (
        "claim '{id}' is of kind '{kind}', which {subject} does not take; write {known}",
        "'{id}' мәлімдемесінің түрі '{kind}', оны {subject} қабылдамайды; мынаны жазыңыз: {known}",
    ),
    "error.range_reversed": (
        "claim '{id}': value_high is below value; swap them",
        "'{id}' мәлімдемесі: value_high мәні value мәнінен төмен; орындарын ауыстырыңыз",
    ),
    "error.unit_of_date": (
        "claim '{id}' is a date in '{unit}'; leave its unit empty",
        "'{id}' мәлімдемесі – күн, бірлігі '{unit}'; бірлігін бос қалдырыңыз",
    ),
    "error.bad_claim_columns": (
        "wrong columns (missing: {missing}; unknown: {unknown}); compare with `offswitch claims new FILE`",
        "бағандар қате (жетіспейтіні: {missing}; белгісізі: {unknown}); `offswitch claims new FILE` үлгісімен салыстырыңыз",
    ),
    "error.no_claims": (
        "there are no claims under the header; add a row for each",
        "тақырып жолының астында мәлімдеме жоқ; әрқайсысына жол қосыңыз",
    ),
    "error.unknown_claim": (
        "case '{case}' has no claim '{id}'; nearest: {close}. `offswitch claims list` shows all",
        "'{case}' кейсінде '{id}' мәлімдемесі жоқ; ең ұқсасы: {close}. Бәрін `offswitch claims list` көрсетеді",
    ),
    "error.file_exists": (
        "'{name}' is already there; name a new file",
        "'{name}' бұрыннан бар; жаңа файл атаңыз",
    ),
    "error.bad_window_basis": (
        "claim '{id}': window_basis is '{basis}'; write text, inferred or nothing",
        "'{id}' мәлімдемесі: window_basis мәні '{basis}'; text, inferred деп жазыңыз немесе бос қалдырыңыз",
    ),
    "error.claim_without_value": (
        "claim '{id}' of kind {kind} needs a value, and value_high if and only if it is a range",
        "{kind} түріндегі '{id}' мәлімдемесіне value керек, ал value_high тек аралық болса ғана керек",
    ),
    "error.bad_comparator": (
        "claim '{id}': the comparator must be one of {known}",
        "'{id}' мәлімдемесі: салыстыру белгісі мыналардың бірі болуы керек: {known}",
    ),
    "error.value_too_large": (
        "claim '{id}': no number beyond {most} is taken; correct the value",
        "'{id}' мәлімдемесі: {most} шегінен үлкен сан қабылданбайды; мәнді түзетіңіз",
    ),
    "error.words_with_number": (
        "claim '{id}' is in words and takes neither value nor unit; leave them empty, or write another kind",
        "'{id}' мәлімдемесі сөзбен берілген, оған мән де, бірлік те қойылмайды; бос қалдырыңыз немесе басқа түрін жазыңыз",
    ),
    "error.words_without_direction": (
        "claim '{id}': words about {subject} have no direction; leave the comparator empty",
        "'{id}' мәлімдемесі: {subject} туралы сөздің бағыты жоқ; салыстыру белгісін бос қалдырыңыз",
    ),
    "error.text_without_window": (
        "claim '{id}': window_basis is text but there is no window; give window_start and window_end, or leave the basis empty",
        "'{id}' мәлімдемесі: window_basis мәні text, бірақ терезе жоқ; window_start пен window_end беріңіз немесе негізін бос қалдырыңыз",
    ),
    "error.claim_window": (
        "claim '{id}': the window starts after it ends; swap window_start and window_end",
        "'{id}' мәлімдемесі: терезе аяқталғаннан кейін басталады; window_start пен window_end орындарын ауыстырыңыз",
    ),
    "error.bad_verdict": (
        "verdict or rule of '{claim}' is unknown",
        "'{claim}' қорытындысы немесе ережесі белгісіз",
    ),
    "error.unit_clash": (
        "'{a}' and '{b}' cannot be added; convert one first",
        "'{a}' мен '{b}' қосылмайды; алдымен бірін түрлендіріңіз",
    ),
    "error.unpaired": (
        "estimates of {a} and {b} draws cannot be combined; make both in one run",
        "{a} және {b} іріктемелік бағалар біріктірілмейді; екеуін бір есептеуде жасаңыз",
    ),
    "error.not_finite": (
        "'{method}' gives a value that is not finite; check its inputs",
        "'{method}' шекті емес мән береді; кірістерін тексеріңіз",
    ),
    "error.naive_time": (
        "a time without zone; give UTC",
        "белдеусіз уақыт; UTC беріңіз",
    ),
    "error.empty_interval": (
        "empty interval: {start} is not before {end}",
        "бос аралық: {start} мәні {end} мәнінен бұрын емес",
    ),
    "error.not_a_share": (
        "{values} must lie between 0 and 1",
        "{values} 0 мен 1 аралығында болуы керек",
    ),
    "error.bad_service": (
        "'{service}' is not a service; known: {known}",
        "'{service}' – қызмет емес; белгілілері: {known}",
    ),
    "error.bad_reach": (
        "'{reach}' is not a reach; known: {known}",
        "'{reach}' – қолжетімділік түрі емес; белгілілері: {known}",
    ),
    "error.bad_origin": (
        "origin or series of '{name}' is unknown",
        "'{name}' шығу тегі немесе қатары белгісіз",
    ),
    "error.no_segments": (
        "shutdown '{name}' has no segments",
        "'{name}' ажыратуының бөліктері жоқ",
    ),
    "error.overlapping_segments": (
        "segments of {service} in {place} overlap",
        "{place}: {service} бөліктері қабаттасады",
    ),
    "error.overlapping_flows": (
        "'{a}' and '{b}' cover the same flow ({flows}) and cannot be added; give them different totals and set the figures side by side",
        "'{a}' мен '{b}' бір ағынды ({flows}) қамтиды, сондықтан қосылмайды; оларға бөлек жиынтық беріп, сандарды қатар қойыңыз",
    ),
    "error.unlike_exposures": (
        "'{a}' and '{b}' differ in place or price year and cannot be added; give them different totals",
        "'{a}' мен '{b}' жері немесе баға жылы бойынша бөлек, сондықтан қосылмайды; оларға бөлек жиынтық беріңіз",
    ),
    "error.not_reached": (
        "the shutdown says nothing of service {service} in {place}, on which '{component}' depends; give observations of it, or of service all",
        "ажырату {place} үшін {service} қызметі туралы ештеңе айтпайды, ал '{component}' соған тәуелді; соның немесе all қызметінің бақылауларын беріңіз",
    ),
    "error.bad_share": (
        "parameter '{name}' is a {unit} and its distribution leaves 0 to 1; use a point, uniform or triangular inside them",
        "'{name}' параметрі – {unit}, ал үлестірімі 0 мен 1 аралығынан шығады; осы аралықтағы нүкте, uniform немесе triangular беріңіз",
    ),
    "error.not_per_hour": (
        "exposure '{component}' has the unit '{unit}'; give it per hour, such as usd/h",
        "'{component}' ағынының бірлігі '{unit}'; сағатына шаққан бірлік беріңіз, мысалы usd/h",
    ),
    "error.negative_exposure": (
        "exposure '{component}' is negative; give 0 or more",
        "'{component}' ағыны теріс; 0 немесе одан үлкен сан беріңіз",
    ),
    "error.no_flows": (
        "exposure '{component}' names no flow; list what it covers, separated by spaces",
        "'{component}' ешқандай ағын атамайды; қамтитынын бос орынмен бөліп жазыңыз",
    ),
    "error.bad_impact_function": (
        "impact function '{name}' must rise from (0, 0), within 0 to 1",
        "'{name}' әсер функциясы (0, 0) нүктесінен басталып, 0 мен 1 аралығында өсуі керек",
    ),
    "error.impacts_shape": (
        "`{name}` has the shape {shape}; give {wanted}: E events, X exposures",
        "`{name}` пішіні {shape}; {wanted} беріңіз: E – оқиғалар, X – ағындар",
    ),
    "error.impacts_negative": (
        "`{name}` holds a negative or not finite number; give 0 or more",
        "`{name}` ішінде теріс немесе шекті емес сан бар; 0 немесе одан үлкен сан беріңіз",
    ),
    "error.impacts_function": (
        "`function_of` names a function that was not given; number the {known} from 0",
        "`function_of` берілмеген функцияны атайды; {known} функцияны 0-ден бастап нөмірлеңіз",
    ),
    "error.not_a_matrix": (
        "the values have the shape {shape}; give one row a series and one column a bin: values[None, :] makes that of a single series",
        "мәндердің пішіні {shape}; әр қатарға бір жол, әр қадамға бір баған беріңіз: жалғыз қатар үшін values[None, :]",
    ),
    "error.bad_values": (
        "some values are below 0 or infinite; give levels, and NaN where nothing was observed",
        "кейбір мән 0-ден төмен немесе шексіз; деңгейлерді беріңіз, ештеңе бақыланбаған жерде NaN",
    ),
    "error.bad_matrix": (
        "the values have the shape {shape}; give {series} rows, one a series, and a column a bin",
        "мәндердің пішіні {shape}; {series} жол беріңіз (әр қатарға бір жол), әр қадамға бір баған",
    ),
    "error.same_file": (
        "'{name}' is asked for twice; name two files",
        "'{name}' екі рет сұралды; екі бөлек файл атаңыз",
    ),
    "error.bad_url": (
        "'{url}' is no address of a page; write one that begins with https:// or http://",
        "'{url}' – бет мекенжайы емес; https:// немесе http:// деп басталатынын жазыңыз",
    ),
    "error.not_written": (
        "cannot write '{name}' ({reason}); nothing was written",
        "'{name}' жазылмады ({reason}); ештеңе жазылған жоқ",
    ),
    "error.no_report_extra": (
        "a page, figures and a PDF need the extra `report`: pip install 'offswitch[report]'",
        "бет, суреттер мен PDF үшін `report` қосымшасы керек: pip install 'offswitch[report]'",
    ),
    "error.unwritable": (
        "cannot write '{name}' ({reason}); the file that was there is unchanged",
        "'{name}' жазылмады ({reason}); бұрынғы файл өзгеріссіз қалды",
    ),
    "expect.text": (
        "text in quotes",
        "тырнақшаға алынған мәтін",
    ),
    "expect.number": (
        "a number",
        "сан",
    ),
    "expect.finite": (
        "a finite number",
        "шекті сан",
    ),
    "expect.positive": (
        "a number above zero",
        "нөлден үлкен сан",
    ),
    "expect.whole": (
        "a whole number",
        "бүтін сан",
    ),
    "expect.one_of": (
        "one of {known}",
        "мыналардың бірі: {known}",
    ),
    "expect.time": (
        "a time with its zone, such as 2022-01-05T10:30:00Z",
        "белдеуі бар уақыт, мысалы 2022-01-05T10:30:00Z",
    ),
    "expect.table": (
        "a table",
        "кесте",
    ),
    "expect.tables": (
        "an array of tables",
        "кестелер массиві",
    ),
    "expect.distribution": (
        'a number, or a distribution in quotes such as "uniform(0.2, 0.4)"',
        'сан немесе тырнақшаға алынған үлестірім, мысалы "uniform(0.2, 0.4)"',
    ),
    "expect.numbers": (
        "a list of numbers",
        "сандар тізімі",
    ),
    "expect.dates": (
        "a list of dates such as 2022-01-07",
        "күндер тізімі, мысалы 2022-01-07",
    ),
    "expect.change": (
        "a share between -1 and 1, such as -0.12",
        "үлес, -1 мен 1 аралығында, мысалы -0.12",
    ),
    "expect.utf8": (
        "not UTF-8 text",
        "UTF-8 мәтіні емес",
    ),
}
