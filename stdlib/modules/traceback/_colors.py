"""What a traceback on a terminal looks like in colours."""

__name__ = 'traceback'  # as what is defined here is to show it

RED = '\x1b[31m'
BOLD_RED = '\x1b[1;31m'
MAGENTA = '\x1b[35m'
BOLD_MAGENTA = '\x1b[1;35m'
RESET = '\x1b[0m'

_COLORS = {'^': BOLD_RED, '~': RED}


def _runs(line, carets):
    """Pairs of a piece of the line and the carets below it, which are all the same."""
    carets += ' ' * (len(line) - len(carets))
    begin = 0
    for end in range(1, len(carets) + 1):
        if end == len(carets) or carets[end] != carets[begin]:
            yield line[begin:end], carets[begin:end]
            begin = end


def colored_pair(line, carets):
    """A line and the carets below it: what is underlined is coloured, and so are the carets."""
    above, below, width = '', '', len(carets)
    for piece, marks in _runs(line, carets):
        color = _COLORS.get(marks[:1])
        above += f'{color}{piece}{RESET}' if color else piece
        below += f'{color}{marks}{RESET}' if color else marks
    return above, below if len(line) <= width else below.rstrip(' ')


def colored_quote(text):
    """Lines of source, each with carets below it."""
    lines = text.splitlines()
    result = []
    at = 0
    while at < len(lines):
        if lines[at].startswith('...<') or at + 1 == len(lines):
            result.append(lines[at])
            at += 1
        else:
            result += colored_pair(lines[at], lines[at + 1])
            at += 2
    return ''.join(line + '\n' for line in result)


def place(filename, lineno):
    return f'  File {MAGENTA}"{filename}"{RESET}, line {MAGENTA}{lineno}{RESET}'


def final_line(kind, text, end):
    if text is None:
        return f'{BOLD_MAGENTA}{kind}{RESET}{end}'
    return f'{BOLD_MAGENTA}{kind}{RESET}: {MAGENTA}{text}{RESET}{end}'
