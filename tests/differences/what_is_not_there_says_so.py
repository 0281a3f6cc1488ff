# Difference: threads, sockets, processes, ctypes and marshal are not there. Importing one is an ordinary error that
# names it.
for name in ("threading", "socket", "subprocess", "ctypes", "marshal"):
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        print(name in str(error), error.name)
