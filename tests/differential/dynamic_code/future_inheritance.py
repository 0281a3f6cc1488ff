# compile, exec and eval inherit the future features of the code that calls them, unless told not to.
from __future__ import annotations
space = {}
exec("def f(a: undefined): pass", space)
print(space["f"].__annotations__)
print(eval("(lambda: 0).__annotations__"))
exec(compile("x: nowhere = 1", "f", "exec"), space)
print(space["__annotations__"])
try: exec(compile("y: nowhere = 1", "f", "exec", dont_inherit=True), space)
except NameError as error: print(error)
def inside():
    inner = {}
    exec("class C: a: nothing", inner)
    return inner["C"].__annotations__
print(inside())
code = compile("def g(b: nowhere): pass", "f", "exec", flags=0, dont_inherit=False)
print(code.co_flags & 0x1000000)
print(annotations, annotations.compiler_flag == 0x1000000)
import __future__
print(__future__.all_feature_names, __future__.division, __future__.annotations.getMandatoryRelease(), __future__.nested_scopes.getOptionalRelease())
