"""Jobs: values in order, faults as values, nothing from a job that was cancelled."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from attache.errors import EmptyArticleError
from attache.gui.worker import Cancel, Jobs


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


def test_a_job_that_is_given_up_is_interrupted_once(qtbot) -> None:
    asked = []
    jobs, go = Jobs(interrupt=lambda: asked.append(True)), threading.Event()

    def slow(cancelled: Cancel) -> Iterator[object]:
        go.wait(5)
        yield "late"

    jobs.cancel()
    assert not asked  # nothing ran
    jobs.start(slow)
    jobs.cancel()
    jobs.cancel()
    go.set()
    jobs.close()
    assert asked == [True]
