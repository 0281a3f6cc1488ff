import time

epoch = time.gmtime(0)
print(epoch)
# expect: time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0)
print(epoch.tm_year, epoch[0], epoch[:3], len(epoch), epoch.tm_zone, epoch.n_fields, epoch == time.gmtime(0), epoch < (1971,))
# expect: 1970 1970 (1970, 1, 1) 9 GMT 11 True True
print(time.gmtime(1700000000.75), time.gmtime(-1))
# expect: time.struct_time(tm_year=2023, tm_mon=11, tm_mday=14, tm_hour=22, tm_min=13, tm_sec=20, tm_wday=1, tm_yday=318, tm_isdst=0) time.struct_time(tm_year=1969, tm_mon=12, tm_mday=31, tm_hour=23, tm_min=59, tm_sec=59, tm_wday=2, tm_yday=365, tm_isdst=0)
print(time.asctime(epoch), time.strftime("%Y-%m-%d %H:%M:%S %A %B %j %U %p %% é", epoch))
# expect: Thu Jan  1 00:00:00 1970 1970-01-01 00:00:00 Thursday January 001 00 AM % é
print(time.asctime((2024, 2, 29, 12, 30, 15, 3, 60, 0)))  # expect: Thu Feb 29 12:30:15 2024
print(time.struct_time(range(9)), time.struct_time(range(11)).tm_zone, time.struct_time(range(9), {"tm_zone": "here"}).tm_zone)
# expect: time.struct_time(tm_year=0, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=8) 9 here
print(time.struct_time.__match_args__)
# expect: ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')
for bad in (lambda: time.gmtime("a"), lambda: time.gmtime(1e20), lambda: time.asctime((1, 2)), lambda: time.asctime(5),
            lambda: time.asctime((2000, 13, 1, 0, 0, 0, 0, 0, 0)), lambda: time.strftime("a\0b", epoch), lambda: time.sleep(-1),
            lambda: time.sleep("a"), lambda: time.struct_time(range(8)), lambda: time.get_clock_info("none")):
    try:
        print(bad())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: OverflowError timestamp out of range for platform time_t
# expect: TypeError asctime(): illegal time tuple argument
# expect: TypeError Tuple or struct_time argument required
# expect: ValueError month out of range
# expect: ValueError embedded null character
# expect: ValueError sleep length must be non-negative
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError time.struct_time() takes an at least 9-sequence (8-sequence given)
# expect: ValueError unknown clock
