# Formatting at work: tables, reports, aligned columns, money, dates, progress, nested widths.
rows = [("apple", 3, 0.5, True), ("banana split", 12, 3.25, False), ("é clair", 100, 1234.5, None), ("", 0, -0.001, ...)]
widths = [max(len(str(row[i])) for row in rows) for i in range(4)]
for row in rows:
    print(" | ".join(f"{str(cell):<{w}}" for cell, w in zip(row, widths)))
    print("%-15s%5d%12.2f %5r" % row)
    print("{:>15.6}{:^7,}{:+12.3e} {!s:.3}".format(*row))
print("-" * 40)
total = sum(row[1] * row[2] for row in rows)
print(f"{'total':.>20}{total:>15,.2f}{'':*<5}{total:%}")
for n in range(1, 6):
    print(f"{n:{n}}|{n:<{n}}|{n:^{n + 2}}|{n:0{n}}|{'x' * n:>{n * 2}}|{n!r:*^{2 * n + 1}}")
for seconds in (0, 59, 60, 3661, 86399, 100000):
    print(f"{seconds // 3600:02}:{seconds % 3600 // 60:02}:{seconds % 60:02}", "%02d:%02d:%02d" % (seconds // 3600, seconds // 60 % 60, seconds % 60))
for share in (0, 0.333, 0.5, 1):
    done = int(share * 20)
    print(f"[{'#' * done:<20}] {share:>6.1%}", "[%-20s] %5.1f%%" % ("#" * done, share * 100))
for amount in (0, 0.005, 1234.565, -99.995, 1e6, 1e15):
    print(f"${amount:,.2f}", f"{amount:>+15,.2f}", f"({-amount:,.2f})" if amount < 0 else f" {amount:,.2f} ")
for value in (255, -1, 4096, 2**40):
    print(f"{value:d} {value:b} {value:o} {value:x} {value:X} {value:#b} {value:#o} {value:#x} {value:_b} {value:_x} {value:,} {value:e}")
matrix = [[1.5, -2, 3e10], [0, 1e-5, 7]]
print("\n".join("".join(f"{cell:12.4g}" for cell in line) for line in matrix))
print("{0[0][0]:{1}.{2}f} {0[1][2]:<{1}}!".format(matrix, 8, 2))
template = "Dear {person[name]!r:>10}, you owe {sums[0]:>8.2f}{currency:.1} ({person[age]:d})"
print(template.format(person={"name": "Zoë", "age": 30}, sums=[12.5], currency="€uro"))
print("%(name)-10s|%(age)03d|%(name)r|%(share).1f%%" % {"name": "Al", "age": 7, "share": 12.34})
