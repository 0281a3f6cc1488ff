print(str(KeyError("k")), str(KeyError("k", 1)), str(KeyError()), repr(KeyError("k")), str(LookupError("k")))
# expect: 'k' ('k', 1)  KeyError('k') k
