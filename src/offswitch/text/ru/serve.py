"""The service: its options, what it says when it starts, and what is wrong with a request."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_serve_extra": (
        "the service needs the extra `serve`: pip install 'offswitch[serve]'",
        "для сервиса нужно дополнение `serve`: pip install 'offswitch[serve]'",
    ),
    "error.serve_needs_token": (
        "{host} can be reached from other machines; give a token by --token-file or {variable}, or let everyone in with --open-to-everyone",
        "{host} доступен с других машин; задайте токен через --token-file или {variable} либо впустите всех ключом --open-to-everyone",
    ),
    "error.serve_two_doors": (
        "a token and --open-to-everyone exclude each other; give one",
        "токен и --open-to-everyone исключают друг друга; задайте одно",
    ),
    "error.short_token": (
        "a token needs at least {least} characters, without spaces; `openssl rand -hex 32` makes one",
        "в токене должно быть не меньше {least:|one=# знака|few=# знаков|many=# знаков|other=# знака}, без пробелов; его создаст `openssl rand -hex 32`",
    ),
    "error.no_token_file": (
        "the token cannot be read ({reason}); check its path",
        "токен не читается ({reason}); проверьте путь",
    ),
    "error.address_taken": (
        "cannot listen on {host} port {port} ({reason}); choose another with --port",
        "слушать {host}, порт {port}, нельзя ({reason}); выберите другой ключом --port",
    ),
    "error.bad_port": (
        "the port is {port}; give a whole number from 0 to 65535, where 0 takes any that is free",
        "порт: {port}; укажите целое число от 0 до 65535, где 0 — любой свободный",
    ),
    "error.no_cases_folder": (
        "there is no such folder; --cases takes one that holds case folders",
        "такой папки нет; --cases принимает папку с папками случаев",
    ),
    "error.no_case_served": (
        "this service has no case '{name}'; it has {known}",
        "случая '{name}' в этом сервисе нет; есть: {known}",
    ),
    "error.no_such_address": (
        "there is nothing at {path}",
        "по адресу {path} ничего нет",
    ),
    "error.wrong_method": (
        "{method} is not answered here",
        "на {method} здесь не отвечают",
    ),
    "error.query_unknown": (
        "there is no parameter '{name}'; known: {known}",
        "параметра '{name}' нет; известны: {known}",
    ),
    "error.query_missing": (
        "the parameter '{name}' is missing",
        "нет параметра '{name}'",
    ),
    "error.query_repeated": (
        "the parameter '{name}' is given {count} times; give it once",
        "параметр '{name}' задан {count:|one=# раз|few=# раза|many=# раз|other=# раза}; задайте его один раз",
    ),
    "error.query_value": (
        "the parameter '{name}' is '{text}'; give {expected}",
        "параметр '{name}': '{text}'; укажите {expected}",
    ),
    "error.query_place_or_case": (
        "'{name}' is neither a case of this service nor a country code in capitals (KZ or KAZ); the cases are {known}",
        "'{name}' — ни случай этого сервиса, ни код страны заглавными буквами (KZ или KAZ); случаи: {known}",
    ),
    "error.body_not_json": (
        "the body is not JSON of the type application/json; send an object of the parameters",
        "тело запроса — не JSON типа application/json; отправьте объект с параметрами",
    ),
    "error.body_too_large": (
        "the body has more than {most:,} bytes; send less",
        "в теле запроса больше {most:,|one=# байта|few=# байт|many=# байт|other=# байта}; отправьте меньше",
    ),
    "error.body_late": (
        "the body did not come whole within {seconds:g} s; send it again",
        "тело запроса не пришло целиком за {seconds:g}\xa0с; отправьте его снова",
    ),
    "error.address_too_long": (
        "the address has more than {most:,} bytes; send less",
        "в адресе больше {most:,|one=# байта|few=# байт|many=# байт|other=# байта}; отправьте меньше",
    ),
    "error.wrong_host": (
        "the host '{host}' is not one of this service; use the address that it prints when it starts",
        "хост '{host}' не относится к этому сервису; используйте адрес, который он печатает при запуске",
    ),
    "error.other_origin": (
        "the request comes from another site; use this service's own page, or a program",
        "запрос пришёл с другого сайта; используйте собственную страницу сервиса или программу",
    ),
    "error.no_token": (
        "this service asks for a token: send the header `Authorization: Bearer TOKEN`, or sign in at {address}",
        "сервис требует токен: отправьте заголовок `Authorization: Bearer TOKEN` или войдите на {address}",
    ),
    "error.draws_for_a_job": (
        "{draws:,} draws are more than the {most:,} that a request may ask for; post them as a job to {address}",
        "выборок {draws:,}, а в одном запросе можно не больше {most:,}; отправьте вопрос как задание на {address}",
    ),
    "error.service_busy": (
        "the service works on as many requests as it takes, {most}; ask again in {seconds} s",
        "сервис занят наибольшим числом запросов, которое принимает ({most}); повторите через {seconds}\xa0с",
    ),
    "error.not_ready": (
        "the answer is not ready after {seconds:g} s; it is still being made, so ask again, or post it as a job",
        "ответ не готов за {seconds:g}\xa0с; он ещё вычисляется: повторите запрос или отправьте его как задание",
    ),
    "error.service_failed": (
        "the service failed at this; its log says why",
        "на этом запросе в сервисе произошёл сбой; причина — в его журнале",
    ),
    "expect.from": (
        "a number from {least:g}",
        "число от {least:g}",
    ),
    "expect.to": (
        "a number of at most {most:g}",
        "число не больше {most:g}",
    ),
    "expect.more_than": (
        "a number above {least:g}",
        "число больше {least:g}",
    ),
    "expect.signs": (
        "at most {most} characters",
        "не больше {most:|one=# знака|few=# знаков|many=# знаков|other=# знака}",
    ),
    "expect.some": (
        "at least one character",
        "хотя бы один знак",
    ),
    "expect.values": (
        "at most {most} values",
        "не больше {most:|one=# значения|few=# значений|many=# значений|other=# значения}",
    ),
    "expect.yes_or_no": (
        "true or false",
        "true или false",
    ),
    "expect.list": (
        "a list",
        "список",
    ),
    "expect.assignment": (
        "NAME=VALUE, with a number as the value",
        "NAME=VALUE, где значение — число",
    ),
    "expect.case": (
        "the name of a case, such as kazakhstan-2022",
        "имя случая, например kazakhstan-2022",
    ),
    "expect.country": (
        "a country code in capitals, such as KZ or KAZ",
        "код страны заглавными буквами, например KZ или KAZ",
    ),
    "expect.described": (
        "what the description at {address} says",
        "то, что указано в описании по адресу {address}",
    ),
    "help.serve": (
        "Serve the assessments, the page and the figures to a browser or a program on this machine.",
        "Показывать оценки, страницу и рисунки браузеру или программе на этой машине.",
    ),
    "help.serve_host": (
        "Address to listen on. Any but this machine's own needs a token or --open-to-everyone.",
        "Адрес, который слушать. Для любого, кроме собственного адреса этой машины, нужен токен или --open-to-everyone.",
    ),
    "help.serve_port": (
        "Port to listen on; 0 takes any that is free.",
        "Порт, который слушать; 0 — любой свободный.",
    ),
    "help.serve_cases": (
        "A folder of case folders, served beside the embedded ones. May be repeated.",
        "Папка с папками случаев, которые показываются наряду со встроенными. Можно повторять.",
    ),
    "help.serve_token": (
        "File with the token that a request must carry; else taken from {variable}.",
        "Файл с токеном, который должен быть в запросе; иначе берётся из {variable}.",
    ),
    "help.serve_open": (
        "Listen on any address without a token: whoever reaches this machine can read the cases and make it work.",
        "Слушать любой адрес без токена: всякий, кому доступна эта машина, может читать случаи и загружать её работой.",
    ),
    "help.serve_state": (
        "Folder that keeps answers and jobs between runs. Default: in the user's cache.",
        "Папка, где ответы и задания хранятся между запусками. По умолчанию: в кеше пользователя.",
    ),
    "serve.listens": (
        "offswitch listens on {address} (Ctrl-C stops it)",
        "offswitch слушает {address} (остановить: Ctrl-C)",
    ),
    "serve.stopped": (
        "offswitch stopped",
        "offswitch остановлен",
    ),
    "serve.sign_in": (
        "Sign in",
        "Войти",
    ),
    "serve.token": (
        "Token",
        "Токен",
    ),
    "serve.token_why": (
        "This service asks for the token that its keeper gave you.",
        "Сервис требует токен, который вам дал его владелец.",
    ),
    "serve.token_wrong": (
        "That is not the token.",
        "Токен неверен.",
    ),
    "serve.api.description": (
        "Every answer is what the command of the same name prints with --json. Errors are problem details (RFC 9457), and their detail is the line that the command prints.",
        "Каждый ответ — то, что одноимённая команда печатает с --json. Ошибки — описания проблем (problem details, RFC 9457), и их detail — строка, которую печатает команда.",
    ),
    "serve.api.cases": (
        "List the cases.",
        "Перечислить случаи.",
    ),
    "serve.api.case": (
        "Show what one case holds, with its sources.",
        "Показать, что содержит случай, с его источниками.",
    ),
    "serve.api.assess": (
        "Assess a shutdown.",
        "Оценить отключение.",
    ),
    "serve.api.simulate": (
        "Price a shutdown that has not happened.",
        "Оценить ущерб от отключения, которого не было.",
    ),
    "serve.api.outages": (
        "Find the outages of a case, and how likely each was ordered.",
        "Найти перебои случая и насколько вероятно, что каждый был по приказу.",
    ),
    "serve.api.hashrate": (
        "Say what the blocks of a case tell of hashrate.",
        "Сообщить, что блоки случая говорят о хешрейте.",
    ),
    "serve.api.difficulty": (
        "Work out the retargets of a case, and foretell the next ones.",
        "Вычислить пересчёты сложности случая и предсказать следующие.",
    ),
    "serve.api.mining": (
        "Say what mining earns, costs and lost in a country, or in that of a case.",
        "Сообщить, сколько майнинг приносит, сколько стоит и сколько потерял в стране или в стране случая.",
    ),
    "serve.api.claims": (
        "Check what was said of a case.",
        "Проверить, что говорили о случае.",
    ),
    "serve.api.price": (
        "Study prices at the event of a case.",
        "Изучить цены при событии случая.",
    ),
    "serve.api.migration": (
        "Say where hashrate goes after a shock, in a country or in that of a case.",
        "Сообщить, куда уходит хешрейт после потрясения в стране или в стране случая.",
    ),
    "serve.api.partition": (
        "Say what the country of a case, cut off, would mine on a chain of its own.",
        "Сообщить, что отрезанная страна случая добыла бы в собственной цепочке.",
    ),
    "serve.api.partition_stated": (
        "The same for a cut of your own.",
        "То же для отключения, заданного вами.",
    ),
    "serve.api.payments": (
        "Say what payments, cash and remittances did in the country of a case.",
        "Сообщить, что было с платежами, наличными и денежными переводами в стране случая.",
    ),
    "serve.api.sources": (
        "List the public sources.",
        "Перечислить открытые источники.",
    ),
    "serve.api.source": (
        "Show the card of one source.",
        "Показать карточку источника.",
    ),
    "serve.api.health": (
        "Say that the service runs.",
        "Сообщить, что сервис работает.",
    ),
    "serve.given.case": (
        "Name of a case.",
        "Имя случая.",
    ),
    "serve.given.place": (
        "Country in ISO 3166, in capitals (KZ or KAZ).",
        "Страна по ISO 3166, заглавными буквами (KZ или KAZ).",
    ),
    "serve.given.case_or_place": (
        "Name of a case, or a country in ISO 3166, in capitals (KZ or KAZ).",
        "Имя случая или страна по ISO 3166, заглавными буквами (KZ или KAZ).",
    ),
    "serve.given.source": (
        "Name of a source.",
        "Имя источника.",
    ),
    "serve.given.lang": (
        "Language of error messages; data are English throughout.",
        "Язык сообщений об ошибках; данные всегда на английском.",
    ),
    "serve.given.set": (
        "Fix a named parameter: NAME=VALUE. May be repeated.",
        "Задать значение параметра: NAME=VALUE. Можно повторять.",
    ),
    "serve.given.platforms": (
        "How many platforms, where the services are social.",
        "Сколько платформ, если услуги — social.",
    ),
    "serve.given.until": (
        "When the event ends; without it, or hours, it lasts.",
        "Когда событие кончается; если нет ни этого, ни hours, оно длится.",
    ),
    "serve.given.hours_ahead": (
        "Hours from the moment of the forecast until the event ends, in place of until.",
        "Часы с момента прогноза до конца события, вместо until.",
    ),
}
