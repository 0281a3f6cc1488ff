width, precision, value = 10, 3, 2.71828
print(f"{value:{width}.{precision}f}|{value:{'<'}{width}}|{'x':{'*'}^{2 + 3}}|")
# expect:      2.718|2.71828   |**x**|
print(f"{f'{1 + 1}':>{f'{3}'}}")  # expect:   2
