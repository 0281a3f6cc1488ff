"""Is a piece of text a whole command, or the beginning of one? What prompts ask."""

import __future__
import warnings

__all__ = ["compile_command", "Compile", "CommandCompiler"]

PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000

_features = [getattr(__future__, name) for name in __future__.all_feature_names]


def _says_nothing(source):
    lines = (line.strip() for line in source.split("\n"))
    return all(not line or line.startswith("#") for line in lines)


def _maybe_compile(compiler, source, filename, symbol):
    if symbol != "eval" and _says_nothing(source):
        source = "pass"
    # What is tried here is compiled once more below: that is when warnings are told.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", (SyntaxWarning, DeprecationWarning))
        try:
            compiler(source, filename, symbol, flags=PyCF_ALLOW_INCOMPLETE_INPUT)
            is_wrong = False
        except SyntaxError:
            is_wrong = True
        if is_wrong:
            # A newline more makes it whole, or leaves it unfinished: then there is more to come.
            try:
                compiler(source + "\n", filename, symbol, flags=PyCF_ALLOW_INCOMPLETE_INPUT)
                return None
            except _IncompleteInputError:
                return None
            except SyntaxError:
                pass
    return compiler(source, filename, symbol, incomplete_input=False)


def _compile(source, filename, symbol, incomplete_input=True, *, flags=0):
    if incomplete_input:
        flags |= PyCF_ALLOW_INCOMPLETE_INPUT | PyCF_DONT_IMPLY_DEDENT
    return compile(source, filename, symbol, flags)


def compile_command(source, filename="<input>", symbol="single"):
    """Compile a command: its code object, or None if more of it is to come.

    An error in it is raised: SyntaxError, or ValueError and OverflowError for literals.
    """
    return _maybe_compile(_compile, source, filename, symbol)


class Compile:
    """Compiles as compile() does, and keeps in mind which features have been imported from __future__."""

    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT

    def __call__(self, source, filename, symbol, flags=0, **kwargs):
        flags |= self.flags
        if kwargs.get("incomplete_input", True) is False:
            flags &= ~(PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT)
        code = compile(source, filename, symbol, flags, True)
        for feature in _features:
            if code.co_flags & feature.compiler_flag:
                self.flags |= feature.compiler_flag
        return code


class CommandCompiler:
    """compile_command() with a memory, as Compile has it."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename="<input>", symbol="single"):
        return _maybe_compile(self.compiler, source, filename, symbol)
