# UserString: methods that give UserStrings, operators with str, comparison, formatting, errors
from collections import UserString
def t(e):
    s = UserString('aBc')
    try: r = eval(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', list(r) if hasattr(r, '__next__') else repr(r), type(r).__name__)
for e in '''UserString();UserString(5);UserString(None);UserString(UserString("x"));UserString(seq="q");UserString("a", "b");s[0];s[-1];s[:2];s[::-1];s[9];s["a"];s + "d";"d" + s;s + UserString("e");s + 5;5 + s;s * 2;2 * s;s * "a";s % ();UserString("%s-%d") % ("x", 1);"%s" % s;"%s" % UserString("q");UserString("%s") % s;UserString("%s") % UserString("z");"x%s" % (s,);s == "aBc";"aBc" == s;s == UserString("aBc");s != "x";s < "b";s < UserString("b");"a" < s;s <= s;s > 5;s == 5;hash(s) == hash("aBc");"a" in s;UserString("B") in s;5 in s;len(s);bool(UserString(""));str(s);repr(s);int(UserString("12"));float(UserString("1.5"));complex(UserString("1j"));int(UserString("x"));iter(s);reversed(s);s.upper();s.lower();s.capitalize();s.title();s.swapcase();s.casefold();s.center(7);s.center(7, "*");s.ljust(5, "-");s.rjust(5, "-");s.zfill(5);s.count("B");s.count(UserString("B"));s.find("B");s.find(UserString("c"));s.index("z");s.rfind("a");s.rindex(UserString("c"));s.startswith("a");s.startswith(("x", "a"));s.endswith(UserString("c"));s.endswith("c");s.replace("B", "x");s.replace(UserString("B"), UserString("y"));s.replace("a", "b", 1);s.split("B");s.rsplit("B", 1);s.splitlines();s.partition("B");s.rpartition("z");s.strip("a");s.lstrip("a");s.rstrip();s.strip(UserString("c"));s.removeprefix("a");s.removeprefix(UserString("a"));s.removesuffix("c");s.join(["1", "2"]);s.join("xy");s.join([UserString("q")]);"-".join([s]);s.encode();s.encode("latin-1");s.encode("x");s.translate({97: "z"});s.maketrans("a", "b");s.expandtabs();s.format();UserString("{}-{x}").format(1, x=2);UserString("{a}").format_map({"a": 1});f"{s}";f"{s:>6}";f"{s!r}";"{0}".format(s);s.isalpha();s.isdigit();s.isupper();s.isidentifier();s.isspace();s.isascii();s.isdecimal();s.isnumeric();s.islower();s.istitle();s.isalnum();s.isprintable();s.data;s.nothing;s.__class__;isinstance(s, str);s.__rmod__("x");s.__getnewargs__();s.__complex__();s.__mod__(5);s.__contains__(5);s.__eq__(5);s.__lt__(5);s.__hash__() == hash("aBc");{s: 1}["aBc"];{"aBc": 1}[s];sorted([UserString("b"), "a"]);max(s);list(s);"".join(s)'''.split(';'): t(e)
class S(UserString):
    pass
s = S('ab'); print(type(s + 'c'), type('c' + s), type(s * 2), type(s[0]), type(s.upper()), type(s.split()[0]), type(s.replace('a', 'b')), type(s % ()), type(s.join('xy')), type(s.format()), type(s.center(5)))
s = UserString('x'); s += 'y'; s *= 2; print(s, type(s)); s.attr = 1; print(s.attr, s.__dict__)
try: s[0] = 'q'
except TypeError as e: print(e)
try: s.data = 5; print(s)
except TypeError as e: print(e)
