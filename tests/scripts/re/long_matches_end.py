# A match that would take longer than anybody waits ends with an error. (CPython goes on: by hand.)
import re

text = "a" * 60
try:
    re.match(r"(?:a|aa)+[bc]", text)
    print("ended")
except RuntimeError as e:
    print(e)
# expect: regular expression takes too long to match
