"""A virtual screen with a small window manager, and hands to use it (Xvfb, openbox, xdotool)."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def wait(until: Callable[[], object], seconds: float = 30.0, what: str = "") -> object:
    """What `until` gives as soon as it is something; fails after `seconds`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = until()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what or until}")


@dataclass
class Screen:
    """One display with its own home folder; `environment` is for whatever runs on it."""

    environment: dict[str, str]
    home: Path
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Run a program on this screen."""
        log = (self.home / f"{Path(str(command[0])).name}.log").open("ab")
        process = subprocess.Popen(
            [str(part) for part in command], env=self.environment, stdout=log, stderr=log
        )
        log.close()
        self.running.append(process)
        return process

    def do(self, *arguments: str | int) -> str:
        """One call of xdotool; its output, empty where it found nothing."""
        command = ["xdotool", *map(str, arguments)]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def window(self, title: str, seconds: float = 30.0) -> str:
        """The number of the visible window whose title holds these words, in front and focused."""
        found = wait(
            lambda: self.do("search", "--onlyvisible", "--name", title),
            seconds,
            f"window {title!r}",
        )
        number = str(found).splitlines()[-1]
        self.do("windowactivate", "--sync", number)
        return number

    def gone(self, title: str) -> None:
        """Wait until no window has these words in its title."""
        wait(
            lambda: not self.do("search", "--onlyvisible", "--name", title),
            what=f"end of {title!r}",
        )

    def key(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.do("key", "--clearmodifiers", "--delay", 80, *keys)

    def type(self, words: str) -> None:
        """Type words."""
        self.do("type", "--delay", 12, words)

    def shot(self, name: str) -> Path:
        """A picture of the whole screen."""
        path = self.home / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=False)
        return path

    def file_manager(self, folder: Path) -> str:
        """The window of pcmanfm on a folder.  At times it ends at once without a word, as a second
        instance does that finds the socket of one just gone: it is then started again."""
        for _ in range(4):
            self.start("pcmanfm", "--no-desktop", folder)
            try:
                return self.window(f"^{folder.name}", 10)
            except AssertionError:
                continue
        raise AssertionError(f"no file manager on {folder}")

    def attache(self, *arguments: str | Path) -> subprocess.Popen[bytes]:
        """The program itself, as `attache` runs it."""
        return self.start(sys.executable, "-m", "attache", *arguments)


@contextmanager
def screen(home: Path, size: str = "1440x900x24") -> Iterator[Screen]:
    """A virtual screen with openbox; ended with all that runs on it."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as pipe:
        display = pipe.readline().strip()
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "XDG_", "WAYLAND")) and name != "DBUS_SESSION_BUS_ADDRESS"
    }
    environment |= {
        "DISPLAY": f":{display}",
        "HOME": str(home),
        "PYTHONPATH": str(ROOT / "desktop"),
        "LANG": "C.UTF-8",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "0",
    }
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    environment["XDG_RUNTIME_DIR"] = str(runtime)
    made = Screen(environment, home)
    try:
        made.start("openbox")
        yield made
    finally:
        for process in reversed(made.running):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        server.terminate()
        server.wait()
