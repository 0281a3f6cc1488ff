# Fields with every pair of quotes inside of every other, to three levels, with and without escapes and line ends.
import itertools
kinds = ["'", '"', "'''", '"""']
x = 5
good = bad = 0; messages = {}
for outer, inner, third in itertools.product(kinds, repeat=3):
    for source in (f"f{outer}a{{{inner}b{inner}}}c{outer}", f"f{outer}{{f{inner}{{x}}{inner}}}{outer}", f"f{outer}{{f{inner}{{f{third}{{x}}!{third}}}{inner}}}{outer}", f"f{outer}{{x:{{{inner}>5{inner}}}}}{outer}", f"f{outer}{{[{inner}k{inner}, {third}v{third}]}}{outer}", f"f{outer}{{x!r:{{f{inner}{{5}}{inner}}}}}|{{{third}{{}}{third}}}{outer}", f"f{outer}{{{inner}\\n{inner}}}\\t{outer}", f"f{outer}{{{inner}\\{inner[0]}{inner}}}{outer}", f"f{outer}{{r{inner}\\d{inner}}}{outer}", f"f{outer}{{b{inner}z{inner}=}}{outer}", f"f{outer}{{{inner}{{{inner}}}}}{outer}", f"f{outer}{{{inner}#{inner}}}{outer}", f"f{outer}{{{inner}a{inner} {third}b{third}}}{outer}", f"f{outer}{{x{outer}", f"f{outer}{{{inner}}}{outer}", f"rf{outer}\\{{{inner}\\x41{inner}}}{outer}"):
        try: result = eval(source, {"x": x}); good += 1; messages.setdefault(result, []).append(source)
        except SyntaxError as e: bad += 1; messages.setdefault(e.msg, []).append(source)
print(good, bad)
for m in sorted(messages): print(ascii(m), len(messages[m]), ascii(min(messages[m])), ascii(max(messages[m])))
