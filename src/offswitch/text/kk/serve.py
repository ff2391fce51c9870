"""The service: its options, what it says when it starts, and what is wrong with a request."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_serve_extra": (
        "the service needs the extra `serve`: pip install 'offswitch[serve]'",
        "сервиске `serve` қосымшасы керек: pip install 'offswitch[serve]'",
    ),
    "error.serve_needs_token": (
        "{host} can be reached from other machines; give a token by --token-file or {variable}, or let everyone in with --open-to-everyone",
        "{host} мекенжайына басқа машиналардан жетуге болады; --token-file немесе {variable} арқылы токен беріңіз немесе --open-to-everyone арқылы бәріне ашыңыз",
    ),
    "error.serve_two_doors": (
        "a token and --open-to-everyone exclude each other; give one",
        "токен мен --open-to-everyone бірге қолданылмайды; бірін беріңіз",
    ),
    "error.short_token": (
        "a token needs at least {least} characters, without spaces; `openssl rand -hex 32` makes one",
        "токен бос орынсыз кемінде {least} таңба болуы керек; оны `openssl rand -hex 32` жасайды",
    ),
    "error.no_token_file": (
        "the token cannot be read ({reason}); check its path",
        "токен оқылмайды ({reason}); жолын тексеріңіз",
    ),
    "error.address_taken": (
        "cannot listen on {host} port {port} ({reason}); choose another with --port",
        "{host} хостының {port} портын тыңдау мүмкін емес ({reason}); --port арқылы басқасын таңдаңыз",
    ),
    "error.bad_port": (
        "the port is {port}; give a whole number from 0 to 65535, where 0 takes any that is free",
        "порт мәні {port}; 0 мен 65535 аралығындағы бүтін сан беріңіз, 0 кез келген бос портты алады",
    ),
    "error.no_cases_folder": (
        "there is no such folder; --cases takes one that holds case folders",
        "мұндай қалта жоқ; --cases кейс қалталары бар қалтаны алады",
    ),
    "error.no_case_served": (
        "this service has no case '{name}'; it has {known}",
        "бұл сервисте '{name}' кейсі жоқ; барлары: {known}",
    ),
    "error.no_such_address": (
        "there is nothing at {path}",
        "{path} мекенжайында ештеңе жоқ",
    ),
    "error.wrong_method": (
        "{method} is not answered here",
        "{method} сұрауына мұнда жауап берілмейді",
    ),
    "error.query_unknown": (
        "there is no parameter '{name}'; known: {known}",
        "'{name}' деген параметр жоқ; белгілілері: {known}",
    ),
    "error.query_missing": (
        "the parameter '{name}' is missing",
        "'{name}' параметрі жоқ",
    ),
    "error.query_repeated": (
        "the parameter '{name}' is given {count} times; give it once",
        "'{name}' параметрі {count} рет берілген; бір рет беріңіз",
    ),
    "error.query_value": (
        "the parameter '{name}' is '{text}'; give {expected}",
        "'{name}' параметрінің мәні '{text}'; мынаны беріңіз: {expected}",
    ),
    "error.query_place_or_case": (
        "'{name}' is neither a case of this service nor a country code in capitals (KZ or KAZ); the cases are {known}",
        "'{name}' – осы сервистің кейсі де, бас әріптермен жазылған ел коды да (KZ немесе KAZ) емес; кейстер: {known}",
    ),
    "error.body_not_json": (
        "the body is not JSON of the type application/json; send an object of the parameters",
        "сұрау денесі application/json түріндегі JSON емес; параметрлердің нысанын жіберіңіз",
    ),
    "error.body_too_large": (
        "the body has more than {most:,} bytes; send less",
        "сұрау денесі {most:,} байттан асады; азырақ жіберіңіз",
    ),
    "error.body_late": (
        "the body did not come whole within {seconds:g} s; send it again",
        "сұрау денесі {seconds:g} с ішінде толық келмеді; қайта жіберіңіз",
    ),
    "error.address_too_long": (
        "the address has more than {most:,} bytes; send less",
        "мекенжай {most:,} байттан асады; азырақ жіберіңіз",
    ),
    "error.wrong_host": (
        "the host '{host}' is not one of this service; use the address that it prints when it starts",
        "'{host}' хосты бұл сервистікі емес; ол іске қосылғанда көрсететін мекенжайды пайдаланыңыз",
    ),
    "error.other_origin": (
        "the request comes from another site; use this service's own page, or a program",
        "сұрау басқа сайттан келді; осы сервистің өз бетін немесе программаны пайдаланыңыз",
    ),
    "error.no_token": (
        "this service asks for a token: send the header `Authorization: Bearer TOKEN`, or sign in at {address}",
        "бұл сервис токен сұрайды: `Authorization: Bearer TOKEN` тақырыбын жіберіңіз немесе {address} арқылы кіріңіз",
    ),
    "error.draws_for_a_job": (
        "{draws:,} draws are more than the {most:,} that a request may ask for; post them as a job to {address}",
        "{draws:,} іріктеме бір сұрауда сұрауға болатын {most:,} іріктемеден көп; оларды {address} мекенжайына тапсырма ретінде жіберіңіз",
    ),
    "error.service_busy": (
        "the service works on as many requests as it takes, {most}; ask again in {seconds} s",
        "сервис бір мезгілде өңдей алатын барлық сұраумен айналысып жатыр ({most}); {seconds} с кейін қайта сұраңыз",
    ),
    "error.not_ready": (
        "the answer is not ready after {seconds:g} s; it is still being made, so ask again, or post it as a job",
        "{seconds:g} с өтсе де жауап дайын емес; ол әлі жасалуда, сондықтан қайта сұраңыз немесе тапсырма ретінде жіберіңіз",
    ),
    "error.service_failed": (
        "the service failed at this; its log says why",
        "сервис мұны орындай алмады; себебі журналында",
    ),
    "expect.from": (
        "a number from {least:g}",
        "{least:g} немесе одан үлкен сан",
    ),
    "expect.to": (
        "a number of at most {most:g}",
        "{most:g} мәнінен аспайтын сан",
    ),
    "expect.more_than": (
        "a number above {least:g}",
        "{least:g} мәнінен үлкен сан",
    ),
    "expect.signs": (
        "at most {most} characters",
        "ең көбі {most} таңба",
    ),
    "expect.some": (
        "at least one character",
        "кемінде бір таңба",
    ),
    "expect.values": (
        "at most {most} values",
        "ең көбі {most} мән",
    ),
    "expect.yes_or_no": (
        "true or false",
        "true немесе false",
    ),
    "expect.list": (
        "a list",
        "тізім",
    ),
    "expect.assignment": (
        "NAME=VALUE, with a number as the value",
        "NAME=VALUE, мәні – сан",
    ),
    "expect.case": (
        "the name of a case, such as kazakhstan-2022",
        "кейс атауы, мысалы kazakhstan-2022",
    ),
    "expect.country": (
        "a country code in capitals, such as KZ or KAZ",
        "бас әріптермен ел коды, мысалы KZ немесе KAZ",
    ),
    "expect.described": (
        "what the description at {address} says",
        "{address} сипаттамасы айтатын мән",
    ),
    "help.serve": (
        "Serve the assessments, the page and the figures to a browser or a program on this machine.",
        "Бағалауларды, бетті және суреттерді осы машинадағы браузерге немесе программаға беру.",
    ),
    "help.serve_host": (
        "Address to listen on. Any but this machine's own needs a token or --open-to-everyone.",
        "Тыңдалатын мекенжай. Осы машинанікінен басқасына токен немесе --open-to-everyone керек.",
    ),
    "help.serve_port": (
        "Port to listen on; 0 takes any that is free.",
        "Тыңдалатын порт; 0 кез келген бос портты алады.",
    ),
    "help.serve_cases": (
        "A folder of case folders, served beside the embedded ones. May be repeated.",
        "Кейс қалталары бар қалта, пакеттегілермен қатар беріледі. Қайталауға болады.",
    ),
    "help.serve_token": (
        "File with the token that a request must carry; else taken from {variable}.",
        "Сұрауда болуы керек токен жазылған файл; берілмесе, {variable} айнымалысынан алынады.",
    ),
    "help.serve_open": (
        "Listen on any address without a token: whoever reaches this machine can read the cases and make it work.",
        "Кез келген мекенжайды токенсіз тыңдау: осы машинаға жеткен әркім кейстерді оқып, оны жұмыс істете алады.",
    ),
    "help.serve_state": (
        "Folder that keeps answers and jobs between runs. Default: in the user's cache.",
        "Жауаптар мен тапсырмаларды келесі іске қосуға дейін сақтайтын қалта. Әдепкі: пайдаланушының кэшінде.",
    ),
    "serve.listens": (
        "offswitch listens on {address} (Ctrl-C stops it)",
        "offswitch {address} мекенжайын тыңдап тұр (Ctrl-C тоқтатады)",
    ),
    "serve.stopped": (
        "offswitch stopped",
        "offswitch тоқтады",
    ),
    "serve.sign_in": (
        "Sign in",
        "Кіру",
    ),
    "serve.token": (
        "Token",
        "Токен",
    ),
    "serve.token_why": (
        "This service asks for the token that its keeper gave you.",
        "Бұл сервис иесі сізге берген токенді сұрайды.",
    ),
    "serve.token_wrong": (
        "That is not the token.",
        "Токен дұрыс емес.",
    ),
    "serve.api.description": (
        "Every answer is what the command of the same name prints with --json. Errors are problem details (RFC 9457), and their detail is the line that the command prints.",
        "Әр жауап – сол аттас команда --json арқылы басып шығаратыны. Қателер – problem details (RFC 9457), олардың detail өрісі – команда басып шығаратын жол.",
    ),
    "serve.api.cases": (
        "List the cases.",
        "Кейстер тізімі.",
    ),
    "serve.api.case": (
        "Show what one case holds, with its sources.",
        "Бір кейстің мазмұнын дереккөздерімен көрсету.",
    ),
    "serve.api.assess": (
        "Assess a shutdown.",
        "Ажыратуды бағалау.",
    ),
    "serve.api.simulate": (
        "Price a shutdown that has not happened.",
        "Болмаған ажыратудың шығынын есептеу.",
    ),
    "serve.api.outages": (
        "Find the outages of a case, and how likely each was ordered.",
        "Кейстегі іркілістерді және әрқайсысы бұйрықпен болу ықтималдығын табу.",
    ),
    "serve.api.hashrate": (
        "Say what the blocks of a case tell of hashrate.",
        "Кейс блоктары хешрейт туралы не айтатынын көрсету.",
    ),
    "serve.api.difficulty": (
        "Work out the retargets of a case, and foretell the next ones.",
        "Кейстегі қайта есептеулерді шығару және келесілерін болжау.",
    ),
    "serve.api.mining": (
        "Say what mining earns, costs and lost in a country, or in that of a case.",
        "Елде немесе кейс елінде майнинг қанша табатынын, қанша тұратынын және не жоғалтқанын айту.",
    ),
    "serve.api.claims": (
        "Check what was said of a case.",
        "Кейс туралы айтылғанды тексеру.",
    ),
    "serve.api.price": (
        "Study prices at the event of a case.",
        "Кейс оқиғасы кезіндегі бағаларды зерттеу.",
    ),
    "serve.api.migration": (
        "Say where hashrate goes after a shock, in a country or in that of a case.",
        "Елде немесе кейс елінде соққыдан кейін хешрейт қайда кететінін айту.",
    ),
    "serve.api.partition": (
        "Say what the country of a case, cut off, would mine on a chain of its own.",
        "Кейс елі бөлініп қалса, өз тізбегінде не өндіретінін айту.",
    ),
    "serve.api.partition_stated": (
        "The same for a cut of your own.",
        "Соның өзі, өз ажыратуыңыз бойынша.",
    ),
    "serve.api.payments": (
        "Say what payments, cash and remittances did in the country of a case.",
        "Кейс елінде төлемдерге, қолма-қол ақшаға және ақша аударымдарына не болғанын айту.",
    ),
    "serve.api.sources": (
        "List the public sources.",
        "Ашық дереккөздер тізімі.",
    ),
    "serve.api.source": (
        "Show the card of one source.",
        "Бір дереккөздің карточкасын көрсету.",
    ),
    "serve.api.health": (
        "Say that the service runs.",
        "Сервистің істеп тұрғанын айту.",
    ),
    "serve.given.case": (
        "Name of a case.",
        "Кейс атауы.",
    ),
    "serve.given.place": (
        "Country in ISO 3166, in capitals (KZ or KAZ).",
        "Ел, ISO 3166 түрінде, бас әріптермен (KZ немесе KAZ).",
    ),
    "serve.given.case_or_place": (
        "Name of a case, or a country in ISO 3166, in capitals (KZ or KAZ).",
        "Кейс атауы немесе ел, ISO 3166 түрінде, бас әріптермен (KZ немесе KAZ).",
    ),
    "serve.given.source": (
        "Name of a source.",
        "Дереккөз атауы.",
    ),
    "serve.given.lang": (
        "Language of error messages; data are English throughout.",
        "Қате туралы хабарлардың тілі; деректер түгел ағылшынша.",
    ),
    "serve.given.set": (
        "Fix a named parameter: NAME=VALUE. May be repeated.",
        "Аталған параметрді бекіту: NAME=VALUE. Қайталауға болады.",
    ),
    "serve.given.platforms": (
        "How many platforms, where the services are social.",
        "Қызмет social болғанда неше платформа.",
    ),
    "serve.given.until": (
        "When the event ends; without it, or hours, it lasts.",
        "Оқиға қашан аяқталады; бұл да, сағат саны да берілмесе, жалғасады.",
    ),
    "serve.given.hours_ahead": (
        "Hours from the moment of the forecast until the event ends, in place of until.",
        "Болжам сәтінен оқиға соңына дейінгі сағаттар, until орнына.",
    ),
}
