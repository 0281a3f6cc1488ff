# FrameSummary: construction, equality, indexing, lines of its own with and without columns, locals, subclasses.
import traceback
from traceback import FrameSummary, StackSummary
def show(lines): print(''.join(lines), end='')
f = FrameSummary('file', 3, 'name')
print(repr(f), f.line, f.locals, f.end_lineno, f.colno, f.end_colno, len(f), list(f), f[0], f[-1], f[1:3])
for wrong in (7, -5, 'x'):
    try: f[wrong]
    except (IndexError, TypeError) as e: print(type(e).__name__, e)
print(f == FrameSummary('file', 3, 'name'), f == ('file', 3, 'name', ''), f == ('file', 3, 'name'), f != 5, f == FrameSummary('file', 4, 'name'))
try: hash(f)
except TypeError as e: print(e)
try: f.other = 1
except AttributeError as e: print(e)
for text in ('  x = 1  ', '', '   ', 'a\n b\n', None):
    s = FrameSummary('no file', 1, 'n', line=text)
    print(repr(text), repr(s.line)); show(StackSummary([s]).format())
for columns in ((None, None), (4, 9), (4, None), (0, 1), (0, 99), (50, 60)):
    s = FrameSummary('f', 1, 'n', line='    a + bcd', colno=columns[0], end_colno=columns[1], end_lineno=1)
    print(columns); show(StackSummary.from_list([s]).format())
s = FrameSummary('f', 1, 'n', line='call(\n  a,\n  b[0],\n  c)\n', colno=0, end_colno=4, end_lineno=4)
show(StackSummary([s]).format())
s = FrameSummary('f', None, 'n'); print(s.line, s.end_lineno); show(StackSummary([s]).format())
class Bad:
    def __repr__(self): raise KeyError('repr')
s = FrameSummary('f', 1, 'n', line='x', locals={'b': Bad(), 'a': [1], 'C': None})
print(s.locals); show(StackSummary([s]).format())
print(FrameSummary('f', 1, 'n', locals={}).locals)
show(StackSummary([FrameSummary('<stdin>-5', 1, 'n', line='x'), FrameSummary('<stdin>', 2, 'n', line='y')]).format())
same = [FrameSummary('f', 1, 'n', line='x') for _ in range(6)] + [FrameSummary('f', 2, 'n', line='y')] * 4 + [FrameSummary('f', 1, 'n', line='x')]
show(StackSummary(same).format()); print(len(StackSummary(same).format()))
show(StackSummary([FrameSummary('f', None, 'n', line='x')] * 5).format())
class Brief(StackSummary):
    def format_frame_summary(self, frame_summary, colorize=False):
        return None if frame_summary.name == 'hidden' else f'{frame_summary.name}:{frame_summary.lineno}\n'
b = Brief([FrameSummary('f', 1, 'seen'), FrameSummary('f', 1, 'hidden'), FrameSummary('f', 2, 'seen')] + [FrameSummary('f', 3, 'x')] * 5)
show(b.format())
print(type(Brief.from_list([('a', 1, 'b', 'c')])).__name__, type(Brief.extract(iter(()))).__name__)
class Old(StackSummary):
    def format_frame_summary(self, frame_summary): return 'old\n'
try: print(Old(b).format())
except TypeError as e: print(e)
for wrong in ([()], [(1, 2, 3)], [5], 5):
    try: StackSummary.from_list(wrong)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
