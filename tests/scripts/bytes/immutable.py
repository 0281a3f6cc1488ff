data = b"abc"
try:
    data[0] = 1
except TypeError as error:
    print(error)  # expect: 'bytes' object does not support item assignment
print(hash(b"abc") == hash(bytes([97, 98, 99])), {b"k": 1}[b"k"])  # expect: True 1
