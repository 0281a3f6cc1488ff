text = "abc"
try:
    text[0] = "x"
except TypeError as error:
    print(error)  # expect: 'str' object does not support item assignment
try:
    del text[0]
except TypeError as error:
    print(error)  # expect: 'str' object doesn't support item deletion
try:
    text.colour = "red"
except AttributeError as error:
    print(error)
# expect: 'str' object has no attribute 'colour' and no __dict__ for setting new attributes
