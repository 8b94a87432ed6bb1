"""The engine's process: answers in order, faults and bugs apart, ended when it is not wanted."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import attache
from attache.engine.answers import Read, Stated, Summed
from attache.engine.composing import Known, composed
from attache.engine.messages import EngineFailure
from attache.engine.process import Engine
from attache.engine.requests import BriefingOf, FromFile, FromText, SummaryOf, Wish
from attache.errors import AnalysisError, Cancelled, EmptyArticleError, NotFoundError
from attache.reading import read_text

WORDS = (
    "The port of Tarvo will close for a week, the harbour master said on Monday.\n\n"
    "“We have no choice,” Lena Orsted, the Norwegian minister, told reporters. "
    "“The quay is unsafe.”\n"
)
ROOT = str(Path(attache.__file__).parents[1])
ENVIRONMENT = {**os.environ, "PYTHONPATH": ROOT}
LONG = "\n\n".join([WORDS] * 3000)


def wanted() -> bool:
    return False


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = Engine()
    yield made
    made.close()


def child_of(engine: Engine) -> int:
    assert engine.start()
    process = engine._process
    assert process is not None
    return process.pid


def gone(pid: int) -> bool:
    for _ in range(400):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False


def test_answers_come_in_the_order_in_which_they_are_read(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "port.txt"
    path.write_text(WORDS, "utf-8")
    found = list(engine.answers(FromFile(str(path), Wish(sentences=1)), wanted))
    assert [type(each) for each in found] == [Read, Stated, Summed]
    read, stated, summed = found
    assert isinstance(read, Read)
    assert isinstance(stated, Stated)
    assert isinstance(summed, Summed)
    assert read.article.source.path == str(path)
    assert len(stated.quotes) == len(stated.pieces) > 1
    assert len(summed.summary) == 1


def test_the_same_process_answers_again(engine: Engine) -> None:
    first = child_of(engine)
    article = read_text(WORDS)
    (known, complete) = composed(
        BriefingOf(article, Wish()), engine.answers(BriefingOf(article, Wish()), wanted)
    )
    assert isinstance(known, Known)
    assert isinstance(complete, Known)
    assert known.briefing.article is article
    assert complete.briefing.quotes is known.briefing.quotes
    asked = SummaryOf(complete.briefing, Wish(method="lead", sentences=2))
    (other,) = composed(asked, engine.answers(asked, wanted))
    assert isinstance(other, Known)
    assert other.briefing.method == "lead"
    assert len(other.briefing.summary) == 2
    assert other.briefing.quotes is known.briefing.quotes
    assert child_of(engine) == first


def test_faults_of_the_input_come_as_they_were_raised(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="not there any more"):
        list(engine.answers(FromFile(str(tmp_path / "gone.txt"), Wish()), wanted))
    with pytest.raises(EmptyArticleError):
        list(engine.answers(FromText(" ", "", Wish()), wanted))
    assert len(list(engine.answers(FromText(WORDS, "", Wish()), wanted))) == 3


def test_a_bug_brings_its_places_and_no_word_of_the_article(engine: Engine) -> None:
    with pytest.raises(EngineFailure) as failure:
        list(engine.answers(FromText(WORDS, "", Wish(method="Tarvo")), wanted))
    assert failure.value.name == "ValueError"
    assert any(place.startswith("summarise.py:") for place in failure.value.places)
    assert "Tarvo" not in str(failure.value)


def test_who_stops_listening_does_not_disturb_the_next(engine: Engine) -> None:
    for answer in engine.answers(FromText(WORDS, "", Wish()), wanted):
        assert isinstance(answer, Read)
        break
    answers = list(engine.answers(FromText("Nobody said a word.", "", Wish()), wanted))
    assert isinstance(answers[0], Read)
    assert answers[0].article.text.startswith("Nobody")


def test_long_work_that_is_no_longer_wanted_makes_room(engine: Engine) -> None:
    stop, read = threading.Event(), threading.Event()
    ended: list[BaseException | None] = []

    def ask() -> None:
        try:
            for answer in engine.answers(FromText(LONG, "", Wish()), stop.is_set):
                if isinstance(answer, Read):
                    read.set()
            ended.append(None)
        except Cancelled as cancelled:
            ended.append(cancelled)

    thread = threading.Thread(target=ask)
    thread.start()
    assert read.wait(60)
    stop.set()
    engine.interrupt()
    assert len(list(engine.answers(FromText(WORDS, "", Wish()), wanted))) == 3
    thread.join(10)
    assert len(ended) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_an_idle_process_that_was_ended_is_replaced(engine: Engine) -> None:
    pid = child_of(engine)
    os.kill(pid, signal.SIGKILL)
    assert len(list(engine.answers(FromText(WORDS, "", Wish()), wanted))) == 3
    assert child_of(engine) != pid


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_process_that_dies_at_work_is_told_in_a_sentence(engine: Engine) -> None:
    pid = child_of(engine)
    with pytest.raises(AnalysisError, match="ended before it was done"):
        for answer in engine.answers(FromText(LONG, "", Wish()), wanted):
            assert isinstance(answer, Read)
            os.kill(pid, signal.SIGKILL)
    assert len(list(engine.answers(FromText(WORDS, "", Wish()), wanted))) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_no_process_outlives_the_one_that_asked() -> None:
    """Not even where that is killed in the middle of the work."""
    code = (
        "import sys\n"
        "from attache.engine.process import Engine\n"
        "from attache.engine.requests import FromText, Wish\n"
        "engine = Engine(); engine.start(); print(engine._process.pid, flush=True)\n"
        f"text = {WORDS!r} * 5000\n"
        "for answer in engine.answers(FromText(text, '', Wish()), bool):\n"
        "    print('read', flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=ENVIRONMENT
    ) as asks:
        assert asks.stdout is not None
        pid = int(asks.stdout.readline())
        assert asks.stdout.readline() == "read\n"
        asks.kill()
    assert gone(pid)


def test_closing_ends_the_process(engine: Engine) -> None:
    pid = child_of(engine)
    engine.close()
    assert gone(pid)


def test_no_module_of_the_folder_is_taken(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program may be started in a folder that holds anything."""
    for name in ("attache", "pickle", "numpy"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(3)", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert len(list(engine.answers(FromText(WORDS, "", Wish()), wanted))) == 3


def test_where_no_process_can_be_started_the_work_is_done_here(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert not engine.start()
    found = list(engine.answers(FromText(WORDS, "", Wish()), wanted))
    assert [type(each) for each in found] == [Read, Stated, Summed]
