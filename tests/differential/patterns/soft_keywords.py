# match, case, type and _ remain ordinary names.
match = {"case": 1}
case = [match]
print(match["case"], case[0])
def type_(type): return type
type_ = type_(5)
print(type_)
match (match):
    case {"case": case}: print(case)
match match:
    case _: print("one line below")
match -1 if case else 1:
    case -1: print("minus")
match *(1, 2), 3:
    case [1, 2, 3]: print("star subject")
match (yes := 4):
    case 4: print(yes)
match lambda: 1:
    case f: print(f())
match [match, case]:
    case [dict(), 1]: print("list")
match, case = case, match
print(match, case)
match = lambda *a: a
print(match(1, 2), match (3), match
      (4))
x = match[0] if isinstance(match, list) else "function"
print(x)
type = 3
type += 1
print(type)
_ = 9
match 5:
    case _: print(_)
class match:
    case = 1
print(match.case)
match .5:
    case 0.5: print("half")
match {}:
    case {}: print("braces")
match not 1:
    case False: print("not")
