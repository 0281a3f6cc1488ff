"""A small debugger: a prompt in a frame, where expressions and statements can be tried. It does not step; programs
reach it through breakpoint(), set_trace() or post_mortem()."""
import sys


class Quit(BaseException):
    """Leaves the program from the prompt."""
    __module__ = "bdb"


Quit.__name__ = Quit.__qualname__ = "BdbQuit"

_help = """Commands (each may be shortened to its first letter where no other begins with it):
  w(here)            the frames, outermost first; > marks the current one
  u(p), d(own)       to the frame that called this one, or back
  l(ist)             the source around the current line
  ll                 the source of the whole function
  a(rgs)             the arguments of the function
  p, pp EXPRESSION   the value of an expression
  whatis EXPRESSION  its type
  source EXPRESSION  its source text
  ! STATEMENT        runs a statement in the frame; so does anything that is no command
  c(ontinue)         goes on with the program
  q(uit)             ends the program"""


class Pdb:
    """The prompt."""

    def __init__(self, stdin=None, stdout=None):
        self.stdin, self.stdout = stdin, stdout
        self.prompt = "(Pdb) "

    def write(self, text=""):
        (self.stdout or sys.stdout).write(text + "\n")

    def read_line(self):
        if self.stdin is None:
            return input(self.prompt)
        out = self.stdout or sys.stdout
        out.write(self.prompt)
        out.flush()
        line = self.stdin.readline()
        if not line:
            raise EOFError
        return line.rstrip("\n")

    # Frames: the list goes from the outermost to the innermost.
    def interact(self, frame, traceback=None):
        self.frames = []
        if traceback is None:
            at = frame
            while at is not None:
                self.frames.insert(0, (at, at.f_lineno))
                at = at.f_back
        else:
            at = traceback.tb_frame.f_back
            while at is not None:
                self.frames.insert(0, (at, at.f_lineno))
                at = at.f_back
            while traceback is not None:
                self.frames.append((traceback.tb_frame, traceback.tb_lineno))
                traceback = traceback.tb_next
        self.index = len(self.frames) - 1
        self.list_from = None
        self.last = ""
        self.show_place()
        while True:
            try:
                line = self.read_line()
            except EOFError:
                self.write()
                line = "EOF"
            except KeyboardInterrupt:
                self.write("--KeyboardInterrupt--")
                continue
            line = line.strip() or self.last
            self.last = line
            if line and self.command(line):
                return

    @property
    def frame(self):
        return self.frames[self.index][0]

    @property
    def line(self):
        return self.frames[self.index][1]

    def lines(self):
        import inspect
        try:
            return inspect.findsource(self.frame)[0]
        except (OSError, TypeError):
            return []

    def place(self, index):
        frame, line = self.frames[index]
        code = frame.f_code
        text = f"{'>' if index == self.index else ' '} {code.co_filename}({line}){code.co_name}()"
        result = frame.f_locals.get("__return__")
        if result is not None:
            text += "->" + repr(result)
        import inspect
        try:
            source = inspect.findsource(frame)[0][line - 1].strip()
        except (OSError, TypeError, IndexError):
            source = ""
        return text + ("\n-> " + source if source else "")

    def show_place(self):
        self.write(self.place(self.index))

    # Commands.
    def command(self, line):
        """Runs one line; True if the program goes on."""
        if line.startswith("!"):
            self.run(line[1:].strip())
            return False
        if line == "EOF":
            raise Quit
        word, _, rest = line.partition(" ")
        if word == "?":
            word = "help"
        method = self.commands.get(word)
        if method is None:
            self.run(line)
            return False
        if rest and method in (Pdb.do_where, Pdb.do_args, Pdb.do_continue, Pdb.do_quit, Pdb.do_long_list):
            names = [name for name, known in self.commands.items() if known is method]
            self.write(f"*** Invalid argument: {rest}\n      Usage: {self.usages[names[0]]}")
            return False
        return bool(method(self, rest.strip()))

    def evaluate(self, text):
        return eval(text, self.frame.f_globals, self.frame.f_locals)

    def complain(self):
        error = sys.exception()
        name, text = type(error).__name__, error.msg if isinstance(error, SyntaxError) else str(error)
        self.write(f"*** {name}: {text}" if text else f"*** {name}")

    def run(self, text):
        frame = self.frame
        try:
            code = compile(text + "\n", "<stdin>", "single")
            hook, sys.displayhook = sys.displayhook, self.display
            try:
                exec(code, frame.f_globals, frame.f_locals)
            finally:
                sys.displayhook = hook
        except BaseException:
            self.complain()

    def display(self, value):
        if value is not None:
            self.write(repr(value))

    def show(self, text, how=repr):
        try:
            self.write(how(self.evaluate(text)))
        except BaseException:
            self.complain()

    def do_p(self, rest):
        self.show(rest)

    def do_pp(self, rest):
        def pretty(value):
            try:
                from pprint import pformat
            except ImportError:
                return repr(value)
            return pformat(value)
        self.show(rest, pretty)

    def do_whatis(self, rest):
        def kind(value):
            code = getattr(getattr(value, "__func__", value), "__code__", None)
            if code is not None:
                return ("Method " if hasattr(value, "__func__") else "Function ") + code.co_name
            return "Class " + f"{value.__module__}.{value.__qualname__}" if isinstance(value, type) else str(type(value))
        self.show(rest, kind)

    def do_source(self, rest):
        import inspect
        try:
            lines, first = inspect.getsourcelines(self.evaluate(rest))
        except BaseException:
            self.complain()
        else:
            self.print_lines(lines, first)

    def print_lines(self, lines, first, current=None):
        for number, text in enumerate(lines, first):
            shown = f"{number:>3}"
            shown += " " if len(shown) < 4 else ""
            self.write(f"{shown}{' ->' if number == current else ' '}\t{text.rstrip()}")

    def do_list(self, rest):
        lines = self.lines()
        try:
            numbers = [int(part) for part in rest.replace(",", " ").split()] if rest != "." else []
        except ValueError:
            self.write(f"*** Error in argument: {rest!r}")
            return
        if numbers:
            first = numbers[0] if len(numbers) > 1 else max(1, numbers[0] - 5)
            last = (numbers[1] if numbers[1] >= first else first + numbers[1]) if len(numbers) > 1 else first + 10
        else:
            first = self.list_from + 1 if self.list_from and rest != "." else max(1, self.line - 5)
            last = first + 10
        if first > len(lines):
            self.write("[EOF]")
            return
        self.print_lines(lines[first - 1:last], first, self.line)
        self.list_from = min(last, len(lines))
        if len(lines) < last:
            self.write("[EOF]")

    def do_long_list(self, rest):
        import inspect
        try:
            lines, first = inspect.getsourcelines(self.frame)
        except (OSError, TypeError) as error:
            self.write(f"*** {error}")
        else:
            self.print_lines(lines, max(first, 1), self.line)

    def do_where(self, rest):
        for index in range(len(self.frames)):
            self.write(self.place(index))

    def do_up(self, rest):
        if self.index == 0:
            self.write("*** Oldest frame")
        else:
            self.index, self.list_from = max(0, self.index - int(rest or 1)), None
            self.show_place()

    def do_down(self, rest):
        if self.index + 1 == len(self.frames):
            self.write("*** Newest frame")
        else:
            self.index, self.list_from = min(len(self.frames) - 1, self.index + int(rest or 1)), None
            self.show_place()

    def do_args(self, rest):
        code, values = self.frame.f_code, self.frame.f_locals
        count = code.co_argcount + code.co_kwonlyargcount
        count += bool(code.co_flags & 4) + bool(code.co_flags & 8)
        for name in code.co_varnames[:count]:
            self.write(f"{name} = {values[name]!r}" if name in values else f"{name} = *** undefined ***")

    def do_continue(self, rest):
        return True

    def do_quit(self, rest):
        raise Quit

    def do_help(self, rest):
        self.write(_help)

    def do_step(self, rest):
        self.write("*** This debugger does not step; c goes on, to the next breakpoint()")

    usages = {"w": "w(here)", "a": "a(rgs)", "c": "c(ont(inue))", "q": "q(uit)", "ll": "ll | longlist"}
    commands = {"p": do_p, "pp": do_pp, "whatis": do_whatis, "source": do_source, "l": do_list, "list": do_list,
                "ll": do_long_list, "longlist": do_long_list, "w": do_where, "where": do_where, "bt": do_where,
                "u": do_up, "up": do_up, "d": do_down, "down": do_down, "a": do_args, "args": do_args,
                "c": do_continue, "cont": do_continue, "continue": do_continue, "q": do_quit, "quit": do_quit,
                "exit": do_quit, "h": do_help, "help": do_help, "n": do_step, "next": do_step, "s": do_step,
                "step": do_step, "r": do_step, "return": do_step, "unt": do_step, "until": do_step, "j": do_step,
                "jump": do_step}


def set_trace(*, header=None):
    """Stops here: the prompt opens in the frame of the caller."""
    pdb = Pdb()
    if header is not None:
        pdb.write(header)
    pdb.interact(sys._getframe(1))


def post_mortem(t=None):
    """The prompt, where an exception was raised: that of a traceback, an exception, or the one being handled."""
    if t is None:
        t = sys.exception()
        if t is None:
            raise ValueError("A valid traceback must be passed if no exception is being handled")
    traceback = t.__traceback__ if isinstance(t, BaseException) else t
    Pdb().interact(None, traceback)


def pm():
    """The prompt, where the last exception that nobody caught was raised."""
    post_mortem(sys.last_exc)
