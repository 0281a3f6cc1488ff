print(StopIteration(5).value, StopIteration().value, SystemExit(3).code, SystemExit().code)
# expect: 5 None 3 None
