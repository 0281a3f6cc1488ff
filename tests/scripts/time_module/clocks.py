import time
start = time.perf_counter()
time.sleep(0.01)
print(time.perf_counter() - start >= 0.009, time.monotonic() <= time.monotonic(), time.time() > 1.6e9, type(time.time_ns()).__name__)
# expect: True True True int
print(time.process_time() >= 0, time.perf_counter_ns() > 0)  # expect: True True
