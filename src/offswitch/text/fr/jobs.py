"""Long work of `offswitch serve`."""

TEXT: dict[str, tuple[str, str]] = {
    "error.no_job": (
        "there is no job of this id; GET /api/v1/jobs lists the recent ones, and POST /api/v1/jobs starts one",
        "il n’y a pas de tâche de cet id\u202f; GET /api/v1/jobs donne la liste des récentes, et POST /api/v1/jobs en lance une",
    ),
    "error.jobs_full": (
        "{waiting:,} jobs wait already; post it again later",
        "{waiting:,|one=# tâche attend|other=# tâches attendent} déjà\u202f; soumettez-la plus tard",
    ),
    "error.streams_full": (
        "{streams:,} jobs are followed already; ask for the job's state in place of its events",
        "{streams:,|one=# tâche est suivie|other=# tâches sont suivies} déjà\u202f; demandez l’état de la tâche au lieu de ses événements",
    ),
    "error.job_not_done": (
        "the job has no result: it is {state}",
        "la tâche n’a pas de résultat, son état est\xa0: {state}",
    ),
    "error.result_gone": (
        "the result is no longer kept; post the job again",
        "le résultat n’est plus conservé\u202f; soumettez la tâche de nouveau",
    ),
    "error.case_changed": (
        "the case or the package changed after the job was posted; post it again, or start the service again",
        "le cas ou le paquet a changé après que la tâche a été soumise\u202f; soumettez-la de nouveau, ou relancez le service",
    ),
    "serve.api.get_jobs": (
        "List the jobs, the one that something happened to last first.",
        "Liste les tâches, d’abord celle à qui il est arrivé quelque chose en dernier.",
    ),
    "serve.api.post_job": (
        "Have a question worked on in a process of its own. The same question about the same files is the same job.",
        "Fait travailler une question dans un processus à part. La même question sur les mêmes fichiers est la même tâche.",
    ),
    "serve.api.job_known": (
        "The job, whose result is there already.",
        "La tâche, dont le résultat est déjà là.",
    ),
    "serve.api.job_taken": (
        "The job, which waits or is being worked on.",
        "La tâche, qui attend ou qui est en cours.",
    ),
    "serve.api.get_job": (
        "Say how a job stands.",
        "Dit où en est une tâche.",
    ),
    "serve.api.delete_job": (
        "Cancel a job; one that has ended stays as it is.",
        "Annule une tâche\u202f; une tâche terminée reste telle quelle.",
    ),
    "serve.api.job_result": (
        "Send the answer that a job made: the same that the address of its kind gives.",
        "Envoie la réponse qu’une tâche a produite\xa0: la même que donne l’adresse de son genre.",
    ),
    "serve.api.job_not_done": (
        "The job has no result.",
        "La tâche n’a pas de résultat.",
    ),
    "serve.api.job_gone": (
        "The result is no longer kept.",
        "Le résultat n’est plus conservé.",
    ),
    "serve.api.job_events": (
        "Follow a job by server-sent events, each the data of one thing that happened to it, up to the end of the job. The header Last-Event-ID goes on after that event.",
        "Suit une tâche par des événements envoyés par le serveur (SSE), chacun portant les données d’une chose qui lui est arrivée, jusqu’à la fin de la tâche. L’en-tête Last-Event-ID reprend après cet événement.",
    ),
    "serve.api.job_nothing_more": (
        "The job has ended, and its last event was seen.",
        "La tâche est terminée, et son dernier événement a été vu.",
    ),
    "job.too_long": (
        "it took longer than {seconds:,.0f} seconds",
        "elle a pris plus de {seconds:,.0f|one=# seconde|other=# secondes}",
    ),
    "job.crashed": (
        "its process ended with code {code}; the service's log says more",
        "son processus a fini avec le code {code}\u202f; le journal du service en dit plus",
    ),
    "job.lost": (
        "the service ended before it did; post it again",
        "le service s’est arrêté avant elle\u202f; soumettez-la de nouveau",
    ),
}
