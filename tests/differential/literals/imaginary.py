# Imaginary numbers and sums with them.
print(1j, 1J, 0j, 1.5j, .5j, 1.j, 1e3j, 1_0j, 00j, 007j, 1e-5J, 0.0j)
print(1 + 2j, 1 - 2j, -1 + 2j, -1j, - 2j, +3j, 1.5 + .5j, 2j * 2j, 3j ** 2)
print(1j.imag, 1j.real, (1 + 2j).conjugate(), 2j.__class__.__name__)
print(-0j, 0 - 0j, -0.0 + 1j, complex(-0.0, -0.0), 1e400j)
print(1j == 1J, [1j, 2J], {1j: 2})
match 1 + 2j:
    case 1 + 2j: print("matched")
match -3j:
    case -3j: print("matched")
