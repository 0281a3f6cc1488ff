# coding: no-such-thing
text = 1
