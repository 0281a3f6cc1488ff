import types
def g(): yield
print(type(lambda: 0) is types.FunctionType, type(g()) is types.GeneratorType, type(len) is types.BuiltinFunctionType, type(types) is types.ModuleType)
# expect: True True True True


class A:
    def m(self): pass


print(type(A().m) is types.MethodType, types.MethodType(len, "abc")(), type(None) is types.NoneType, type(A.__dict__) is types.MappingProxyType)
# expect: True 3 True True
