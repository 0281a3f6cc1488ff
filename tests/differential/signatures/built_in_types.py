# inspect.signature() of the built-in types, and what stands in their __text_signature__.
import builtins, inspect, types
for name in sorted(vars(builtins)):
    value = vars(builtins)[name]
    if isinstance(value, type) and name not in ("__loader__", "_IncompleteInputError", "finalize", "WeakValueDict"):
        try:
            text = str(inspect.signature(value))
        except ValueError as error:
            text = f"ValueError {error}"
        print(name, text, value.__text_signature__)
for value in (types.FunctionType, types.MethodType, types.ModuleType, types.MappingProxyType, types.SimpleNamespace, types.CellType, types.GenericAlias,
              types.GeneratorType, types.CoroutineType, types.TracebackType, types.NoneType, types.EllipsisType, types.FrameType, types.UnionType):
    print(value.__name__, value.__text_signature__)
