"""The command line: see the README of the client in TypeScript for its contract."""

import argparse
import json
import sys
import time
import urllib.request

from .account import Account
from .browser import ReturnPort, follow_pages
from .playback import Playback
from .signin import SignIn
from .state import State
from .transport import Failure, Transport

DEVICE_INFO = {
    "primaryHardwareType": "SetTopBox",
    "model": "Example TV in Python",
    "version": "1.0",
    "osName": "Linux",
    "osVersion": "6.1",
    "connectionType": "LAN",
}
NEXT = {"sign-in": "sign in again", "token": "get a new token", "retry": "retry", "stop": "give up"}


def show(**line):
    print(json.dumps(line), flush=True)


class Viewer:
    """What the viewer sees and decides."""

    def __init__(self, options, port):
        self._options = options
        self._port = port
        self._until = time.time() + options.give_up_after

    def choose(self, mvpds):
        wanted = self._options.mvpd or (mvpds[0]["id"] if mvpds else None)
        return next((mvpd for mvpd in mvpds if mvpd["id"] == wanted), None)

    def show_code(self, code):
        show(code=code)

    def open_browser(self, url, redirect_url):
        show(open=url)
        if self._port is None:
            return follow_pages(url, redirect_url, self._options.viewer)
        return self._port.wait(self._until - time.time())

    def open_settings(self, mvpd):
        show(settings=mvpd)

    def gave_up(self):
        return time.time() > self._until

    def wants_new_code(self):
        return not self.gave_up()


class Unusable(Exception):
    """The command line cannot be used as it is."""


def statement_of(options):
    """A real application has its statement built in; a simulator gives one."""
    if options.statement is not None:
        return options.statement
    request = urllib.request.Request(
        options.origin.rstrip("/") + "/_simulator/software-statement", headers={"Accept": "text/plain"}
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.read().decode()
    except OSError as error:
        raise Unusable(f"{options.origin} gives no software statement ({error}). Name one with --statement.") from error


def perform(options, action, arguments):
    """Does one action and returns whether it was done."""
    port = ReturnPort() if options.viewer is None else None
    try:
        redirect_url = "https://passgate.example/signed-in" if port is None else port.url
        state = State(options.state)
        viewer = Viewer(options, port)
        transport = Transport(options.origin, state, DEVICE_INFO)
        provider = options.service_provider
        account = Account(transport, state, statement_of(options), provider)
        sign_in = SignIn(account, transport, state, viewer, "passgate.example", redirect_url, provider)
        playback = Playback(
            account, transport, state, viewer, redirect_url, options.temporary_pass, options.pass_viewer
        )
        return dispatch(action, arguments, sign_in, playback)
    except Failure as failure:
        show(done=False, code=failure.code, next=NEXT[failure.meaning])
        return False
    finally:
        if port is not None:
            port.close()


def dispatch(action, arguments, sign_in, playback):
    if action == "start":
        show(done=True, mvpd=sign_in.start())
        return True
    if action in ("sign-in", "sign-in-code", "enter-code"):
        if action == "enter-code":
            end = sign_in.enter_code(arguments[0] if arguments else "")
        else:
            end = sign_in.sign_in(action == "sign-in")
        show(done=end == "signed in", end=end)
        return end == "signed in"
    if action == "pass":
        done = playback.use_pass()
        show(done=done)
        return done
    if action == "browse":
        show(done=True, permitted=playback.browse(arguments))
        return True
    if action == "play":
        refused = playback.play(arguments[0] if arguments else "")
        if refused is None:
            show(done=True)
            return True
        show(done=False, code=refused[0], next=NEXT[refused[1]])
        return False
    if action == "logout":
        show(done=True, end=playback.logout())
        return True
    raise Unusable(f'There is no action "{action}".')


def main():
    parser = argparse.ArgumentParser(prog="streaming-client", description=__doc__)
    parser.add_argument("--origin", required=True)
    parser.add_argument("--state", required=True)
    parser.add_argument("--service-provider", default="REF30")
    parser.add_argument("--statement")
    parser.add_argument("--mvpd")
    parser.add_argument("--temporary-pass")
    parser.add_argument("--pass-viewer")
    parser.add_argument("--viewer", choices=("login", "deny", "walk-away"))
    parser.add_argument("--give-up-after", type=float, default=1800)
    parser.add_argument("action")
    parser.add_argument("arguments", nargs="*")
    options = parser.parse_args()
    try:
        if options.action != "-":
            return 0 if perform(options, options.action, options.arguments) else 1
        done = True
        for line in sys.stdin:
            words = line.split()
            if words:
                done = perform(options, words[0], words[1:]) and done
        return 0 if done else 1
    except Unusable as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
