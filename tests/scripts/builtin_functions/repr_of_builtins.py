print(len, print, int, [].append, "a".upper, str.upper, type, object, None, ..., NotImplemented)
# expect: <built-in function len> <built-in function print> <class 'int'> <built-in method append of list object at 0x> <built-in method upper of str object at 0x> <method 'upper' of 'str' objects> <class 'type'> <class 'object'> None Ellipsis NotImplemented
print(range(3), slice(1, 2), iter([]), {}.keys(), {}.items(), {1: 2}.values(), dict.fromkeys)
# expect: range(0, 3) slice(1, 2, None) <list_iterator object at 0x> dict_keys([]) dict_items([]) dict_values([2]) <built-in method fromkeys of type object at 0x>
print(lambda: 0, (x for x in []), zip(), enumerate([]), map(str, []), property, super)
# expect: <function <lambda> at 0x> <generator object <genexpr> at 0x> <zip object at 0x> <enumerate object at 0x> <map object at 0x> <class 'property'> <class 'super'>
