# stdin: first line
# stdin: 42
name = input("name? ")
print(repr(name), int(input()) + 1)  # expect: name? 'first line' 43
try:
    input()
except EOFError as error:
    print(error)  # expect: EOF when reading a line
