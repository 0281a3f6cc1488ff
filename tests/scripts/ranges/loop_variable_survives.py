for i in range(3):
    i += 10
print(i)  # expect: 12
for j in range(0):
    pass
try:
    print(j)
except NameError as error:
    print(error)  # expect: name 'j' is not defined
