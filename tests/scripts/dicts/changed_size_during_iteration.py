d = {i: i for i in range(5)}
try:
    for k in d:
        d[k + 100] = 0
except RuntimeError as error:
    print(error)  # expect: dictionary changed size during iteration
d = {1: 1}
try:
    for k in d:
        del d[k]
        d[k + 1] = 1
except RuntimeError as error:
    print(error)  # expect: dictionary keys changed during iteration
for k in list(d):
    del d[k]
print(d)  # expect: {}
