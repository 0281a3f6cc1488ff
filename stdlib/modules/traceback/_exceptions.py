"""TracebackException: an exception with all that is to be told of it, taken when it is made."""
import sys
import _traceback
from traceback import _colors
from traceback._stack import StackSummary, _safe_string, _walk_positions

__name__ = 'traceback'  # as what is defined here is to show it

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


def _final_line(kind, value, end="\n", colorize=False):
    text = _safe_string(value, 'exception')
    if value is None or not text:
        text = None
    if colorize:
        return _colors.final_line(kind, text, end)
    return f"{kind}{end}" if text is None else f"{kind}: {text}{end}"


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
        self.stack = StackSummary._extract(_walk_positions(exc_traceback), limit=limit, lookup_lines=lookup_lines,
                                           capture_locals=capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._str = _safe_string(exc_value, 'exception')
        try:
            self.__notes__ = getattr(exc_value, '__notes__', None)
        except Exception as error:
            self.__notes__ = [f'Ignored error getting __notes__: {_safe_string(error, "__notes__", repr)}']
        self._is_syntax_error = False
        self._have_exc_type = exc_type is not None
        self.exc_type_qualname = exc_type.__qualname__ if self._have_exc_type else None
        self.exc_type_module = exc_type.__module__ if self._have_exc_type else None
        if exc_type and issubclass(exc_type, SyntaxError):
            self._take_syntax_error(exc_value)
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

    def _take_syntax_error(self, error):
        self.filename = error.filename
        self.lineno = None if error.lineno is None else str(error.lineno)
        self.end_lineno = None if error.end_lineno is None else str(error.end_lineno)
        self.text = error.text
        self.offset = error.offset
        self.end_offset = error.end_offset
        self.msg = error.msg
        self._is_syntax_error = True

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Create a TracebackException from an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        if not self._have_exc_type:
            return None
        module, name = self.exc_type_module, self.exc_type_qualname
        if module in ("__main__", "builtins"):
            return name
        return f"{module if isinstance(module, str) else '<unknown>'}.{name}"

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    # --- the exception's own lines

    def _syntax_error_lines(self, kind, colorize):
        suffix = ''
        if self.lineno is not None:
            filename = self.filename or "<string>"
            place = _colors.place(filename, self.lineno) if colorize else f'  File "{filename}", line {self.lineno}'
            yield place + '\n'
        elif self.filename is not None:
            suffix = f' ({self.filename})'
        if self.text is not None:
            yield from self._syntax_error_quote(colorize)
        message = self.msg or "<no detail available>"
        if colorize:
            yield _colors.final_line(kind, message, suffix + '\n')
        else:
            yield f"{kind}: {message}{suffix}\n"

    def _syntax_error_quote(self, colorize):
        right = self.text.rstrip('\n')
        line = right.lstrip(' \n\f')
        begin, end = self._syntax_error_span(len(right), len(right) - len(line))
        if begin is None or begin < 0:
            yield f'    {line}\n'
            return
        blanks = "".join(c if c.isspace() else ' ' for c in line[:begin])
        carets = '^' * (end - begin)
        if colorize:
            line = f'{line[:begin]}{_colors.BOLD_RED}{line[begin:end]}{_colors.RESET}{line[end:]}'
            carets = f'{_colors.BOLD_RED}{carets}{_colors.RESET}'
        yield f'    {line}\n'
        yield f'    {blanks}{carets}\n'

    def _syntax_error_span(self, width, indent):
        """From where to where in the line that is shown, which lacks so much indentation."""
        begin = self.offset
        if begin is None:
            return None, None
        if self.lineno == self.end_lineno:
            end = begin if self.end_offset in {None, 0} else self.end_offset
        else:
            end = width + 1
        if self.text and begin > len(self.text):
            begin = width + 1
        if self.text and end > len(self.text):
            end = width + 1
        if begin >= end or end < 0:
            end = begin + 1
        return begin - 1 - indent, end - 1 - indent

    def _note_lines(self):
        notes = self.__notes__
        if notes is None:
            return
        from _collections_abc import Sequence
        if isinstance(notes, Sequence) and not isinstance(notes, (str, bytes)):
            for note in notes:
                for line in _safe_string(note, 'note').split("\n"):
                    yield line + "\n"
        else:
            yield _safe_string(notes, '__notes__', func=repr) + "\n"

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Format the exception part of the traceback."""
        colorize = kwargs.get("colorize", False)
        indent = 3 * _depth * ' '
        if not self._have_exc_type:
            yield indent + _final_line(None, self._str, colorize=colorize)
            return
        kind = self.exc_type_str
        if self._is_syntax_error:
            for line in self._syntax_error_lines(kind, colorize):
                yield indent + line
        elif _depth:
            for line in _final_line(kind, self._str, "", colorize).split("\n"):
                yield indent + line + "\n"
        else:
            yield _final_line(kind, self._str, colorize=colorize)
        for line in self._note_lines():
            yield indent + line
        if self.exceptions and show_group:
            for each in self.exceptions:
                yield from each.format_exception_only(show_group=show_group, _depth=_depth + 1, colorize=colorize)

    # --- all of it

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """Format the exception."""
        colorize = kwargs.get("colorize", False)
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
                    yield from margin.emit(each.stack.format(colorize=colorize))
                yield from margin.emit(each.format_exception_only(colorize=colorize))
            elif margin.depth > self.max_group_depth:
                yield from margin.emit(f"... (max_group_depth is {self.max_group_depth})\n")
            else:
                yield from each._format_group(margin, chain, colorize)

    def _format_group(self, margin, chain, colorize):
        is_top = margin.depth == 0
        if is_top:
            margin.depth = 1
        if self.stack:
            yield from margin.emit('Exception Group Traceback (most recent call last):\n', "+" if is_top else "|")
            yield from margin.emit(self.stack.format(colorize=colorize))
        yield from margin.emit(self.format_exception_only(colorize=colorize))
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
        colorize = kwargs.get("colorize", False)
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain, colorize=colorize):
            print(line, file=file, end="")
