"""The entries of a traceback: FrameSummary and StackSummary, and the ways to walk along frames."""
import itertools
import sys
import _traceback
from traceback import _colors

__name__ = 'traceback'  # as what is defined here is to show it

_REPETITIONS = 3


def _safe_string(value, what, func=str):
    try:
        return func(value)
    except:
        return f'<{what} {func.__name__}() failed>'


class FrameSummary:
    """Information about a single frame from a traceback."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_lines', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._lines = line
        if lookup_line:
            self.line
        self.locals = {key: _safe_string(value, 'local', func=repr) for key, value in locals.items()} if locals else None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno and self.name == other.name
                    and self.locals == other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4

    def _set_lines(self):
        if self._lines is None and self.lineno is not None and self.end_lineno is not None:
            cache = sys.modules.get('linecache')
            line = cache.getline if cache else _traceback.source_line
            self._lines = "".join([line(self.filename, number).rstrip() + "\n"
                                   for number in range(self.lineno, self.end_lineno + 1)])

    @property
    def _original_lines(self):
        self._set_lines()
        return self._lines

    @property
    def line(self):
        self._set_lines()
        if self._lines is None:
            return None
        return self._lines.partition("\n")[0].strip()


def walk_stack(f):
    """Walk a stack yielding the frame and line number for each frame."""
    if f is None:
        # Whoever calls StackSummary.extract() with this: there are three frames in between.
        f = sys._getframe().f_back.f_back.f_back.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    """Walk a traceback yielding the frame and line number for each frame."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _walk_positions(tb):
    while tb is not None:
        is_real = type(tb).__name__ == "traceback"
        positions = _traceback.positions(tb) if is_real else (None, None, None, None)
        yield tb.tb_frame, (tb.tb_lineno, *positions[1:])
        tb = tb.tb_next


def _limited(walked, limit):
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return walked
    return itertools.islice(walked, limit) if limit >= 0 else list(walked)[limit:]


class StackSummary(list):
    """A list of FrameSummary objects, representing a stack of frames."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Create a StackSummary from a traceback or stack object."""
        def walked():
            for frame, line in frame_gen:
                yield frame, (line, None, None, None)
        return klass._extract(walked(), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)

    @classmethod
    def _extract(klass, walked, *, limit=None, lookup_lines=True, capture_locals=False):
        result = klass()
        cache = sys.modules.get('linecache')  # Where nobody uses it, the interpreter's own does.
        for frame, (line, end_line, column, end_column) in _limited(walked, limit):
            code = frame.f_code
            result.append(FrameSummary(code.co_filename, line, code.co_name, lookup_line=False,
                                       locals=frame.f_locals if capture_locals else None, end_lineno=end_line,
                                       colno=column, end_colno=end_column))
            if cache:
                cache.lazycache(code.co_filename, frame.f_globals)
        if cache:
            for filename in {each.filename for each in result}:
                cache.checkcache(filename)
        if lookup_lines:
            for each in result:
                each.line
        return result

    @classmethod
    def from_list(klass, a_list):
        """Create a StackSummary object from a supplied list of FrameSummary objects or old-style tuples."""
        result = StackSummary()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """Format the lines for a single FrameSummary."""
        each = frame_summary
        colorize = kwargs.get("colorize", False)
        filename = "<stdin>" if each.filename.startswith("<stdin>-") else each.filename
        if colorize:
            text = f'{_colors.place(filename, each.lineno)}, in {_colors.MAGENTA}{each.name}{_colors.RESET}\n'
        else:
            text = f'  File "{filename}", line {each.lineno}, in {each.name}\n'
        lines = each._original_lines
        if lines and lines.strip():
            text += self._quote(each, lines, colorize)
        if each.locals:
            for name, value in sorted(each.locals.items()):
                text += f"    {name} = {value}\n"
        return text

    def _quote(self, each, lines, colorize):
        if each.colno is None or each.end_colno is None:
            return f"    {each.line}\n" if each.line else "\n"
        shown = lines.splitlines()[:each.end_lineno - each.lineno + 1]
        quoted, has_carets = _traceback.quote(shown, each.colno, each.end_colno)
        if colorize and has_carets:
            quoted = _colors.colored_quote(quoted)
        return "".join("    " + line for line in quoted.splitlines(True))

    def format(self, **kwargs):
        """Format the stack ready for printing."""
        colorize = kwargs.get("colorize", False)
        result = []
        last, count = None, 0
        for each in self:
            formatted = self.format_frame_summary(each, colorize=colorize)
            if formatted is None:
                continue
            key = (each.filename, each.lineno, each.name)
            if None in key or key != last:
                _tell_repetitions(result, count)
                last, count = key, 0
            count += 1
            if count <= _REPETITIONS:
                result.append(formatted)
        _tell_repetitions(result, count)
        return result


def _tell_repetitions(result, count):
    more = count - _REPETITIONS
    if more > 0:
        result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")
