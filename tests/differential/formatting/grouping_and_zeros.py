# Thousands, zero padding and width together: every width from 0 to 30 for ints, floats and other bases.
for spec in ("0{},", "0{}_", "0{},.2f", "0{}_.1e", "0>{},", "={},", "*={}_", "0={},", "+0{},", " 0{},d", "#0{}_x", "#0{}_b", "0{}_o", "-0{},.0f", "0{},%", "^{},", "*^+{},", "z0{},.1f", "0{},g", "0{}_G", "0{}n", "0{},.3", "<0{},", ">0{}_d", "^0{},.1f", "0<{},"):
    print(spec)
    for value in (0, 7, -1234, 123456789, 1234.5, -0.04, 1e15, float("-inf"), float("nan"), True):
        row = []
        for width in range(0, 27, 2):
            try: row.append(format(value, spec.format(width)))
            except ValueError as error: row.append(str(error)); break
        print(" ", value, "|".join(row))
