# A log analyser: named groups, verbose pattern, substitution with functions, counting.
import re
from collections import Counter

log = """2024-03-01 10:00:01 [INFO] server: started on port 8080
2024-03-01 10:00:05 [ERROR] db: connection to 10.0.0.7 refused (code=111)
2024-03-01 10:01:00 [WARNING] cache: 85% full
not a line
2024-03-01 10:02:30 [ERROR] db: timeout after 30.5s (code=7)
2024-03-02 00:00:00 [INFO] benutzer: Jürgen meldet sich an
"""
line = re.compile(r"""^(?P<date>\d{4}-\d\d-\d\d)\s(?P<time>[\d:]+)\s
                       \[(?P<level>[A-Z]+)\]\s(?P<source>\w+):\s(?P<text>.*)$""", re.M | re.X)
print(Counter(m["level"] for m in line.finditer(log)), [m.span("text") for m in line.finditer(log)])
for m in line.finditer(log):
    print(m.groupdict(), re.findall(r"(\w+)=(\d+)|(\d+(?:\.\d+)?)([s%])", m["text"]))
print(re.sub(r"\b(\d{1,3})(\.\d{1,3}){3}\b", "<ip>", log).count("<ip>"), re.sub(r"\d+", lambda m: str(len(m[0])), log)[:60])
print([s for s in re.split(r"\n(?=\d)|\n$", log)])
print(re.sub(r"(?m)^(\S+) (\S+)", r"\2 \1", log).splitlines()[0], re.findall(r"(?im)^.*error.*$", log)[0])
