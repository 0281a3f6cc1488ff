# Keywords where names may stand, and names that only begin or end as keywords do.
import keyword

for word in keyword.kwlist + keyword.softkwlist:
    results = []
    for form in ("{} = 1", "x.{} = 1", "def {}(): pass", "def f({}): pass", "f({}=1)", "import {}", "class {}: pass", "for {} in []: pass",
                 "[0 for {} in []]", "lambda {}: 0", "import a as {}", "global {}", "({} := 1)", "print({})"):
        try:
            compile(form.format(word), "form", "exec")
            results.append("+")
        except SyntaxError as error:
            results.append("-")
    print(f"{word:10}", "".join(results))
not_ = _and = orr = iff = isnt = lambda_ = forr = Notx = NONE = true = TRUE = printif = 1
class_ = not_ + _and
print(not_, orr, class_, true, NONE, not(0), (1)if(2)else(3), 1 if(1)else 2, not(1)or(2), [(x)for(x)in(1,2)])
print(keyword.iskeyword("match"), keyword.issoftkeyword("match"), keyword.iskeyword("None"), keyword.iskeyword("none"))
