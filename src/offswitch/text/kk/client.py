"""What can be wrong with a source, its address or its answer."""

TEXT: dict[str, tuple[str, str]] = {
    "error.bad_base": (
        "{source}: '{url}' is no base address; write one such as https://example.org/api",
        "{source}: '{url}' негізгі мекенжай емес; https://example.org/api сияқты жазыңыз",
    ),
    "error.clear_base": (
        "{source}: {url} would send everything in clear; write https://, which http:// may replace on this machine only (http://127.0.0.1:PORT)",
        "{source}: {url} бәрін шифрсыз жіберер еді; https:// жазыңыз, оның орнына http:// тек осы машинада болады (http://127.0.0.1:PORT)",
    ),
    "error.user_in_base": (
        "{source}: the base address holds a user or password, which would be shown; give {names} instead",
        "{source}: негізгі мекенжайда пайдаланушы аты немесе құпиясөз бар, ол көрініп қалар еді; оның орнына {names} беріңіз",
    ),
    "error.bad_proxy": (
        "{source}: the proxy that HTTP_PROXY or HTTPS_PROXY names cannot be used; write it as http://HOST:PORT",
        "{source}: HTTP_PROXY немесе HTTPS_PROXY атаған прокси жарамсыз; http://HOST:PORT түрінде жазыңыз",
    ),
    "error.bad_roots": (
        "{source}: SSL_CERT_FILE or SSL_CERT_DIR names no certificates that can be read; correct or unset it",
        "{source}: SSL_CERT_FILE немесе SSL_CERT_DIR атаған жерде оқуға болатын сертификат жоқ; түзетіңіз немесе алып тастаңыз",
    ),
    "error.other_host": (
        "{source}: {url} is not below {base}; only addresses of that host are asked",
        "{source}: {url} мекенжайы {base} ішінде емес; тек сол хосттың мекенжайлары сұралады",
    ),
    "error.no_secret": (
        '{source}: needs {name}; set the environment variable {name}, or write {name} = "..." into {path} (chmod 600)',
        '{source}: {name} керек; {name} орта айнымалысын орнатыңыз немесе {path} файлына {name} = "..." деп жазыңыз (chmod 600)',
    ),
    "error.open_secrets": (
        "others can read it, and it holds secrets; run: chmod 600 '{path}'",
        "мұны басқалар оқи алады, ал ішінде құпия деректер бар; орындаңыз: chmod 600 '{path}'",
    ),
    "error.bad_secrets": (
        'it cannot be read as TOML ({reason}); write lines such as NAME = "..."',
        'TOML ретінде оқылмайды ({reason}); NAME = "..." сияқты жолдар жазыңыз',
    ),
    "error.bad_secret": (
        "the secret {name} is no text of one line of printable letters; correct it in {where}",
        "{name} құпиясы басып шығаруға болатын таңбалардан тұратын бір жолдық мәтін емес; {where} ішінде түзетіңіз",
    ),
    "error.unreachable": (
        "{source}: {url} cannot be reached ({reason}) after {tries} tries; check the network and the address, or try later",
        "{source}: {tries} әрекеттен кейін {url} мекенжайына жету мүмкін болмады ({reason}); желі мен мекенжайды тексеріңіз немесе кейін қайталаңыз",
    ),
    "error.tls": (
        "{source}: {url} shows a certificate that cannot be trusted ({reason}); nothing was sent. Check the address and this machine's clock; a network that replaces certificates needs SSL_CERT_FILE",
        "{source}: {url} көрсеткен сертификатқа сенуге болмайды ({reason}); ештеңе жіберілген жоқ. Мекенжай мен осы машинаның сағатын тексеріңіз; сертификаттарды алмастыратын желіге SSL_CERT_FILE керек",
    ),
    "error.too_slow": (
        "{source}: {url} took longer than {seconds:g} s ({doing}); try later, or ask for less",
        "{source}: {url} {seconds:g} секундтан ұзаққа созылды ({doing}); кейін қайталаңыз немесе азырақ сұраңыз",
    ),
    "error.slow_body": (
        "{source}: the answer of {url} came at {speed:,.0f} bytes a second, fewer than {least:,.0f}, and was given up after {tries} tries; try later",
        "{source}: {url} жауабы секундына {speed:,.0f} байтпен келді, бұл {least:,.0f} байттан аз, {tries} әрекеттен кейін тоқтатылды; кейін қайталаңыз",
    ),
    "error.cut_body": (
        "{source}: the answer of {url} was cut off after {bytes:,} bytes, {tries} times; try later",
        "{source}: {url} жауабы {bytes:,} байттан кейін үзілді, {tries} рет; кейін қайталаңыз",
    ),
    "error.retry_after": (
        "{source}: {url} answered {status} and asks to wait {wait:,.0f} s, longer than the {left:,.1f} s left for it; try again after that",
        "{source}: {url} {status} деп жауап беріп, {wait:,.0f} с күтуді сұрайды, бұл қалған {left:,.1f} секундтан ұзақ; содан кейін қайталаңыз",
    ),
    "error.off_host": (
        "{source}: {url} redirects to {host}, another host than its own, which is not followed; if the source has moved, give its new address with --base-url {source}=URL",
        "{source}: {url} өз хостынан басқа {host} хостына бағыттайды, ол жаққа өтілмейді; дереккөз көшкен болса, жаңа мекенжайын --base-url {source}=URL арқылы беріңіз",
    ),
    "error.redirects": (
        "{source}: {url} redirects more than {most} times; try later",
        "{source}: {url} {most} реттен көп қайта бағыттайды; кейін қайталаңыз",
    ),
    "error.bad_redirect": (
        "{source}: {url} answered {status} without saying where to; try later",
        "{source}: {url} қайда бағыттайтынын айтпай {status} деп жауап берді; кейін қайталаңыз",
    ),
    "error.http_status": (
        "{source}: {url} answered {status} {reason}{said}; {remedy}",
        "{source}: {url} жауабы – {status} {reason}{said}; {remedy}",
    ),
    "error.too_large": (
        "{source}: the answer of {url} is larger than {most:,.0f} MiB{packed}; ask for a shorter window",
        "{source}: {url} жауабы{packed} {most:,.0f} МиБ шегінен асады; қысқарақ терезе сұраңыз",
    ),
    "error.bad_encoding": (
        "{source}: the answer of {url} is not the {encoding} that it says it is; try later",
        "{source}: {url} жауабы өзі айтқан {encoding} кодтауында емес; кейін қайталаңыз",
    ),
    "error.html_page": (
        "{source}: {url} answered with a web page{title} in place of {wanted}; it may be down, behind a browser check, or have moved",
        "{source}: {url} мекенжайынан {wanted} орнына веб-бет{title} келді; ол істемей тұруы, браузер тексеруінің артында болуы немесе көшкен болуы мүмкін",
    ),
    "error.wrong_type": (
        "{source}: {url} answered with {found} in place of {wanted}; its format may have changed",
        "{source}: {url} мекенжайынан {wanted} орнына {found} келді; пішімі өзгерген болуы мүмкін",
    ),
    "error.not_utf8": (
        "{source}: the answer of {url} is not UTF-8 text, from byte {byte:,} on; try later",
        "{source}: {url} жауабы {byte:,}-байттан бастап UTF-8 мәтіні емес; кейін қайталаңыз",
    ),
    "error.not_json": (
        "{source}: the answer of {url} is not JSON, from letter {letter:,} on ({reason}); its format may have changed",
        "{source}: {url} жауабы {letter:,}-таңбадан бастап JSON емес ({reason}); пішімі өзгерген болуы мүмкін",
    ),
    "error.json_cut": (
        "{source}: the answer of {url} ends in the middle, after {letters:,} letters; try later",
        "{source}: {url} жауабы {letters:,} таңбадан кейін ортасынан үзіледі; кейін қайталаңыз",
    ),
    "error.json_twice": (
        "{source}: the answer of {url} has the field '{name}' twice in one object; its format may have changed",
        "{source}: {url} жауабында '{name}' өрісі бір нысанда екі рет тұр; пішімі өзгерген болуы мүмкін",
    ),
    "error.json_number": (
        "{source}: the answer of {url} has the number {text}, which is none that JSON knows; its format may have changed",
        "{source}: {url} жауабында {text} саны бар, JSON-да мұндай сан жоқ; пішімі өзгерген болуы мүмкін",
    ),
    "error.json_deep": (
        "{source}: the answer of {url} is nested deeper than any documented; its format may have changed",
        "{source}: {url} жауабы құжатталғанның бәрінен терең кірістірілген; пішімі өзгерген болуы мүмкін",
    ),
    "error.offline": (
        "{source}: {request} is not in the cache, and offline nothing is asked; run once without --offline",
        "{source}: {request} кэште жоқ, ал желісіз режимде ештеңе сұралмайды; бір рет --offline қоспай іске қосыңыз",
    ),
    "error.cache_unusable": (
        "the cache of answers cannot be used ({reason}); remove it, as it is made anew",
        "жауаптар кэшін пайдалану мүмкін емес ({reason}); өшіріңіз, ол қайта жасалады",
    ),
    "error.unknown_fault": (
        "no fault is called '{name}'; known: {known}",
        "'{name}' деген ақау жоқ; белгілілері: {known}",
    ),
    "error.bad_fault_count": (
        "'{text}' must read {name}, or {name}:K with a whole number K of first requests; tls-failure takes none",
        "'{text}' {name} немесе {name}:K түрінде болуы керек, K – алғашқы сұраулардың бүтін саны; tls-failure санды қабылдамайды",
    ),
    "error.port_taken": (
        "port {port} of this machine cannot be listened to ({reason}); take another, or 0 for any",
        "осы машинаның {port} портын тыңдау мүмкін емес ({reason}); басқасын алыңыз немесе кез келгені үшін 0 жазыңыз",
    ),
    "error.no_testing_extra": (
        "the fakes need the extra `testing`: pip install 'offswitch[testing]'",
        "жасанды дереккөздерге `testing` қосымшасы керек: pip install 'offswitch[testing]'",
    ),
    "error.schema_drift": (
        "{source}: the answer is not as documented: {at} is {found}, and should be {expected}; the source may have changed its format",
        "{source}: жауап құжаттамаға сай емес: {at} – {found}, болуы керегі: {expected}; дереккөздің пішімі өзгерген болуы мүмкін",
    ),
    "error.schema_field": (
        "{source}: the answer is not as documented: there is no {at} (there are: {known}); the source may have changed its format",
        "{source}: жауап құжаттамаға сай емес: {at} жоқ (барлары: {known}); дереккөздің пішімі өзгерген болуы мүмкін",
    ),
    "error.contradiction": (
        "{source}: the answer contradicts itself: two rows of {of} ({one}; {other}); try later",
        "{source}: жауап өзіне қайшы: екі жол бір мәнге жатады – {of} ({one}; {other}); кейін қайталаңыз",
    ),
    "remedy.401": (
        "check {names}, which it refuses",
        "{names} мәнін тексеріңіз, ол қабылданбады",
    ),
    "remedy.401_open": (
        "it asks for a login that is not documented; its terms may have changed",
        "құжатталмаған кіруді сұрайды; шарттары өзгерген болуы мүмкін",
    ),
    "remedy.404": (
        "what was asked for is not there; its address may have changed",
        "сұралғаны онда жоқ; мекенжайы өзгерген болуы мүмкін",
    ),
    "remedy.429": (
        "it asks for fewer requests; try later",
        "сұрауларды азайтуды сұрайды; кейін қайталаңыз",
    ),
    "remedy.client": (
        "the question was refused; it will not help to ask it again",
        "сұрау қабылданбады; қайта сұраудан пайда жоқ",
    ),
    "remedy.server": (
        "the fault is on its side; try later",
        "ақау дереккөз жағында; кейін қайталаңыз",
    ),
    "said.http": (
        ": '{text}'",
        ": '{text}'",
    ),
    "said.title": (
        " ('{title}')",
        " ('{title}')",
    ),
    "said.packed": (
        " once unpacked",
        " ашылғаннан кейін",
    ),
    "doing.body": (
        "reading the answer",
        "жауапты оқу",
    ),
    "doing.pace": (
        "waiting for a turn: {source} is asked at most {requests} times in {per:g} s",
        "кезек күту: {source} ең көбі {per:g} с ішінде {requests} рет сұралады",
    ),
    "doing.answer": (
        "waiting for the answer",
        "жауап күту",
    ),
    "reason.connect": (
        "no connection",
        "қосылым жоқ",
    ),
    "reason.connect_time": (
        "no connection within {seconds:g} s",
        "{seconds:g} с ішінде қосылым болмады",
    ),
    "reason.read_time": (
        "no answer within {seconds:g} s",
        "{seconds:g} с ішінде жауап болмады",
    ),
    "reason.tls": (
        "the encrypted connection could not be set up",
        "шифрланған қосылым орнатылмады",
    ),
    "reason.proxy": (
        "the proxy refused",
        "прокси бас тартты",
    ),
    "reason.reset": (
        "the connection was broken off",
        "қосылым үзілді",
    ),
    "reason.protocol": (
        "the answer is not HTTP",
        "жауап HTTP емес",
    ),
    "reason.refused": (
        "connection refused",
        "қосылу қабылданбады",
    ),
    "wanted.json": (
        "JSON",
        "JSON",
    ),
    "wanted.text": (
        "text",
        "мәтін",
    ),
    "wanted.bytes": (
        "a file",
        "файл",
    ),
    "progress.pause": (
        "another try in {seconds:.1f} s; {why}",
        "келесі әрекет {seconds:.1f} с кейін; {why}",
    ),
    "progress.turn": (
        "waiting {seconds:.1f} s for a turn",
        "кезек күтілуде, {seconds:.1f} с",
    ),
    "note.clock_skew": (
        "the clock of {source} and this machine's differ by {minutes:,.0f} minutes, so what \"now\" is cannot be told; set this machine's clock",
        "{source} мен осы машинаның сағаттары {minutes:,.0f} минутқа алшақ, сондықтан «қазір» қай уақыт екенін айту мүмкін емес; осы машинаның сағатын түзетіңіз",
    ),
    "note.outside": (
        "{source}: {count:,} rows outside the window were left out",
        "{source}: терезеден тыс {count:,} жол есепке алынбады",
    ),
    "note.twice": (
        "{source}: {count:,} rows that stood twice were kept once",
        "{source}: екі рет тұрған {count:,} жол бір рет алынды",
    ),
    "help.testing": (
        "Serve fakes of the public sources on loopback, from a made-up world.",
        "Ашық дереккөздердің жасанды көшірмелерін ойдан құрылған әлем дерегімен loopback-те беру.",
    ),
    "help.testing_port": (
        "port of 127.0.0.1; 0 takes a free one",
        "127.0.0.1 порты; 0 бос біреуін алады",
    ),
    "help.testing_fault": (
        "what goes wrong: a name, or NAME:K for the first K requests; `list` names all",
        "не бұзылады: атауы немесе алғашқы K сұрауға NAME:K; `list` бәрін атайды",
    ),
    "help.testing_seed": (
        "of the made-up world, and of what a fault draws",
        "ойдан құрылған әлемнің және ақау таңдайтын кездейсоқтықтың бастапқы саны",
    ),
    "testing.ready": (
        "ready",
        "дайын",
    ),
    "testing.source": (
        "--base-url {source}={url}/{source}",
        "--base-url {source}={url}/{source}",
    ),
    "fault.429": (
        "answers 429, too many requests, without saying how long to wait",
        "қанша күту керегін айтпай, 429 (сұрау тым көп) деп жауап береді",
    ),
    "fault.429-retry-after": (
        "answers 429 and asks to wait 1 second",
        "429 деп жауап беріп, 1 секунд күтуді сұрайды",
    ),
    "fault.500": (
        "answers 500, an error of its own",
        "500 (өз қатесі) деп жауап береді",
    ),
    "fault.503": (
        "answers 503, not available",
        "503 (қолжетімсіз) деп жауап береді",
    ),
    "fault.slow-first-byte": (
        "takes 5 seconds until it says anything",
        "бірдеңе айтқанша 5 секунд өтеді",
    ),
    "fault.slow-body": (
        "sends its answer at 20 bytes a second",
        "жауабын секундына 20 байтпен жібереді",
    ),
    "fault.cut-body": (
        "ends the connection in the middle of the answer",
        "қосылымды жауаптың ортасында үзеді",
    ),
    "fault.wrong-content-type": (
        "calls its answer application/octet-stream",
        "жауабын application/octet-stream деп атайды",
    ),
    "fault.html-error-page": (
        "answers 200 with a web page",
        "200 деп веб-бетпен жауап береді",
    ),
    "fault.gzip-bomb": (
        "sends a megabyte that unpacks to a gigabyte",
        "ашылғанда гигабайт болатын мегабайт жібереді",
    ),
    "fault.invalid-utf8": (
        "puts a byte that is not UTF-8 into the middle of the answer",
        "жауаптың ортасына UTF-8 емес байт қояды",
    ),
    "fault.schema-drift": (
        "renames a field, or puts a number into a list",
        "өріс атауын өзгертеді немесе тізімге сан қояды",
    ),
    "fault.duplicated-rows": (
        "gives every row twice",
        "әр жолды екі рет береді",
    ),
    "fault.out-of-order-rows": (
        "gives the rows in reverse",
        "жолдарды кері ретпен береді",
    ),
    "fault.clock-skew": (
        "dates its answers an hour back",
        "жауаптарына бір сағат ерте уақыт қояды",
    ),
    "fault.redirect-off-host": (
        "redirects to another host",
        "басқа хостқа бағыттайды",
    ),
    "fault.tls-failure": (
        "shows a certificate that nobody vouches for",
        "ешкім кепіл болмайтын сертификат көрсетеді",
    ),
    "fault.reset": (
        "breaks the connection off without an answer",
        "қосылымды жауапсыз үзеді",
    ),
    "shape.whole_answer": (
        "the whole",
        "бүкіл жауап",
    ),
    "shape.nothing": (
        "none",
        "ештеңе",
    ),
    "shape.null": (
        "null",
        "null",
    ),
    "shape.object_of": (
        "an object of {names}",
        "мыналардан тұратын нысан: {names}",
    ),
    "shape.list_of": (
        "a list of {count:,}",
        "{count:,} мүшелі тізім",
    ),
    "shape.text_of": (
        "the text '{text}'",
        "'{text}' мәтіні",
    ),
    "shape.object": (
        "an object",
        "нысан",
    ),
    "shape.list": (
        "a list",
        "тізім",
    ),
    "shape.longer_list": (
        "a longer list",
        "ұзағырақ тізім",
    ),
    "shape.text": (
        "a text",
        "мәтін",
    ),
    "shape.whole": (
        "a whole number",
        "бүтін сан",
    ),
    "shape.number": (
        "a finite number",
        "шекті сан",
    ),
    "shape.flag": (
        "true or false",
        "true немесе false",
    ),
    "shape.seconds": (
        "Unix seconds from 1973 to 2286",
        "1973 пен 2286 аралығындағы Unix секунды",
    ),
    "shape.millis": (
        "Unix milliseconds from 1973 to 2286",
        "1973 пен 2286 аралығындағы Unix миллисекунды",
    ),
    "shape.time": (
        "a time in ISO 8601",
        "ISO 8601 уақыты",
    ),
    "shape.zoned_time": (
        "a time with its zone",
        "белдеуі бар уақыт",
    ),
    "shape.csv": (
        "CSV",
        "CSV",
    ),
    "shape.header": (
        "a header with the documented columns, each once",
        "құжатталған бағандары бар, әрқайсысы бір реттен тұратын тақырып жолы",
    ),
    "shape.row": (
        "a row as long as the header",
        "ұзындығы тақырып жолындай жол",
    ),
    "shape.column": (
        "values of one type",
        "бір түрлі мәндер",
    ),
    "shape.no_null": (
        "never null",
        "null болмайтын мән",
    ),
}
