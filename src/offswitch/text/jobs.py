"""Long work of `offswitch serve`."""

_ERRORS = {
    "no_job": "there is no job of this id; GET /api/v1/jobs lists the recent ones, and POST /api/v1/jobs starts one",
    "jobs_full": "{waiting:,} jobs wait already; post it again later",
    "streams_full": "{streams:,} jobs are followed already; ask for the job's state in place of its events",
    "job_not_done": "the job has no result: it is {state}",
    "result_gone": "the result is no longer kept; post the job again",
    "case_changed": "the case or the package changed after the job was posted; post it again, or start the service again",
}

TEXT: dict[str, str] = {
    **{f"error.{key}": text for key, text in _ERRORS.items()},
    "serve.api.get_jobs": "List the jobs, the one that something happened to last first.",
    "serve.api.post_job": "Have a question worked on in a process of its own. The same question about the same files is the same job.",
    "serve.api.job_known": "The job, whose result is there already.",
    "serve.api.job_taken": "The job, which waits or is being worked on.",
    "serve.api.get_job": "Say how a job stands.",
    "serve.api.delete_job": "Cancel a job; one that has ended stays as it is.",
    "serve.api.job_result": "Send the answer that a job made: the same that the address of its kind gives.",
    "serve.api.job_not_done": "The job has no result.",
    "serve.api.job_gone": "The result is no longer kept.",
    "serve.api.job_events": "Follow a job by server-sent events, each the data of one thing that happened to it, up to the end of the job. The header Last-Event-ID goes on after that event.",
    "serve.api.job_nothing_more": "The job has ended, and its last event was seen.",
    "job.too_long": "it took longer than {seconds:,.0f} seconds",
    "job.crashed": "its process ended with code {code}; the service's log says more",
    "job.lost": "the service ended before it did; post it again",
}
