"""Decisions, temporary passes and the logout."""

import base64
import hashlib
import time
import urllib.parse

from .signin import quoted
from .transport import TRIES, Failure, backoff, meaning_of

MAXIMUM_RESOURCES = 5


class Playback:
    def __init__(self, account, transport, state, viewer, redirect_url, temporary_pass=None, pass_viewer=None):
        self._account = account
        self._transport = transport
        self._state = state
        self._viewer = viewer
        self._redirect_url = redirect_url
        self._pass = temporary_pass
        self._identity = None
        if pass_viewer is not None:
            digest = hashlib.sha256(pass_viewer.strip().lower().encode()).hexdigest()
            self._identity = base64.b64encode(digest.encode()).decode()

    def use_pass(self):
        """Nothing is asked before the first playback: the pass begins with it."""
        if self._pass is None:
            return False
        self._state.set(run=dict(self._state.get("run", {}), by_pass=True))
        return True

    def browse(self, resources):
        """Returns the resources that may be shown as playable."""
        mvpd = self._mvpd()
        if mvpd is None:
            return []
        known = dict(self._state.get("run", {}).get("permits", {}))
        unknown = [one for one in dict.fromkeys(resources) if one not in known]
        for start in range(0, len(unknown), MAXIMUM_RESOURCES):
            known.update(self._preauthorize(mvpd, unknown[start : start + MAXIMUM_RESOURCES]))
            if not self._state.get("run").get("signed_in") and not self._by_pass():
                return []
            self._state.set(run=dict(self._state.get("run"), permits=known))
        return [one for one in resources if known.get(one)]

    def play(self, resource):
        """Asks for one playback. Returns None, or the code and the meaning of the refusal."""
        mvpd = self._mvpd()
        if mvpd is None:
            return "nobody is signed in", "sign-in"
        for attempt in range(1, TRIES + 1):
            try:
                decision = self._ask("authorize", mvpd, [resource])[0]
            except Failure as failure:
                return self._refused(failure.code, failure.meaning)
            if decision["authorized"]:
                return None
            error = decision["error"]
            meaning = meaning_of(error["action"])
            if meaning != "retry" or attempt == TRIES:
                return self._refused(error["code"], meaning)
            time.sleep(backoff(attempt))
        return None

    def logout(self):
        """Signs the viewer out and follows the answer to its end."""
        mvpd = self._state.get("mvpd")
        if mvpd is None or self._by_pass():
            return "not signed in"
        query = urllib.parse.urlencode({"redirectUrl": self._redirect_url})
        logouts = self._account.call("GET", f"/logout/{quoted(mvpd['id'])}?{query}")["logouts"]
        self._state.drop("mvpd", "run")
        action = logouts[mvpd["id"]]
        if action["actionName"] == "logout":
            self._transport.note_browser()
            page = urllib.parse.urljoin(self._transport.origin, action["url"])
            self._viewer.open_browser(page, self._redirect_url)
        elif action["actionName"] == "partner_logout":
            self._viewer.open_settings(mvpd["id"])
        return "not signed in" if action["actionName"] == "invalid" else "signed out"

    def _preauthorize(self, mvpd, resources):
        decided = {}
        for attempt in range(1, TRIES + 1):
            again = []
            try:
                decisions = self._ask("preauthorize", mvpd, resources)
            except Failure as failure:
                self._refused(failure.code, failure.meaning)
                return decided
            for decision in decisions:
                meaning = None if decision["authorized"] else meaning_of(decision["error"]["action"])
                if meaning == "sign-in":
                    self._refused(decision["error"]["code"], meaning)
                    return decided
                if meaning == "retry":
                    again.append(decision["resource"])
                else:
                    decided[decision["resource"]] = decision["authorized"]
            if not again:
                return decided
            resources = again
            if attempt < TRIES:
                time.sleep(backoff(attempt))
        return decided

    def _ask(self, kind, mvpd, resources):
        identity = self._identity if kind == "authorize" and self._by_pass() else None
        path = f"/decisions/{kind}/{quoted(mvpd)}"
        return self._account.call("POST", path, document={"resources": resources}, identity=identity)["decisions"]

    def _refused(self, code, meaning):
        if meaning == "sign-in":
            self._state.set(run={"signed_in": False})
        return code, meaning

    def _by_pass(self):
        return self._pass is not None and self._state.get("run", {}).get("by_pass", False)

    def _mvpd(self):
        if self._by_pass():
            return self._pass
        if not self._state.get("run", {}).get("signed_in", False):
            return None
        return self._state.get("mvpd")["id"]
