# Dates by arithmetic alone: day numbers, weekdays, Easter, a month sheet, durations with operators.
import functools


@functools.total_ordering
class Date:
    names = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

    def __init__(self, year, month, day):
        if not 1 <= month <= 12 or not 1 <= day <= self.days_in(year, month):
            raise ValueError(f"no such day: {year}-{month}-{day}")
        self.year, self.month, self.day = year, month, day

    @staticmethod
    def is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    @classmethod
    def days_in(cls, year, month):
        return (31, 29 if cls.is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]

    @property
    def number(self):
        y = self.year - 1
        return (y * 365 + y // 4 - y // 100 + y // 400 + self.day +
                sum(self.days_in(self.year, m) for m in range(1, self.month)))

    @classmethod
    def from_number(cls, n):
        year = n // 366 + 1
        while cls(year + 1, 1, 1).number <= n:
            year += 1
        rest = n - cls(year, 1, 1).number
        month = 1
        while rest >= cls.days_in(year, month):
            rest -= cls.days_in(year, month)
            month += 1
        return cls(year, month, rest + 1)

    @property
    def weekday(self):
        return (self.number - 1) % 7

    def __sub__(self, other):
        if isinstance(other, Date):
            return self.number - other.number
        return self + -other

    def __add__(self, days):
        return Date.from_number(self.number + days)

    def __eq__(self, other):
        return isinstance(other, Date) and self.number == other.number

    def __lt__(self, other):
        return self.number < other.number

    def __hash__(self):
        return self.number

    def __repr__(self):
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    def __format__(self, spec):
        codes = {"Y": f"{self.year}", "m": f"{self.month:02}", "d": f"{self.day:02}", "A": self.names[self.weekday], "%": "%"}
        result, it = "", iter(spec or "%Y-%m-%d")
        for c in it:
            result += codes[next(it)] if c == "%" else c
        return result


def easter(year):
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * l) // 433
    month = (h + l - 7 * m + 90) // 25
    return Date(year, month, (h + l - 7 * m + 33 * month + 19) % 32)


def sheet(year, month):
    yield f"{year}-{month:02}".center(20)
    yield " ".join(name[:2] for name in Date.names)
    line = ["  "] * Date(year, month, 1).weekday
    for day in range(1, Date.days_in(year, month) + 1):
        line.append(f"{day:2}")
        if len(line) == 7:
            yield " ".join(line)
            line = []
    if line:
        yield " ".join(line)


start = Date(2000, 2, 28)
print(start + 1, start + 2, start - 60, start + 10000, Date(2024, 3, 1) - Date(2023, 3, 1), f"{start:%A, %d.%m.%Y}")
print(all(Date.from_number(n).number == n for n in range(700000, 740000, 97)), max(start, Date(1999, 1, 1)))
print([str(easter(y)) for y in (1818, 1961, 2000, 2024, 2038)], {easter(y).weekday for y in range(1900, 2100)})
print("\n".join(sheet(2024, 2)))
print([y for y in range(1890, 1910) if Date.is_leap(y)], sum(Date(y, 10, 13).weekday == 4 for y in range(1900, 2000)))
for bad in ((2023, 2, 29), (2024, 13, 1), (2024, 4, 31)):
    try:
        Date(*bad)
    except ValueError as error:
        print(error)
