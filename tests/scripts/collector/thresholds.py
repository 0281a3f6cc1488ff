import gc
gc.set_threshold(500, 5, 7)
print(gc.get_threshold())  # expect: (500, 5, 7)
gc.set_threshold(700)
print(gc.get_threshold()[0], gc.garbage, gc.isenabled())  # expect: 700 [] True
print(type(gc.collect(0)).__name__, type(gc.get_count()).__name__)  # expect: int tuple
try:
    gc.collect(7)
except ValueError as error:
    print(error)  # expect: invalid generation
