# Specifications that are texts: braces, escapes, blanks, quotes, line ends and fields inside, raw and plain.
class S:
    def __format__(self, spec): return "<" + ascii(spec) + ">"
s, w, q = S(), 7, "'"
print(f"{s:}{s: }{s:  a  }{s:a b}{s:'}{s:\"}{s:'"'"'}{s:,}{s:;}{s:#}{s:# not a comment}{s:!}{s:!r}{s:=}{s::}{s:::}{s:a:b}")
print(f"{s:\n}{s:\t}{s:\x41}{s:\u20ac}{s:\N{BULLET}}{s:\101}{s:\\}{s:\'}{s:\{w}}{s:€}{s:\N{LATIN SMALL LETTER A}{w}}")
print(rf"{s:\n}{s:\t}{s:\x41}{s:\\}{s:\{w}}{s:\N{w}}")
print(f"{s:{w}}{s:{w}{w}}{s:a{w}b}{s:{w}.{w}f}{s:{q}}{s:{w!r}}{s:{q!r}}{s:{w:03}}{s:{w:{w}}}{s:{'{'}{'}'}}{s:{w=}}{s:{q!r:>5}}{s:{s:x}}{s:{s}}")
print(f'''{s:
}{s:a
b}{s:{
w
}}{s:{w  # comment
}}{s
:x}''')
print(f"{s:{w}" f"}}" if False else f"{s:{'a' 'b'}}{s:{f'{w}'}}{s:{f'{f'{w}'}'}}{s:{(lambda: w)()}}{s:{ {1: 2}[1]}}{s:{[w][0]}}{s:{w if w else q}}{s:{w,}}{s:{*[1],}}")
import sys
for value, spec in ((5, ">{w}"), ("ab", "{q}^{w}"), (3.14159, ".{p}f"), (3.14159, "{w}.{p}f"), (5, "{z}{w}d"), (255, "#{t}"), (5, "{bad}"), ("a", "{neg}")):
    try: print(spec, eval("f'{value:" + spec + "}'", {"value": value, "w": 9, "q": "*", "p": 2, "z": "0", "t": "x", "bad": "q", "neg": -5}))
    except Exception as e: print(spec, type(e).__name__, e)
print(f"{w:{'>' if w else '<'}{w + 3}}|{w:{'0'}{w}}|{'x':{'*^'}{w}}|{1234567:{','}}|{1.5:{'+'}{'.2f'}}|{True:{'>8'}}|{None!s:{'>8'}}")
