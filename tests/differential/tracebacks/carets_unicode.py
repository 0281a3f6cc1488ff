# Printed tracebacks: columns with wide, combining and non-ASCII characters, and tabs.
import sys

sys.stderr = sys.stdout


def show(function):
    try:
        function()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__.tb_next)


def umlauts():
    ä, ö = 1, 0
    return "äöü", ä / ö


def wide():
    return "日本語" + 5


def wide_before():
    x = "日本語"; y = x.missing


def emoji():
    return "🐍🐍" / 2


def combining():
    return "é" + 1


def tabs():
	x = 5;	y = x + "t"
	return y


def name():
    return größe.länge


def fullwidth():
    a = "ａｂｃ"[10]


for function in list(globals().values()):
    if callable(function) and function is not show and hasattr(function, "__code__"):
        show(function)
