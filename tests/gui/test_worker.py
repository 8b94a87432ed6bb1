"""Jobs: values in order, faults as values, nothing from a job that was cancelled."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from attache.errors import EmptyArticleError
from attache.gui import worker
from attache.gui.worker import PAINTED, Cancel, Jobs


def test_values_arrive_in_order_in_this_thread(qtbot) -> None:
    jobs, found = Jobs(), []
    jobs.value.connect(lambda value: found.append((value, threading.current_thread())))

    def work(cancelled: Cancel) -> Iterator[object]:
        yield from range(5)

    with qtbot.waitSignal(jobs.finished):
        jobs.start(work)
    assert [value for value, _ in found] == [0, 1, 2, 3, 4]
    assert {thread for _, thread in found} == {threading.main_thread()}
    jobs.close()


def test_a_new_job_silences_the_last(qtbot) -> None:
    jobs, found, go = Jobs(), [], threading.Event()
    jobs.value.connect(found.append)

    def slow(cancelled: Cancel) -> Iterator[object]:
        go.wait(5)
        yield "late"

    def quick(cancelled: Cancel) -> Iterator[object]:
        yield "new"

    jobs.start(slow)
    with qtbot.waitSignal(jobs.finished):
        jobs.start(quick)
    go.set()
    jobs.close()
    qtbot.wait(20)
    assert found == ["new"]


def test_faults_of_the_input_and_bugs_go_different_ways(qtbot) -> None:
    jobs = Jobs()

    def empty(cancelled: Cancel) -> Iterator[object]:
        raise EmptyArticleError("There are no words in it.")
        yield

    def bug(cancelled: Cancel) -> Iterator[object]:
        yield 1 // 0

    with qtbot.waitSignal(jobs.fault) as fault:
        jobs.start(empty)
    assert fault.args[0].message == "There are no words in it."
    with qtbot.waitSignal(jobs.broke) as broke:
        jobs.start(bug)
    assert isinstance(broke.args[0], ZeroDivisionError)
    jobs.close()


class _Sheet(QWidget):
    """Knows whether it was painted since it was last told something new."""

    painted = False

    def tell(self, _: object) -> None:
        self.painted = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        self.painted = True


def test_a_job_can_wait_until_its_value_is_painted(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(worker, "LONGEST", 30)
    jobs, sheet, seen = Jobs(), _Sheet(), []
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    jobs.value.connect(sheet.tell)

    def work(cancelled: Cancel) -> Iterator[object]:
        yield "new"
        yield PAINTED
        seen.append(sheet.painted)

    with qtbot.waitSignal(jobs.finished):
        jobs.start(work)
    assert seen == [True]
    jobs.close()


def test_a_job_that_waits_for_the_window_ends_when_it_is_cancelled(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(worker, "LONGEST", 30)
    jobs, asked, ended = Jobs(), threading.Event(), threading.Event()

    def work(cancelled: Cancel) -> Iterator[object]:
        yield "new"
        asked.set()
        try:
            yield PAINTED
        finally:
            ended.set()

    jobs.start(work)
    assert asked.wait(5)  # and no event loop runs that could paint
    jobs.cancel()
    assert ended.wait(5)
    jobs.close()
