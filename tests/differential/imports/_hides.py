import sys
from _attempt import clean
import _hides
for text in ("_hides.later", "from _hides import later"):
    try:
        exec(text)
    except Exception as error:
        print(text, "|", type(error).__name__, clean(error))
later = 1
