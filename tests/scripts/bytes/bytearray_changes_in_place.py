data = bytearray(b"abc")
data[0] = 120
data.append(100)
data += b"ef"
data.extend([103])
print(data, len(data), bytes(data), data[1:3])
# expect: bytearray(b'xbcdefg') 7 b'xbcdefg' bytearray(b'bc')
data[1:3] = b"--"
del data[0]
print(data, data.pop(), data == b"--def")  # expect: bytearray(b'--def') 103 True
data.insert(0, 65)
data.reverse()
print(data)  # expect: bytearray(b'fed--A')
try:
    data.append(256)
except ValueError as error:
    print(error)  # expect: byte must be in range(0, 256)
