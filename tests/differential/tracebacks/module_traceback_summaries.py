# The module traceback: StackSummary, FrameSummary, walk_tb, walk_stack, extract_*.
import sys
import traceback


def inner():
    local = [1, 2]
    raise ValueError("v")


def outer():
    inner()


try:
    outer()
except ValueError as error:
    trace = error.__traceback__
summary = traceback.extract_tb(trace)
print(type(summary).__name__, len(summary), isinstance(summary, list))
for frame in summary:
    print(frame.name, frame.lineno, frame.end_lineno, frame.colno, frame.end_colno, repr(frame.line), frame.locals)
    print(tuple(frame)[1:], frame[2], frame[3], len(frame), frame == tuple(frame), frame == frame, frame == 5)
print(repr(summary[0]).replace(summary[0].filename, "FILE"))
print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(trace)])
print([entry.name for entry in traceback.extract_tb(trace, 1)], [entry.name for entry in traceback.extract_tb(trace, -1)],
      traceback.extract_tb(trace, 0))


def stack():
    return traceback.extract_stack(), [(f.f_code.co_name, line) for f, line in traceback.walk_stack(sys._getframe())]


def caller():
    return stack()


extracted, walked = caller()
print([(entry.name, entry.lineno, entry.line) for entry in extracted], walked)
print([entry.name for entry in traceback.extract_stack(sys._getframe())], len(traceback.format_stack()))
with_locals = traceback.StackSummary.extract(traceback.walk_tb(trace), capture_locals=True)
print(with_locals[-1].locals, with_locals.format()[-1].split("\n", 1)[1])
made = traceback.StackSummary.from_list([("f.py", 1, "f", "line"), traceback.FrameSummary("g.py", 2, "g", line="code", locals={"a": 1})])
print(made.format(), [type(each).__name__ for each in made])
print(traceback.FrameSummary("f.py", 1, "n", lookup_line=False).line, traceback.FrameSummary("f.py", 1, "n") == ("f.py", 1, "n", ""))
print(traceback.FrameSummary("f.py", 1, "n", line="a") == traceback.FrameSummary("f.py", 1, "n", line="b"),
      traceback.FrameSummary("f.py", 1, "n") == traceback.FrameSummary("f.py", 2, "n"))
print(traceback.StackSummary.from_list([("f.py", 1, "f", "x")] * 5).format()[-1])
frame = trace.tb_next.tb_next.tb_frame
print(list(frame.f_locals))
traceback.clear_frames(trace)
print(list(frame.f_locals))


class Custom(traceback.StackSummary):
    def format_frame_summary(self, frame_summary, **kwargs):
        return None if frame_summary.name == "outer" else f"{frame_summary.name}\n"


print(Custom(summary).format())
