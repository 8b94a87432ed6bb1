"""The composition root: arguments lead to the window or to the command line."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from attache.offline import stay_offline

COMMANDS = frozenset({"analyse", "brief", "--version", "--help", "-h"})  # no window for these


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
    if arguments and arguments[0] in COMMANDS:
        from attache import cli

        return cli.main(arguments)
    from attache.engine.process import Engine

    engine = Engine()
    engine.start()  # it loads its tables while the window is being built
    gc.disable()  # until the window shows (`run`): a seventh of its start would go into collecting
    from attache.gui.app import run  # Qt: only where a window is wanted

    status = run(arguments, engine)
    engine.close()
    return status


if __name__ == "__main__":
    sys.exit(main())
