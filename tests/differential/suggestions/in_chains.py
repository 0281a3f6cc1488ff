# Suggestions in chains and groups of exceptions, as module traceback prints them.
import sys
import traceback
import types

sys.modules["made"] = types.ModuleType("made")
sys.modules["made"].print_exc = print


class Shape:
    width = 1
    height = 2
    __private = 3

    def area(self):
        return self.widht * self.height

    def hidden(self):
        return self.__prvate


def show(error):
    for line in traceback.format_exception_only(error, show_group=True):
        print(line, end="")


def catch(function, *args):
    try:
        function(*args)
    except Exception as error:
        return error


errors = [catch(Shape().area), catch(Shape().hidden), catch(lambda: Shape.heigth), catch(lambda: Shape().area.__nmae__),
          catch(lambda: heigth), catch(lambda: shpae), catch(lambda: prnt), catch(lambda: "".uper), catch(lambda: [].apend),
          catch(lambda: (1).real.imagg), catch(lambda: Shape(widht=1)), catch(lambda: show(eror=1)), catch(exec, "from made import print_ecx"),
          catch(exec, "import mth"), catch(exec, "import math; math.sn"), catch(lambda: None.append), catch(lambda: {}.itmes()),
          catch(lambda: sorted([], revers=1)), catch(lambda: int(bas=1)), catch(lambda: collections)]
for error in errors:
    show(error)
    print("  args:", error.args if not isinstance(error, ImportError) else error.name)
show(ExceptionGroup("several", errors[:3] + [ExceptionGroup("inner", errors[4:6])]))


def chain():
    try:
        try:
            Shape().area()
        except AttributeError as error:
            raise NameError("by hand", name="pritn") from error
    except NameError:
        raise ImportError("wrong", name="math", path=None, name_from="sqt")


try:
    chain()
except ImportError as error:
    lines = traceback.format_exception(error)
    print("".join(line for line in lines if not line.startswith("  File")))
    shown = traceback.TracebackException.from_exception(error)
    print(str(shown), str(shown.__context__), str(shown.__context__.__cause__), sep="\n")
    print(list(shown.format_exception_only()), list(shown.__context__.format_exception_only()))
