"""What can be wrong with a source, its address or its answer."""

TEXT: dict[str, tuple[str, str]] = {
    "error.bad_base": (
        "{source}: '{url}' is no base address; write one such as https://example.org/api",
        "{source}: '{url}' — не базовый адрес; пишите, например, https://example.org/api",
    ),
    "error.clear_base": (
        "{source}: {url} would send everything in clear; write https://, which http:// may replace on this machine only (http://127.0.0.1:PORT)",
        "{source}: по {url} всё пойдёт в открытом виде; пишите https://, а http:// допустим только для этой машины (http://127.0.0.1:PORT)",
    ),
    "error.user_in_base": (
        "{source}: the base address holds a user or password, which would be shown; give {names} instead",
        "{source}: в базовом адресе есть имя пользователя или пароль, и их будет видно; укажите вместо этого {names}",
    ),
    "error.bad_proxy": (
        "{source}: the proxy that HTTP_PROXY or HTTPS_PROXY names cannot be used; write it as http://HOST:PORT",
        "{source}: прокси из HTTP_PROXY или HTTPS_PROXY использовать нельзя; пишите его как http://HOST:PORT",
    ),
    "error.bad_roots": (
        "{source}: SSL_CERT_FILE or SSL_CERT_DIR names no certificates that can be read; correct or unset it",
        "{source}: SSL_CERT_FILE или SSL_CERT_DIR не указывает на читаемые сертификаты; исправьте или уберите",
    ),
    "error.other_host": (
        "{source}: {url} is not below {base}; only addresses of that host are asked",
        "{source}: {url} лежит не под {base}; спрашиваются только адреса этого хоста",
    ),
    "error.no_secret": (
        '{source}: needs {name}; set the environment variable {name}, or write {name} = "..." into {path} (chmod 600)',
        '{source}: нужен секрет {name}; задайте переменную среды {name} или впишите {name} = "..." в {path} (chmod 600)',
    ),
    "error.open_secrets": (
        "others can read it, and it holds secrets; run: chmod 600 '{path}'",
        "файл могут читать другие, а в нём секреты; выполните: chmod 600 '{path}'",
    ),
    "error.bad_secrets": (
        'it cannot be read as TOML ({reason}); write lines such as NAME = "..."',
        'файл не читается как TOML ({reason}); пишите строки вида NAME = "..."',
    ),
    "error.bad_secret": (
        "the secret {name} is no text of one line of printable letters; correct it in {where}",
        "секрет {name} — не одна строка печатных знаков; исправьте его: {where}",
    ),
    "error.unreachable": (
        "{source}: {url} cannot be reached ({reason}) after {tries} tries; check the network and the address, or try later",
        "{source}: {url} недоступен ({reason}), попыток: {tries}; проверьте сеть и адрес или повторите позже",
    ),
    "error.tls": (
        "{source}: {url} shows a certificate that cannot be trusted ({reason}); nothing was sent. Check the address and this machine's clock; a network that replaces certificates needs SSL_CERT_FILE",
        "{source}: {url} предъявляет сертификат, которому нельзя доверять ({reason}); ничего не отправлено. Проверьте адрес и часы этой машины; сети, которая подменяет сертификаты, нужен SSL_CERT_FILE",
    ),
    "error.too_slow": (
        "{source}: {url} took longer than {seconds:g} s ({doing}); try later, or ask for less",
        "{source}: {url} занял больше {seconds:g} с ({doing}); повторите позже или запросите меньше",
    ),
    "error.slow_body": (
        "{source}: the answer of {url} came at {speed:,.0f} bytes a second, fewer than {least:,.0f}, and was given up after {tries} tries; try later",
        "{source}: ответ {url} шёл со скоростью {speed:,.0f} байт в секунду, меньше {least:,.0f}, и чтение прекращено, попыток: {tries}; повторите позже",
    ),
    "error.cut_body": (
        "{source}: the answer of {url} was cut off after {bytes:,} bytes, {tries} times; try later",
        "{source}: ответ {url} оборвался после {bytes:,|one=# байта|few=# байт|many=# байт|other=# байта}, попыток: {tries}; повторите позже",
    ),
    "error.retry_after": (
        "{source}: {url} answered {status} and asks to wait {wait:,.0f} s, longer than the {left:,.1f} s left for it; try again after that",
        "{source}: {url} отвечает {status} и просит подождать {wait:,.0f} с, дольше оставшихся на это {left:,.1f} с; повторите после этого",
    ),
    "error.off_host": (
        "{source}: {url} redirects to {host}, another host than its own, which is not followed; if the source has moved, give its new address with --base-url {source}=URL",
        "{source}: {url} перенаправляет на {host}, чужой хост, и за этим не следуют; если источник переехал, задайте новый адрес: --base-url {source}=URL",
    ),
    "error.redirects": (
        "{source}: {url} redirects more than {most} times; try later",
        "{source}: {url} перенаправляет больше {most:|one=# раза|few=# раз|many=# раз|other=# раза}; повторите позже",
    ),
    "error.bad_redirect": (
        "{source}: {url} answered {status} without saying where to; try later",
        "{source}: {url} отвечает {status}, не говоря, куда перейти; повторите позже",
    ),
    "error.http_status": (
        "{source}: {url} answered {status} {reason}{said}; {remedy}",
        "{source}: {url} отвечает {status} {reason}{said}; {remedy}",
    ),
    "error.too_large": (
        "{source}: the answer of {url} is larger than {most:,.0f} MiB{packed}; ask for a shorter window",
        "{source}: ответ {url} больше {most:,.0f} МиБ{packed}; запросите окно короче",
    ),
    "error.bad_encoding": (
        "{source}: the answer of {url} is not the {encoding} that it says it is; try later",
        "{source}: ответ {url} — не {encoding}, хотя так назван; повторите позже",
    ),
    "error.html_page": (
        "{source}: {url} answered with a web page{title} in place of {wanted}; it may be down, behind a browser check, or have moved",
        "{source}: {url} отвечает веб-страницей{title} вместо ожидаемого ({wanted}); возможно, он не работает, закрыт проверкой браузера или переехал",
    ),
    "error.wrong_type": (
        "{source}: {url} answered with {found} in place of {wanted}; its format may have changed",
        "{source}: {url} отвечает типом {found} вместо ожидаемого ({wanted}); возможно, его формат изменился",
    ),
    "error.not_utf8": (
        "{source}: the answer of {url} is not UTF-8 text, from byte {byte:,} on; try later",
        "{source}: ответ {url} — не текст UTF-8, начиная с байта {byte:,}; повторите позже",
    ),
    "error.not_json": (
        "{source}: the answer of {url} is not JSON, from letter {letter:,} on ({reason}); its format may have changed",
        "{source}: ответ {url} — не JSON, начиная со знака {letter:,} ({reason}); возможно, его формат изменился",
    ),
    "error.json_cut": (
        "{source}: the answer of {url} ends in the middle, after {letters:,} letters; try later",
        "{source}: ответ {url} обрывается посередине, после {letters:,|one=# знака|few=# знаков|many=# знаков|other=# знака}; повторите позже",
    ),
    "error.json_twice": (
        "{source}: the answer of {url} has the field '{name}' twice in one object; its format may have changed",
        "{source}: в ответе {url} поле '{name}' стоит дважды в одном объекте; возможно, его формат изменился",
    ),
    "error.json_number": (
        "{source}: the answer of {url} has the number {text}, which is none that JSON knows; its format may have changed",
        "{source}: в ответе {url} есть число, которого JSON не знает: {text}; возможно, его формат изменился",
    ),
    "error.json_deep": (
        "{source}: the answer of {url} is nested deeper than any documented; its format may have changed",
        "{source}: ответ {url} вложен глубже всех описанных; возможно, его формат изменился",
    ),
    "error.offline": (
        "{source}: {request} is not in the cache, and offline nothing is asked; run once without --offline",
        "{source}: {request} нет в кеше, а без сети ничего не спрашивается; запустите один раз без --offline",
    ),
    "error.cache_unusable": (
        "the cache of answers cannot be used ({reason}); remove it, as it is made anew",
        "кеш ответов использовать нельзя ({reason}); удалите его, он создаётся заново",
    ),
    "error.unknown_fault": (
        "no fault is called '{name}'; known: {known}",
        "сбоя '{name}' нет; известны: {known}",
    ),
    "error.bad_fault_count": (
        "'{text}' must read {name}, or {name}:K with a whole number K of first requests; tls-failure takes none",
        "'{text}': должно быть {name} или {name}:K, где K — целое число первых запросов; у tls-failure числа нет",
    ),
    "error.port_taken": (
        "port {port} of this machine cannot be listened to ({reason}); take another, or 0 for any",
        "порт {port} этой машины слушать нельзя ({reason}); возьмите другой или 0 — любой",
    ),
    "error.no_testing_extra": (
        "the fakes need the extra `testing`: pip install 'offswitch[testing]'",
        "для имитаций нужно дополнение `testing`: pip install 'offswitch[testing]'",
    ),
    "error.schema_drift": (
        "{source}: the answer is not as documented: {at} is {found}, and should be {expected}; the source may have changed its format",
        "{source}: ответ не такой, как описан: {at} — {found}, а должно быть: {expected}; возможно, источник изменил формат",
    ),
    "error.schema_field": (
        "{source}: the answer is not as documented: there is no {at} (there are: {known}); the source may have changed its format",
        "{source}: ответ не такой, как описан: нет {at} (есть: {known}); возможно, источник изменил формат",
    ),
    "error.contradiction": (
        "{source}: the answer contradicts itself: two rows of {of} ({one}; {other}); try later",
        "{source}: ответ противоречит сам себе: две разные строки для {of} ({one}; {other}); повторите позже",
    ),
    "remedy.401": (
        "check {names}, which it refuses",
        "проверьте {names}: источник это не принимает",
    ),
    "remedy.401_open": (
        "it asks for a login that is not documented; its terms may have changed",
        "он требует входа, который не описан; возможно, его условия изменились",
    ),
    "remedy.404": (
        "what was asked for is not there; its address may have changed",
        "запрошенного там нет; возможно, адрес изменился",
    ),
    "remedy.429": (
        "it asks for fewer requests; try later",
        "он просит меньше запросов; повторите позже",
    ),
    "remedy.client": (
        "the question was refused; it will not help to ask it again",
        "в запросе отказано; повторять его бесполезно",
    ),
    "remedy.server": (
        "the fault is on its side; try later",
        "сбой на его стороне; повторите позже",
    ),
    "said.http": (
        ": '{text}'",
        ": '{text}'",
    ),
    "said.title": (
        " ('{title}')",
        " («{title}»)",
    ),
    "said.packed": (
        " once unpacked",
        " после распаковки",
    ),
    "doing.body": (
        "reading the answer",
        "чтение ответа",
    ),
    "doing.pace": (
        "waiting for a turn: {source} is asked at most {requests} times in {per:g} s",
        "ожидание очереди: {source} спрашивается не чаще {requests:|one=# раза|few=# раз|many=# раз|other=# раза} за {per:g} с",
    ),
    "doing.answer": (
        "waiting for the answer",
        "ожидание ответа",
    ),
    "reason.connect": (
        "no connection",
        "нет соединения",
    ),
    "reason.connect_time": (
        "no connection within {seconds:g} s",
        "нет соединения за {seconds:g} с",
    ),
    "reason.read_time": (
        "no answer within {seconds:g} s",
        "нет ответа за {seconds:g} с",
    ),
    "reason.tls": (
        "the encrypted connection could not be set up",
        "не удалось установить шифрованное соединение",
    ),
    "reason.proxy": (
        "the proxy refused",
        "прокси отказал",
    ),
    "reason.reset": (
        "the connection was broken off",
        "соединение оборвано",
    ),
    "reason.protocol": (
        "the answer is not HTTP",
        "ответ — не HTTP",
    ),
    "reason.refused": (
        "connection refused",
        "в соединении отказано",
    ),
    "wanted.json": (
        "JSON",
        "JSON",
    ),
    "wanted.text": (
        "text",
        "текст",
    ),
    "wanted.bytes": (
        "a file",
        "файл",
    ),
    "progress.pause": (
        "another try in {seconds:.1f} s; {why}",
        "новая попытка через {seconds:.1f} с; {why}",
    ),
    "progress.turn": (
        "waiting {seconds:.1f} s for a turn",
        "ожидание очереди {seconds:.1f} с",
    ),
    "note.clock_skew": (
        "the clock of {source} and this machine's differ by {minutes:,.0f} minutes, so what \"now\" is cannot be told; set this machine's clock",
        "часы {source} и этой машины расходятся на {minutes:,.0f} мин, поэтому неясно, что считать «сейчас»; настройте часы этой машины",
    ),
    "note.outside": (
        "{source}: {count:,} rows outside the window were left out",
        "{source}: {count:,|one=не учтена # строка|few=не учтены # строки|many=не учтено # строк|other=не учтено # строки} вне окна",
    ),
    "note.twice": (
        "{source}: {count:,} rows that stood twice were kept once",
        "{source}: {count:,|one=# строка, стоявшая дважды, оставлена|few=# строки, стоявшие дважды, оставлены|many=# строк, стоявших дважды, оставлены|other=# строки, стоявшие дважды, оставлены} один раз",
    ),
    "help.testing": (
        "Serve fakes of the public sources on loopback, from a made-up world.",
        "Запустить на loopback имитации открытых источников по вымышленному миру.",
    ),
    "help.testing_port": (
        "port of 127.0.0.1; 0 takes a free one",
        "порт 127.0.0.1; 0 — любой свободный",
    ),
    "help.testing_fault": (
        "what goes wrong: a name, or NAME:K for the first K requests; `list` names all",
        "что идёт не так: имя или NAME:K для первых K запросов; `list` перечисляет все",
    ),
    "help.testing_seed": (
        "of the made-up world, and of what a fault draws",
        "начальное число вымышленного мира и случайностей сбоя",
    ),
    "testing.ready": (
        "ready",
        "готово",
    ),
    "testing.source": (
        "--base-url {source}={url}/{source}",
        "--base-url {source}={url}/{source}",
    ),
    "fault.429": (
        "answers 429, too many requests, without saying how long to wait",
        "отвечает 429, слишком много запросов, не говоря, сколько ждать",
    ),
    "fault.429-retry-after": (
        "answers 429 and asks to wait 1 second",
        "отвечает 429 и просит подождать 1 секунду",
    ),
    "fault.500": (
        "answers 500, an error of its own",
        "отвечает 500, собственная ошибка",
    ),
    "fault.503": (
        "answers 503, not available",
        "отвечает 503, недоступен",
    ),
    "fault.slow-first-byte": (
        "takes 5 seconds until it says anything",
        "молчит 5 секунд, прежде чем ответить",
    ),
    "fault.slow-body": (
        "sends its answer at 20 bytes a second",
        "шлёт ответ по 20 байт в секунду",
    ),
    "fault.cut-body": (
        "ends the connection in the middle of the answer",
        "обрывает соединение посреди ответа",
    ),
    "fault.wrong-content-type": (
        "calls its answer application/octet-stream",
        "называет свой ответ application/octet-stream",
    ),
    "fault.html-error-page": (
        "answers 200 with a web page",
        "отвечает 200 с веб-страницей",
    ),
    "fault.gzip-bomb": (
        "sends a megabyte that unpacks to a gigabyte",
        "шлёт мегабайт, который распаковывается в гигабайт",
    ),
    "fault.invalid-utf8": (
        "puts a byte that is not UTF-8 into the middle of the answer",
        "вставляет посреди ответа байт, который не UTF-8",
    ),
    "fault.schema-drift": (
        "renames a field, or puts a number into a list",
        "переименовывает поле или вставляет в список число",
    ),
    "fault.duplicated-rows": (
        "gives every row twice",
        "даёт каждую строку дважды",
    ),
    "fault.out-of-order-rows": (
        "gives the rows in reverse",
        "даёт строки в обратном порядке",
    ),
    "fault.clock-skew": (
        "dates its answers an hour back",
        "датирует ответы часом раньше",
    ),
    "fault.redirect-off-host": (
        "redirects to another host",
        "перенаправляет на другой хост",
    ),
    "fault.tls-failure": (
        "shows a certificate that nobody vouches for",
        "предъявляет сертификат, за который никто не ручается",
    ),
    "fault.reset": (
        "breaks the connection off without an answer",
        "обрывает соединение без ответа",
    ),
    "shape.whole_answer": (
        "the whole",
        "всё",
    ),
    "shape.nothing": (
        "none",
        "ничего",
    ),
    "shape.null": (
        "null",
        "null",
    ),
    "shape.object_of": (
        "an object of {names}",
        "объект с полями: {names}",
    ),
    "shape.list_of": (
        "a list of {count:,}",
        "список, элементов: {count:,}",
    ),
    "shape.text_of": (
        "the text '{text}'",
        "текст '{text}'",
    ),
    "shape.object": (
        "an object",
        "объект",
    ),
    "shape.list": (
        "a list",
        "список",
    ),
    "shape.longer_list": (
        "a longer list",
        "список длиннее",
    ),
    "shape.text": (
        "a text",
        "текст",
    ),
    "shape.whole": (
        "a whole number",
        "целое число",
    ),
    "shape.number": (
        "a finite number",
        "конечное число",
    ),
    "shape.flag": (
        "true or false",
        "true или false",
    ),
    "shape.seconds": (
        "Unix seconds from 1973 to 2286",
        "секунды Unix с 1973 по 2286 год",
    ),
    "shape.millis": (
        "Unix milliseconds from 1973 to 2286",
        "миллисекунды Unix с 1973 по 2286 год",
    ),
    "shape.time": (
        "a time in ISO 8601",
        "время по ISO 8601",
    ),
    "shape.zoned_time": (
        "a time with its zone",
        "время с часовым поясом",
    ),
    "shape.csv": (
        "CSV",
        "CSV",
    ),
    "shape.header": (
        "a header with the documented columns, each once",
        "заголовок с описанными столбцами, каждый один раз",
    ),
    "shape.row": (
        "a row as long as the header",
        "строка той же длины, что заголовок",
    ),
    "shape.column": (
        "values of one type",
        "значения одного типа",
    ),
    "shape.no_null": (
        "never null",
        "никогда не null",
    ),
}
