import time


def attempt(text, *format):
    try:
        print(tuple(time.strptime(text, *format)))
    except ValueError as error:
        print(error)


attempt("2020-01-02", "%Y-%m-%d")  # expect: (2020, 1, 2, 0, 0, 0, 3, 2, -1)
attempt("30 Nov 00", "%d %b %y")  # expect: (2000, 11, 30, 0, 0, 0, 3, 335, -1)
attempt("Mon Jan  5 10:20:30 2020")  # expect: (2020, 1, 5, 10, 20, 30, 0, 5, -1)
attempt("12/31/99 23:59:60", "%x %X")  # expect: (1999, 12, 31, 23, 59, 60, 4, 365, -1)
attempt("2020 100", "%Y %j")  # expect: (2020, 4, 9, 0, 0, 0, 3, 100, -1)
attempt("2020 10 1", "%Y %W %w")  # expect: (2020, 3, 9, 0, 0, 0, 0, 69, -1)
attempt("2020 10 1", "%G %V %u")  # expect: (2020, 3, 2, 0, 0, 0, 0, 62, -1)
attempt("12 am", "%I %p")  # expect: (1900, 1, 1, 0, 0, 0, 0, 1, -1)
attempt("tuesday", "%A")  # expect: (1900, 1, 1, 0, 0, 0, 1, 1, -1)
attempt("123", "%H%M")  # expect: (1900, 1, 1, 12, 3, 0, 0, 1, -1)
attempt("2020 \n 5", "%Y %m")  # expect: (2020, 5, 1, 0, 0, 0, 4, 122, -1)
attempt("Feb 29 2020", "%b %d %Y")  # expect: (2020, 2, 29, 0, 0, 0, 5, 60, -1)
attempt("%", "%%")  # expect: (1900, 1, 1, 0, 0, 0, 0, 1, -1)
print(time.strptime("+0530 2020", "%z %Y").tm_gmtoff, time.strptime("UTC", "%Z").tm_zone)
# expect: 19800 UTC
attempt("2021-02-30", "%Y-%m-%d")  # expect: day is out of range for month
attempt("2020x", "%Y")  # expect: unconverted data remains: x
attempt("x", "%Y")  # expect: time data 'x' does not match format '%Y'
attempt("2020", "%Q")  # expect: 'Q' is a bad directive in format '%Q'
attempt("2020", "%")  # expect: stray % in format '%'
attempt("1", "%V")
# expect: ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').
