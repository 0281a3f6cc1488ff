# format() of floats: every type with precisions, signs, padding, grouping and the alternate form; every mistake in the specification.
numbers = (0.0, -0.0, 1.0, -1.5, 0.1, 123456.789, 1e-5, 1e16, 1.5e300, 9.9999995, 0.00001234, float('inf'), float('-inf'), float('nan'))
for kind in ('', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%'):
    for precision in ('', '.0', '.1', '.3', '.12', '.17'):
        print(f'{precision}{kind}', *[format(number, precision + kind) for number in numbers])
for prefix in ('+', ' ', '-', '#', '+#', 'z', '+z', '08', '012', '+012', '<12', '>12', '^12', '=12', '*^13', '=+13', '0<9', 'x>+9', '020,', ',', '_', '_>20_', '#012', 'z012'):
    for suffix in ('', '.2f', '.0f', '.3e', '.4g', '.1%'):
        print(repr(prefix + suffix), *[repr(format(number, prefix + suffix)) for number in (0.0, -0.0, -0.001, 1234567.891, 0.5, float('-inf'))])
for wrong in ('d', 'x', 'b', 'c', 'o', 's', 'q', '.', '.f', '1.', '10.3.2', ',_', '_,', ',,', '__', 'f5', '5f5', '++', '+-', '=^5', '00x', 'zz', '#z', '0,,', ',n', '_n',
              '99999999999999999999', '.99999999999999999999f', ' ', '  ', '\x00', 'é', '日>5', '^', '<', 'a<', '10', '.-1f', '.+1f', 'f ', ' f', '{', '}', '!r', ':', '%%', 'z,', ',z'):
    try:
        print(repr(wrong), repr(format(1234.5, wrong)))
    except Exception as error:
        print(repr(wrong), type(error).__name__, error)
for spec in ('.1f', '.2f', '.3e', '.0e', 'g'):
    print(spec, [format(k / 8, spec) for k in range(-9, 10)])
for width in range(0, 14):
    print(repr(f'{-12.5:{width}}'), repr(f'{12.5:0{width}.1f}'), repr(f'{1234567.0:0{width},}'), repr(f'{12.5:^{width}}'), repr(f'{1e10:<{width}g}'))
for number in (999999.5, 99999.95, 9.5, 9.95, 0.95, 0.00095, 9.9999e-5, 99999994.0, 0.000099999):
    print(number, [f'{number:.{p}g}' for p in range(1, 9)], [f'{number:#.{p}g}' for p in range(1, 6)], f'{number:.3}', f'{number:.5}')
