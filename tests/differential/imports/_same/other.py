def other(): pass
other = "the function of that name"
name = "module other"
