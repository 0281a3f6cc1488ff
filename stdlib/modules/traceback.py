"""Extract, format and print information about Python stack traces."""
import itertools
import sys
import _traceback

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
           'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
           'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb']

_sentinel = object()
_REPETITIONS = 3
_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


def _write(text, file):
    file = sys.stderr if file is None else file
    print(text, file=file, end="")


def _resolve(exc, value, tb):
    """The exception and traceback that print_exception and its kin have been given, in either form."""
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is tb is _sentinel:
        if exc is None:
            return None, None
        if isinstance(exc, BaseException):
            return exc, exc.__traceback__
        raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
    return value, tb


# --- frames

class FrameSummary:
    """Information about a single frame from a traceback."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_lines', '_given', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._lines = line
        self._given = line is not None
        if lookup_line:
            self.line
        self.locals = {key: _safe_string(value, 'local', repr) for key, value in locals.items()} if locals else None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno and self.name == other.name
                    and self.locals == other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, position):
        return (self.filename, self.lineno, self.name, self.line)[position]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4

    def _set_lines(self):
        if self._lines is None and self.lineno is not None and self.end_lineno is not None:
            found = [_traceback.source_line(self.filename, number).rstrip()
                     for number in range(self.lineno, self.end_lineno + 1)]
            self._lines = "\n".join(found) if any(found) else ""

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
        walked = ((frame, (line, None, None, None)) for frame, line in frame_gen)
        return klass._extract(walked, limit, lookup_lines, capture_locals)

    @classmethod
    def _extract(klass, walked, limit, lookup_lines, capture_locals):
        result = klass()
        for frame, (line, end_line, column, end_column) in _limited(walked, limit):
            code = frame.f_code
            result.append(FrameSummary(code.co_filename, line, code.co_name, lookup_line=False,
                                       locals=frame.f_locals if capture_locals else None, end_lineno=end_line,
                                       colno=column, end_colno=end_column))
        if lookup_lines:
            for each in result:
                each.line
        return result

    @classmethod
    def from_list(klass, a_list):
        """Create a StackSummary object from a supplied list of FrameSummary objects or old-style tuples."""
        result = klass()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """Format the lines for a single FrameSummary."""
        filename = frame_summary.filename
        if filename.startswith("<stdin>-"):
            filename = "<stdin>"
        each = frame_summary
        if not each._given and each.colno is not None and each.end_colno is not None and each._original_lines:
            text = _traceback.entry(each.filename, each.name, each.lineno, each.end_lineno, each.colno, each.end_colno)
        else:
            text = f'  File "{filename}", line {each.lineno}, in {each.name}\n'
            if each.line and each.line.strip():
                text += f"    {each.line.strip()}\n"
        if each.locals:
            for name, value in sorted(each.locals.items()):
                text += f"    {name} = {value}\n"
        return text

    def format(self, **kwargs):
        """Format the stack ready for printing."""
        result = []
        last, count = None, 0
        for each in self:
            formatted = self.format_frame_summary(each)
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


def print_list(extracted_list, file=None):
    """Print the list of tuples as returned by extract_tb() or extract_stack() as a formatted stack trace."""
    for item in StackSummary.from_list(extracted_list).format():
        _write(item, file)


def format_list(extracted_list):
    """Format a list of tuples or FrameSummary objects for printing."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Print up to 'limit' stack trace entries from the traceback 'tb'."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """A shorthand for 'format_list(extract_tb(tb, limit))'."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """Return a StackSummary object representing a list of pre-processed entries from traceback."""
    return StackSummary._extract(_walk_positions(tb), limit, True, False)


def print_stack(f=None, limit=None, file=None):
    """Print a stack trace from its invocation point."""
    if f is None:
        f = sys._getframe().f_back
    print_list(extract_stack(f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    """Shorthand for 'format_list(extract_stack(f, limit))'."""
    if f is None:
        f = sys._getframe().f_back
    return format_list(extract_stack(f, limit=limit))


def extract_stack(f=None, limit=None):
    """Extract the raw traceback from the current stack frame."""
    if f is None:
        f = sys._getframe().f_back
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def clear_frames(tb):
    """Clear all references to local variables in the frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


# --- exceptions

def _safe_string(value, what, func=str):
    try:
        return func(value)
    except BaseException:
        return f'<{what} {func.__name__}() failed>'


def _final_line(kind, text):
    return f"{kind}: {text}\n" if text else f"{kind}\n"


class _Margin:
    """Where a group's lines are written: how deep inside of groups, and whether the frame's end is still to be drawn."""

    def __init__(self):
        self.depth = 0
        self.needs_end = False

    def indent(self):
        return " " * (2 * self.depth)

    def emit(self, texts, margin="|"):
        prefix = f"{self.indent()}{margin} " if self.depth else ""
        for text in [texts] if isinstance(texts, str) else texts:
            yield "".join(prefix + line for line in text.splitlines(True)) if prefix else text


