"""What `offswitch difficulty` has to say."""

TEXT: dict[str, tuple[str, str]] = {
    "error.few_epochs": (
        "{found} difficulty epochs had ended by then; {least} are needed to fit growth, so give a later time",
        "осы уақытқа дейін {found} күрделілік дәуірі аяқталған; өсімді бағалау үшін {least} керек, кейінгі уақытты көрсетіңіз",
    ),
    "error.no_epoch_start": (
        "block {height}, the first of the epoch in progress, is not among the blocks; give a file that reaches back to it, or a later time",
        "ағымдағы дәуірдің бірінші блогы {height} блоктар арасында жоқ; оған дейін жететін файлды немесе кейінгі уақытты беріңіз",
    ),
    "error.moment_outside_blocks": (
        "nothing is known at {moment}: the blocks run from {first} to {last}; give --at a time after the first of them and not after the last",
        "{moment} сәтінде ештеңе белгісіз: блоктар {first} – {last} аралығында; --at бірінші блоктан кейінгі, соңғысынан кеш емес уақыт болсын",
    ),
    "error.not_on_record": (
        "block {height} of {time} has the target {bits} by these blocks and {record} on record; correct --from-bits or the bits of the file",
        "бұл блоктар бойынша {height} блогының ({time}) нысаналы мәні {bits}, ал тіркелгені {record}; --from-bits мәнін немесе файлдағы bits мәнін түзетіңіз",
    ),
    "error.event_before_blocks": (
        "the event begins at {since}, and nothing before it is read: blocks count from {first}; give a later --since",
        "оқиғаның басы – {since}, одан бұрын ештеңе оқылмайды: бірінші саналатын блок – {first}; кейінгі --since беріңіз",
    ),
    "error.case_or_blocks": (
        "give either a case or --blocks FILE; try: offswitch difficulty kazakhstan-2022",
        "не кейсті, не --blocks FILE беріңіз; байқап көріңіз: offswitch difficulty kazakhstan-2022",
    ),
    "error.blocks_as_case": (
        "'{name}' is a file; where it holds blocks, give it with --blocks",
        "'{name}' – файл; онда блоктар болса, оны --blocks арқылы беріңіз",
    ),
    "error.bits_of_case": (
        "--from-bits and --first-height go with --blocks; a case has its own blocks, so leave them out",
        "--from-bits пен --first-height тек --blocks үшін; кейстің өз блоктары бар, оларды көрсетпеңіз",
    ),
    "error.case_without_blocks": (
        "case '{name}' has no blocks; give it a [bitcoin] part, or a file with --blocks",
        "'{name}' кейсінде блоктар жоқ; оған [bitcoin] бөлігін немесе --blocks арқылы файл беріңіз",
    ),
    "error.bad_retargets": (
        "--retargets is {count}; foretell between 1 and {most}",
        "--retargets мәні {count}; 1 мен {most} аралығын болжаңыз",
    ),
    "error.bad_drop": (
        "--drop is {drop:g}; give a share above 0 and at most {most:g}, such as 0.12 for 12 %",
        "--drop мәні {drop:g}; 0-ден үлкен, {most:g} мәнінен аспайтын үлес беріңіз, мысалы 12% үшін 0.12",
    ),
    "error.event_without_drop": (
        "--since, --until and --hours describe an event; say with --drop what share of hashrate it took, such as 0.12",
        "--since, --until және --hours оқиғаны сипаттайды; ол хешрейттің қандай үлесін алғанын --drop арқылы айтыңыз, мысалы 0.12",
    ),
    "error.until_and_hours": (
        "--until and --hours both say when the event ends; give one of them",
        "--until де, --hours та оқиғаның соңын білдіреді; біреуін ғана беріңіз",
    ),
    "error.bad_event_hours": (
        "--hours is {hours:g}; give 0 to 8760 hours from the time of the forecast on",
        "--hours мәні {hours:g}; болжам уақытынан бастап 0 мен 8760 сағат аралығын беріңіз",
    ),
    "error.event_not_begun": (
        "the event begins at {since}, after the forecast at {now}; give an earlier --since or a later --at",
        "оқиға {since} басталады, бұл болжам уақытынан ({now}) кейін; ертерек --since немесе кейінгі --at беріңіз",
    ),
    "error.event_over": (
        "the event ends at {until}, before the forecast at {now}; give a later --until or an earlier --at",
        "оқиға {until} аяқталады, бұл болжам уақытынан ({now}) бұрын; кейінгі --until немесе ертерек --at беріңіз",
    ),
    "help.difficulty": (
        "Work out every retarget of Bitcoin's difficulty in a chain of blocks, exact, and foretell the next ones as distributions, with or without an event in progress.",
        "Блоктар тізбегіндегі Bitcoin күрделілігінің әр қайта есептелуін дәл шығару және келесілерін болжау (үлестірім түрінде), жүріп жатқан оқиғамен немесе онсыз.",
    ),
    "help.difficulty_case": (
        "An embedded case (see `offswitch cases`) or the path of a case folder; or give --blocks.",
        "Пакеттегі кейс (`offswitch cases` қараңыз) немесе кейс қалтасының жолы; не --blocks беріңіз.",
    ),
    "help.difficulty_blocks": (
        "A file of your own: height,timestamp[,bits] as CSV or Parquet, or raw 80-byte headers.",
        "Өз файлыңыз: CSV не Parquet түріндегі height,timestamp[,bits], немесе 80 байттық өңделмеген тақырыптар.",
    ),
    "help.difficulty_from_bits": (
        "Compact target of its first block in hexadecimal, such as 170ba21f, where the file has none.",
        "Файлда болмаса, бірінші блоктың ықшам нысаналы мәні, он алтылық жүйеде, мысалы 170ba21f.",
    ),
    "help.difficulty_at": (
        "Foretell from what was known at this moment, such as 2022-01-06T00:00:00Z. Default: the newest block.",
        "Осы сәтте белгілі дерекпен болжау, мысалы 2022-01-06T00:00:00Z. Әдепкі: ең жаңа блок.",
    ),
    "help.difficulty_retargets": (
        "How many retargets to foretell, at most 6.",
        "Неше қайта есептеу болжанады, ең көбі 6.",
    ),
    "help.difficulty_drop": (
        "An event in progress took this share of the world's hashrate, such as 0.12, at most 0.9. May be repeated: the shares are equally likely until the blocks are read.",
        "Жүріп жатқан оқиға әлем хешрейтінің осы үлесін алды, мысалы 0.12, ең көбі 0.9. Қайталауға болады: блоктар оқылғанша үлестер тең ықтимал.",
    ),
    "help.difficulty_since": (
        "When the event began. Default: the cut of the case; for a file the moment of the forecast.",
        "Оқиға қашан басталды. Әдепкі: кейстегі ажырату; файл үшін – болжам сәті.",
    ),
    "help.difficulty_until": (
        "When the event ends. Default: it lasts.",
        "Оқиға қашан аяқталады. Әдепкі: жалғаса береді.",
    ),
    "help.difficulty_hours": (
        "Hours from the moment of the forecast until the event ends, in place of --until.",
        "Болжам сәтінен оқиға аяқталғанға дейінгі сағаттар, --until орнына.",
    ),
    "difficulty.title": (
        "Difficulty: {title}",
        "Күрделілік: {title}",
    ),
    "difficulty.made": (
        "offswitch {version}. Times in UTC. Intervals hold the share stated; {draws:,} draws, seed {seed}.",
        "offswitch {version}. Уақыттар UTC бойынша. Аралықтар көрсетілген ықтималдықпен; {draws:,} іріктеме, бастапқы сан {seed}.",
    ),
    "difficulty.read": (
        "{blocks:,} blocks from {first:,} to {last:,}, {start} to {end}; bits {bits} (difficulty {difficulty}) at the first.",
        "{blocks:,} блок, {first:,} – {last:,}, {start} – {end}; бірінші блокта bits {bits} (күрделілік {difficulty}).",
    ),
    "difficulty.retargets": (
        "Retargets in the blocks, exact to the compact bits",
        "Блоктардағы қайта есептеулер, ықшам bits мәніне дейін дәл",
    ),
    "difficulty.no_retargets": (
        "No whole epoch lies in the blocks, so no retarget follows from them.",
        "Блоктарда бірде-бір толық дәуір жоқ, сондықтан олардан қайта есептеу шықпайды.",
    ),
    "difficulty.now": (
        "Known at {now}",
        "Белгілі дерек: {now}",
    ),
    "difficulty.epoch": (
        "Block {height:,}: {found:,} after the first of its epoch, {remaining:,} before the first of the next. Hashrate {hashrate:.1f} EH/s (90 %: {low:.1f} to {high:.1f}).",
        "{height:,} блогы: дәуірдің бірінші блогынан кейін {found:,}, келесі дәуірдің біріншісіне дейін {remaining:,}. Хешрейт {hashrate:.1f} EH/s (90%: {low:.1f} … {high:.1f}).",
    ),
    "difficulty.prior": (
        "Growth before these blocks are read: {drift:+.2f} % a day (standard deviation {drift_sd:.2f}); {source}.",
        "Бұл блоктар оқылғанға дейінгі өсім: күніне {drift:+.2f}% (стандартты ауытқу {drift_sd:.2f}); {source}.",
    ),
    "difficulty.prior.until": (
        "fitted to the {count} epochs on record that had ended",
        "сол кезге дейін аяқталған {count} тіркелген дәуір бойынша бағаланған",
    ),
    "difficulty.prior.all": (
        "fitted to all {count} epochs on record",
        "барлық {count} тіркелген дәуір бойынша бағаланған",
    ),
    "difficulty.short": (
        "The next retarget, at block {height:,}, comes on {time} UTC (90 %: {early} to {late}) and changes difficulty by {change} (90 %: {low} to {high}); it falls with probability {fall}.",
        "Келесі қайта есептеу ({height:,} блогы) уақыты: {time} UTC (90%: {early} – {late}), күрделілік өзгерісі {change} (90%: {low} … {high}); төмендеу ықтималдығы {fall}.",
    ),
    "difficulty.short.event": (
        "With the event it comes on {time} UTC and changes difficulty by {change} (90 %: {low} to {high}); it falls with probability {fall}.",
        "Оқиғамен: уақыты {time} UTC, күрделілік өзгерісі {change} (90%: {low} … {high}); төмендеу ықтималдығы {fall}.",
    ),
    "difficulty.short.printed": (
        "Dashboards print {list}, without an interval.",
        "Бақылау тақталары аралықсыз мынаны көрсетеді: {list}.",
    ),
    "difficulty.forecast": (
        "Forecast",
        "Болжам",
    ),
    "difficulty.forecast.event": (
        "Forecast with the event",
        "Оқиғамен бірге болжам",
    ),
    "difficulty.event": (
        "Share of hashrate taken: {drops}, from {since} {until}. The blocks so far weigh for it against no event by a Bayes factor of {bayes}.",
        "Алынған хешрейт үлесі: {drops}, басы {since}, {until}. Осы уақытқа дейінгі блоктар бойынша оқиға бар деген нұсқаның оқиға жоқ нұсқаға қарсы Байес факторы: {bayes}.",
    ),
    "difficulty.event.until": (
        "until {until}",
        "соңы {until}",
    ),
    "difficulty.event.lasting": (
        "on, without end",
        "соңы белгіленбеген",
    ),
    "difficulty.projections": (
        "What dashboards print, without interval",
        "Бақылау тақталары аралықсыз көрсететіні",
    ),
    "difficulty.projection": (
        "{name}: {change} on {time}",
        "{name}: {change}, {time}",
    ),
    "difficulty.projection.naive_epoch": (
        "pace of the epoch so far",
        "дәуірдің осы кезге дейінгі қарқыны",
    ),
    "difficulty.projection.mempool_space": (
        "mempool.space, 2021 to 2024 (holds back until 146 blocks)",
        "mempool.space, 2021–2024 (146 блокқа дейін ұстап тұрады)",
    ),
    "difficulty.projection.mempool_space_2024": (
        "mempool.space since 2024 (last 504 blocks at first)",
        "mempool.space, 2024 жылдан бері (алдымен соңғы 504 блок)",
    ),
    "difficulty.range": (
        "{low} to {high}",
        "{low} … {high}",
    ),
    "difficulty.came": (
        "What came",
        "Не болды",
    ),
    "difficulty.came.row": (
        "{height:,}: {change} on {time}, bits {bits}; {where}.",
        "{height:,}: {change}, {time}, bits {bits}; {where}.",
    ),
    "difficulty.came.inside50": (
        "inside the 50 % interval",
        "50% аралықтың ішінде",
    ),
    "difficulty.came.inside90": (
        "inside the 90 % interval",
        "90% аралықтың ішінде",
    ),
    "difficulty.came.outside": (
        "outside the 90 % interval",
        "90% аралықтан тыс",
    ),
    "difficulty.notes": (
        "To know",
        "Ескеретін жайт",
    ),
    "difficulty.note.growth_of_later": (
        "fewer than twelve epochs on record had ended by then (they begin on {first}): growth is fitted to all of them, later ones too, so this is no honest forecast of the past",
        "сол кезге дейін он екіден аз тіркелген дәуір аяқталған (олар {first} басталады): өсім кейінгілерін де қоса, бәрі бойынша бағаланған, сондықтан бұл өткеннің адал болжамы емес",
    ),
    "difficulty.note.growth_is_old": (
        "the epochs on record end with the one from {last}: growth since then is not in the prior",
        "тіркелген дәуірлер {last} басталған дәуірмен аяқталады: одан бергі өсім априорлық үлестірімде жоқ",
    ),
    "difficulty.note.short": (
        "only {days:.1f} days of blocks lead up to the forecast and none on record join them: it leans on the prior of growth",
        "болжамға дейін тек {days:.1f} күннің блоктары бар, оларға жалғасатын тіркелгені жоқ: болжам өсімнің априорлық үлестіріміне сүйенеді",
    ),
    "column.retarget": (
        "from block",
        "блоктан бастап",
    ),
    "column.retarget_time": (
        "time (UTC)",
        "уақыты (UTC)",
    ),
    "column.span_s": (
        "span, s",
        "ұзақтығы, с",
    ),
    "column.bits": (
        "bits",
        "bits",
    ),
    "column.difficulty": (
        "difficulty",
        "күрделілік",
    ),
    "column.retarget_change": (
        "change",
        "өзгеріс",
    ),
    "column.date": (
        "date (UTC)",
        "күні (UTC)",
    ),
    "column.half": (
        "50 %",
        "50%",
    ),
    "column.ninety": (
        "90 %",
        "90%",
    ),
    "column.chance_fall": (
        "chance of a fall",
        "төмендеу ықтималдығы",
    ),
    "figure.difficulty": (
        "Difficulty: {change} at the next retarget (90 %: {low} to {high}), on {date}",
        "Күрделілік: келесі қайта есептеуде {change} (90%: {low} … {high}), {date}",
    ),
    "figure.difficulty.note": (
        "Black line: difficulty in force. Blue: what it may be from what was known at {now}, its median and where 50 and 90 % lie. {event}{projections}{came}",
        "Қара сызық: қолданыстағы күрделілік. Көк: {now} кезінде белгілі дерек бойынша мүмкін мәндері, медианасы және 50 мен 90% жататын аймақ. {event}{projections}{came}",
    ),
    "figure.difficulty.note.event": (
        "Orange: 90 % and median with the event. ",
        "Қызғылт сары: оқиғамен бірге 90% және медиана. ",
    ),
    "figure.difficulty.note.projections": (
        "Red crosses: what dashboards print. ",
        "Қызыл айқас: бақылау тақталары көрсететіні. ",
    ),
    "figure.difficulty.note.came": (
        "Black line after that moment: what came.",
        "Сол сәттен кейінгі қара сызық: шын болғаны.",
    ),
    "figure.difficulty.alt": (
        "{title}. {list}",
        "{title}. {list}",
    ),
    "figure.difficulty.alt.row": (
        "from block {height:,}: {change} (90 %: {low} to {high}), around {date}",
        "{height:,} блогынан бастап: {change} (90%: {low} … {high}), шамамен {date}",
    ),
    "figure.difficulty.axis": (
        "difficulty, trillion",
        "күрделілік, триллион",
    ),
    "figure.difficulty.now": (
        "known until here",
        "осы жерге дейін белгілі",
    ),
}
