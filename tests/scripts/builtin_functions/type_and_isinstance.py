for value in [1, 1.0, "a", b"a", None, True, [], (), {}, set(), frozenset(), range(1), slice(1), print, len, lambda: 0, type, object(),
              NotImplemented, ..., 1j, bytearray(), iter([]), iter(()), iter({}), iter(range(1)), zip(), (x for x in []),
              {}.keys(), {}.values(), {}.items(), [].append, "".join, str.join, property(), staticmethod(len), classmethod(len)]:
    print(type(value).__name__, end=" ")
print()
# expect: int float str bytes NoneType bool list tuple dict set frozenset range slice builtin_function_or_method builtin_function_or_method function type object NotImplementedType ellipsis complex bytearray list_iterator tuple_iterator dict_keyiterator range_iterator zip generator dict_keys dict_values dict_items builtin_function_or_method builtin_function_or_method method_descriptor property staticmethod classmethod 
print(isinstance(True, int), isinstance(1, object), issubclass(int, object), isinstance(int, type), type(type(1)) is type)
# expect: True True True True True
