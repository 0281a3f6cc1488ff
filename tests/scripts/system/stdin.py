# stdin: one
# stdin: two
# stdin: three
import sys
print(repr(sys.stdin.readline()), [line.strip() for line in sys.stdin], repr(sys.stdin.read()))
# expect: 'one\n' ['two', 'three'] ''
