# barry_as_FLUFL: "<>" for "!=", where compile() is told so; the statement alone changes nothing.
F = "from __future__ import barry_as_FLUFL"
MISTAKES = [f"{F}\n2 <> 3", f"{F}\n2 != 3", f"{F}\n2 == 3 <> 4 < 5", f"{F}; 1 <> 2", f"{F}; 1 != 2", f"1 <> 2\n{F}", f"1 != 2\n{F}",
            "from __future__ import annotations, barry_as_FLUFL as b\nx <> y", "from __future__ import (barry_as_FLUFL)\nx != y", f"'doc'\n{F}\nx <> y",
            "import barry_as_FLUFL\n1 <> 2", "barry_as_FLUFL\n1 <> 2", f"{F}\nx = (1 <> 2, 3 != 4)", f"{F}\nf'{{1 <> 2}} != {{3!r}}'", f"{F}\nx <>= 1",
            f"{F}\ndef f(a=1 <> 2): return a <> 3", "1 <> 2", "x <> y z", "a = b <> c", "if a <> b: pass", "print a <> b"]


FLUFL = 0


def describe(text, mode="exec"):
    try:
        compile(text, "<mistake>", mode, FLUFL)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a} {mode}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a} {mode}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
FLUFL = __import__("__future__").CO_FUTURE_BARRY_AS_BDFL
for mistake in MISTAKES:
    describe(mistake)
print(eval(compile("1 <> 2, 1 <> 1, not 1 <> 2, 1 < 2 <> 3", "<text>", "eval", FLUFL)))
