# time: conversions both ways, struct_time, formatting and parsing, errors.
import time
t = time.gmtime(0)
print(t, tuple(t), t.tm_year, t.tm_zone, t.tm_gmtoff, t[0], t[:3], len(t), time.struct_time.n_fields, time.struct_time.n_sequence_fields)
for seconds in (0, 1, 86399, 86400, 951782400, 1e9, 1234567890.987, -1, -86400, 4102444800, 2**31, 253402300799):
    t = time.gmtime(seconds)
    print(seconds, time.asctime(t), t.tm_wday, t.tm_yday, t.tm_isdst, time.strftime("%Y-%m-%d %H:%M:%S", t))
t = time.struct_time((2024, 2, 29, 13, 5, 9, 3, 60, 0))
for code in "aAbBcdHIjmMpSUwWxXyYZ%GuVneDFTRhrCgtk":
    print(code, repr(time.strftime("%" + code, t)) if code not in "kZ" else "-")
print(time.strftime("", t) == "", time.strftime("%Y é %d", t), time.strftime("%%d %%%d", t))
for text, form in [("2024-02-29", "%Y-%m-%d"), ("29 Feb 2024 01:05:09 PM", "%d %b %Y %I:%M:%S %p"), ("Thursday February 29 24", "%A %B %d %y"), ("13:05", "%H:%M"), ("60 2024", "%j %Y"), ("100%", "100%%"), ("68 69", "%y %y") if False else ("68", "%y"), ("69", "%y")]:
    print(text, tuple(time.strptime(text, form)))
for text, form in [("2024", "%Y-%m"), ("x", "%Y"), ("31 x", "%Y"), ("5", "%Q"), ("5", "%"), ("", "%Y"), ("2023-02-29", "%Y-%m-%d")]:
    try:
        print(tuple(time.strptime(text, form)))
    except ValueError as error:
        print(error)
for call in ("time.gmtime('x')", "time.gmtime(1e20)", "time.gmtime(float('nan'))", "time.asctime((1, 2))", "time.asctime('x')", "time.strftime(5)", "time.strftime('%Y', (1, 2))", "time.struct_time((1, 2))", "time.struct_time(5)", "time.struct_time(range(20))", "time.mktime('x')", "time.sleep(-1)", "time.sleep('x')", "time.asctime((2024, 13, 1, 0, 0, 0, 0, 1, 0))", "time.strftime('%H', (2024, 1, 1, 25, 0, 0, 0, 1, 0))", "time.strftime('%a', (2024, 1, 1, 0, 0, 0, 7, 1, 0))", "time.strptime(5, '%d')", "time.strptime('5', 5)", "time.ctime('x')"):
    try:
        print(call, "->", eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
print(time.sleep(0), time.sleep(False), time.time() > 1.7e9, time.time_ns() > 1.7e18, time.monotonic() <= time.monotonic(), time.perf_counter_ns() <= time.perf_counter_ns(), type(time.process_time()).__name__, type(time.monotonic_ns()).__name__)
s = time.struct_time(range(1, 10)); print(s, s == tuple(range(1, 10)), hash(s) == hash(tuple(range(1, 10))), s + (1,), s.tm_zone, s.tm_gmtoff, repr(s) == str(s))
print(time.mktime(time.localtime(86400 * 365)) == 86400 * 365, time.ctime(0)[-4:] in ("1970", "1969"))
