# Specifications in f-strings: nested fields, conversions, debugging with =, quotes, braces, order.
from math import pi
width, precision, fill, align = 10, 3, "*", "^"
value, name, items, mapping = 1234.5678, "text", [1, 2.5], {"k": "v"}
print(f"{value:{width}.{precision}f}|{value:{fill}{align}{width}.1f}|{value:{'>'}{width}}|{value:{width}}|{name:{fill}{align}{width}}|{name!r:{width}}|")
print(f"{value=} {value=:.1f} {value = } {name=!s} {name=!r:>10} {items[0]=} {mapping['k']=} {width + 1=} {value  =:>{width}.0f}")
print(f"{{}} {{{value}}} {{{{ {name} }}}} {'{}'} {'{' + name + '}'}")
print(f"{pi:.{precision}} {pi:{width}.{precision}} {pi:0{width}.2f} {pi:+} {-pi: } {pi:e} {pi:%} {10**6:,} {10**6:_} {255:#x} {255:08b} {'a':>3}{'b':<3}{'c':^3}|")
print(f"{'nested ' + f'{value:.1f} {f"{name!r}"}'}" f" and {'joined'}" "plain {not} a field")
print(f"{(lambda x: x * 2)(3)} {[i for i in range(3)]} { {1: 2}[1] } { {*()} or 'none'} {value if value else 0:.0f} {not value} {-value:.0f} {value > 5} {items[-1]:.2f} {mapping['k']:>3}")
print(f"{value!s:.6}", f"{value!r:>12}", f"{'é'!a}", f"{name:s}", f"{True:d}", f"{None}", f"{...}", f"{int}", f"{1_000:_}")
order = []
def asked(x): order.append(x); return x
print(f"{asked(1):{asked(5)}}{asked(2)!r}{asked(3):>{asked(4)}.{asked(2)}}" if False else f"{asked(1):{asked(5)}}{asked(2)!r}{asked('abc'):>{asked(4)}.{asked(2)}}", order)
for spec in ("d", "zz", ">", "10.", "Q", "5,", ""):
    try:
        print(repr(spec), f"{value:{spec}}")
    except Exception as error:
        print(repr(spec), type(error).__name__, error)
for spec in ("d", ".2f", "=5", ",", "5.2s", "+"):
    try:
        print(repr(spec), f"{name:{spec}}")
    except Exception as error:
        print(repr(spec), type(error).__name__, error)
print(f'''{
    value:.2f} {
    name
}''')
print(rf"\n{name}\t{value:.0f}", f"\x41{name}\N{BULLET}{name}", fr"\{name}")
