"""What `offswitch hashrate` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "estimator.day": (
        "work of the last whole UTC day / 86,400 s",
        "работа за последние целые сутки UTC / 86,400 с",
    ),
    "estimator.sliding": (
        "work of the last {size:,} s / {size:,} s",
        "работа за последние {size:,} с / {size:,} с",
    ),
    "estimator.spacing": (
        "2^32 x difficulty / mean spacing over the last {size:,} s",
        "2^32 × сложность / средний промежуток за последние {size:,} с",
    ),
    "estimator.core": (
        "chain work of the last {size:,} blocks / span of their header times",
        "работа цепочки за последние {size:,} блоков / размах времени их заголовков",
    ),
    "estimator.epoch": (
        "chain work since the last change of difficulty / span of the header times",
        "работа цепочки с последней смены сложности / размах времени заголовков",
    ),
    "estimator.repeated": (
        "{formula}, mean of {repeats} days",
        "{formula}, среднее за {repeats} сут",
    ),
    "estimator.blocks": (
        "work of the last {size:,} blocks / seconds from end to end",
        "работа последних {size:,} блоков / секунды от края до края",
    ),
    "estimator.too_few": (
        "the blocks do not reach back far enough",
        "блоки не уходят достаточно далеко назад",
    ),
    "error.pool_hashrate": (
        "`hashrate` of {pool} is {text}; give EH/s above zero, and leave out the row of a pool that reported nothing",
        "`hashrate` у {pool}: {text}; укажите EH/s больше нуля, а строку пула, который не отчитался, уберите",
    ),
    "error.pool_twice": (
        "a second report of {pool} for {time}; keep one",
        "второй отчёт {pool} на {time}; оставьте один",
    ),
    "error.pool_columns": (
        "wrong columns (missing: {missing}; unknown: {unknown}); reports of pools have pool, time, hashrate in EH/s and perhaps window_h",
        "неверные столбцы (нет: {missing}; неизвестны: {unknown}); в отчётах пулов есть pool, time, hashrate в EH/s и, возможно, window_h",
    ),
    "error.pools_outside": (
        "no report of a pool lies, with its window, within the blocks that are used, {first} to {last}; give reports of those days",
        "ни один отчёт пула вместе со своим окном не лежит в пределах используемых блоков, с {first} по {last}; дайте отчёты за эти дни",
    ),
    "error.no_pools": (
        "there are no reports; add rows of pool, time and hashrate in EH/s",
        "отчётов нет; добавьте строки pool, time и hashrate в EH/s",
    ),
    "stage.posterior": (
        "inferring hashrate",
        "оценка хешрейта",
    ),
    "stage.hypotheses": (
        "judging the event",
        "оценка события",
    ),
    "error.not_for_case_hashrate": (
        "a case has its own blocks and event; leave out {names}",
        "у случая свои блоки и событие; уберите {names}",
    ),
    "error.no_bitcoin": (
        "case '{name}' has no [bitcoin]; name a case that has blocks, or a file of blocks",
        "в случае '{name}' нет [bitcoin]; укажите случай с блоками или файл блоков",
    ),
    "error.until_without_at": (
        "--until ends an event; say with --at when it began",
        "--until завершает событие; укажите ключом --at, когда оно началось",
    ),
    "error.change_without_at": (
        "--change is of an event; say with --at when it began",
        "--change относится к событию; укажите ключом --at, когда оно началось",
    ),
    "error.change_range": (
        "--change {change:g} is not a share above -1, below 1 and other than 0; give -0.12 for a fall of 12 %",
        "--change {change:g} — не доля больше -1, меньше 1 и не равная 0; укажите -0.12 для падения на 12\xa0%",
    ),
    "error.event_long": (
        "--until is {days} days or more after --at, later than any block that is used; leave it out",
        "--until на {days} сут или больше позже --at, позже любого используемого блока; уберите его",
    ),
    "error.event_reversed": (
        "the event would end at {until}, not after it began at {at}; correct --at or --until",
        "событие кончилось бы {until}, не позже своего начала {at}; исправьте --at или --until",
    ),
    "error.event_at_end": (
        "less than a day of blocks lies on one side of {at} (they run from {first} to {last}); choose another moment, or add blocks",
        "с одной стороны от {at} меньше суток блоков (они идут с {first} по {last}); выберите другой момент или добавьте блоки",
    ),
    "error.pool_above_world": (
        "{pool} reports {ehs:,.1f} EH/s for {time}, more than the blocks give the whole world at any time ({world:,.1f}); give EH/s (PH/s / 1,000)",
        "{pool} сообщает {ehs:,.1f} EH/s на {time}, больше, чем блоки дают всему миру в любое время ({world:,.1f}); укажите EH/s (PH/s / 1,000)",
    ),
    "hashrate.verdict.no_event": (
        "At the last block hashrate was {middle:.3g} EH/s (90 %: {low:.3g} to {high:.3g}). No event was named (--at), so no change is given.",
        "На последнем блоке хешрейт был {middle:.3g} EH/s (90\xa0%: от {low:.3g} до {high:.3g}). Событие не названо (--at), поэтому изменения нет.",
    ),
    "hashrate.verdict.nothing": (
        "{hours:.3g} hours tell nothing: their blocks are {weakest} to {strongest} times as likely under a lasting {claimed:+.0%} as under no change. {change}",
        "По блокам за {hours:.3g} ч сказать ничего нельзя: их отношение правдоподобия при длительном {claimed:+.0%} и без изменения — от {weakest} до {strongest}. {change}",
    ),
    "hashrate.verdict.against": (
        "{hours:.3g} hours lean against a lasting {claimed:+.0%}, and how far depends on the baseline: their blocks are {weakest} to {strongest} times as likely under it as under no change. {change}",
        "Блоки за {hours:.3g} ч скорее говорят против длительного {claimed:+.0%}, а насколько — зависит от базы сравнения: их отношение правдоподобия при нём и без изменения — от {weakest} до {strongest}. {change}",
    ),
    "hashrate.verdict.for": (
        "{hours:.3g} hours lean towards a lasting {claimed:+.0%}, and how far depends on the baseline: their blocks are {weakest} to {strongest} times as likely under it as under no change. {change}",
        "Блоки за {hours:.3g} ч скорее говорят за длительное {claimed:+.0%}, а насколько — зависит от базы сравнения: их отношение правдоподобия при нём и без изменения — от {weakest} до {strongest}. {change}",
    ),
    "hashrate.verdict.split": (
        "{hours:.3g} hours speak for or against a lasting {claimed:+.0%}, depending on the baseline: their blocks are {weakest} to {strongest} times as likely under it as under no change. {change}",
        "Блоки за {hours:.3g} ч говорят за или против длительного {claimed:+.0%}, смотря по базе сравнения: их отношение правдоподобия при нём и без изменения — от {weakest} до {strongest}. {change}",
    ),
    "hashrate.verdict.unclear": (
        "{hours:.3g} hours do not tell a change from none. {change}",
        "Блоки за {hours:.3g} ч не отличают изменения от его отсутствия. {change}",
    ),
    "hashrate.verdict.clear": (
        "{hours:.3g} hours show a change, by some baseline at least. {change}",
        "Блоки за {hours:.3g} ч показывают изменение, по крайней мере по одной из баз. {change}",
    ),
    "hashrate.verdict.change": (
        "Inferred with growth, hashrate changed by {middle:+.1%} (90 %: {low:+.0%} to {high:+.0%}); counted against one baseline or another, by {least:+.1%} to {most:+.1%} ({lowest:+.0%} to {highest:+.0%}).",
        "По оценке с учётом роста хешрейт изменился на {middle:+.1%} (90\xa0%: от {low:+.0%} до {high:+.0%}); по той или иной базе сравнения — на величину от {least:+.1%} до {most:+.1%} (от {lowest:+.0%} до {highest:+.0%}).",
    ),
    "hashrate.verdict.all": (
        "By all blocks, before and after, hashrate stepped by {change:+.1%} (90 %: {least:+.1%} to {most:+.1%}) at the event, lasting to the last block.",
        "По всем блокам, до и после, хешрейт при событии сдвинулся на {change:+.1%} (90\xa0%: от {least:+.1%} до {most:+.1%}), до последнего блока.",
    ),
    "hashrate.verdict.all_ended": (
        "By all blocks, before and after, hashrate changed by {change:+.1%} (90 %: {least:+.1%} to {most:+.1%}) while the event lasted; with probability {ended:.0%} the effect ended with it rather than lasted.",
        "По всем блокам, до и после, хешрейт, пока событие длилось, изменился на {change:+.1%} (90\xa0%: от {least:+.1%} до {most:+.1%}); с вероятностью {ended:.0%} действие кончилось вместе с ним, а не осталось.",
    ),
    "hashrate.verdict.lasting": (
        "All blocks are {lasting} times as likely under a lasting {claimed:+.0%} as under no change; one third to 3 times is hardly evidence.",
        "По всем блокам отношение правдоподобия при длительном {claimed:+.0%} и без изменения — {lasting}; от одной трети до 3 — едва ли свидетельство.",
    ),
    "hashrate.verdict.until": (
        "All blocks are {lasting} times as likely under a lasting {claimed:+.0%} as under no change, and {until} times under {claimed:+.0%} until the return; one third to 3 times is hardly evidence.",
        "По всем блокам отношение правдоподобия при длительном {claimed:+.0%} и без изменения — {lasting}, а при {claimed:+.0%} до восстановления — {until}; от одной трети до 3 — едва ли свидетельство.",
    ),
    "ratio_of_map": (
        "{ratio} ({month})",
        "{ratio} ({month})",
    ),
    "hashrate.verdict.maps": (
        "If the country's share of the mining map was idle while wired access was cut, but for miners with another link, and came back over the hours of a restart, the same ratio by month of the map is {list}.",
        "Если доля страны по карте майнинга простаивала, пока проводной доступ был отключён (кроме майнеров с другой связью), и вернулась за часы запуска, то же отношение по месяцам карты — {list}.",
    ),
    "hashrate.read": (
        "Blocks {first:,} to {last:,}, {start} to {end}. Our posterior uses {used:.3g} days of them.",
        "Блоки с {first:,} по {last:,}, с {start} по {end}. Наше апостериорное распределение использует из них {used:.3g} сут.",
    ),
    "hashrate.event": (
        "Event: {at} to {until}.",
        "Событие: с {at} по {until}.",
    ),
    "hashrate.event.open": (
        "Event: {at}, without a stated end.",
        "Событие: {at}, конец не указан.",
    ),
    "hashrate.reconstructed": (
        "The hours without network, and so the hypotheses that rest on them, are RECONSTRUCTED from published statements.",
        "Часы без сети, а значит, и гипотезы, которые на них держатся, ВОССТАНОВЛЕНЫ по опубликованным заявлениям.",
    ),
    "hashrate.pools": (
        "Reports of pools used: {names}.",
        "Использованы отчёты пулов: {names}.",
    ),
    "hashrate.estimators": (
        "What published estimators say, in {unit}",
        "Что показывают опубликованные оценки, в {unit}",
    ),
    "hashrate.estimators.note": (
        "In brackets the exact 90 % interval that chance alone allows if hashrate was steady in the window of each.",
        "В скобках — точный 90%-ный интервал, который допускает одна случайность, если хешрейт в окне оценки был постоянен.",
    ),
    "hashrate.ours_filtered": (
        "ours, by then",
        "наша, на тот момент",
    ),
    "hashrate.ours_smoothed": (
        "ours, all blocks",
        "наша, все блоки",
    ),
    "hashrate.silent": (
        "A dash, or no row: {why} ({names}).",
        "Прочерк или нет строки: {why} ({names}).",
    ),
    "hashrate.change": (
        "Change from {at}, in per cent",
        "Изменение с {at}, в процентах",
    ),
    "hashrate.change.note": (
        "Median (90 %), then how many times as likely the blocks are under {claimed} as under no change: lasting in a window, until the return in all.",
        "Медиана (90\xa0%), затем отношение правдоподобия блоков при {claimed} и без изменения: для окна — длительное, для всех — до восстановления.",
    ),
    "hashrate.change.note_plain": (
        "Median (90 %).",
        "Медиана (90\xa0%).",
    ),
    "hashrate.change.later": (
        "{baseline} *",
        "{baseline} *",
    ),
    "hashrate.change.star": (
        "* uses blocks from after the window.",
        "* использует блоки после окна.",
    ),
    "hashrate.hypotheses": (
        "Stated changes against none",
        "Заявленные изменения против их отсутствия",
    ),
    "hashrate.hypotheses.note": (
        "How many times as likely the blocks are under each change as under none. Ours averages over the level before, growth and its wander; counts are of a window against each baseline. Power: chance that a one-sided test at 5 % would see the change in blocks alone (ours).",
        "Отношение правдоподобия блоков при каждом изменении и без него. Наша оценка усредняет по прежнему уровню, росту и его блужданию; «счёт» — число блоков окна против каждой базы. Мощность: вероятность, что односторонний критерий на уровне 5\xa0% заметит изменение по одним блокам (наша оценка).",
    ),
    "hashrate.press": (
        "Published figures as counts of blocks",
        "Опубликованные цифры как число блоков",
    ),
    "hashrate.press.note": (
        "At the difficulty in force (here of the first of them) one block a day is {each:.5f} EH/s, so a chart that counts by day knows only multiples of it. That a figure came from the day with that count is an inference from the numbers.",
        "При действующей сложности (здесь — первой из них) один блок в сутки — это {each:.5f} EH/s, так что график по суткам знает лишь кратные этого. Что цифра взята за сутки с таким числом блоков — вывод из чисел.",
    ),
    "hashrate.press.none": (
        "not a whole count",
        "не целое число",
    ),
    "hashrate.press.sliding": (
        "no UTC day; 24 hours ending {dates}",
        "не сутки UTC; 24 часа, кончающиеся {dates}",
    ),
    "hashrate.press.nowhere": (
        "no day under this difficulty",
        "ни одних суток при этой сложности",
    ),
    "hashrate.press.weak": (
        "* with so few digits {chance:.0%} of all figures fit some count, so that nothing is traced.",
        "* при столь малом числе цифр {chance:.0%} всех значений подходят к какому-то числу блоков, так что ничего не прослеживается.",
    ),
    "hashrate.press.fall": (
        "{first} and {second}: {n0} and {n1} blocks differ by {z:.1f} standard errors; of two days at one steady rate the second is at least so much the lower with probability {p:.2f}.",
        "{first} и {second}: {n0} и {n1} блоков различаются на {z:.1f} стандартной ошибки; из двух суток при одном постоянном темпе вторые ниже хотя бы настолько с вероятностью {p:.2f}.",
    ),
    "hashrate.press.before": (
        "{claim}: {figure:g} EH/s is {blocks:.1f} blocks, the count of {days}, the day before the event began.",
        "{claim}: {figure:g} EH/s — это {blocks:.1f} блока, столько их было {days}, накануне начала события.",
    ),
    "hashrate.bayes.nothing": (
        "tells nothing",
        "ни о чём не говорит",
    ),
    "hashrate.bayes.for": (
        "leans towards it",
        "скорее за",
    ),
    "hashrate.bayes.for_strong": (
        "strongly for it",
        "сильно за",
    ),
    "hashrate.bayes.against": (
        "leans against it",
        "скорее против",
    ),
    "hashrate.bayes.against_strong": (
        "strongly against it",
        "сильно против",
    ),
    "hashrate.all_blocks": (
        "all",
        "все",
    ),
    "hashrate.hours": (
        "{hours:.3g} h",
        "{hours:.3g} ч",
    ),
    "hashrate.at_event": (
        "at event",
        "при событии",
    ),
    "hashrate.after": (
        "+{hours:.0f} h",
        "+{hours:.0f} ч",
    ),
    "hashrate.at_end": (
        "last block",
        "последний блок",
    ),
    "baseline.averaged": (
        "ours, averaged",
        "наша, усреднённая",
    ),
    "hypothesis.claimed_change_until_return": (
        "as claimed, until the return",
        "как заявлено, до восстановления",
    ),
    "column.estimator": (
        "estimator",
        "оценка",
    ),
    "column.blocks": (
        "blocks",
        "блоки",
    ),
    "column.baseline": (
        "compared with",
        "база сравнения",
    ),
    "column.blocks_to": (
        "blocks to",
        "блоки по",
    ),
    "column.change": (
        "change",
        "изменение",
    ),
    "column.ours": (
        "ours",
        "наша",
    ),
    "column.in_words": (
        "in words",
        "словами",
    ),
    "column.counts": (
        "counts",
        "счёт",
    ),
    "column.claim": (
        "claim",
        "утверждение",
    ),
    "column.said_by": (
        "said by",
        "кто сказал",
    ),
    "column.ehs": (
        "EH/s",
        "EH/s",
    ),
    "column.blocks_a_day": (
        "blocks a day",
        "блоков в сутки",
    ),
    "column.days_that_had_it": (
        "days that had it (UTC)",
        "когда столько было (UTC)",
    ),
    "help.hashrate": (
        "Say what the blocks tell of hashrate: every published estimator with its noise, a posterior through time, what an event changed, and the evidence for what was claimed.",
        "Что блоки говорят о хешрейте: каждая опубликованная оценка с её шумом, апостериорное распределение во времени, что изменило событие и свидетельства за заявленное.",
    ),
    "help.hashrate_source": (
        "A file of blocks (CSV or Parquet of height and timestamp, or raw 80-byte headers), or a case (see `offswitch cases`).",
        "Файл блоков (CSV или Parquet с height и timestamp либо сырые 80-байтные заголовки) или случай (см. `offswitch cases`).",
    ),
    "help.hashrate_bits": (
        "Compact target of the first block of a file that has none, e.g. 170ba21f.",
        "Компактная цель первого блока, если в файле её нет, например 170ba21f.",
    ),
    "help.hashrate_at": (
        "When an event began, in ISO 8601 with an offset; for a file, as a case has its own.",
        "Когда событие началось, ISO 8601 со смещением; для файла, так как у случая оно своё.",
    ),
    "help.hashrate_until": (
        "When that event ended. Default: not yet.",
        "Когда это событие кончилось. По умолчанию: ещё нет.",
    ),
    "help.hashrate_change": (
        "Change of hashrate that was claimed, as a share, e.g. -0.12: gives the evidence for it and the power to see it.",
        "Заявленное изменение хешрейта, как доля, например -0.12: даёт свидетельства за него и мощность, чтобы его заметить.",
    ),
    "help.hashrate_pools": (
        "CSV file of what pools report of their own hashrate: pool, time, hashrate in EH/s, and perhaps window_h.",
        "Файл CSV с тем, что пулы сообщают о своём хешрейте: pool, time, hashrate в EH/s и, возможно, window_h.",
    ),
    "figure.hashrate": (
        "Hashrate: {change} while the event of {at} lasted (90 %: {low} to {high})",
        "Хешрейт: {change}, пока длилось событие {at} (90\xa0%: от {low} до {high})",
    ),
    "figure.hashrate.open": (
        "Hashrate: a step of {change} on {at} (90 %: {low} to {high})",
        "Хешрейт: сдвиг на {change}, {at} (90\xa0%: от {low} до {high})",
    ),
    "figure.hashrate.plain": (
        "Hashrate to {end}",
        "Хешрейт по {end}",
    ),
    "figure.hashrate.marks": (
        "Dots: counts of whole UTC days.{week} Ours: what the blocks found by then tell (black), and what all blocks tell (blue, with its 90 % band).",
        "Точки: счёт блоков за целые сутки UTC.{week} Наше: что говорят блоки, найденные к тому времени (чёрное), и что говорят все блоки (синее, с 90%-ной полосой).",
    ),
    "figure.hashrate.marks.week": (
        "Dashes: mean of the last 7 days, as published charts give it.",
        "Штрихи: среднее за последние 7 дней, как на публикуемых графиках.",
    ),
    "figure.hashrate.off": (
        "Red: the event ({series}).",
        "Красное: событие (ряд {series}).",
    ),
    "figure.hashrate.off_given": (
        "Red: the event.",
        "Красное: событие.",
    ),
    "figure.hashrate.changes": (
        "Change by baseline, per cent (90 %)",
        "Изменение по базам сравнения, проценты (90\xa0%)",
    ),
    "figure.hashrate.alt": (
        "Hashrate from {start} to {end}: daily counts from {low:.3g} to {high:.3g} {unit}; posterior from all blocks {first:.3g} {unit} at the start, {last:.3g} at the end. {verdict}",
        "Хешрейт с {start} по {end}: по суткам от {low:.3g} до {high:.3g} {unit}; апостериорная оценка по всем блокам: {first:.3g} {unit} в начале, {last:.3g} в конце. {verdict}",
    ),
    "figure.hashrate.row": (
        "{hours:.3g} h",
        "{hours:.3g} ч",
    ),
    "figure.hashrate.row_all": (
        "while it lasted, all blocks",
        "пока длилось, все блоки",
    ),
    "figure.hashrate.row_all.open": (
        "from then on, all blocks",
        "с тех пор, все блоки",
    ),
    "figure.hashrate.dots": (
        "daily count",
        "за сутки",
    ),
    "figure.hashrate.week": (
        "7-day mean",
        "среднее за 7 суток",
    ),
    "figure.hashrate.filtered": (
        "ours, by then",
        "наша, на тот момент",
    ),
    "figure.hashrate.smoothed": (
        "ours, all blocks",
        "наша, все блоки",
    ),
}
