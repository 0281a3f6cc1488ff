# int with float, complex, bool and foreign operands: result types and error texts of every operator.
from _show import show
import operator
operators = "+ - * / // % ** << >> & | ^ @ < <= > >= == !=".split()
for left in ("3", "True", "2.5", "1j", "'a'", "None", "[1]"):
    for symbol in operators:
        row = []
        for right in ("2", "False", "0.5", "2j", "'b'", "None"):
            try:
                result = eval(f"{left} {symbol} {right}")
                row.append(f"{type(result).__name__} {result!r}")
            except Exception as error:
                row.append(f"{type(error).__name__}: {error}")
        print(left, symbol, row)
show("""
10**400 + 1.0
1.0 + 10**400
10**400 * 0.5
0.5 - 10**400
10**400 / 2.0
10**400 // 2.0
10**400 % 2.0
2.0 ** 10**400
10**400 ** 0.5
10**400 + 1j
10**400 * 1j
float(10**400)
complex(10**400)
float(2**1024 - 2**970)
float(2**1024 - 2**970 - 1)
float(-2**1024)
(10**400) * 1.5
divmod(10**400, 1.5)
3 + None
x + 1
3 @ 4
""")
