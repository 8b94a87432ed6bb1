"""A printing system of the test's own: cupsd with one queue, which prints into PDF files.

It has folders and a socket of its own, so that the computer's printers are neither used nor
changed.  The queue is Debian's cups-pdf; its settings must lie in /etc/cups, under a name of ours,
and are taken away at the end.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from screen import wait

BACKEND = Path("/usr/lib/cups/backend/cups-pdf")
PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
_DAEMON = """
Listen {folder}/cups.sock
Browsing Off
DefaultAuthType None
WebInterface No
LogLevel info
MaxLogSize 0
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/spool/tmp
ErrorLog {folder}/error_log
AccessLog {folder}/access_log
PageLog {folder}/page_log
SystemGroup root
FileDevice Yes
"""
_QUEUE = """
Out {folder}/out
AnonDirName {folder}/out
AnonUMask 0000
UserUMask 0000
Log {folder}
LogType 1
Label 0
Spool {folder}/cupspdf
"""


@dataclass(frozen=True)
class Queue:
    """A queue, where its PDF files come out, and what a program needs to find it."""

    name: str
    out: Path
    environment: dict[str, str]

    def printed(self, number: int = 1) -> list[Path]:
        """The files that came out, once there are so many and none grows any more."""

        def whole() -> list[Path]:
            files = sorted(self.out.rglob("*.pdf"))
            done = [path for path in files if path.read_bytes().rstrip().endswith(b"%%EOF")]
            return files if len(files) >= number and done == files else []

        found = wait(whole, 90, "the printed file")
        assert isinstance(found, list)
        return found

    def jobs(self) -> str:
        """What lpstat says of jobs that are not done."""
        return _run(self.environment, "lpstat", "-o", self.name).strip()


def _run(environment: dict[str, str], *command: str) -> str:
    done = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, check=False,
        timeout=60,
    )  # fmt: skip
    return done.stdout + done.stderr


def missing() -> str:
    """What is not there for such a queue; empty where all is."""
    if os.geteuid() != 0:
        return "cups-pdf writes for a user, for which it must be started by root"
    for program in ("cupsd", "lpadmin", "gs"):
        if shutil.which(program, path=f"{os.environ['PATH']}:/usr/sbin:/sbin") is None:
            return f"{program} is not installed"
    return "" if BACKEND.exists() and PPD.exists() else "cups-pdf is not installed"


@contextmanager
def queue(name: str = "attache-test") -> Iterator[Queue]:
    """A running cupsd with this queue as the default; all of it gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="attache-cups-"))  # short: a socket's path has 107 bytes
    folder.chmod(0o755)
    for part in ("root", "spool", "spool/tmp", "cache", "state", "out", "cupspdf"):
        (folder / part).mkdir()
    (folder / "out").chmod(0o1777)
    (folder / "cupsd.conf").write_text(_DAEMON.format(folder=folder))
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder))
    settings = Path(f"/etc/cups/cups-pdf-{name}.conf")
    settings.write_text(_QUEUE.format(folder=folder))
    environment = {"CUPS_SERVER": f"{folder}/cups.sock", "PATH": f"{os.environ['PATH']}:/usr/sbin"}
    daemon = subprocess.Popen(
        ["/usr/sbin/cupsd", "-f", "-c", f"{folder}/cupsd.conf", "-s", f"{folder}/cups-files.conf"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        wait(lambda: "is running" in _run(environment, "lpstat", "-r"), 30, "cupsd")
        made = _run(
            environment, "lpadmin", "-p", name, "-E", "-v", f"cups-pdf:/{name}", "-P", str(PPD)
        )
        _run(environment, "lpadmin", "-d", name)
        listed = _run(environment, "lpstat", "-p")
        assert f"printer {name} is idle" in listed, made + listed
        yield Queue(name, folder / "out", environment)
    finally:
        daemon.terminate()
        with suppress(subprocess.TimeoutExpired):
            daemon.wait(10)
        daemon.kill()
        settings.unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
