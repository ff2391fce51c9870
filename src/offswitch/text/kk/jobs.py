"""Long work of `offswitch serve`."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_job": (
        "there is no job of this id; GET /api/v1/jobs lists the recent ones, and POST /api/v1/jobs starts one",
        "мұндай id-лі тапсырма жоқ; GET /api/v1/jobs соңғыларын тізеді, POST /api/v1/jobs жаңасын бастайды",
    ),
    "error.jobs_full": (
        "{waiting:,} jobs wait already; post it again later",
        "{waiting:,} тапсырма онсыз да кезекте тұр; кейінірек қайта жіберіңіз",
    ),
    "error.streams_full": (
        "{streams:,} jobs are followed already; ask for the job's state in place of its events",
        "{streams:,} тапсырма онсыз да бақылануда; оқиғаларының орнына тапсырманың күйін сұраңыз",
    ),
    "error.job_not_done": (
        "the job has no result: it is {state}",
        "тапсырманың нәтижесі жоқ: күйі – {state}",
    ),
    "error.result_gone": (
        "the result is no longer kept; post the job again",
        "нәтиже енді сақталмайды; тапсырманы қайта жіберіңіз",
    ),
    "error.case_changed": (
        "the case or the package changed after the job was posted; post it again, or start the service again",
        "тапсырма жіберілгеннен кейін кейс немесе пакет өзгерді; оны қайта жіберіңіз немесе сервисті қайта іске қосыңыз",
    ),
    "serve.api.get_jobs": (
        "List the jobs, the one that something happened to last first.",
        "Тапсырмалар тізімі, соңғы өзгергені бірінші.",
    ),
    "serve.api.post_job": (
        "Have a question worked on in a process of its own. The same question about the same files is the same job.",
        "Сұрақты бөлек процесте есептеу. Сол файлдар туралы сол сұрақ – сол тапсырма.",
    ),
    "serve.api.job_known": (
        "The job, whose result is there already.",
        "Нәтижесі дайын тапсырма.",
    ),
    "serve.api.job_taken": (
        "The job, which waits or is being worked on.",
        "Кезекте тұрған немесе есептеліп жатқан тапсырма.",
    ),
    "serve.api.get_job": (
        "Say how a job stands.",
        "Тапсырманың күйін айту.",
    ),
    "serve.api.delete_job": (
        "Cancel a job; one that has ended stays as it is.",
        "Тапсырманы тоқтату; аяқталғаны сол күйі қалады.",
    ),
    "serve.api.job_result": (
        "Send the answer that a job made: the same that the address of its kind gives.",
        "Тапсырма жасаған жауапты жіберу: оның түріне сай мекенжай беретінмен бірдей.",
    ),
    "serve.api.job_not_done": (
        "The job has no result.",
        "Тапсырманың нәтижесі жоқ.",
    ),
    "serve.api.job_gone": (
        "The result is no longer kept.",
        "Нәтиже енді сақталмайды.",
    ),
    "serve.api.job_events": (
        "Follow a job by server-sent events, each the data of one thing that happened to it, up to the end of the job. The header Last-Event-ID goes on after that event.",
        "Тапсырманы сервер жіберетін оқиғалар (server-sent events) арқылы соңына дейін бақылау, әрқайсысы – болған бір өзгерістің дерегі. Last-Event-ID тақырыбы сол оқиғадан кейін жалғастырады.",
    ),
    "serve.api.job_nothing_more": (
        "The job has ended, and its last event was seen.",
        "Тапсырма аяқталды, оның соңғы оқиғасы көрілген.",
    ),
    "job.too_long": (
        "it took longer than {seconds:,.0f} seconds",
        "есептеу {seconds:,.0f} секундтан ұзаққа созылды",
    ),
    "job.crashed": (
        "its process ended with code {code}; the service's log says more",
        "процесі {code} кодымен аяқталды; толығырақ сервис журналында",
    ),
    "job.lost": (
        "the service ended before it did; post it again",
        "сервис тапсырмадан бұрын тоқтады; қайта жіберіңіз",
    ),
}
