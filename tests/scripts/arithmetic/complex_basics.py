z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate())  # expect: (3+4j) 5.0 3.0 4.0 (3-4j)
print(z * z, z + 1, z - 1j, z / 2, -z, z == 3 + 4j)
# expect: (-7+24j) (4+4j) (3+3j) (1.5+2j) (-3-4j) True
print(1j * 1j, complex(1, -1), complex("2+3j"))  # expect: (-1+0j) (1-1j) (2+3j)
try:
    z < z
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'complex' and 'complex'
