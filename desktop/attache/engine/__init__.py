"""The engine in a process of its own: the window asks, and keeps its own interpreter for itself.

`requests` and `answers` are what goes over, `street` does the work, `child` is the other process,
`process` this side of it.
"""
