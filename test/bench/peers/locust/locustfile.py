"""A fleet of devices that poll: each one is a user, and all of a process share connections."""

import json
import os

import gevent
from locust import FastHttpUser, constant_pacing, events, task
from geventhttpclient.client import HTTPClientPool

with open(os.environ["PASSGATE_PEER_PLAN"], encoding="utf-8") as file:
    plan = json.load(file)
with open(plan["fleetPath"], encoding="utf-8") as file:
    fleet = json.load(file)

DECISION = json.dumps({"resources": ["passgate-load"]})
NEVER_SECONDS = 3600

# Of the devices each process has every n-th.
share = {"first": 0, "step": 1, "used": 0}


@events.test_start.add_listener
def take_share(environment, **_):
    share["first"] = max(0, getattr(environment.runner, "worker_index", 0))
    share["step"] = plan["processes"]


class Device(FastHttpUser):
    host = plan["origin"]
    wait_time = constant_pacing(plan["intervalMs"] / 1000)
    client_pool = HTTPClientPool(concurrency=256)
    network_timeout = 10.0
    connection_timeout = 10.0

    def on_start(self):
        number = share["first"] + share["used"] * share["step"]
        share["used"] += 1
        self.device = fleet[number % len(fleet)]

    @task
    def poll(self):
        workload = plan["workload"]
        with self.client.get(
            self.device["url"], headers=self.device["headers"], name="poll", catch_response=True
        ) as response:
            try:
                profiles = response.json()["profiles"]
                if workload == "different":
                    for profile in profiles.values():
                        profile["notBefore"], profile["notAfter"], profile["issuer"]
                        profile["attributes"]["userID"]["value"]
            except (KeyError, TypeError, ValueError) as error:
                response.failure(f"unexpected body: {error!r}")
                return
        if workload == "sign-ins" and profiles:
            self.decide()

    def decide(self):
        headers = {**self.device["headers"], "Content-Type": "application/json"}
        for operation in ("preauthorize", "authorize"):
            gevent.sleep(plan["decisionPauseMs"] / 1000)
            url = f"{self.device['decisions']}/{operation}/{self.device['mvpd']}"
            with self.client.post(
                url, data=DECISION, headers=headers, name=operation, catch_response=True
            ) as response:
                if "decisions" not in (response.json() or {}):
                    response.failure("no decisions")
        gevent.sleep(NEVER_SECONDS)
