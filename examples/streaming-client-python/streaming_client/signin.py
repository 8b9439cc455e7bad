"""Where the viewer is signed in, and how the viewer signs in."""

import time
import urllib.parse

from .transport import Failure

INTERVAL_SECONDS = 5
LONGEST_SECONDS = 30 * 60
CONFIGURATION_SECONDS = 5 * 60


def quoted(text):
    return urllib.parse.quote(text, safe="")


class SignIn:
    """`viewer` decides and sees: see `__main__.Viewer`."""

    def __init__(self, account, transport, state, viewer, domain, redirect_url, service_provider):
        self._account = account
        self._transport = transport
        self._state = state
        self._viewer = viewer
        self._redirect_url = redirect_url
        self._service_provider = service_provider
        self._parameters = {"domainName": domain, "redirectUrl": redirect_url}

    def start(self):
        """Begins a run: asks once where the viewer is signed in. Returns the MVPD or None."""
        mvpd = self._state.get("mvpd")
        path = "/profiles" if mvpd is None else "/profiles/" + quoted(mvpd["id"])
        self._state.set(run={})
        return self._keep(self._account.call("GET", path)["profiles"])

    def sign_in(self, on_this_screen):
        """Returns how it ended: signed in, expired, canceled or failed."""
        run = dict(self._state.get("run", {}))
        run.pop("by_pass", None)
        self._state.set(run=run)
        if "signed_in" not in run:
            self.start()
        if self._state.get("run")["signed_in"]:
            return "signed in"
        mvpd = self._state.get("mvpd") or self._choose()
        if mvpd is None:
            return "canceled"
        end = "new code"
        while end == "new code":
            end = self._session(mvpd["id"], on_this_screen)
            if end == "expired" and self._viewer.wants_new_code():
                end = "new code"
        return end

    def enter_code(self, code):
        """The second screen: checks a code, completes its session and opens the page."""
        code = code.strip().upper()
        try:
            session = self._account.call("GET", "/sessions/" + quoted(code))
        except Failure as failure:
            if failure.meaning != "stop":
                raise
            return "wrong code"
        page = f"/api/v2/authenticate/{self._service_provider}/{quoted(code)}"
        missing = session.get("missingParameters", [])
        if missing:
            form = dict(self._parameters)
            if "mvpd" in missing:
                chosen = self._choose()
                if chosen is None:
                    return "canceled"
                form["mvpd"] = chosen["id"]
            resumed = self._account.call("POST", "/sessions/" + quoted(code), form=form)
            if resumed["actionName"] != "authenticate":
                return "signed in" if resumed["actionName"] == "authorize" else "canceled"
            page = resumed["url"]
        return "signed in" if self._browse(page) else "canceled"

    def _choose(self):
        """Lets the viewer choose from the list, which is fetched for that alone and kept for five minutes."""
        kept = self._state.get("configuration")
        if kept is None or not 0 <= time.time() - kept["at"] < CONFIGURATION_SECONDS:
            requestor = self._account.call("GET", "/configuration")["requestor"]
            kept = {"at": time.time(), "mvpds": requestor["mvpds"]}
            self._state.set(configuration=kept)
        offered = [mvpd for mvpd in kept["mvpds"] if not mvpd.get("isTempPass")]
        chosen = self._viewer.choose(offered)
        if chosen is not None:
            chosen = {name: chosen[name] for name in ("id", "displayName", "logoUrl")}
            self._state.set(mvpd=chosen)
        return chosen

    def _session(self, mvpd, on_this_screen):
        form = dict(self._parameters, mvpd=mvpd)
        opened = time.time()
        session = self._account.call("POST", "/sessions", form=form)
        if session["actionName"] == "resume":
            session = self._account.call("POST", "/sessions/" + quoted(session["code"]), form=form)
        if session["actionName"] == "authorize":
            self._state.set(run={"signed_in": True})
            return "signed in"
        if session["actionName"] != "authenticate":
            return "failed"
        lifetime = (int(session["notAfter"]) - int(session["notBefore"])) / 1000
        if on_this_screen:
            if not self._browse(session["url"]):
                return "canceled"
        else:
            self._viewer.show_code(session["code"])
        return self._poll(session["code"], opened + min(lifetime, LONGEST_SECONDS) - 2)

    def _browse(self, page):
        self._transport.note_browser()
        return self._viewer.open_browser(urllib.parse.urljoin(self._transport.origin, page), self._redirect_url)

    def _poll(self, code, until):
        failures = 0
        while time.time() <= until:
            reply = self._account.call_once("GET", "/profiles/code/" + quoted(code))
            if reply.ok:
                failures = 0
                if self._keep(reply.body["profiles"]) is not None:
                    return "signed in"
            elif reply.code == "invalid_authentication_session":
                return "expired"
            elif reply.meaning == "token":
                self._account.new_token()
                failures += 1
            elif reply.meaning != "retry":
                return "failed"
            elif reply.status != 429:
                failures += 1
            if failures >= 3:
                return "failed"
            if self._viewer.gave_up():
                return "canceled"
            pause = INTERVAL_SECONDS * 2 ** max(0, failures - 1)
            if time.time() + pause > until:
                break
            time.sleep(pause)
        return "expired"

    def _keep(self, profiles):
        """Goes on with one sign-in: the remembered MVPD's, else the one that lasts longest."""
        if not profiles:
            self._state.set(run={"signed_in": False})
            return None
        remembered = (self._state.get("mvpd") or {}).get("id")
        longest = max(profiles, key=lambda name: profiles[name]["notAfter"])
        mvpd = remembered if remembered in profiles else longest
        if mvpd != remembered:
            self._state.set(mvpd={"id": mvpd})
        self._state.set(run={"signed_in": True, "profile": profiles[mvpd]})
        return mvpd
