"""Long work of `offswitch serve`."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_job": (
        "there is no job of this id; GET /api/v1/jobs lists the recent ones, and POST /api/v1/jobs starts one",
        "задания с таким id нет; GET /api/v1/jobs перечисляет недавние, POST /api/v1/jobs запускает новое",
    ),
    "error.jobs_full": (
        "{waiting:,} jobs wait already; post it again later",
        "в очереди уже {waiting:,|one=# задание|few=# задания|many=# заданий|other=# задания}; отправьте его снова позже",
    ),
    "error.streams_full": (
        "{streams:,} jobs are followed already; ask for the job's state in place of its events",
        "уже отслеживается {streams:,|one=# задание|few=# задания|many=# заданий|other=# задания}; запросите состояние задания вместо его событий",
    ),
    "error.job_not_done": (
        "the job has no result: it is {state}",
        "результата у задания нет, его состояние: {state}",
    ),
    "error.result_gone": (
        "the result is no longer kept; post the job again",
        "результат больше не хранится; отправьте задание снова",
    ),
    "error.case_changed": (
        "the case or the package changed after the job was posted; post it again, or start the service again",
        "после отправки задания изменился случай или пакет; отправьте его снова или перезапустите сервис",
    ),
    "serve.api.get_jobs": (
        "List the jobs, the one that something happened to last first.",
        "Перечислить задания, начиная с того, с которым что-то произошло последним.",
    ),
    "serve.api.post_job": (
        "Have a question worked on in a process of its own. The same question about the same files is the same job.",
        "Поручить вопрос отдельному процессу. Тот же вопрос о тех же файлах — то же задание.",
    ),
    "serve.api.job_known": (
        "The job, whose result is there already.",
        "Задание, результат которого уже есть.",
    ),
    "serve.api.job_taken": (
        "The job, which waits or is being worked on.",
        "Задание, которое ждёт или выполняется.",
    ),
    "serve.api.get_job": (
        "Say how a job stands.",
        "Сообщить состояние задания.",
    ),
    "serve.api.delete_job": (
        "Cancel a job; one that has ended stays as it is.",
        "Отменить задание; завершённое остаётся как есть.",
    ),
    "serve.api.job_result": (
        "Send the answer that a job made: the same that the address of its kind gives.",
        "Отдать ответ, полученный заданием: тот же, что даёт адрес этого вида.",
    ),
    "serve.api.job_not_done": (
        "The job has no result.",
        "У задания нет результата.",
    ),
    "serve.api.job_gone": (
        "The result is no longer kept.",
        "Результат больше не хранится.",
    ),
    "serve.api.job_events": (
        "Follow a job by server-sent events, each the data of one thing that happened to it, up to the end of the job. The header Last-Event-ID goes on after that event.",
        "Следить за заданием по событиям сервера (server-sent events): в каждом — данные об одном, что с ним произошло, до конца задания. С заголовком Last-Event-ID поток продолжается после этого события.",
    ),
    "serve.api.job_nothing_more": (
        "The job has ended, and its last event was seen.",
        "Задание завершилось, и его последнее событие получено.",
    ),
    "job.too_long": (
        "it took longer than {seconds:,.0f} seconds",
        "оно заняло больше {seconds:,.0f}\xa0с",
    ),
    "job.crashed": (
        "its process ended with code {code}; the service's log says more",
        "его процесс завершился с кодом {code}; подробности в журнале сервиса",
    ),
    "job.lost": (
        "the service ended before it did; post it again",
        "сервис остановился раньше, чем оно завершилось; отправьте его снова",
    ),
}
