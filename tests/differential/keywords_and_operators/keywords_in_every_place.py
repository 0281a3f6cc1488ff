# Every keyword, hard and soft, in every place where a name may stand.
import keyword
import warnings

warnings.simplefilter("ignore")


def said(text, mode="exec"):
    try:
        compile(text, "<text>", mode)
        return "fine"
    except SyntaxError as error:
        return f"{error.msg} {error.offset}-{error.end_offset}"


PLACES = ["{}", "{} = 1", "x = {}", "x.{}", "x.{} = 1", "f({}=1)", "f({})", "def {}(): pass", "def f({}): pass", "def f(*{}): pass", "def f(**{}): pass", "class {}: pass", "class A({}): pass", "import {}", "import a.{}", "import a as {}", "from {} import a", "from a import {}", "from a import b as {}", "for {} in x: pass", "with x as {}: pass", "try: pass\nexcept A as {}: pass", "global {}", "lambda {}: 1", "[{} for x in y]", "[x for {} in y]", "({} := 1)", "del {}", "{}: int", "x: {}", "@{}\ndef f(): pass", "match x:\n  case {}: pass", "match x:\n  case A({}=1): pass", "match x:\n  case 1 as {}: pass", "type {} = 1", "type X[{}] = 1", "{}.x", "{}()", "{}[0]", "x[{}]", "-{}", "x + {}", "{} + x", "not {}", "x if {} else y", "f'{{{}}}'", "{} x", "x {}", "return {}", "{{{}: 1}}", "({},)", "*{}, = x", "print({})", "{};", "{}\\\n"]
print(keyword.kwlist)
print(keyword.softkwlist)
for word in keyword.kwlist + keyword.softkwlist + ["print", "exec", "self", "nonlocal_", "None_", "match1", "caſe"]:
    row = {}
    for place in PLACES:
        row.setdefault(said(place.format(word)), []).append(place)
    print(word)
    for answer, places in row.items(): print("   ", answer, places)
