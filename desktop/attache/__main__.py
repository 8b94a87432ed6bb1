"""The composition root: arguments lead to the window or to the command line."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from attache import faults
from attache.invocation import Invocation, parted
from attache.offline import stay_offline


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Attaché with these arguments (those of the process by default); its exit status."""
    stay_offline()
    # An article is many small values without circles: collecting after every 700 of them made a
    # word of a long text cost a third more than one of a short text.
    gc.set_threshold(100_000, 50, 100)
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    if arguments == ["--engine"]:  # a window's own process: `attache.engine`
        from attache.engine.child import serve

        serve()
    asked = parted(arguments)
    try:
        return _command(asked) if asked.command or asked.unknown else _window(asked)
    except KeyboardInterrupt:
        return faults.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: a report, and a sentence
        said = faults.tell(
            faults.why(error), faults.report(error), faults.state_folder(asked.profile)
        )
        if not asked.command and "attache.gui.crash" in sys.modules:
            sys.modules["attache.gui.crash"].show_failure(said)
        return faults.STATUS


def _command(asked: Invocation) -> int:
    from attache import cli

    return cli.main(asked.arguments, asked.profile)


def _window(asked: Invocation) -> int:
    if asked.profile is not None:
        try:
            asked.profile.mkdir(parents=True, exist_ok=True)
        except OSError:
            faults.say(f"{asked.profile} cannot be a profile. Name another folder.")
            return 1
    from attache.engine.process import Engine

    engine = Engine()
    engine.start()  # it loads its tables while the window is being built
    gc.disable()  # until the window shows (`run`): a seventh of its start would go into collecting
    from attache.gui.app import run  # Qt: only where a window is wanted

    try:
        return run(asked.files, engine, asked.profile)
    finally:
        engine.close()


if __name__ == "__main__":
    sys.exit(main())
