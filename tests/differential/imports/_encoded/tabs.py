if True:
	text = "tab"
        more = 1
