text = "a"
# coding: latin-1
more = "é"