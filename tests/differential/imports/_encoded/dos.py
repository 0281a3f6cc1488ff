text = "dos"
if True:
    more = 1