class TracebackException:
    """An exception ready for rendering."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        is_recursive_call = _seen is not None
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._extract(_walk_positions(exc_traceback), limit, lookup_lines, capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._str = _safe_string(exc_value, 'exception')
        try:
            self.__notes__ = getattr(exc_value, '__notes__', None)
        except Exception as error:
            self.__notes__ = [f'Ignored error getting __notes__: {_safe_string(error, "__notes__", repr)}']
        self._final_lines = None
        if exc_type is None:
            self.exc_type_str = None
        else:
            module = exc_type.__module__
            name = exc_type.__qualname__
            if module not in ("__main__", "builtins"):
                name = f"{module if isinstance(module, str) else '<unknown>'}.{name}"
            self.exc_type_str = name
        if exc_type and issubclass(exc_type, SyntaxError):
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
            lines = _traceback.final_lines(exc_value)
            notes = self._note_lines()
            self._final_lines = lines[:len(lines) - len(notes)]
        elif exc_value is not None:
            self._str += _traceback.suggestion(exc_value, exc_traceback)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__cause__ = self.__context__ = self.exceptions = None
        if is_recursive_call:
            return
        rest = {"limit": limit, "lookup_lines": lookup_lines, "capture_locals": capture_locals,
                "max_group_width": max_group_width, "max_group_depth": max_group_depth, "_seen": seen}
        waiting = [(self, exc_value)]
        while waiting:
            made, value = waiting.pop()
            if value is None:
                continue
            cause, context = value.__cause__, value.__context__
            if cause is not None and id(cause) not in seen:
                made.__cause__ = TracebackException(type(cause), cause, cause.__traceback__, **rest)
            wants_context = made.__cause__ is None and not value.__suppress_context__ if compact else True
            if wants_context and context is not None and id(context) not in seen:
                made.__context__ = TracebackException(type(context), context, context.__traceback__, **rest)
            if isinstance(value, BaseExceptionGroup):
                made.exceptions = [TracebackException(type(each), each, each.__traceback__, **rest)
                                   for each in value.exceptions]
                waiting.extend(zip(made.exceptions, value.exceptions))
            if made.__cause__:
                waiting.append((made.__cause__, cause))
            if made.__context__:
                waiting.append((made.__context__, context))

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Create a TracebackException from an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        return self._exc_type

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def _note_lines(self):
        notes = self.__notes__
        if notes is None:
            return []
        if isinstance(notes, (list, tuple)):
            return [line + "\n" for note in notes for line in _safe_string(note, 'note').split("\n")]
        return [_safe_string(notes, '__notes__', repr) + "\n"]

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Format the exception part of the traceback."""
        indent = 3 * _depth * ' '
        if self._final_lines is not None:
            lines = self._final_lines
        elif self._exc_type is None and self.exc_type_str is None:
            lines = [_final_line(None, self._str)]
        else:
            lines = [_final_line(self.exc_type_str, self._str)]
        lines = [*lines, *self._note_lines()]
        if _depth:
            lines = [indent + line + "\n" for line in "".join(lines).splitlines()]
        yield from lines
        if self.exceptions and show_group:
            for each in self.exceptions:
                yield from each.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """Format the exception."""
        margin = _Margin() if _ctx is None else _ctx
        links, each = [], self
        while each is not None:
            following, sentence = None, None
            if chain and each.__cause__ is not None:
                following, sentence = each.__cause__, _CAUSE
            elif chain and each.__context__ is not None and not each.__suppress_context__:
                following, sentence = each.__context__, _CONTEXT
            links.append((sentence, each))
            each = following
        for sentence, each in reversed(links):
            if sentence is not None:
                yield from margin.emit(sentence)
            if each.exceptions is None:
                if each.stack:
                    yield from margin.emit('Traceback (most recent call last):\n')
                    yield from margin.emit(each.stack.format())
                yield from margin.emit(each.format_exception_only())
            elif margin.depth > self.max_group_depth:
                yield from margin.emit(f"... (max_group_depth is {self.max_group_depth})\n")
            else:
                yield from each._format_group(margin, chain)

    def _format_group(self, margin, chain):
        is_top = margin.depth == 0
        if is_top:
            margin.depth = 1
        if self.stack:
            yield from margin.emit('Exception Group Traceback (most recent call last):\n', "+" if is_top else "|")
            yield from margin.emit(self.stack.format())
        yield from margin.emit(self.format_exception_only())
        count = len(self.exceptions)
        shown = count if count <= self.max_group_width else self.max_group_width + 1
        margin.needs_end = False
        for i in range(shown):
            is_last = i == shown - 1
            if is_last:
                margin.needs_end = True
            is_cut = i >= self.max_group_width
            yield (f"{margin.indent()}{'+-' if i == 0 else '  '}+---------------- "
                   f"{'...' if is_cut else i + 1} ----------------\n")
            margin.depth += 1
            if is_cut:
                rest = count - self.max_group_width
                yield from margin.emit(f"and {rest} more exception{'s' if rest > 1 else ''}\n")
            else:
                yield from self.exceptions[i].format(chain=chain, _ctx=margin)
            if is_last and margin.needs_end:
                yield f"{margin.indent()}+------------------------------------\n"
                margin.needs_end = False
            margin.depth -= 1
        if is_top:
            margin.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the result of self.format(chain=chain) to 'file'."""
        for line in self.format(chain=chain):
            _write(line, file)


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    """Print exception up to 'limit' stack trace entries from 'tb' to 'file'."""
    value, tb = _resolve(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    """Format a stack trace and the exception information."""
    value, tb = _resolve(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    """Format the exception part of a traceback."""
    if value is _sentinel:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    """Shorthand for 'print_exception(sys.exception(), limit=limit, file=file, chain=chain)'."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """Like print_exc() but return a string."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """This is a shorthand for 'print_exception(sys.last_exc, limit=limit, file=file, chain=chain)'."""
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    if hasattr(sys, "last_exc"):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    else:
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit=limit, file=file, chain=chain)
